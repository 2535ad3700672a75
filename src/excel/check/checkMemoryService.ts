import { checkingMessages } from "../../messages/checking";
import { type Language, say } from "../../messages/message";
import type { CheckService } from "../checkService";
import { problemOf } from "../hostErrors";
import { WorkbookProblem } from "../workbookService";
import type { CheckPart } from "./checkMemory";
import { changeCheckMemory, readCheckMemory } from "./checkMemoryPart";
import { areValid } from "./checkSettings";

type Remembering = Pick<
  CheckService,
  "settings" | "saveSettings" | "answer" | "forgetAnswers" | "accept" | "withdrawAcceptance"
>;

/** What the workbook remembers of the check, and its changes. Each call may reject with a `WorkbookProblem`. */
export function checkMemoryService(language: Language): Remembering {
  const change = async (made: (part: CheckPart) => void): Promise<void> => {
    try {
      await changeCheckMemory(made);
    } catch (error) {
      throw problemOf(error, language);
    }
  };
  return {
    async settings() {
      try {
        return (await Excel.run(readCheckMemory)).settings;
      } catch (error) {
        throw problemOf(error, language);
      }
    },
    async saveSettings(settings) {
      if (!areValid(settings)) {
        throw new WorkbookProblem(
          "settingsInvalid",
          say(checkingMessages.settingsInvalid, language),
        );
      }
      await change((part) => part.setSettings(settings));
    },
    answer: (answer) => change((part) => part.setAnswer(answer)),
    forgetAnswers: (tableKey) => change((part) => part.forgetAnswers(tableKey)),
    async accept(findingKey, reason) {
      const stated = reason.trim();
      if (stated === "") {
        throw new WorkbookProblem("reasonMissing", say(checkingMessages.reasonMissing, language));
      }
      const acceptance = { reason: stated, date: today() };
      await change((part) => part.setAcceptance(findingKey, acceptance));
      return acceptance;
    },
    withdrawAcceptance: (findingKey) => change((part) => part.removeAcceptance(findingKey)),
  };
}

/** ISO date where the user is. */
function today(): string {
  const now = new Date();
  const parts = [now.getFullYear(), now.getMonth() + 1, now.getDate()];
  return parts.map((part) => String(part).padStart(2, "0")).join("-");
}
