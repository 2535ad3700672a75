import type { FoundTable, TableColumn } from "./findTables";
import { compactText, type Grid, type GridValue, isBlank } from "./grid";

/** A row of a table's body that holds something. */
export interface TableRow {
  /** Zero-based on the sheet. */
  readonly row: number;
  /** `total` and `note` rows hold no indicator; `band` is a heading between rows. */
  readonly kind: "indicator" | "band" | "total" | "note";
  /** The indicator cell's text; of a merged cell the text above. */
  readonly name: string;
  readonly hidden: boolean;
}

const totals = /^(?:合计|总计|小计|共计|总分|平均|平均值|均值|汇总)[:：]?$/u;
const notes =
  /^(?:注\d*|附注|备注|说明|数据来源|资料来源|来源|填表人|填报人|制表人?|审核人?|复核|负责人|单位负责人|统计负责人|填报单位|填报日期|填表日期|联系人|联系电话|电话|日期|盖章)(?:[:：]|$|[一二三1-9][、.])|^注[:：]?/u;

/** The rows of a table below its header, in order; blank rows are left out. */
export function rowsOf(grid: Grid, table: FoundTable): readonly TableRow[] {
  const columns = table.columns;
  const indicator = columns.find(({ role }) => role === "indicator");
  if (indicator === undefined) return [];
  const values = columns.filter(isValueColumn);
  const perYear = columns.some(({ role }) => role === "year");
  const first = columns[0]!.column;
  const last = columns.at(-1)!.column;
  const rows: TableRow[] = [];
  let name = "";
  for (let row = table.bodyRows.first; row <= table.bodyRows.last; row++) {
    const cells = grid.values[row - grid.row]!;
    const at = ({ column }: TableColumn): GridValue => cells[column - grid.column] ?? null;
    const within = cells.slice(first - grid.column, last - grid.column + 1);
    const leading = compactText(within.find((cell) => !isBlank(cell)));
    if (leading === "") continue;
    const own = at(indicator);
    const hasValues = values.some((column) => !isBlank(at(column)));
    const hidden = grid.hiddenRows.has(row);
    const text = isBlank(own) ? "" : String(own).trim();
    if (notes.test(leading) && !hasValues) {
      rows.push({ row, kind: "note", name: leading, hidden });
    } else if (totals.test(leading) || totals.test(compactText(own))) {
      rows.push({ row, kind: "total", name: leading, hidden });
    } else if (text === "") {
      // A merged indicator cell above the rows of its years.
      if (!hasValues) rows.push({ row, kind: "band", name: leading, hidden });
      else rows.push({ row, kind: "indicator", name: perYear ? name : "", hidden });
    } else {
      name = text;
      rows.push({ row, kind: "indicator", name, hidden });
    }
  }
  return rows;
}

/** What is filled in only where there is an indicator. */
function isValueColumn({ role, year }: TableColumn): boolean {
  return role === null
    ? year !== null
    : role === "actual" || role === "target" || role === "baseline" || role === "unit";
}
