import { openWorkbook } from "../../../test/office/support/engineWorkbook";
import { computedByLibreOffice, itWithLibreOffice } from "../../../test/office/support/libreOffice";
import { saveXlsx } from "./saveXlsx";

jest.setTimeout(180_000);

itWithLibreOffice(
  "LibreOffice opens a saved file and computes its formulas alike (needs soffice)",
  async () => {
    const workbook = openWorkbook();
    const rows = [
      ["指标", "目标 值", "完成值", "完成率(%)", "状态"],
      ["甲", 40, 50, "=[@完成值]/[@[目标 值]]*100", '=IF([@[完成率(%)]]>=100,"完成","未完成")'],
      ["乙", 60, 30, "=[@完成值]/[@[目标 值]]*100", '=IF([@[完成率(%)]]>=100,"完成","未完成")'],
    ];
    await (await workbook.range("A1:E1")).set("values", rows.slice(0, 1));
    const table = await (await workbook.book.to("tables")).at("add", "Sheet1!A1:E3", true);
    await table.set("name", "考核表_1");
    await (await workbook.range("A2:E3")).set("formulas", rows.slice(1));
    await (await workbook.book.to("names")).at("add", "门槛", 70);
    const formulas = [
      [
        "=SUM(考核表_1[完成值])",
        "=INDEX(考核表_1[指标],MATCH(30,考核表_1[完成值],0))",
        "=SUM((B2:B3>门槛-20)*C2:C3)",
      ],
      ['=COUNTIF(考核表_1[状态],"完成")', '=IFERROR(1/0,"空")', "=STDEV.S(C2:C3)"],
    ];
    await (await workbook.range("A5:C6")).set("formulas", formulas);
    await workbook.calculationSettled();
    const sheets = await computedByLibreOffice(await saveXlsx(workbook.context));
    const computed = sheets.get("Sheet1")!;
    const shown = (await (await workbook.range("A1:E6")).get("values")) as (string | number)[][];
    const rounded = (cell: string | number | undefined) =>
      typeof cell === "number" ? cell.toFixed(6) : (cell ?? "");
    expect(shown.map((row, at) => row.map((_, column) => rounded(computed[at]?.[column])))).toEqual(
      shown.map((row) => row.map(rounded)),
    );
    expect(shown[1]).toEqual(["甲", 40, 50, 125, "完成"]);
    expect(shown[4]).toEqual([80, "乙", 30, "", ""]);
  },
);
