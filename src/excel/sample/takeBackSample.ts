import type { Language } from "../../messages/message";
import { takeBackInsertions } from "../templates/undoInsertion";
import type { SampleRecord } from "./insertSample";

/**
 * Takes the sample's sheets away.
 * @param data as `insertSample` made it
 * @throws WorkbookProblem as for an inserted table; the workbook is then as it was
 */
export async function takeBackSample(
  data: unknown,
  discardEntries: boolean,
  language: Language,
): Promise<void> {
  await takeBackInsertions((data as SampleRecord).insertions, discardEntries, language);
}
