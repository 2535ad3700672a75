import { CellError, type CellValue } from "../formulas/cellValue";
import type { ParameterKind } from "../formulas/planFunctions";

/** An error, a card or another data type, as Excel hands it to a function that accepts them. */
interface RichValue {
  readonly type?: unknown;
  /** Of an error: `#DIV/0!`. */
  readonly code?: unknown;
  readonly basicType?: unknown;
  readonly basicValue?: unknown;
  readonly text?: unknown;
  readonly properties?: Readonly<Record<string, unknown>>;
}

/**
 * An argument as the formulas take it: rows of cells. A single value is 1×1, an omitted optional argument a null.
 * @param argument as the custom-functions runtime hands it over
 */
export function argumentCells(argument: unknown, kind: ParameterKind): CellValue[][] {
  if (!Array.isArray(argument)) return [[cellValue(argument, kind)]];
  return argument.map((row: unknown) =>
    Array.isArray(row) ? row.map((cell: unknown) => cellValue(cell, kind)) : [cellValue(row, kind)],
  );
}

function cellValue(cell: unknown, kind: ParameterKind): CellValue {
  if (typeof cell === "string" || typeof cell === "number" || typeof cell === "boolean")
    return cell;
  return typeof cell === "object" && cell !== null ? plainValue(cell, kind) : null;
}

function plainValue(value: RichValue, kind: ParameterKind): CellValue {
  const { type, code, basicType, basicValue, text, properties } = value;
  if (typeof code === "string") return new CellError(code);
  const name = properties === undefined ? null : nameOnCard(properties, kind);
  if (name !== null) return name;
  // Its basic value is an error, which it does not stand for.
  if (type === "Entity" || type === "LinkedEntity") return cellValue(text, kind);
  if ((type === "Error" || basicType === "Error") && typeof basicValue === "string") {
    return new CellError(basicValue);
  }
  return cellValue(basicValue, kind);
}

/** What a card in a cell stands for where a region or an indicator is wanted; null elsewhere. */
function nameOnCard(
  properties: Readonly<Record<string, unknown>>,
  kind: ParameterKind,
): string | null {
  const property = (name: string) => {
    const value = cellValue(properties[name], kind);
    return typeof value === "string" ? value : null;
  };
  if (kind === "region") return property("地区");
  if (kind !== "indicator") return null;
  const [name, scope] = [property("指标"), property("范围")];
  return name !== null && scope !== null ? `${name}(${scope})` : name;
}
