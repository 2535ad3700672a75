import { readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { characterPairs, tableSource } from "../../tools/traditionalCharacters";
import { simplified } from "./simplified";

describe("simplified", () => {
  it.each([
    ["寧波", "宁波"],
    ["綿陽市游仙區", "绵阳市游仙区"],
    ["森林覆蓋率", "森林覆盖率"],
    ["萬戶", "万户"],
    ["宁波 GDP 48%", "宁波 GDP 48%"],
    ["薴", "苎"],
    ["𠮷", "𠮷"],
    ["", ""],
  ])("%s", (text, expected) => {
    expect(simplified(text)).toBe(expected);
  });

  it("leaves a text in simplified characters as it is", () => {
    const characters = characterPairs().map(([, to]) => to);
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...characters)), (text) => {
        expect(simplified(text.join(""))).toBe(text.join(""));
      }),
    );
  });

  it("knows every pair of the dictionary", () => {
    for (const [from, to] of characterPairs()) expect(simplified(from)).toBe(to);
  });
});

describe("the table of characters", () => {
  it("is what the generator writes from the dictionary", () => {
    const committed = readFileSync(join(__dirname, "traditionalCharacterTable.ts"), "utf8");
    expect(committed).toBe(tableSource());
  });
});
