import type { IWorkbookData } from "@univerjs/core";
import { createWorkbook, type ExcelWorkbook } from "../../../src/workbench/excel/workbook";
import { methodOf, type Argument } from "../../../src/workbench/richapi/genericMembers";
import { EventSubscriptions } from "../../../src/workbench/richapi/eventSubscriptions";
import { ReferenceStore } from "../../../src/workbench/richapi/referenceStore";
import type { Json, RichObject } from "../../../src/workbench/richapi/richClass";
import { startEngine } from "./engine";

/** An object of the model as a test drives it: without the protocol, member by member. */
export interface Driven {
  readonly object: RichObject;
  /** A scalar. */
  get(name: string): Promise<Json>;
  set(name: string, value: Json): Promise<void>;
  /** A navigation property; a path such as `format/fill`. */
  to(path: string): Promise<Driven>;
  /** A method that leads to an object. */
  at(method: string, ...args: (Argument | Driven)[]): Promise<Driven>;
  /** A method that leads to an object or to none. */
  find(method: string, ...args: (Argument | Driven)[]): Promise<Driven | null>;
  /** A method that gives a value. */
  call(method: string, ...args: (Argument | Driven)[]): Promise<Json | void>;
  items(): Promise<Driven[]>;
}

export interface OpenWorkbook extends ExcelWorkbook {
  readonly book: Driven;
  /** Cells of `Sheet1`. */
  range(address: string): Promise<Driven>;
  sheet(): Promise<Driven>;
  /** The fill that conditional formats give a cell of the active sheet, zero-based. */
  conditionalFill(row: number, column: number): string | null;
}

/** A workbook over a headless engine: a new one, whose sheet is `Sheet1`, unless one is given. */
export function openWorkbook(data?: Partial<IWorkbookData>): OpenWorkbook {
  const engine = startEngine(data);
  const workbook = createWorkbook(engine.univerAPI);
  const book = drive(workbook.root, workbook.root);
  const sheet = async () => (await book.to("worksheets")).at("getItem", "Sheet1");
  return {
    ...workbook,
    book,
    sheet,
    conditionalFill: (row, column) => {
      const sheetId = workbook.spreadsheet.workbook.getActiveSheet().getSheetId();
      return engine.conditionalStyle(sheetId, row, column)?.bg?.rgb ?? null;
    },
    range: async (address) => (await sheet()).at("getRange", address),
  };
}

function drive(object: RichObject, root: RichObject): Driven {
  const { richClass, self } = object;
  const scope = {
    rootObject: root,
    references: new ReferenceStore(),
    subscriptions: new EventSubscriptions(),
  };
  const invoke = (method: string, args: readonly (Argument | Driven)[]) =>
    methodOf(object, method, scope)(...args.map(plain));
  const find = async (method: string, ...args: (Argument | Driven)[]) => {
    const result = await invoke(method, args);
    return result === null ? null : drive(result as RichObject, root);
  };
  return {
    object,
    get: async (name) => {
      const scalar = richClass.scalars?.[name];
      if (!scalar) throw new Error(`${richClass.name} has no scalar ${name}`);
      return scalar.get(self);
    },
    set: async (name, value) => {
      const set = richClass.scalars?.[name]?.set;
      if (!set) throw new Error(`${richClass.name}.${name} cannot be set`);
      await set(self, value);
    },
    to: async (path) => {
      const [first = "", ...rest] = path.split("/");
      const next = await richClass.navigation?.[first]?.(self);
      if (!next) throw new Error(`${richClass.name}.${first} leads nowhere`);
      return rest.length > 0 ? drive(next, root).to(rest.join("/")) : drive(next, root);
    },
    at: async (method, ...args) => {
      const found = await find(method, ...args);
      if (found === null) throw new Error(`${richClass.name}.${method} gave no object`);
      return found;
    },
    find,
    call: async (method, ...args) => (await invoke(method, args)) as Json | void,
    items: async () => ((await richClass.items?.(self)) ?? []).map((item) => drive(item, root)),
  };
}

function plain(argument: Argument | Driven): Argument {
  const driven = argument as Partial<Driven> | null | undefined;
  return driven?.object && typeof driven.get === "function"
    ? driven.object
    : (argument as Argument);
}
