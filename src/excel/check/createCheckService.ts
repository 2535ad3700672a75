import type { Language } from "../../messages/message";
import { reportParagraph } from "../../tables/report/reportParagraph";
import type { CheckService, WorkbookCheck } from "../checkService";
import { cleanEntries } from "../cleaning/cleanEntries";
import { flagTables } from "../flags/flagTables";
import { removeFlags } from "../flags/removeFlags";
import { problemOf } from "../hostErrors";
import { startLive } from "../live/startLive";
import type { Touched } from "../live/touched";
import type { PlanStore } from "../planStore";
import { writeReport } from "../report/writeReport";
import type { LastStep } from "../undo/lastStep";
import { checkMemoryService } from "./checkMemoryService";
import { checkAgain, type CheckState, runCheck } from "./runCheck";

/**
 * The check of the whole workbook, through Office.js.
 * @param last what 撤销 takes back; shared with the other service of the pane
 */
export function createCheckService(
  store: PlanStore,
  language: Language,
  last: LastStep,
): CheckService {
  let state: CheckState | null = null;

  async function judgeAgain(
    { tableKeys, sheets }: Touched,
    { tables }: WorkbookCheck,
  ): Promise<WorkbookCheck> {
    const touched = tables.filter(({ key }) => tableKeys.includes(key)).map(({ sheet }) => sheet);
    const names = new Set([...sheets, ...touched]);
    state =
      state === null
        ? await runCheck(store.library, language)
        : await checkAgain(store.library, language, state, names);
    return state.check;
  }

  return {
    ...checkMemoryService(language),
    async run(options) {
      // A table of one of the workbook's own plans cannot be judged before these are known.
      await store.ready;
      try {
        state = await runCheck(store.library, language, options);
        return state.check;
      } catch (error) {
        throw problemOf(error, language);
      }
    },
    async flag(check, tableKeys) {
      last.made(await flagTables(check, tableKeys, language));
    },
    async removeFlags() {
      await removeFlags(language);
      last.becameVoid("flags");
    },
    async clean(findings) {
      const { record, cleaned, left } = await cleanEntries(findings, language);
      last.made(record);
      return { cleaned, left };
    },
    async writeReport(check) {
      const { record, location } = await writeReport(check, store.library, language);
      last.made(record);
      return location;
    },
    reportParagraph: (check) => Promise.resolve(reportParagraph(check)),
    startLive: (check, hear) => startLive({ language, judgeAgain }, check, hear),
  };
}
