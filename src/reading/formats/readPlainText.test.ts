import * as fc from "fast-check";
import { readPastedText } from "./readPlainText";
import { blockTexts, brokenLaws } from "./testing/documentLaws";

it("takes each line for a paragraph, without the white space around it", () => {
  const document = readPastedText(
    "\uFEFF 一、主要目标\r\n\r\n\u3000\u3000到2025年，\t达到48%。 \r尾",
  );
  expect(blockTexts(document)).toEqual(["一、主要目标", "到2025年，\t达到48%。", "尾"]);
  expect(document.blocks.map(({ kind }) => kind)).toEqual(Array(3).fill("paragraph"));
  expect(document.warnings).toBeUndefined();
});

it("leaves no characters that no one sees", () => {
  expect(readPastedText("森林\u200b覆\u00ad盖率\ufeff").text).toBe("森林覆盖率");
});

it("keeps the text's lines and their order", () => {
  fc.assert(
    fc.property(fc.array(fc.string({ unit: "binary" })), (lines) => {
      const document = readPastedText(lines.join("\n"));
      expect(brokenLaws(document)).toEqual([]);
    }),
  );
});

it("has a block for every line that is not blank, and for no other", () => {
  const line = fc.stringMatching(/^[年 \t\u3000,5]{0,8}$/u);
  fc.assert(
    fc.property(fc.array(line), (lines) => {
      const filled = lines.map((one) => one.trim()).filter((one) => one !== "");
      expect(blockTexts(readPastedText(lines.join("\r\n")))).toEqual(filled);
    }),
  );
});
