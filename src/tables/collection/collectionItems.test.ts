import fc from "fast-check";
import type { Plan } from "../../plan/plan";
import { numberTarget, testPlan, textTarget } from "../../plan/testPlans";
import type { Target } from "../../plan/target";
import type { CellContent } from "../templates/cellContent";
import { collectionItems, type DestinationCell, type PlacedItem } from "./collectionItems";
import type { FilledEntry } from "./filledEntry";

const level = numberTarget({ id: "level" });
const additions = numberTarget({ id: "additions", kind: "increment", unit: "家", baseline: null });
const growth = numberTarget({ id: "growth", kind: "growth", baseline: null });
const words = textTarget({ id: "words", kind: "increment" });
const plan = testPlan({ targets: [level, additions, growth, words] });
const otherPlan = testPlan({ id: "jia-2026", title: "甲城市新规划", targets: [level] });
const foreign = testPlan({ id: "yi-2021", region: "乙城", targets: [level] });

function cell(target: Target, row: number, about: Partial<DestinationCell> = {}): DestinationCell {
  const year = about.year === undefined ? 2024 : about.year;
  return {
    ...{ plan, target, row, column: 9, name: target.name, takesTotal: false },
    ...{ present: "", value: null, formula: null },
    ...about,
    year,
  };
}

function holding(target: Target, value: CellContent): DestinationCell {
  return cell(target, 1, { present: value, value });
}

const note = {
  ...{ readFrom: "", explanation: "", dataSource: "" },
  ...{ reportingUnit: "", filledBy: "", filledOn: "" },
};

function entry(
  target: Target,
  value: CellContent,
  { of = plan, year = 2024, file = "甲.xlsx" }: { of?: Plan; year?: number; file?: string } = {},
): FilledEntry {
  return {
    cell: { file, sheet: "采集表", row: 6, column: 9 },
    name: target.name,
    year,
    value,
    note,
    found: { plan: of, target },
  };
}

const outcomes = ({ items }: { readonly items: readonly PlacedItem[] }) =>
  items.map((item) => [item.outcome, item.offers.map(({ value }) => value)]);

it("takes one value for an empty cell, and one that says so", () => {
  const placed = collectionItems([cell(level, 1)], [entry(level, 48.5)]);
  expect(outcomes(placed)).toEqual([["take", [48.5]]]);
  const dash = cell(level, 1, { present: "—" });
  expect(outcomes(collectionItems([dash], [entry(level, 48.5)]))).toEqual([["take", [48.5]]]);
});

it("finds the same value, also where it reads the same", () => {
  const asText = cell(level, 1, { present: "48.5%", value: 48.5 });
  expect(outcomes(collectionItems([asText], [entry(level, 48.5)]))).toEqual([["same", [48.5]]]);
});

it.each([
  ["another number", [holding(level, 48.4)], [entry(level, 48.5)], [48.5]],
  [
    "a number that differs in the last digit",
    [holding(level, 0.3)],
    [entry(level, 0.1 + 0.2)],
    [0.1 + 0.2],
  ],
  ["words", [holding(level, "待核")], [entry(level, 48.5)], [48.5]],
  ["an empty formula", [cell(level, 1, { formula: '=""' })], [entry(level, 48.5)], [48.5]],
  ["sources that differ", [cell(level, 1)], [entry(level, 1), entry(level, 2)], [1, 2]],
  [
    "sources of which one says what stands there",
    [holding(level, 1)],
    [entry(level, 1), entry(level, 2)],
    [1, 2],
  ],
])("calls %s a conflict", (_, cells, entries, offers) => {
  expect(outcomes(collectionItems(cells, entries))).toEqual([["conflict", offers]]);
});

it("offers a value that several sources give once, by the first", () => {
  const entries = [entry(level, 1), entry(level, 1, { file: "乙.xlsx" })];
  const { items } = collectionItems([cell(level, 1)], entries);
  expect(items).toMatchObject([{ outcome: "take", offers: [{ cell: { file: "甲.xlsx" } }] }]);
  expect(items[0]!.offers).toHaveLength(1);
});

it("brings a value to every row of its target, and to the column of its year", () => {
  const cells = [2023, 2024].flatMap((year) => [
    cell(level, 1, { year, column: year }),
    cell(level, 5, { year, column: year }),
  ]);
  const { items } = collectionItems(cells, [entry(level, 48.5)]);
  expect(items.map((item) => [item.cell.row, item.cell.column])).toEqual([
    [1, 2024],
    [5, 2024],
  ]);
});

