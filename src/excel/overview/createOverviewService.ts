import type { Language } from "../../messages/message";
import { problemOf } from "../hostErrors";
import { onSheetEvents } from "../live/sheetEvents";
import { hostDetails } from "./hostDetails";
import type { OverviewService } from "./overviewService";
import { readOverview } from "./readOverview";

/** The workbook as a whole and what it is open in, through Office.js. */
export function createOverviewService(language: Language): OverviewService {
  return {
    read: () => readOverview(language),
    host: async () => hostDetails(),
    async onChanged(hear) {
      try {
        return await onSheetEvents(hear);
      } catch (error) {
        throw problemOf(error, language);
      }
    },
  };
}
