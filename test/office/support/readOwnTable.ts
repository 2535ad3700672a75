import type { CheckedIndicatorTable } from "../../../src/excel/checkService";
import type { Status } from "../../../src/plan/assessment";
import { checkedOwnTable, corner, headers, type OwnRow } from "./ownTable";

/** A judging that is simple and quick: 达标 from the target on. Null where the sheet has no table at the corner. */
export async function readOwnTable(sheet: string): Promise<CheckedIndicatorTable | null> {
  const values = await Excel.run(async (context) => {
    const worksheet = context.workbook.worksheets.getItem(sheet);
    const used = worksheet.getUsedRangeOrNullObject(true).load("values,rowIndex,columnIndex");
    await context.sync();
    return used.isNullObject ? null : { rows: used.values, row: used.rowIndex };
  });
  const header = values?.rows[0] ?? [];
  const start = header.indexOf(headers[0]);
  if (values === null || start < 0) return null;
  const rows = values.rows
    .slice(1)
    .map((cells) => cells.slice(start, start + headers.length))
    .filter(([, name]) => name !== "" && name !== undefined)
    .map(([, name, target, entry]): OwnRow => [
      String(name),
      Number(target),
      entry as string | number,
      statusOf(Number(target), entry),
    ]);
  return checkedOwnTable(rows, { ...corner, sheet, row: values.row });
}

function statusOf(target: number, entry: unknown): Status {
  if (entry === "") return "待填报";
  if (typeof entry !== "number") return "数据异常";
  return entry >= target ? "达标" : "未达标";
}
