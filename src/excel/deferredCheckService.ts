import type { CheckService } from "./checkService";
import { loadedOnce } from "./loadedOnce";

/**
 * The check, whose code loads when it is first asked for anything: it is no part of the pane's first paint.
 * @param load gives the service itself; called once
 */
export function deferredCheckService(load: () => Promise<CheckService>): CheckService {
  const loaded = loadedOnce(load);
  return {
    run: async (options) => (await loaded()).run(options),
    settings: async () => (await loaded()).settings(),
    saveSettings: async (settings) => (await loaded()).saveSettings(settings),
    answer: async (answer) => (await loaded()).answer(answer),
    forgetAnswers: async (tableKey) => (await loaded()).forgetAnswers(tableKey),
    accept: async (findingKey, reason) => (await loaded()).accept(findingKey, reason),
    withdrawAcceptance: async (findingKey) => (await loaded()).withdrawAcceptance(findingKey),
    flag: async (check, tableKeys) => (await loaded()).flag(check, tableKeys),
    removeFlags: async () => (await loaded()).removeFlags(),
    clean: async (findings) => (await loaded()).clean(findings),
    writeReport: async (check) => (await loaded()).writeReport(check),
    reportParagraph: async (check) => (await loaded()).reportParagraph(check),
    startLive: async (check, hear) => (await loaded()).startLive(check, hear),
  };
}
