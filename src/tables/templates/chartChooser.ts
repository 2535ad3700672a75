import { say } from "../../messages/message";
import { sheetMessages } from "../../messages/sheet";
import { positionOf } from "./sharedColumns";
import { columnOfTable, type ColumnKey, headerOf } from "./templateColumn";
import type { Summary, SummaryCell, TemplateNames, TemplateSheet } from "./templateSheet";
import { withReferences } from "./withReferences";

type AddressOf = (row: number, column: number) => string;

/** The rows in which an indicator is chosen and its row of the table is found, at the top of a block. */
export interface ChosenIndicator {
  readonly chooser: NonNullable<Summary["chooser"]>;
  readonly cells: readonly (readonly SummaryCell[])[];
  /** What the chosen row says in a column of the table, or "": an expression without `=`. */
  fact(header: string, address: AddressOf): string;
}

const chooserRow = 1;
const foundRow = 2;
const valueColumn = 1;

/**
 * Lets a reader choose a row of the table by its 图示名.
 * @param title what stands over the block
 * @returns null where no row has a figure
 */
export function chosenIndicator(
  sheet: TemplateSheet,
  names: TemplateNames,
  title: string,
): ChosenIndicator | null {
  const listColumn = positionOf(sheet.columns, "chartName");
  const first = sheet.rows.find(({ targets }) =>
    targets.some(({ target }) => target.op !== "text"),
  );
  if (first === undefined) return null;
  const found = (address: AddressOf): string => address(foundRow, valueColumn);
  const nameList = columnOfTable(names.table, headerOf("chartName"));
  return {
    chooser: { row: chooserRow, column: valueColumn, listColumn },
    cells: [
      [title],
      [say(sheetMessages.chosenIndicator, "zh"), first.cells[listColumn] ?? ""],
      [
        say(sheetMessages.chosenRow, "zh"),
        (address) => `=IFERROR(MATCH(${address(chooserRow, valueColumn)},${nameList},0),"")`,
      ],
    ],
    fact(header, address) {
      const there = `INDEX(${columnOfTable(names.table, header)},${found(address)})`;
      // An empty cell would come back as 0.
      return `IFERROR(IF(ISNUMBER(${there}),${there},${there}&""),"")`;
    },
  };
}

/** Facts of the chosen row, one below another, for the formulas of the block. */
export interface ChosenFacts {
  readonly cells: readonly (readonly SummaryCell[])[];
  /** A formula of the table's rows over the facts of the chosen one. */
  ofChosen(formula: string, address: AddressOf): string;
}

/** @param row the first row of the facts in the block */
export function chosenFacts(
  chosen: ChosenIndicator,
  keys: readonly ColumnKey[],
  row: number,
): ChosenFacts {
  return {
    cells: keys.map((key) => [
      headerOf(key),
      (address: AddressOf) => `=${chosen.fact(headerOf(key), address)}`,
    ]),
    ofChosen: (formula, address) =>
      withReferences(
        formula,
        Object.fromEntries(keys.map((key, index) => [key, address(row + index, valueColumn)])),
      ),
  };
}
