import type { WebpackPluginInstance } from "webpack";

export interface CodedFunction {
  readonly id: string;
  readonly parameters: readonly {
    readonly name: string;
    readonly optional?: boolean;
    readonly dimensionality?: string;
  }[];
  readonly result: { readonly dimensionality?: string };
  readonly options?: { readonly requiresParameterAddresses?: boolean };
}

export interface FunctionsContract {
  readonly planFunctions: object;
  readonly functionTexts: object;
  readonly parameterTexts: object;
}

export const CompleteFunctionsMetadataPlugin: new (options: {
  readonly generated: string;
  readonly completed: Readonly<Record<"zh" | "en", string>>;
  readonly origin: string;
}) => WebpackPluginInstance;

/** One sentence for each thing on which the code, the list of functions and the texts do not agree. */
export function disagreements(
  functions: readonly CodedFunction[],
  contract: FunctionsContract,
): string[];
