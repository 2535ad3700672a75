import type { Language } from "../messages/message";
import { addPlan, removePlan } from "./changePlans";
import { checkTables } from "./checkTables";
import { goToCell } from "./goToCell";
import { refusal } from "./hostErrors";
import { insertSinglePeriod } from "./insertTemplate";
import type { PlanStore } from "./planStore";
import { readReference } from "./readReference";
import { onSelectionChanged, selectedCell } from "./selectedCell";
import type { UndoableStep } from "./undoableStep";
import { insertionStep } from "./undoInsertion";
import type { WorkbookService } from "./workbookService";
import { writeFormula } from "./writeFormula";

/** The pane's way into the workbook, through Office.js. */
export function createExcelWorkbookService(store: PlanStore, language: Language): WorkbookService {
  const plans = { store, language };
  let last: UndoableStep | null = null;
  return {
    async insertTemplate(request) {
      const inserted = await insertSinglePeriod(store.library, request, language);
      last = insertionStep(inserted, language);
      return inserted.result;
    },
    async check() {
      // A table of one of the workbook's own plans cannot be judged before these are known.
      await store.ready;
      return checkTables(store.library, language);
    },
    goTo: (location) => goToCell(location, language),
    selectedCell: () => selectedCell(language),
    onSelectionChanged: (hear) => onSelectionChanged(hear, language),
    readReference: (reference, from) => readReference(reference, from, language),
    async writeFormula(location, formula, { replace }) {
      last = await writeFormula(location, formula, replace, language);
    },
    async addPlan(plan, { replace }) {
      last = await addPlan(plans, plan, replace);
    },
    async removePlan(planId) {
      const name = store.own.find(({ id }) => id === planId)?.title ?? planId;
      last = await removePlan(plans, { planId }, name);
    },
    async removeBrokenPlan(partId) {
      const name = store.broken.find((plan) => plan.partId === partId)?.name ?? partId;
      last = await removePlan(plans, { partId }, name);
    },
    undoable: () => last && { label: last.label, location: last.location },
    async undo(options) {
      if (last === null) throw refusal("nothingToUndo", "nothingToUndo", language);
      await last.takeBack(options?.discardEntries === true);
      last = null;
    },
  };
}