it.each<[string, readonly DestinationCell[], FilledEntry, object]>([
  [
    "the same region's other plan",
    [cell(level, 1)],
    entry(level, 1, { of: otherPlan }),
    { reason: "otherPlan", plan: otherPlan, tablePlan: plan },
  ],
  [
    "a plan that the table does not hold",
    [cell(level, 1)],
    entry(level, 1, { of: foreign }),
    { reason: "planNotInTable", plan: foreign },
  ],
  ["a target without row", [cell(level, 1)], entry(growth, 1), { reason: "targetNotInTable" }],
  [
    "another year",
    [cell(level, 1), cell(level, 1, { year: 2025 })],
    entry(level, 1, { year: 2023 }),
    { reason: "otherYear", years: [2024, 2025] },
  ],
  [
    "any year where the table has none",
    [cell(level, 1, { year: null })],
    entry(level, 1),
    { reason: "tableYearUnknown" },
  ],
])("does not take %s", (_, cells, refused, why) => {
  expect(collectionItems(cells, [refused])).toEqual({
    items: [],
    notTaken: [{ entry: refused, why }],
  });
});

it("hands on what cannot be right", () => {
  const refused: FilledEntry = { ...entry(level, "高"), found: { reason: "words" } };
  expect(collectionItems([cell(level, 1)], [refused])).toEqual({
    items: [],
    notTaken: [{ entry: refused, why: { reason: "words" } }],
  });
});

describe("a table that takes totals", () => {
  const cells = (year: number) =>
    [level, additions, growth, words].map((target, row) =>
      cell(target, row, { year, takesTotal: true }),
    );
  const entries = (year: number) =>
    [level, additions, growth].map((target) => entry(target, 5, { year }));

  it("takes the first year of the plan as it is", () => {
    const placed = collectionItems(cells(2021), entries(2021));
    expect(placed.items).toHaveLength(3);
    expect(placed.notTaken).toEqual([]);
  });

  it("takes later years only of what is not added up", () => {
    const verdict = entry(words, "已完成", { year: 2022 });
    const placed = collectionItems(cells(2022), [...entries(2022), verdict]);
    expect(placed.items.map((item) => item.cell.target.id)).toEqual(["level", "words"]);
    expect(placed.notTaken.map(({ why }) => why)).toEqual([
      { reason: "totalExpected" },
      { reason: "totalExpected" },
    ]);
  });

  it("counts from the target's own baseline year", () => {
    const late = { ...additions, baseline: { value: 0, year: 2022 } };
    const only = [cell(late, 1, { year: 2023, takesTotal: true })];
    expect(collectionItems(only, [entry(late, 5, { year: 2023 })]).items).toHaveLength(1);
  });
});

describe("whatever the sources", () => {
  const years = [2023, 2024] as const;
  const targets = [level, additions, growth];
  const cells = targets.flatMap((target, row) =>
    years.map((year) => cell(target, row, { year, column: year })),
  );
  const values = fc.constantFrom(1, 2, 0.1 + 0.2, 0.3);
  const held = fc.array(fc.option(values), { minLength: cells.length, maxLength: cells.length });
  const anEntry = fc
    .tuple(
      fc.constantFrom(...targets),
      values,
      fc.constantFrom(2022, ...years),
      fc.constantFrom(plan, otherPlan, foreign),
    )
    .map(([target, value, year, of]) => entry(target, value, { year, of }));
  const sources = fc.array(anEntry, { maxLength: 12 });
  const filled = (contents: readonly (number | null)[]) =>
    cells.map((one, index) => {
      const value = contents[index] ?? null;
      return { ...one, present: value ?? "", value };
    });
  const summary = (placed: ReturnType<typeof collectionItems>) => ({
    items: placed.items.map(({ cell: at, outcome, offers }) => {
      const offered = offers.map(({ value }) => Number(value)).sort((a, b) => a - b);
      return [at.row, at.column, outcome, offered];
    }),
    notTaken: placed.notTaken.map((one) => JSON.stringify(one)).sort(),
  });

  it("their order does not change the outcomes", () => {
    fc.assert(
      fc.property(
        held,
        sources.chain((all) =>
          fc.tuple(
            fc.constant(all),
            fc.shuffledSubarray(all, { minLength: all.length, maxLength: all.length }),
          ),
        ),
        (contents, [entries, shuffled]) => {
          const [one, other] = [entries, shuffled].map((all) =>
            summary(collectionItems(filled(contents), all)),
          );
          expect(one).toEqual(other);
        },
      ),
    );
  });

  it("after one of the offers is taken, it alone is the same", () => {
    fc.assert(
      fc.property(held, sources, (contents, entries) => {
        const before = filled(contents);
        const { items } = collectionItems(before, entries);
        const taken = new Map(items.map(({ cell: at, offers }) => [at, offers[0]!.value]));
        const after = before.map((at) => {
          const value = taken.get(at);
          return value === undefined ? at : { ...at, present: value, value };
        });
        const kept = entries.filter(({ found, value, year }) =>
          items.some(
            ({ cell: at, offers }) =>
              "target" in found &&
              at.plan === found.plan &&
              at.target === found.target &&
              at.year === year &&
              offers[0]!.value === value,
          ),
        );
        const again = collectionItems(after, kept);
        expect(again.items.map(({ outcome }) => outcome)).toEqual(items.map(() => "same"));
        expect(again.notTaken).toEqual([]);
      }),
    );
  });
});
