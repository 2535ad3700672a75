import type { CellLocation } from "../../excel/workbookService";
import type { ParameterKind } from "../../formulas/planFunctions";

/** What has been entered for one argument, not yet read. */
export type ArgumentDraft =
  | { readonly entry: "value"; readonly text: string }
  /** A reference or an expression, as it stands in a formula. */
  | { readonly entry: "cells"; readonly text: string }
  /** A selection that was taken; the formula names its sheet where it has to. */
  | { readonly entry: "selection"; readonly location: CellLocation };

/** By parameter: what two functions have in common is kept from one to the other. */
export type ArgumentDrafts = Readonly<Partial<Record<ParameterKind, ArgumentDraft>>>;

/** Parameters that take several values: a series, a list of fields. */
export function takesSeveral(parameter: ParameterKind): boolean {
  return parameter === "years" || parameter === "actuals" || parameter === "fields";
}

/** Actuals stand in cells as a rule, names are chosen. */
const emptyEntries: ReadonlySet<ParameterKind> = new Set(["actual", "years", "actuals"]);

export function draftOf(drafts: ArgumentDrafts, parameter: ParameterKind): ArgumentDraft {
  return drafts[parameter] ?? { entry: emptyEntries.has(parameter) ? "cells" : "value", text: "" };
}
