import type { Language } from "../../messages/message";
import type { PlanStore } from "../planStore";
import type { LastStep } from "../undo/lastStep";
import { insertSample } from "./insertSample";
import type { SampleService } from "./sampleService";

/** The sample, through Office.js. @param last what 撤销 takes back; shared with the other services */
export function createSampleService(
  store: PlanStore,
  language: Language,
  last: LastStep,
): SampleService {
  return {
    async insert() {
      await store.ready;
      const { result, record } = await insertSample(store.library, language);
      last.made(record);
      return result;
    },
  };
}
