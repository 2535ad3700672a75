import type { FUniver } from "@univerjs/core/facade";
import { Calculation } from "../engine/calculation";
import {
  CustomFunctionCells,
  type InvokeCustomFunction,
  type RegisteredFunction,
} from "../engine/customFunctionCells";
import { Entities } from "../engine/entities";
import { Spreadsheet } from "../engine/spreadsheet";
import { createWorkbook, type ExcelWorkbook } from "../excel/workbook";
import type { Language } from "../messages";
import type { CustomFunctionHost } from "./customFunctionHost";
import type { CustomFunctionMetadata, CustomFunctionsMetadata } from "./customFunctionTypes";
import { type BlankCells, functionCalls } from "./functionCalls";

/** The add-in's functions, as its manifest and metadata name them. */
export interface AddinFunctions {
  /** `PLAN` makes `PLAN.TARGET`. */
  readonly namespace: string;
  readonly metadata: CustomFunctionsMetadata;
}

/** A workbook whose cells call the custom functions of an add-in; until one is attached, calls wait. */
export class FunctionWorkbook {
  readonly engine: Spreadsheet;
  readonly cells: CustomFunctionCells;
  readonly entities: Entities;
  /** Excel's object model over it. */
  readonly excel: ExcelWorkbook;
  private invoke: InvokeCustomFunction = () => new Promise(() => {});
  private blankCells: BlankCells;

  /**
   * Once for each workbook.
   * @param univer with the workbook open
   */
  constructor(
    univer: FUniver,
    private readonly language: Language,
    blankCells: BlankCells,
  ) {
    this.blankCells = blankCells;
    this.engine = new Spreadsheet(univer);
    const calculation = new Calculation(this.engine);
    this.cells = new CustomFunctionCells(this.engine, calculation, (...call) =>
      this.invoke(...call),
    );
    this.entities = new Entities(this.engine, calculation, this.cells);
    this.excel = createWorkbook(univer, {
      spreadsheet: this.engine,
      calculation,
      functions: this.cells,
      entities: this.entities,
    });
  }

  /** How empty cells are passed from now on; the functions are asked anew. */
  get blanks(): BlankCells {
    return this.blankCells;
  }

  set blanks(blanks: BlankCells) {
    if (blanks === this.blankCells) return;
    this.blankCells = blanks;
    this.cells.invalidate();
  }

  /** Lets cells call these functions in the runtime of `host`; what was asked of an earlier one is asked again. */
  attach(host: CustomFunctionHost, { namespace, metadata }: AddinFunctions): void {
    const { language } = this;
    this.invoke = functionCalls(host, metadata, { language, blanks: () => this.blankCells });
    this.cells.register(metadata.functions.map((entry) => registered(namespace, entry)));
    this.cells.invalidate();
  }
}

function registered(namespace: string, entry: CustomFunctionMetadata): RegisteredFunction {
  return {
    id: entry.id,
    name: `${namespace}.${entry.name}`,
    description: entry.description ?? "",
    parameters: entry.parameters.map(({ name, description, optional }) => ({
      name,
      description: description ?? "",
      optional: optional === true,
    })),
    requiresParameterAddresses: entry.options?.requiresParameterAddresses === true,
  };
}
