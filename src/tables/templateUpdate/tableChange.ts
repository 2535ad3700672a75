import type { PlanTarget } from "../../plan/plan";
import type { TemplateTable } from "../templateReading/templateTable";
import type { TemplateSheet } from "../templates/templateSheet";
import { type ChangedFact, drawnRowOf } from "./compareTemplate";
import { type Line, withAdded, withAddedAtEnd, withAddedInside } from "./insertionPlaces";
import type { RowTargets } from "./rowTargets";
import { ordinals, wereNumbered } from "./ordinals";
import { bodyRows } from "./tableRows";
import { type CellWrite, type FormulaAt, type PlacedValidation, TableWrites } from "./tableWrites";

/** What becomes of a table. Rows are counted from the first of the body, columns from the first of the table. */
export interface TableChange {
  readonly rows: readonly Line[];
  readonly columns: readonly Line[];
  /** In their order: where each new column, then each new row, stands when it is inserted. */
  readonly columnsInsertedAt: readonly number[];
  readonly rowsInsertedAt: readonly number[];
  /** By the places after all insertions; the header is row −1. */
  readonly writes: readonly CellWrite[];
  readonly validations: readonly PlacedValidation[];
}

/** What is asked of an update. */
export interface WantedChange {
  readonly added: readonly PlanTarget[];
  readonly changed: readonly Pick<ChangedFact, "row" | "column">[];
  /** Whether columns of years that the table lacks are to come in. */
  readonly addsYears: boolean;
}

/**
 * Works out an update of a table, all that was entered left as it is.
 * @param drawn the template for the targets that the rows stand for and those that are added
 */
export function tableChange(
  table: TemplateTable,
  drawn: TemplateSheet,
  targets: RowTargets,
  { added, changed, addsYears }: WantedChange,
  formulaAt: FormulaAt,
): TableChange {
  const columns = addsYears
    ? withAddedInside(columnLines(table, drawn), lackingYears(table, drawn))
    : { lines: columnLines(table, drawn), insertedAt: [] };
  const rows = addRows(table, drawn, targets, added);
  const cells = new TableWrites(table, drawn, rows.lines, columns.lines, formulaAt);
  const changedRows = new Set(changed.map(({ row }) => row));
  const joined = joinedRows(drawn, rows.lines, added);

  cells.writeNewColumns();
  if (columns.insertedAt.length > 0) cells.renewFormulas();
  cells.writeNewRows();
  for (const { row, column } of changed) cells.writeFact(row, column - table.body.column);
  for (const row of changedRows) cells.writeHiddenFacts(row);
  for (const row of rowsOfOtherUnit(table, changed)) cells.writeFigureFormats(row);
  for (const { row, planId } of joined) cells.writeRegion(row, planId);
  cells.writeOrder(wereNumbered(table) && rows.insertedAt.length > 0);
  return {
    rows: rows.lines,
    columns: columns.lines,
    columnsInsertedAt: columns.insertedAt,
    rowsInsertedAt: rows.insertedAt,
    writes: cells.writes(),
    validations: cells.validations(
      new Set([...changedRows, ...joined.map(({ row }) => rows.lines[row]!.before!)]),
    ),
  };
}

function columnLines({ body, columns }: TemplateTable, drawn: TemplateSheet): readonly Line[] {
  const positions = new Map(drawn.columns.map(({ header }, position) => [header, position]));
  return Array.from({ length: body.columns }, (_, index) => {
    const found = columns.find(({ column }) => column === body.column + index);
    return { before: index, drawn: (found && positions.get(found.header)) ?? null };
  });
}

function lackingYears({ columns }: TemplateTable, drawn: TemplateSheet): readonly number[] {
  const headers = new Set(columns.map(({ header }) => header));
  return drawn.columns.flatMap(({ year, header }, position) =>
    year === null || headers.has(header) ? [] : [position],
  );
}

/** New rows stand in the document's order as long as the table's own rows do, else at its end. */
function addRows(
  table: TemplateTable,
  drawn: TemplateSheet,
  targets: RowTargets,
  added: readonly PlanTarget[],
) {
  const drawnOf = drawnRowOf(drawn, targets);
  const lines = bodyRows(table).map((row) => ({ before: row, drawn: drawnOf(row) ?? null }));
  const there = new Set(lines.map((line) => line.drawn));
  const wanted = new Set(added.map(({ target }) => target));
  const lacking = drawn.rows.flatMap((row, index) =>
    !there.has(index) && row.targets.some(({ target }) => wanted.has(target)) ? [index] : [],
  );
  const numbers = ordinals(table) ?? lines.flatMap((line) => line.drawn ?? []);
  const isInOrder = numbers.every((number, index) => index === 0 || numbers[index - 1]! < number);
  return (isInOrder ? withAdded : withAddedAtEnd)(lines, lacking);
}

/** Rows of a 横向对比表 that an added target joins instead of getting a row of its own. */
function joinedRows(
  drawn: TemplateSheet,
  rows: readonly Line[],
  added: readonly PlanTarget[],
): readonly { readonly row: number; readonly planId: string }[] {
  const wanted = new Set(added.map(({ target }) => target));
  return rows.flatMap((line, row) =>
    line.before === null || line.drawn === null
      ? []
      : drawn.rows[line.drawn]!.targets.filter(({ target }) => wanted.has(target)).map(
          ({ plan }) => ({ row, planId: plan.id }),
        ),
  );
}

/** Rows whose figures are of another kind than before. */
function rowsOfOtherUnit(
  table: TemplateTable,
  changed: WantedChange["changed"],
): ReadonlySet<number> {
  const keys = new Map(table.columns.map(({ column, key }) => [column, key]));
  return new Set(
    changed.flatMap(({ row, column }) => {
      const key = keys.get(column);
      return key === "unit" || key === "kind" || key === "regionTarget" ? [row] : [];
    }),
  );
}
