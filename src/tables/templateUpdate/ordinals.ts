import type { TemplateTable } from "../templateReading/templateTable";
import { bodyRows, contentAt } from "./tableRows";

/** The numbers in 序号 as the rows stand; null where the column is gone. */
export function ordinals(table: TemplateTable): readonly number[] | null {
  const column = table.columns.find(({ key }) => key === "ordinal");
  if (column === undefined) return null;
  return bodyRows(table).flatMap((row) => {
    const content = contentAt(table, row, column.column);
    return typeof content === "number" ? [content] : [];
  });
}

/** Whether 序号 counts the rows from 1 on, as they stand. */
export function wereNumbered(table: TemplateTable): boolean {
  const numbers = ordinals(table);
  return (
    numbers !== null &&
    numbers.length === table.body.rows &&
    numbers.every((number, index) => number === index + 1)
  );
}
