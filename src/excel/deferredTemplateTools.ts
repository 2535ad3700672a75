import { loadedOnce } from "./loadedOnce";
import type { TemplateTools } from "./tools/templateTools";

/**
 * The work on inserted tables, whose code loads when it is first asked for anything: it is no part of the pane's first
 * paint.
 * @param load gives the tools themselves; called once
 */
export function deferredTemplateTools(load: () => Promise<TemplateTools>): TemplateTools {
  const loaded = loadedOnce(load);
  return {
    tables: async () => (await loaded()).tables(),
    proposeUpdate: async (table) => (await loaded()).proposeUpdate(table),
    update: async (proposal, choice) => (await loaded()).update(proposal, choice),
    collectionSheets: async () => (await loaded()).collectionSheets(),
    proposeCollection: async (table, sources) => (await loaded()).proposeCollection(table, sources),
    collect: async (proposal, choice) => (await loaded()).collect(proposal, choice),
    usePlanFunctions: async (table) => (await loaded()).usePlanFunctions(table),
    makeStatic: async () => (await loaded()).makeStatic(),
  };
}
