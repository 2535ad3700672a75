import fc from "fast-check";
import { type UndoRecord, undoKinds } from "./undoRecord";
import { parseUndoText, undoText } from "./undoText";

const records = fc.record({
  kind: fc.constantFrom(...undoKinds),
  label: fc.string({ unit: "binary" }),
  location: fc.option(fc.record({ sheet: fc.string(), address: fc.string() })),
  data: fc.jsonValue(),
});

const record: UndoRecord = { kind: "plan", label: "添加", location: null, data: { text: "甲" } };

it("gives back any record, in characters that XML can hold", () => {
  fc.assert(
    fc.property(records, (any) => {
      const text = undoText(any)!;
      // JSON knows no -0.
      expect(parseUndoText(text)).toEqual(JSON.parse(JSON.stringify(any)));
      expect(text).not.toMatch(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/);
    }),
  );
});

it("keeps no record that is too large for a request", () => {
  const of = (characters: number) => undoText({ ...record, data: "甲".repeat(characters) });
  expect(of(400_000)).not.toBeNull();
  expect(of(600_000)).toBeNull();
});

it.each([
  "",
  "{",
  "null",
  "[]",
  JSON.stringify({ ...record, kind: "laterKind" }),
  JSON.stringify({ ...record, label: 1 }),
  JSON.stringify({ ...record, location: { sheet: "表" } }),
  JSON.stringify({ ...record, data: undefined }),
])("takes %s for no record", (text) => expect(parseUndoText(text)).toBeNull());
