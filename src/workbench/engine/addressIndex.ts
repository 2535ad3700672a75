import { FormulaDependencyGenerator } from "@univerjs/engine-formula";

/**
 * Spares each calculation an index of all formulas that only OFFSET and INDIRECT need.
 *
 * Univer 0.25.1 builds it at every edit, whether such a function is there or not: with twenty thousand formulas a
 * third of the time. Call once before the first calculation.
 */
export function indexAddressesOnDemand(): void {
  if (done) return;
  done = true;
  const generator = FormulaDependencyGenerator.prototype as unknown as Generator;
  const { _calculateListByFunctionRefNode: index } = generator;
  generator._calculateListByFunctionRefNode = async function indexIfNeeded(trees) {
    if (trees.some((tree) => tree.addressFunctionNodes.length > 0)) await index.call(this, trees);
  };
}

/** The protected part of the engine that is replaced. */
interface Generator {
  _calculateListByFunctionRefNode(
    trees: readonly { readonly addressFunctionNodes: readonly unknown[] }[],
  ): Promise<void>;
}

let done = false;
