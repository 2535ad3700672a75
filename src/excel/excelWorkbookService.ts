import type { Language } from "../messages/message";
import { addPlan, removePlan } from "./changePlans";
import { goToCell } from "./goToCell";
import type { PlanStore } from "./planStore";
import { readReference } from "./readReference";
import { onSelectionChanged, selectedCell } from "./selectedCell";
import type { LastStep } from "./undo/lastStep";
import type { WorkbookService } from "./workbookService";
import { writeFormula } from "./writeFormula";

/**
 * The pane's way into the workbook, through Office.js.
 * @param last what 撤销 takes back; shared with the services whose steps it takes back too
 */
export function createExcelWorkbookService(
  store: PlanStore,
  language: Language,
  last: LastStep,
): WorkbookService {
  const plans = { store, language };
  return {
    async insertTemplate(request, onStage) {
      const { insertTemplate } = await import("./templates/insertTemplate");
      const { result, record } = await insertTemplate(store.library, request, language, onStage);
      last.made(record);
      return result;
    },
    async previewTemplate(request) {
      const { previewTemplate } = await import("./templates/insertTemplate");
      return previewTemplate(store.library, request, language);
    },
    goTo: (location) => goToCell(location, language),
    selectedCell: () => selectedCell(language),
    onSelectionChanged: (hear) => onSelectionChanged(hear, language),
    readReference: (reference, from) => readReference(reference, from, language),
    async writeFormula(location, formula, { replace }) {
      last.made(await writeFormula(location, formula, replace, language));
    },
    async addPlan(plan, { replace }) {
      last.made(await addPlan(plans, plan, replace));
    },
    async removePlan(planId) {
      const name = store.own.find(({ id }) => id === planId)?.title ?? planId;
      last.made(await removePlan(plans, { planId }, name));
    },
    async removeBrokenPlan(partId) {
      const name = store.broken.find((plan) => plan.partId === partId)?.name ?? partId;
      last.made(await removePlan(plans, { partId }, name));
    },
    undoable: () => last.action(language),
    onUndoableChanged: last.subscribe,
    undo: (options) => last.takeBack(options?.discardEntries === true, language),
  };
}
