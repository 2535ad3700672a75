import type { Language } from "../messages/message";
import { loadedOnce } from "./loadedOnce";
import type { PlanStore } from "./planStore";
import type { LastStep } from "./undo/lastStep";
import type { WorkbookService } from "./workbookService";

// The code loads when it is first asked for anything: it is no part of the pane's first paint.
const templates = loadedOnce(
  () => import(/* webpackChunkName: "insert" */ "./templates/insertTemplate"),
);
const actions = loadedOnce(() => import(/* webpackChunkName: "actions" */ "./workbookActions"));

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
      const [{ insertTemplate }] = await Promise.all([templates(), store.load()]);
      const { result, record } = await insertTemplate(store.library, request, language, onStage);
      last.made(record);
      return result;
    },
    async previewTemplate(request) {
      const [{ previewTemplate }] = await Promise.all([templates(), store.load()]);
      return previewTemplate(store.library, request, language);
    },
    goTo: async (location) => (await actions()).goToCell(location, language),
    selectedCell: async () => (await actions()).selectedCell(language),
    async selectedIndicator() {
      const [{ selectedIndicator }] = await Promise.all([actions(), store.ready]);
      return selectedIndicator(store.library, language);
    },
    onSelectionChanged: async (hear) => (await actions()).onSelectionChanged(hear, language),
    readReference: async (reference, from) =>
      (await actions()).readReference(reference, from, language),
    async writeFormula(location, formula, { replace }) {
      const { writeFormula } = await actions();
      last.made(await writeFormula(location, formula, replace, language));
    },
    async addPlan(plan, { replace }) {
      const { addPlan } = await actions();
      last.made(await addPlan(plans, plan, replace));
    },
    async removePlan(planId) {
      const { removePlan } = await actions();
      const name = store.own.find(({ id }) => id === planId)?.title ?? planId;
      last.made(await removePlan(plans, { planId }, name));
    },
    async removeBrokenPlan(partId) {
      const { removePlan } = await actions();
      const name = store.broken.find((plan) => plan.partId === partId)?.name ?? partId;
      last.made(await removePlan(plans, { partId }, name));
    },
    undoable: () => last.action(language),
    onUndoableChanged: last.subscribe,
    undo: (options) => last.takeBack(options?.discardEntries === true, language),
  };
}
