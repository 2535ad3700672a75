import { readPastedText } from "../../../reading/formats/readPlainText";
import { readPlanDocument } from "../../../reading/readPlanDocument";
import { blankFields, type RowFields, rowFields } from "./rowFields";

/** A name is no longer than this; of a sentence only its beginning. */
const longestName = 30;

/**
 * What a selected text says when it is read alone: the first target in it; its words as a name where it has none. Its
 * clause is not in it.
 */
export function fieldsOfSelection(selected: string): RowFields {
  const [target] = readPlanDocument(readPastedText(selected)).targets;
  if (target !== undefined) return { ...rowFields(target), category: "", section: "" };
  const name = selected.replace(/\s+/gu, " ").trim().slice(0, longestName);
  return { ...blankFields, name };
}
