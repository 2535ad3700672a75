import { readOperatorWords } from "./operatorWords";

test.each([
  ["森林覆盖率达到", "森林覆盖率", null, false],
  ["合格率不低于", "合格率", ">=", false],
  ["增加值突破", "增加值", ">", false],
  ["浓度控制在", "浓度", "<=", false],
  ["失业率控制在不超过", "失业率", "<=", false],
  ["死亡率低于", "死亡率", "<", false],
  ["合格率稳定在", "合格率", ">=", true],
  ["比重约", "比重", "approx", false],
  ["能耗降至", "能耗", "<=", false],
  ["比重提高到", "比重", null, false],
] as const)("reads the words at the end of %s", (text, before, op, hold) => {
  const reading = readOperatorWords(text, 0, text.length);
  expect(text.slice(0, reading.start)).toBe(before);
  expect([reading.op, reading.hold]).toEqual([op, hold]);
});
