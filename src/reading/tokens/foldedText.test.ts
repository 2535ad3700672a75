import fc from "fast-check";
import { foldText } from "./foldedText";

function folded(source: string): string {
  return foldText(source, { start: 0, end: source.length }).text;
}

test.each([
  ["到 2025 年，达到９５％", "到2025年，达到95%"],
  ["5 G 基站", "5 G基站"],
  ["达到98 99", "达到98 99"],
  ["A率95%,B率96%", "A率95%，B率96%"],
  ["专利12,500件,商标3件", "专利12,500件，商标3件"],
  ["专利12，500件", "专利12，500件"],
  ["7。5万亩。", "7.5万亩。"],
  ["2～3个", "2~3个"],
  ["1.9：1", "1.9∶1"],
  ["目标：2个", "目标:2个"],
  ["“一网通办”率", "“一网通办”率"],
  ['"双随机、一公开"', "“双随机、一公开”"],
])("folds %s", (source, expected) => {
  expect(folded(source)).toBe(expected);
});

const plan = fc
  .array(
    fc.constantFrom(
      ..."到至达年的率，,。、（）()％%０５0123456789 \u3000\n万亿元个GDPPM.．“”\"'～-",
    ),
    { maxLength: 60 },
  )
  .map((units) => units.join(""));

/** What folding does to a single unit, but for marks that need their neighbours. */
function bare(text: string): string {
  return folded(text).replace(/[\s,，.。“”"]/gu, "");
}

test("a folded stretch stands in the source at the place that is told", () => {
  fc.assert(
    fc.property(plan, fc.nat(), fc.nat(), (source, one, other) => {
      const text = foldText(source, { start: 0, end: source.length });
      const [first, last] = [one, other]
        .map((place) => place % (text.text.length + 1))
        .sort((a, b) => a - b) as [number, number];
      const { start, end } = text.spanInSource(first, last);
      expect(bare(source.slice(start, end))).toBe(bare(text.text.slice(first, last)));
    }),
  );
});

test("folding what is folded changes nothing", () => {
  fc.assert(
    fc.property(plan, (source) => {
      const once = folded(source.replaceAll(/[,，.。"]/gu, "、"));
      expect(folded(once)).toBe(once);
    }),
  );
});
