import { InvocationFlag } from "../protocol/protocolConstants";
import type { Json } from "../richapi/richClass";
import type { CustomFunctionMetadata, CustomFunctionsMetadata } from "./customFunctionTypes";

/**
 * Arguments as the runtime needs them: one for each declared parameter, since it appends the invocation
 * object to them, and a single value as a 1 × 1 matrix where a range is declared.
 * @returns null when a required argument is missing or there are more than declared.
 */
export function fitArguments(
  metadata: CustomFunctionMetadata,
  args: readonly (Json | undefined)[],
): Json[] | null {
  if (args.length > metadata.parameters.length) return null;
  const fitted: Json[] = [];
  for (const [index, parameter] of metadata.parameters.entries()) {
    const value = args[index];
    if (value === undefined) {
      if (parameter.optional !== true) return null;
      fitted.push(null);
    } else {
      fitted.push(
        parameter.dimensionality === "matrix" && !Array.isArray(value) ? [[value]] : value,
      );
    }
  }
  return fitted;
}

/** The invocation's flags, from the function's metadata and the file's. */
export function invocationFlags(
  metadata: CustomFunctionMetadata,
  file: CustomFunctionsMetadata,
): number {
  const errors = metadata.allowErrorForDataTypeAny ?? file.allowErrorForDataTypeAny;
  const richData = metadata.allowCustomDataForDataTypeAny ?? file.allowCustomDataForDataTypeAny;
  return (
    (metadata.options?.cancelable ? InvocationFlag.cancelable : 0) |
    (errors ? InvocationFlag.allowErrorArguments : 0) |
    (richData ? InvocationFlag.allowRichDataArguments : 0)
  );
}
