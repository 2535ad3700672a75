/** @jest-environment jsdom */
import fc from "fast-check";
import { parseRegistry, registryXml } from "./workbookRegistry";

const text = fc.string({ minLength: 1, unit: "grapheme" }).filter((s) => isXmlText(s));

/** XML 1.0 has no control characters, and attribute values fold white space. */
function isXmlText(s: string): boolean {
  return !/[\u0000-\u001f\u007f-\u009f\ufffe\uffff\u2028\u2029\ud800-\udfff]/.test(s);
}

it("gives back every table that was written", () => {
  const tables = fc.array(fc.record({ name: text, planId: text, yearName: text }));
  fc.assert(
    fc.property(tables, (written) => {
      expect(parseRegistry(registryXml(written))).toEqual(written);
    }),
  );
});

it("reads nothing from a missing, foreign or damaged part", () => {
  expect(parseRegistry(null)).toEqual([]);
  expect(
    parseRegistry("<other xmlns='urn:x'><table name='a' plan='b' yearName='c'/></other>"),
  ).toEqual([]);
  expect(parseRegistry("<planIndicators")).toEqual([]);
});
