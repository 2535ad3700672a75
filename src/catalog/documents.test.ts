import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Plan } from "../plan/plan";
import type { Target } from "../plan/target";
import { builtInPlans } from "./builtInPlans";
import { clauseText, readClauses } from "./testing/documentClauses";

const folder = join(__dirname, "../../../shared/plans");
const documents: Readonly<Record<string, string>> = {
  "ningbo-2023": "ningbo.txt",
  "shengzhou-14fyp": "shengzhou.txt",
  "zhoushan-2023": "zhoushan.txt",
  "youxian-14fyp": "youxian.txt",
  "fangchenggang-2017": "fangchenggang.txt",
};

/** Half width, without spaces and quotes, so that only the words are compared. */
function bare(text: string): string {
  return text.normalize("NFKC").replace(/[\s“”"]/gu, "");
}

/** Whether a number stands in a text as a whole number, not as part of another: 15 is not in 15.5. */
function standsIn(value: number, text: string): boolean {
  const digits = String(value).replace(".", "\\.");
  const written = Number.isInteger(value) ? `${digits}(?:\\.0+)?` : digits;
  if (new RegExp(`(?<![\\d.])${written}(?!\\d|\\.\\d)`, "u").test(text)) return true;
  const numeral = "一二三四五六七八九十"[value - 1];
  return (
    numeral !== undefined && new RegExp(`前${numeral}|${numeral}(?:大|个|库|平台)`, "u").test(text)
  );
}

/** 全覆盖 and its like, which methods.md reads as 100 %. */
const wholeInWords = /全覆盖|全部/u;

function clausesOf(target: Target): readonly string[] {
  return target.section.split("\uFF1B");
}

/** Every text of a plan that is written by us or shortened, with the place it stands at. */
function textsOf(plan: Plan): readonly string[] {
  return plan.targets.flatMap(({ name, aliases, category, value, scope, note }) => [
    name,
    ...aliases,
    ...category,
    ...(typeof value === "string" ? [value] : []),
    scope ?? "",
    note ?? "",
  ]);
}

if (!existsSync(folder)) {
  it.skip("built-in plans against their documents: ../shared/plans is not there", () => {});
} else {
  describe.each(builtInPlans.map((plan) => [plan.region, plan] as const))(
    "%s against its document",
    (_, plan) => {
      const document = readFileSync(join(folder, documents[plan.id]!), "utf8");
      const clauses = readClauses(document);
      const textOf = (cited: string) => bare(clauseText(clauses, cited) ?? "");

      it("cites only clauses that the document has", () => {
        const cited = [...new Set(plan.targets.flatMap(clausesOf))];
        expect(cited.filter((clause) => clauseText(clauses, clause) === null)).toEqual([]);
      });

      it("has each target number in every clause cited for it", () => {
        const missing = plan.targets.flatMap((target) => {
          if (typeof target.value === "string") return [];
          const numbers = typeof target.value === "number" ? [target.value] : target.value;
          return clausesOf(target).flatMap((cited) =>
            numbers
              .filter((number) => !standsIn(number, textOf(cited)))
              .filter((number) => !(number === 100 && wholeInWords.test(textOf(cited))))
              .map((number) => `${target.name}: ${number} in ${cited}`),
          );
        });
        expect(missing).toEqual([]);
      });

      it("has each target in words in a clause cited for it", () => {
        const missing = plan.targets.filter(
          ({ value, section }) =>
            typeof value === "string" &&
            !section.split("\uFF1B").some((cited) => textOf(cited).includes(bare(value))),
        );
        expect(missing.map(({ name, value }) => `${name}: ${String(value)}`)).toEqual([]);
      });

      it("states each unit as a clause cited for it does", () => {
        const missing = plan.targets.filter((target) => {
          const { unit, value } = target;
          if (unit === null) return false;
          const texts = clausesOf(target).map(textOf);
          const stated = texts.some((text) => text.includes(bare(unit)));
          return !stated && !(value === 100 && texts.some((text) => wholeInWords.test(text)));
        });
        expect(missing.map(({ name, unit }) => `${name}: ${unit}`)).toEqual([]);
      });

      it("has each baseline in the target's clause or in the chapter on what was achieved", () => {
        const achieved = bare(
          clauses
            .filter(({ chapter }) => chapter === "一")
            .map(({ text }) => text)
            .join(""),
        );
        const missing = plan.targets.filter(
          (target) =>
            target.baseline !== null &&
            ![achieved, ...clausesOf(target).map(textOf)].some((text) =>
              standsIn(target.baseline!.value, text),
            ),
        );
        expect(missing.map(({ name }) => name)).toEqual([]);
      });

      it("names only departments and years that stand in the document", () => {
        const text = bare(document);
        for (const { departments, year, section } of plan.targets) {
          for (const department of departments ?? []) {
            expect(section.split("\uFF1B").map(textOf).join("")).toContain(department);
          }
          if (year !== null) expect(text).toContain(String(year));
        }
      });

      it("holds no sentence of the document", () => {
        const text = bare(document);
        const longestTerm = 30;
        const copied = textsOf(plan).flatMap((ours) => {
          const words = bare(ours);
          return Array.from({ length: Math.max(0, words.length - longestTerm) }, (_unused, start) =>
            words.slice(start, start + longestTerm + 1),
          ).filter((run) => text.includes(run));
        });
        expect(copied).toEqual([]);
      });
    },
  );
}
