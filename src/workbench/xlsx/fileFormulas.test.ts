import { fromFileFormula, isArrayFormula, toFileFormula } from "./fileFormulas";
import { toEngineFormula } from "../engine/structuredReferences";

const tables = [
  { name: "考核表_1", columns: ["指标", "目标 值", "完成率(%)", "a'b]", "考核表_1"] },
];

/** What a person types, what the file has. */
const pairs: readonly (readonly [string, string])[] = [
  ["=SUM(A1:A3)*2", "SUM(A1:A3)*2"],
  ["=[@指标]&[@[目标 值]]", "考核表_1[[#This Row],[指标]]&考核表_1[[#This Row],[目标 值]]"],
  ["=SUM(考核表_1[完成率(%)])", "SUM(考核表_1[完成率(%)])"],
  ["=SUM(考核表_1[[指标]:[目标 值]])", "SUM(考核表_1[[指标]:[目标 值]])"],
  ["=ROWS(考核表_1)+COUNTA(考核表_1[#Headers])", "ROWS(考核表_1[])+COUNTA(考核表_1[#Headers])"],
  ["=SUM(考核表_1[考核表_1])", "SUM(考核表_1[考核表_1])"],
  ["=SUM(考核表_1[a''b']])", "SUM(考核表_1[a''b']])"],
  ['=PLAN.TARGET("PLAN.TARGET(",A1)', '_xldudf_PLAN_TARGET("PLAN.TARGET(",A1)'],
  ["=IFNA(PLAN.STATUS(B2),0)", "_xlfn.IFNA(_xldudf_PLAN_STATUS(B2),0)"],
  ["=STDEV.S(A1:A9)+ERROR.TYPE(A1)", "_xlfn.STDEV.S(A1:A9)+ERROR.TYPE(A1)"],
  ["=SORT(FILTER(A1:A9,B1:B9>0))", "_xlfn._xlws.SORT(_xlfn._xlws.FILTER(A1:A9,B1:B9>0))"],
  ['=LET(x,A1,x+1)&"x"', '_xlfn.LET(_xlpm.x,A1,_xlpm.x+1)&"x"'],
  ["=MAP(A1:A3,LAMBDA(v,v*2))", "_xlfn.MAP(A1:A3,_xlfn.LAMBDA(_xlpm.v,_xlpm.v*2))"],
  ["='IFNA(1)'!A1", "'IFNA(1)'!A1"],
  ["=NETWORKDAYS.INTL(A1,B1)", "NETWORKDAYS.INTL(A1,B1)"],
];

test.each(pairs)("%s is %s in a file", (typed, inFile) => {
  const stored = toEngineFormula(typed, tables, "考核表_1");
  expect(toFileFormula(stored, tables)).toBe(inFile);
  expect(toFileFormula(fromFileFormula(inFile, tables, null), tables)).toBe(inFile);
});

test("a file's formula becomes the engine's", () => {
  expect(fromFileFormula("_xldudf_PLAN_TARGET(A1)", [], null)).toBe("=PLAN.TARGET(A1)");
  expect(fromFileFormula('_xlfn.IFNA(A1,"_xlfn.")', [], null)).toBe('=IFNA(A1,"_xlfn.")');
  expect(fromFileFormula("ROWS(考核表_1[])", tables, null)).toBe("=ROWS(考核表_1)");
});

test.each([
  ["SUM((A1:A3=1)*B1:B3)", true],
  ["SUM(-'甲 乙'!A1:A3)", true],
  ["IF(表[列]>0,1,0)", true],
  ["_xldudf_PLAN_TARGET(A1)", true],
  ["_xlfn._xlws.FILTER(A1:A3,B1:B3)", true],
  ["SUM(A1:A3)/B1", false],
  ["IF(表[[#This Row],[列]]>0,1,0)", false],
  ["SUM(表[列])/2", false],
  ['COUNTIF(A1:A3,">0")', false],
  ['"A1:A3=1"&B1', false],
])("%s is an array formula: %s", (formula, expected) => {
  expect(isArrayFormula(formula)).toBe(expected);
});
