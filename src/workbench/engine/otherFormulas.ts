import { FormulaDependencyTree, FormulaDependencyTreeVirtual } from "@univerjs/engine-formula";

/**
 * Keeps formulas of conditional formats and validations from being taken for cells.
 *
 * Univer 0.25.1 gives each of them a place on the sheet that is its offset within the format's range, and then
 * holds whatever refers to the cell that stands there to depend on it. That closes circles, and formulas are
 * calculated before what they refer to. No cell depends on such a formula, so it takes no place at all.
 * Call once before the first calculation.
 */
export function keepOtherFormulasOffTheSheet(): void {
  if (done) return;
  done = true;
  const { toRTreeItem: placeOfTree } = FormulaDependencyTree.prototype;
  FormulaDependencyTree.prototype.toRTreeItem = function placeUnlessOther() {
    return this.formulaId == null ? placeOfTree.call(this) : [];
  };
  const { toRTreeItem: placeOfVirtual } = FormulaDependencyTreeVirtual.prototype;
  FormulaDependencyTreeVirtual.prototype.toRTreeItem = function placeUnlessOther() {
    return this.refTree?.formulaId == null ? placeOfVirtual.call(this) : [];
  };
}

let done = false;
