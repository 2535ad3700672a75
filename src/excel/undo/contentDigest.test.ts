import fc from "fast-check";
import { contentDigest } from "./contentDigest";

it("is nothing for nothing", () => {
  expect(contentDigest("", false)).toBe("");
  expect(contentDigest(null, false)).toBe("");
});

it("tells contents apart that look the same", () => {
  const contents = [1, "1", true, "true", "=1", "", 0, false, "0", " "];
  const digests = contents.map((content) => contentDigest(content, false));
  expect(new Set([...digests, contentDigest("=1", true)]).size).toBe(contents.length + 1);
});

it("is the same for a number that a file has rounded", () => {
  expect(contentDigest(0.1 + 0.2, false)).toBe(contentDigest(0.3, false));
  expect(contentDigest(0.300000000001, false)).not.toBe(contentDigest(0.3, false));
});

it("is short and holds no space, whatever the content", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme" }), fc.boolean(), (text, isFormula) =>
      expect(contentDigest(text, isFormula)).toMatch(/^[0-9a-z]{0,7}$/),
    ),
  );
});
