import type { AssessmentSettings } from "../../plan/settings";
import { checkNamespace, readMemory } from "../check/checkMemory";

/**
 * Queues the reading of the workbook's own thresholds.
 * @returns call after the sync; the defaults where the workbook has none
 */
export function queueSettings(workbook: Excel.Workbook): () => AssessmentSettings {
  const part = workbook.customXmlParts.getByNamespace(checkNamespace).getOnlyItemOrNullObject();
  part.load("id");
  const xml = part.getXml();
  // The caller syncs between queueing and asking, which the rules cannot see here.
  // eslint-disable-next-line office-addins/call-sync-before-read, office-addins/load-object-before-read
  return () => readMemory(part.isNullObject ? null : xml.value).settings;
}
