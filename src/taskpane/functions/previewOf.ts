import type { Answer, Matrix } from "../../formulas/cellValue";
import type { Asked } from "../../formulas/asked";
import { evaluate } from "../../formulas/evaluate";
import { planFunctions, type FunctionId, type ParameterKind } from "../../formulas/planFunctions";
import type { GivenArgument } from "./givenArgument";
import type { Readings } from "./useReadReferences";

/** What the cells will show, or why that is not known. */
export type Preview =
  | { readonly kind: "missing"; readonly parameters: readonly ParameterKind[] }
  | { readonly kind: "noSheet" }
  | { readonly kind: "reading" }
  | { readonly kind: "expression"; readonly expression: string }
  | { readonly kind: "malformed"; readonly text: string }
  /** A reference cannot be read; `message` says which and why. */
  | { readonly kind: "unreadable"; readonly message: string }
  /** Rows × columns, at least one of each. */
  | { readonly kind: "answers"; readonly answers: readonly (readonly Answer[])[] };

/**
 * @param given in the order of the function's parameters
 * @param sheetKnown whether references can be read at all
 */
export function previewOf(
  id: FunctionId,
  given: readonly GivenArgument[],
  readings: Readings,
  sheetKnown: boolean,
  asked: Asked,
): Preview {
  const parameters = missingParameters(id, given);
  if (parameters.length > 0) return { kind: "missing", parameters };
  const args: Matrix[] = [];
  for (const argument of given) {
    switch (argument.kind) {
      case "omitted":
        args.push([[null]]);
        break;
      case "values":
        args.push(argument.cells);
        break;
      case "expression":
      case "malformed":
        return argument;
      case "reference": {
        if (!sheetKnown) return { kind: "noSheet" };
        const reading = readings.get(argument.reference);
        if (reading === undefined) return { kind: "reading" };
        if (reading.state === "refused") return { kind: "unreadable", message: reading.message };
        args.push(reading.cells);
      }
    }
  }
  return { kind: "answers", answers: evaluate(id, args, asked) };
}

/** The required arguments that nothing has been entered for. */
export function missingParameters(
  id: FunctionId,
  given: readonly GivenArgument[],
): readonly ParameterKind[] {
  return planFunctions[id].parameters
    .filter(({ optional }, index) => !optional && given[index]?.kind === "omitted")
    .map(({ name }) => name);
}
