import fc from "fast-check";
import { readJson } from "./jsonPlaces";

const text = `{
  "id": "a",
  "period": { "start": 1 },
  "targets": [
    { "id": "x" },
    {
      "id": "y",
      "aliases": [
        "one",
        "two"
      ]
    }
  ]
}`;

it.each([
  ["id", 2],
  ["period.start", 3],
  ["targets[0]", 5],
  ["targets[1].id", 7],
  ["targets[1].aliases[1]", 10],
])("knows the line of %s", (path, line) => {
  const json = readJson(text);
  expect(json.outcome === "read" && json.lineOf(path)).toBe(line);
});

it.each([
  ["targets[1].unit", 6],
  ["region", 1],
  ["", 1],
])("gives the owner's line for %s, which is not there", (path, line) => {
  const json = readJson(text);
  expect(json.outcome === "read" && json.lineOf(path)).toBe(line);
});

it("names keys that are written twice", () => {
  const json = readJson(`{ "a": [{ "b": 1, "b": 2 }], "c": 3 }`);
  expect(json).toMatchObject({ outcome: "read", repeatedKeys: ["a[0].b"] });
});

it("says where a file stops being JSON", () => {
  expect(readJson(`{\n  "a": 1,\n}`)).toMatchObject({ outcome: "malformed", line: 3 });
  expect(readJson(`{\n  "a": [1`)).toMatchObject({ outcome: "malformed", line: 2 });
});

it("reads what JSON.parse reads", () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      const written = JSON.stringify(value, null, 2);
      expect(readJson(written)).toMatchObject({ outcome: "read" });
      const json = readJson(written);
      expect(json.outcome === "read" && json.value).toEqual(JSON.parse(written));
    }),
  );
});
