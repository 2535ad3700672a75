import type { TableInfo } from "../engine/tableReferences";
import type { WorkbookContext } from "../excel/context";
import { toFileFormula } from "./fileFormulas";

/** What every writer of a part needs. */
export interface SaveContext {
  readonly context: WorkbookContext;
  readonly tables: readonly TableInfo[];
  /** A formula of the engine, with or without its equals sign, in the file's form without one. */
  fileFormula(formula: string): string;
}

export function saveContext(context: WorkbookContext): SaveContext {
  const tables = context.tables.list();
  const known = new Map<string, string>();
  return {
    context,
    tables,
    fileFormula(formula) {
      let written = known.get(formula);
      if (written === undefined) known.set(formula, (written = toFileFormula(formula, tables)));
      return written;
    },
  };
}
