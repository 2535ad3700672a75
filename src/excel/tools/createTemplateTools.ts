import type { Language } from "../../messages/message";
import { problemOf } from "../hostErrors";
import type { PlanStore } from "../planStore";
import type { LastStep } from "../undo/lastStep";
import { collect } from "./collect";
import { proposeCollection } from "./collectionProposal";
import { collectionSheets } from "./collectionSheets";
import { makeStatic } from "./makeStatic";
import { readTemplateNamed } from "./readTemplateNamed";
import { findTemplates, infoOf, readTemplates } from "./readTemplates";
import type { TemplateTools } from "./templateTools";
import { proposeUpdate, update } from "./update";
import { putPlanFunctions, type ToolContext } from "./putPlanFunctions";

/** The work on inserted tables, through Office.js. @param last what 撤销 takes back; shared with the other services */
export function createTemplateTools(
  store: PlanStore,
  language: Language,
  last: LastStep,
): TemplateTools {
  /** A table of one of the workbook's own plans cannot be told before these are known. */
  const tools = async (): Promise<ToolContext> => {
    await store.ready;
    return { library: store.library, language, last };
  };
  return {
    async tables() {
      const { library } = await tools();
      try {
        const book = await findTemplates();
        return (await readTemplates(book, book.templates, library)).map(infoOf);
      } catch (error) {
        throw problemOf(error, language);
      }
    },
    proposeUpdate: async (table) => proposeUpdate(table, await tools()),
    update: async (proposal, choice) => update(proposal, choice, await tools()),
    collectionSheets: () => collectionSheets(language),
    async proposeCollection(table, sources) {
      const context = await tools();
      return proposeCollection(await infoNamed(table, context), sources, context.library, language);
    },
    async collect(proposal, choice) {
      const context = await tools();
      const now = await infoNamed(proposal.table.table, context);
      return collect(proposal, choice, now, context);
    },
    usePlanFunctions: async (table) => putPlanFunctions(table, await tools()),
    makeStatic: async () => makeStatic(await tools()),
  };

  async function infoNamed(table: string, { library }: ToolContext) {
    try {
      return infoOf((await readTemplateNamed(table, library, language)).template);
    } catch (error) {
      throw problemOf(error, language);
    }
  }
}
