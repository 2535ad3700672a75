import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import JSZip from "jszip";
import { openWorkbook } from "../../../test/office/support/engineWorkbook";
import { saveXlsx } from "./saveXlsx";

jest.setTimeout(180_000);

const installed = spawnSync("soffice", ["--version"]).status === 0;
const withLibreOffice = installed ? test : test.skip;

/** The first sheet's cells as LibreOffice computes them: the results in the file are taken out before. */
async function computedByLibreOffice(bytes: Uint8Array): Promise<string[][]> {
  const folder = mkdtempSync(join(tmpdir(), "xlsx-"));
  try {
    const archive = await JSZip.loadAsync(bytes);
    const path = "xl/worksheets/sheet1.xml";
    const sheet = (await archive.file(path)?.async("string")) ?? "";
    archive.file(path, sheet.replace(/(<f[^>]*>[^<]*<\/f>)<v>[^<]*<\/v>/g, "$1"));
    writeFileSync(join(folder, "book.xlsx"), await archive.generateAsync({ type: "uint8array" }));
    execFileSync(
      "soffice",
      [
        `-env:UserInstallation=file://${join(folder, "profile")}`,
        "--headless",
        "--convert-to",
        // Comma, double quote, UTF-8, from the first line, cells as shown.
        "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false",
        "--outdir",
        folder,
        join(folder, "book.xlsx"),
      ],
      { stdio: "ignore", timeout: 120_000 },
    );
    const lines = readFileSync(join(folder, "book.csv"), "utf8").trimEnd().split("\n");
    return lines.map((line) => line.split(","));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

withLibreOffice(
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
    const computed = await computedByLibreOffice(await saveXlsx(workbook.context));
    const shown = (await (await workbook.range("A1:E6")).get("values")) as (string | number)[][];
    const rounded = (cell: string | number) =>
      cell !== "" && !Number.isNaN(Number(cell)) ? Number(cell).toFixed(6) : String(cell);
    expect(computed.map((row) => row.map(rounded))).toEqual(shown.map((row) => row.map(rounded)));
    expect(shown[1]).toEqual(["甲", 40, 50, 125, "完成"]);
    expect(shown[4]).toEqual([80, "乙", 30, "", ""]);
  },
);
