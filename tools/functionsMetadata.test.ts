import { type FunctionParameter, planFunctions } from "../src/formulas/planFunctions";
import { functionTexts, parameterTexts } from "../src/messages/functionTexts";
import { type CodedFunction, disagreements } from "./functionsMetadata.cjs";

const contract = { planFunctions, functionTexts, parameterTexts };

/** functions.ts as the generator reads it when all is well. */
const coded: readonly CodedFunction[] = Object.entries(planFunctions).map(([id, planned]) => {
  const parameters: readonly FunctionParameter[] = planned.parameters;
  const judges = parameters.some(({ name }) => name === "actual" || name === "actuals");
  return {
    id,
    parameters: parameters.map(({ name, optional }) => ({
      name,
      dimensionality: "matrix",
      ...(optional && { optional }),
    })),
    result: { dimensionality: "matrix" },
    ...(judges && { options: { requiresParameterAddresses: true } }),
  };
});

function changed(id: string, change: (entry: CodedFunction) => CodedFunction): CodedFunction[] {
  return coded.map((entry) => (entry.id === id ? change(entry) : entry));
}

it("finds nothing where code, list and texts agree", () =>
  expect(disagreements(coded, contract)).toEqual([]));

it.each<[string, readonly CodedFunction[], string]>([
  ["a function is not coded", coded.slice(1), "PLAN.TARGET is not in src/functions/functions.ts"],
  [
    "a function is not planned",
    [...coded, { ...coded[0]!, id: "SUM" }],
    "PLAN.SUM is not in src/formulas/planFunctions.ts",
  ],
  [
    "a parameter has another name",
    changed("FIND", (entry) => ({
      ...entry,
      parameters: [{ name: "words", dimensionality: "matrix" }],
    })),
    "PLAN.FIND is (words) in src/functions/functions.ts, (text) in src/formulas/planFunctions.ts",
  ],
  [
    "an optional parameter is required",
    changed("TABLE", (entry) => ({
      ...entry,
      parameters: entry.parameters.map(({ name, dimensionality }) => ({ name, dimensionality })),
    })),
    "PLAN.TABLE is (region, fields) in src/functions/functions.ts, (region, [fields]) in src/formulas/planFunctions.ts",
  ],
  [
    "a parameter takes no range",
    changed("FIND", (entry) => ({
      ...entry,
      parameters: [{ name: "text", dimensionality: "scalar" }],
    })),
    "PLAN.FIND in src/functions/functions.ts does not take and give ranges everywhere",
  ],
  [
    "a blank actual could not be told from 0",
    changed("GAP", ({ id, parameters, result }) => ({ id, parameters, result })),
    "PLAN.GAP in src/functions/functions.ts needs @requiresParameterAddresses",
  ],
])("says where %s", (_, functions, problem) =>
  expect(disagreements(functions, contract)).toEqual([problem]),
);

it("says which function and which parameter has no text", () => {
  const incomplete = {
    planFunctions,
    functionTexts: { ...functionTexts, CARD: undefined },
    parameterTexts: { ...parameterTexts, method: undefined },
  };
  expect(disagreements(coded, incomplete)).toEqual([
    "PLAN.CARD is not in src/messages/functionTexts.ts",
    "parameter method has no text in src/messages/functionTexts.ts",
  ]);
});
