import { formulaSpelling } from "./formulaSpelling";

it.each([
  ['=sum( 1, 2 ) & "a b"', '=SUM(1,2)&"a b"'],
  ["=考核表_宁波[[#This Row],[实际值]]*2", "=[@实际值]*2"],
  ["=[@[实际值]]", "=表1[@实际值]"],
  ["=IF([@[2024年 实际]]>1,1,0)", "=IF(表.一[[#This Row],[2024年 实际]]>1, 1, 0)"],
  ["=[@进度]>=0.95-1E-12", "=[@进度]>=0.95-0.000000000001"],
])("takes %s and %s for the same", (one, other) => {
  expect(formulaSpelling(one)).toBe(formulaSpelling(other));
});

it.each([
  ['="a b"', '="ab"'],
  ['="ab"', '="AB"'],
  ["=[@实际值]", "=[@目标值]"],
  ["=表1[实际值]", "=表2[实际值]"],
  ["=[@进度]>=0.95", "=[@进度]>=0.96"],
  ["=[@2024年]+E1", "=[@2025年]+E1"],
])("tells %s from %s", (one, other) => {
  expect(formulaSpelling(one)).not.toBe(formulaSpelling(other));
});
