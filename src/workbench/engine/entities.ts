import { cellCount, parseAddress } from "./a1";
import type { Calculation } from "./calculation";
import type { CustomFunctionCells } from "./customFunctionCells";
import { fieldOf } from "./entityFields";
import { fieldFunction, onlyCall } from "./fieldReferences";
import {
  type CallingCell,
  type EntityValue,
  type FormulaArgument,
  type FormulaResult,
  type FormulaScalar,
  type FormulaValue,
  isEntity,
  isFormulaError,
} from "./formulaValues";
import { cellKey } from "./functionCallCache";
import { cellsMove, type Spreadsheet } from "./spreadsheet";

const noField: FormulaScalar = { error: "#FIELD!" };
/** Excel's function, and the dot of `A1.目标值`. */
const fieldFunctions = ["FIELDVALUE", fieldFunction];
const asksForField = new RegExp(`(?:${fieldFunctions.join("|")})\\(`, "i");
/** More references to references are a circle. */
const longestChain = 100;

/**
 * Entities in cells. The engine's cells hold a text; which entity it stands for follows from the cell's formula: one
 * call that answered it, a field that is one, or a reference to such a cell. A formula that does more
 * shows the text alone, so that two entities of one text are never taken for each other.
 */
export class Entities {
  /** What FIELDVALUE gave where it gave an entity, by cell. */
  private readonly fields = new Map<string, EntityValue>();

  constructor(
    private readonly spreadsheet: Spreadsheet,
    calculation: Calculation,
    private readonly cells: CustomFunctionCells,
  ) {
    const formula = spreadsheet.univerAPI.getFormula();
    for (const name of fieldFunctions) {
      const calculate = (caller: CallingCell, args: readonly FormulaArgument[]) =>
        this.fieldValue(caller, args);
      formula.registerCellFunction({ name, description: "", parameters: [], calculate });
    }
    spreadsheet.onExecuted(({ id }) => {
      if (this.fields.size === 0 || !cellsMove.test(id)) return;
      this.fields.clear();
      calculation.markCellsDirty(spreadsheet.formulaCells((text) => asksForField.test(text)));
    });
  }

  /** The entity in a cell; null for any other content. */
  at(cell: CallingCell): EntityValue | null {
    return this.withText(cell, this.spreadsheet.cell(cell.sheetId, cell.row, cell.column)?.v);
  }

  /** @param text what the cell shows, which during a calculation the sheet does not have yet */
  private withText(cell: CallingCell, text: unknown, chain = 0): EntityValue | null {
    const { sheetId, row, column } = cell;
    if (typeof text !== "string") return null;
    const formula = this.spreadsheet.formula(sheetId, row, column);
    if (formula === null || chain > longestChain) return null;
    const call = onlyCall(formula);
    if (call !== null && fieldFunctions.includes(call)) {
      const field = this.fields.get(cellKey(cell));
      return field?.text === text ? field : null;
    }
    if (call !== null) return this.cells.entityAnswered(cell, text);
    const source = this.referredCell(formula, sheetId);
    return source === null ? null : this.withText(source, text, chain + 1);
  }

  private referredCell(formula: string, home: string): CallingCell | null {
    const address = parseAddress(formula.replace(/^=\+?/, ""));
    if (address === null || cellCount(address.range) !== 1) return null;
    const sheetId =
      address.sheet === null
        ? home
        : this.spreadsheet.workbook.getSheetByName(address.sheet)?.getSheetId();
    const { startRow: row, startColumn: column } = address.range;
    return sheetId === undefined ? null : { sheetId, row, column };
  }

  private fieldValue(caller: CallingCell, args: readonly FormulaArgument[]): FormulaResult {
    const [subject, field] = args;
    if (!subject || !field || args.length !== 2) return { error: "#VALUE!" };
    const name = firstOf(field.value);
    if (isFormulaError(name)) return name;
    const result = mapped(subject, (value, cell) => {
      if (isFormulaError(value)) return value;
      const entity = isEntity(value) ? value : cell && this.withText(cell, value);
      return entity ? (fieldOf(entity, String(name ?? "")) ?? noField) : noField;
    });
    if (isEntity(result)) this.fields.set(cellKey(caller), result);
    else this.fields.delete(cellKey(caller));
    return result;
  }
}

function firstOf(value: FormulaValue): FormulaValue {
  if (!Array.isArray(value)) return value;
  const [row] = value as readonly (readonly FormulaValue[])[];
  return row?.[0] ?? null;
}

function mapped(
  { value, reference }: FormulaArgument,
  work: (value: FormulaValue, cell: CallingCell | null) => FormulaScalar,
): FormulaResult {
  if (!Array.isArray(value)) return work(value, null);
  const rows = (value as readonly (readonly FormulaValue[])[]).map((line, down) =>
    line.map((cell, across) => {
      if (reference === null) return work(cell, null);
      const { sheetId, range } = reference;
      const place = { row: range.startRow + down, column: range.startColumn + across };
      return work(cell, { sheetId, ...place });
    }),
  );
  return rows.length === 1 && rows[0]?.length === 1 ? (rows[0][0] ?? noField) : rows;
}
