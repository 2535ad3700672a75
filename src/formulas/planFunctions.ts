/**
 * What an argument stands for: decides what the pane offers for it, and whether cells of it are matched to the
 * other arguments' (`cell`) or taken as a whole (`whole`: a series, a list of fields).
 */
export type ParameterKind =
  | "region"
  | "indicator"
  | "year"
  | "actual"
  | "field"
  | "category"
  | "attribute"
  | "text"
  | "years"
  | "actuals"
  | "method"
  | "fields";

export interface FunctionParameter {
  readonly name: ParameterKind;
  readonly optional: boolean;
}

/** What a call gives: a value a cell, a column or table of its own, or a card. */
export type FunctionResult = "cells" | "list" | "table" | "card";

export interface PlanFunction {
  readonly parameters: readonly FunctionParameter[];
  readonly result: FunctionResult;
}

/** The functions of the namespace PLAN in the order in which they are presented. */
export const planFunctions = {
  TARGET: { parameters: [needs("region"), needs("indicator"), may("year")], result: "cells" },
  INFO: { parameters: [needs("region"), needs("indicator"), needs("field")], result: "cells" },
  CHECK: { parameters: judged(), result: "cells" },
  GAP: { parameters: judged(), result: "cells" },
  RATE: { parameters: judged(), result: "cells" },
  PROGRESS: { parameters: judged(), result: "cells" },
  EXPECTED: { parameters: [needs("region"), needs("indicator"), needs("year")], result: "cells" },
  FORECAST: {
    parameters: [
      needs("region"),
      needs("indicator"),
      needs("years"),
      needs("actuals"),
      may("method"),
    ],
    result: "cells",
  },
  REGIONS: { parameters: [], result: "list" },
  INDICATORS: { parameters: [needs("region"), may("category"), may("attribute")], result: "list" },
  TABLE: { parameters: [needs("region"), may("fields")], result: "table" },
  COMPARE: { parameters: [needs("indicator")], result: "table" },
  FIND: { parameters: [needs("text")], result: "table" },
  CARD: { parameters: [needs("region"), needs("indicator")], result: "card" },
} as const satisfies Record<string, PlanFunction>;

export type FunctionId = keyof typeof planFunctions;

export const functionIds = Object.keys(planFunctions) as readonly FunctionId[];

function judged() {
  return [needs("region"), needs("indicator"), needs("actual"), may("year")] as const;
}

function needs<Name extends ParameterKind>(name: Name) {
  return { name, optional: false } as const;
}

function may<Name extends ParameterKind>(name: Name) {
  return { name, optional: true } as const;
}
