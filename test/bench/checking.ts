/** Runs in the pane's page: what `check.ts` measures. */
import { builtInPlans } from "../../src/catalog/builtInPlans";
import { runCheck } from "../../src/excel/check/runCheck";
import { PlanLibrary } from "../../src/plan/planLibrary";

const library = new PlanLibrary(builtInPlans);

/** Milliseconds that something took, and the longest that the page did nothing else meanwhile. */
interface Timed<Result> {
  readonly time: number;
  readonly longestSilence: number;
  readonly result: Result;
}

async function timed<Result>(work: () => Promise<Result>): Promise<Timed<Result>> {
  let longestSilence = 0;
  let heard = performance.now();
  const clock = setInterval(() => {
    longestSilence = Math.max(longestSilence, performance.now() - heard);
    heard = performance.now();
  }, 1);
  const start = performance.now();
  const result = await work();
  clearInterval(clock);
  return { time: performance.now() - start, longestSilence, result };
}

/** A whole run. @returns how many rows were judged */
export function timeOfCheck(): Promise<Timed<number>> {
  return timed(async () => {
    const { check } = await runCheck(library, "zh");
    return check.tables.reduce((sum, table) => sum + table.findings.length, 0);
  });
}

/** As much as the check reads at once. */
const rowsAtOnce = 10_000;

/** Reads what the check reads: values, and the number formats of three columns. @returns milliseconds of parsing it */
export async function timeOfReadingAndParsing(): Promise<Timed<number>> {
  const { result: read, ...reading } = await timed(readAll);
  const texts = read.map((cells) => JSON.stringify(cells));
  const begun = performance.now();
  for (const text of texts) JSON.parse(text);
  return { ...reading, result: performance.now() - begun };
}

async function readAll(): Promise<readonly unknown[]> {
  const read: unknown[] = [];
  const used = await Excel.run(async (context) => {
    const worksheets = context.workbook.worksheets.load("items/id");
    await context.sync();
    const ranges = worksheets.items.map((sheet) =>
      sheet.getUsedRangeOrNullObject(true).load("rowCount,columnCount"),
    );
    await context.sync();
    return ranges.flatMap((range, index) =>
      range.isNullObject
        ? []
        : [{ id: worksheets.items[index]!.id, rows: range.rowCount, columns: range.columnCount }],
    );
  });
  for (const { id, rows, columns } of used) {
    for (let row = 0; row < rows; row += rowsAtOnce) {
      const count = Math.min(rowsAtOnce, rows - row);
      await Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem(id);
        const values = sheet.getRangeByIndexes(row, 0, count, columns).load("values");
        const formats = sheet.getRangeByIndexes(row, 3, count, 3).load("numberFormat");
        await context.sync();
        read.push(values.values, formats.numberFormat);
      });
    }
  }
  return read;
}
