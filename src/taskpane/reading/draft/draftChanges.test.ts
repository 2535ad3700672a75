import fc from "fast-check";
import { draftOfText, southBayNames, southBayText } from "../testing/southBay";
import { changed, type DraftChange } from "./draftChanges";
import { advanced, historyOf } from "./draftHistory";
import { candidateOf, acceptedRows } from "./draftProblems";
import { quoteOf, rowStates, type PlanDraft } from "./planDraft";
import { blankFields } from "./rowFields";

const draft = draftOfText(southBayText);
const ids = draft.rows.map(({ id }) => id);

const id = fc.constantFrom(...ids, "row-5", "row-6", "nowhere");
const change: fc.Arbitrary<DraftChange> = fc.oneof(
  fc.record({
    kind: fc.constant("mark" as const),
    ids: fc.array(id, { maxLength: 4 }),
    state: fc.constantFrom(...rowStates),
  }),
  fc.record({
    kind: fc.constant("correct" as const),
    id,
    fields: fc.record({ name: fc.string() }),
  }),
  fc.record({ kind: fc.constant("split" as const), id }),
  fc.record({ kind: fc.constant("merge" as const), id }),
  fc
    .tuple(fc.nat(southBayText.length - 2), fc.integer({ min: 1, max: 20 }))
    .map(([start, length]) => ({
      kind: "add" as const,
      span: { start, end: Math.min(southBayText.length, start + length) },
      fields: { ...blankFields, name: "新目标" },
    })),
);
const changes = fc.array(change, { maxLength: 20 });
const after = (all: readonly DraftChange[]): PlanDraft => all.reduce(changed, draft);

it("proposes the document's targets with their quotes", () => {
  expect(draft.rows.map(({ fields }) => fields.name)).toEqual(southBayNames);
  expect(draft.rows.map(({ state }) => state)).toEqual(Array(4).fill("proposed"));
  expect(quoteOf(draft, draft.rows[0]!.source)).toContain("48%");
  expect(draft.head).toMatchObject({ region: "南湾", periodStart: "2021", periodEnd: "2025" });
});

it("keeps the rows in the document's order and their ids apart, whatever is done", () => {
  fc.assert(
    fc.property(changes, (all) => {
      const { rows } = after(all);
      const starts = rows.map(({ source }) => source.start);
      expect(starts).toEqual([...starts].sort((one, other) => one - other));
      expect(new Set(rows.map((row) => row.id)).size).toBe(rows.length);
    }),
  );
});

it("has every accepted row in the plan exactly once, in order, and no other", () => {
  fc.assert(
    fc.property(changes, (all) => {
      const now = after(all);
      const accepted = now.rows.filter(({ state }) => state === "accepted");
      const { targets } = candidateOf(now, acceptedRows(now));
      expect(targets.map(({ name }) => name)).toEqual(
        accepted.map(({ fields }) => fields.name.trim()),
      );
    }),
  );
});

it("is the same again after a row is split and merged", () => {
  fc.assert(
    fc.property(changes, fc.constantFrom(...ids), (all, which) => {
      const before = after(all);
      fc.pre(before.rows.some((row) => row.id === which && row.state !== "dropped"));
      const split = changed(before, { kind: "split", id: which });
      expect(split.rows).toHaveLength(before.rows.length + 1);
      expect(changed(split, { kind: "merge", id: which }).rows).toEqual(before.rows);
    }),
  );
});

it("is the same again after a step is undone", () => {
  fc.assert(
    fc.property(changes, change, (all, last) => {
      const history = historyOf(after(all));
      expect(advanced(advanced(history, last), { kind: "undo" }).now).toEqual(history.now);
    }),
  );
});

it("undoes what was typed into one field as one step", () => {
  const typed = ["森", "森林", "森林面积"].reduce(
    (history, name) => advanced(history, { kind: "correct", id: ids[0]!, fields: { name } }),
    historyOf(draft),
  );
  expect(typed.now.rows[0]!.fields.name).toBe("森林面积");
  expect(advanced(typed, { kind: "undo" }).now).toEqual(draft);
});

it("merges the quotes of one sentence, and fills what the first leaves empty", () => {
  const [, second, third] = draft.rows;
  const named = changed(draft, { kind: "correct", id: second!.id, fields: { unit: "" } });
  const noted = changed(named, {
    kind: "correct",
    id: third!.id,
    fields: { unit: "位", note: "n" },
  });
  const [, row, ...rest] = changed(noted, { kind: "merge", id: second!.id }).rows;
  expect(rest.map(({ fields }) => fields.name)).toEqual(["新增绿色工厂"]);
  expect(row!.fields).toMatchObject({ name: "PM2.5年均浓度", unit: "位", note: "n", value: "26" });
  expect(quoteOf(draft, row!.source)).toMatch(/^PM2\.5.*前十$/u);
});

it("gives an added row the clause that it stands in", () => {
  const start = southBayText.indexOf("新增绿色");
  const fields = { ...blankFields, name: "绿色工厂" };
  const { rows } = changed(draft, { kind: "add", span: { start, end: start + 9 }, fields });
  const row = rows.find(({ fields: { name } }) => name === "绿色工厂")!;
  expect(row.state).toBe("accepted");
  expect(row.fields.section).toBe(draft.rows.at(-1)!.fields.section);
  expect(row.fields.category).toBe(draft.rows.at(-1)!.fields.category);
});
