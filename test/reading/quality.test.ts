import { readPlanDocument } from "../../src/reading/readPlanDocument";
import { isDatedNumber, measureReading, precision, recall, together } from "./measureReading";
import {
  hasPublishedDocuments,
  readPublishedDocuments,
  readWrittenDocuments,
  type MeasuredDocument,
} from "./measuredDocuments";

/** Dated numeric targets of several documents; the rows that differ are listed by `tsx test/bench/reading.ts`. */
function datedNumbers(documents: readonly MeasuredDocument[]) {
  return together(
    documents.map(({ document, expected }) =>
      measureReading(expected, readPlanDocument(document).targets, { counted: isDatedNumber }),
    ),
  );
}

describe("how well plan documents are read", () => {
  it.each([
    ["dev", { precision: 0.97, recall: 0.97 }],
    ["heldout", { precision: 0.95, recall: 0.94 }],
  ] as const)("reads the documents in documents/%s", async (set, least) => {
    const measure = datedNumbers(await readWrittenDocuments(set));
    expect(precision(measure)).toBeGreaterThan(least.precision);
    expect(recall(measure)).toBeGreaterThan(least.recall);
  });

  (hasPublishedDocuments ? it : it.skip)(
    "reads the built-in plans' documents: skipped where ../shared/plans is not there",
    async () => {
      const measure = datedNumbers(await readPublishedDocuments());
      expect(precision(measure)).toBeGreaterThanOrEqual(0.95);
      expect(recall(measure)).toBeGreaterThanOrEqual(0.95);
    },
  );
});

describe("documents that reading is measured on", () => {
  it.each(["dev", "heldout"] as const)(
    "state every number and year expected in %s",
    async (set) => {
      for (const { name, document, expected } of await readWrittenDocuments(set)) {
        const text = document.text.normalize("NFKC");
        const sure = expected.filter(({ doubtful }) => doubtful !== true);
        const absent = sure.flatMap(({ name: target, value, year }) => {
          const numbers = [value].flat().filter((one) => typeof one === "number");
          return [
            ...numbers.filter((number) => !standsIn(number, text) && number !== 100),
            ...(year === null || text.includes(String(year)) ? [] : [year]),
          ].map((number) => `${name}: ${target} ${number}`);
        });
        expect(absent).toEqual([]);
      }
    },
  );
});

const numerals = "一二三四五六七八九十";

/** The ways to write a whole number in words that the documents use: 前十, 前六十, 八成. */
function inWords(number: number): readonly string[] {
  const tens = numerals[number / 10 - 1];
  return [numerals[number - 1], ...(tens === undefined ? [] : [`${tens}十`, `${tens}成`])].filter(
    (words) => words !== undefined,
  );
}

/** Whether a number stands in a text in digits, with zeros behind or without, or in words. */
function standsIn(number: number, text: string): boolean {
  const zeros = String(number).includes(".") ? "0*" : "(?:\\.0+)?";
  const digits = String(number).replace(".", "\\.");
  return (
    new RegExp(`(?<![\\d.])${digits}${zeros}(?!\\d|\\.\\d)`, "u").test(text) ||
    inWords(number).some((words) => text.includes(words))
  );
}
