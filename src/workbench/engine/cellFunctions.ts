import { type IDisposable, toDisposable } from "@univerjs/core";
import {
  ArrayValueObject,
  BaseFunction,
  type BaseReferenceObject,
  type BaseValueObject,
  BooleanValueObject,
  ERROR_TYPE_SET,
  ErrorType,
  ErrorValueObject,
  FunctionType,
  IFunctionService,
  NumberValueObject,
  StringValueObject,
} from "@univerjs/engine-formula";
import { FFormula } from "@univerjs/engine-formula/facade";
import { IDescriptionService } from "@univerjs/sheets-formula";
import { maxColumns, maxRows } from "./a1";
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

/** A function as formulas call it and as the formula editor describes it. */
export interface CellFunction {
  /** Upper case, with its namespace. */
  readonly name: string;
  /** One without a description is not offered in the editor. */
  readonly description: string;
  readonly parameters: readonly CellFunctionParameter[];
  /** Gives the result at once; one that throws shows `#VALUE!`. */
  calculate(caller: CallingCell, args: readonly FormulaArgument[]): FormulaResult;
}

export interface CellFunctionParameter {
  readonly name: string;
  readonly description: string;
  readonly optional: boolean;
}

declare module "@univerjs/engine-formula/facade" {
  interface FFormula {
    /**
     * Makes a function known to formulas that sees more than `registerFunction` shows: which cells an argument
     * refers to, empty cells, errors; and whose texts stay texts (`2-3` is no date) and whose entities keep
     * their fields within a formula.
     */
    registerCellFunction(definition: CellFunction): IDisposable;
  }
}

class CellFunctionExecutor extends BaseFunction {
  override needsReferenceObject = true;

  constructor(private readonly definition: CellFunction) {
    super(definition.name);
  }

  /** Never throws: that would stop the engine for good. */
  override calculate(...variants: (BaseValueObject | BaseReferenceObject)[]): BaseValueObject {
    const caller = { sheetId: this.subUnitId ?? "", row: this.row, column: this.column };
    try {
      return valueObject(this.definition.calculate(caller, variants.map(argumentOf)));
    } catch {
      return ErrorValueObject.create(ErrorType.VALUE);
    }
  }
}

/** A text that carries the entity whose text it is through the functions of one formula. */
class EntityValueObject extends StringValueObject {
  constructor(readonly entity: EntityValue) {
    super(entity.text);
  }
}

class CellFunctions extends FFormula {
  override registerCellFunction(definition: CellFunction): IDisposable {
    const functions = this._injector.get(IFunctionService);
    const descriptions = this._injector.get(IDescriptionService);
    const { name } = definition;
    functions.registerExecutors(new CellFunctionExecutor(definition));
    const description = descriptions.registerDescriptions(
      definition.description === "" ? [] : [descriptionOf(definition)],
    );
    // Formulas parsed while the name was unknown are cached as errors, in whatever case they were typed.
    functions.deleteFormulaAstCacheKey("");
    return toDisposable(() => {
      description.dispose();
      functions.unregisterExecutors(name);
      functions.deleteFormulaAstCacheKey("");
    });
  }
}

FFormula.extend(CellFunctions);

// Excel's error for a field that is not there, which the engine would take for a text when it reads the cell.
ERROR_TYPE_SET.add("#FIELD!" as ErrorType);

function descriptionOf({ name, description, parameters }: CellFunction) {
  return {
    functionName: name,
    functionType: FunctionType.User,
    description,
    abstract: description,
    functionParameter: parameters.map((parameter) => ({
      name: parameter.name,
      detail: parameter.description,
      example: "",
      require: parameter.optional ? 0 : 1,
      repeat: 0,
    })),
  };
}

function argumentOf(variant: BaseValueObject | BaseReferenceObject): FormulaArgument {
  if (!variant.isReferenceObject()) {
    return { value: valueOf(variant as BaseValueObject), reference: null };
  }
  const reference = variant as BaseReferenceObject;
  const value = rowsOf(reference.toArrayValueObject());
  if (reference.isMultiArea()) return { value, reference: null };
  const { startRow, startColumn, endRow, endColumn } = reference.getRangePosition();
  // The engine's sheet has fewer rows than Excel's: its whole columns end earlier.
  const range = reference.isColumn()
    ? { startRow: 0, startColumn, endRow: maxRows - 1, endColumn }
    : reference.isRow()
      ? { startRow, startColumn: 0, endRow, endColumn: maxColumns - 1 }
      : { startRow, startColumn, endRow, endColumn };
  return { value, reference: { sheetId: reference.getSheetId(), range } };
}

function valueOf(value: BaseValueObject): FormulaValue {
  if (value.isArray()) return rowsOf(value as ArrayValueObject);
  if (value.isNull()) return null;
  if (value.isError()) return { error: String((value as ErrorValueObject).getErrorType()) };
  if (value instanceof EntityValueObject) return value.entity;
  return value.isLambda() ? { error: ErrorType.VALUE } : value.getValue();
}

/** Rows by the engine's array: within one calculation a range is the same array for every formula. */
const knownRows = new WeakMap<ArrayValueObject, readonly FormulaValue[][]>();

function rowsOf(array: ArrayValueObject): readonly FormulaValue[][] {
  let rows = knownRows.get(array);
  if (rows === undefined) {
    const width = array.getColumnCount();
    rows = Array.from(array.getArrayValue(), (row) =>
      Array.from({ length: width }, (_, column) => {
        const cell = row?.[column];
        return cell ? valueOf(cell) : null;
      }),
    );
    knownRows.set(array, rows);
  }
  return rows;
}

function valueObject(result: FormulaResult): BaseValueObject {
  if (!Array.isArray(result)) return scalarObject(result as FormulaScalar);
  const rows = result as readonly (readonly FormulaScalar[])[];
  return ArrayValueObject.create({
    calculateValueList: rows.map((row) => row.map(scalarObject)),
    rowCount: rows.length,
    columnCount: rows[0]?.length ?? 0,
    unitId: "",
    sheetId: "",
    row: -1,
    column: -1,
  });
}

function scalarObject(value: FormulaScalar): BaseValueObject {
  if (typeof value === "number") return NumberValueObject.create(value);
  if (typeof value === "boolean") return BooleanValueObject.create(value);
  if (typeof value === "string") return StringValueObject.create(value);
  if (isEntity(value)) return new EntityValueObject(value);
  return ErrorValueObject.create((isFormulaError(value) ? value.error : "#VALUE!") as ErrorType);
}
