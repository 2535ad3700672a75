import fc from "fast-check";
import {
  engineColumnNames,
  toEngineFormula,
  toExcelFormula,
  type TableNames,
} from "./structuredReferences";

const tables: TableNames[] = [
  { name: "考核表_1", columns: ["指标", "完成率(%)", "目标 值", "完成率（%）"] },
  { name: "表2", columns: ["甲", "乙"] },
];

test.each([
  ["=[@指标]", "=考核表＿1[[#This Row],[指标]]"],
  ["=[@[目标 值]]*2", "=考核表＿1[[#This Row],[目标 值]]*2"],
  ["=[@[指标]:[目标 值]]", "=考核表＿1[[#This Row],[指标]:[目标 值]]"],
  ["=SUM([目标 值])", "=SUM(考核表＿1[目标 值])"],
  ["=SUM(考核表_1[#Headers])", "=SUM(考核表＿1[#Headers])"],
  ["=SUM(表2[[甲]:[乙]])", "=SUM(表2[[甲]:[乙]])"],
  ["=表2[@甲]+考核表_1[@指标]", "=表2[[#This Row],[甲]]+考核表＿1[[#This Row],[指标]]"],
  ['="[@指标]"&"a""[@指标]"', '="[@指标]"&"a""[@指标]"'],
  ["=[Book1.xlsx]Sheet1!A1", "=[Book1.xlsx]Sheet1!A1"],
])("%s reaches the engine as %s", (excel, engine) => {
  expect(toEngineFormula(excel, tables, "考核表_1")).toBe(engine);
});

test("Excel's own short form comes back, with the table only where it is another one", () => {
  const stored = "=考核表＿1[[#This Row],[完成率（%）]]+表2[[#This Row],[甲]]";
  expect(toExcelFormula(stored, tables, "考核表_1")).toBe("=[@[完成率(%)]]+表2[@甲]");
  expect(toExcelFormula(stored, tables, null)).toBe("=考核表_1[@[完成率(%)]]+表2[@甲]");
});

test("names are matched in any case and stored as the table has them", () => {
  const plan: TableNames[] = [{ name: "Plan_Table", columns: ["Target"] }];
  expect(toEngineFormula("=SUM(plan_table[TARGET])", plan, null)).toBe("=SUM(Plan＿Table[Target])");
});

test("columns that only their twins tell apart keep different names", () => {
  const names = engineColumnNames(tables[0]!.columns);
  expect(new Set(names).size).toBe(names.length);
  expect(toExcelFormula(`=考核表＿1[${names[3]}]`, tables, null)).toBe("=考核表_1[完成率（%）]");
});

test("a formula for a table that does not exist yet is stored in the form it will have", () => {
  expect(toEngineFormula("=SUM(新表_2[完成率(%)])", [], null)).toBe("=SUM(新表＿2[完成率（%）])");
});

test("whatever a column is called, its reference comes back as written", () => {
  const names = fc.uniqueArray(fc.string({ minLength: 1, maxLength: 8 }), { minLength: 1 });
  const trimmed = names.map((list) => [...new Set(list.map((name) => `列${name.trim()}`))]);
  fc.assert(
    fc.property(trimmed, fc.boolean(), (columns, atHome) => {
      const table = [{ name: "T_1", columns }];
      const home = atHome ? "T_1" : null;
      for (const column of columns) {
        const written = `=T_1[@[${column.replace(/['[\]#@]/g, "'$&")}]]`;
        const stored = toEngineFormula(written, table, home);
        const back = toExcelFormula(stored, table, home);
        expect(toEngineFormula(back, table, home)).toBe(stored);
        expect(stored).not.toMatch(/["'()]/);
      }
    }),
  );
});
