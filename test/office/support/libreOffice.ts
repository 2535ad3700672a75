import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { TextDecoder } from "node:util";
import ExcelJS from "exceljs";
import JSZip from "jszip";

// What saving a file takes from a browser, and jsdom lacks.
Object.assign(globalThis, { TextDecoder });

/** Whether LibreOffice is there to be asked. */
export const hasLibreOffice = spawnSync("soffice", ["--version"]).status === 0;

/** `it` where LibreOffice is installed; elsewhere the test is skipped, and its name says what it needs. */
export const itWithLibreOffice = hasLibreOffice ? it : it.skip;

/** A cell as LibreOffice shows it: a number unrounded, "" for an empty one. */
export type ShownCell = string | number;

/**
 * The cells of each sheet, by its name, as LibreOffice computes them: the results in the file are taken out before.
 * @param bytes an .xlsx file
 */
export async function computedByLibreOffice(
  bytes: Uint8Array,
): Promise<ReadonlyMap<string, readonly (readonly ShownCell[])[]>> {
  const folder = mkdtempSync(join(tmpdir(), "xlsx-"));
  try {
    writeFileSync(join(folder, "book.xlsx"), await withoutResults(bytes));
    const profile = `-env:UserInstallation=file://${join(folder, "profile")}`;
    // Comma, double quote, UTF-8, from the first line, cells as they are, all sheets.
    const filter = "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,false,false,false,false,-1";
    execFileSync(
      "soffice",
      [
        profile,
        "--headless",
        "--convert-to",
        filter,
        "--outdir",
        folder,
        join(folder, "book.xlsx"),
      ],
      { stdio: "ignore", timeout: 240_000 },
    );
    const sheets = new Map<string, ShownCell[][]>();
    for (const file of readdirSync(folder)) {
      const [, name] = /^book-(.+)\.csv$/u.exec(file) ?? [];
      if (name !== undefined) sheets.set(name, await readCsv(join(folder, file)));
    }
    return sheets;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function withoutResults(bytes: Uint8Array): Promise<Uint8Array> {
  const archive = await JSZip.loadAsync(bytes);
  for (const path of Object.keys(archive.files)) {
    if (!/^xl\/worksheets\/sheet\d+\.xml$/.test(path)) continue;
    const sheet = (await archive.file(path)?.async("string")) ?? "";
    archive.file(path, sheet.replace(/(<f[^>]*>[^<]*<\/f>)<v>[^<]*<\/v>/g, "$1"));
  }
  return archive.generateAsync({ type: "uint8array" });
}

async function readCsv(path: string): Promise<ShownCell[][]> {
  // Shares come with their sign, all digits of them.
  const map = (value: string): ShownCell => {
    const [, digits = "", percent] = /^(-?\d+(?:\.\d+)?(?:E[+-]?\d+)?)(%?)$/i.exec(value) ?? [];
    return digits === "" ? value : Number(digits) / (percent === "%" ? 100 : 1);
  };
  const sheet = await new ExcelJS.Workbook().csv.readFile(path, { map });
  const rows: ShownCell[][] = [];
  sheet.eachRow({ includeEmpty: true }, (row) => {
    const cells = row.values as ShownCell[];
    rows.push(Array.from({ length: cells.length - 1 }, (_, index) => cells[index + 1] ?? ""));
  });
  return rows;
}
