import type { PlanDocument } from "../planDocument";
import type { ProposedFact } from "../proposedPlan";
import type { FrontMatter } from "./frontMatter";
import { factAt } from "./proposedFact";

const number =
  /([\p{Script=Han}]{1,14})\s*[〔[(【［﹝〈{]\s*((?:19|20)\d{2})\s*[〕\])】］﹞〉}]\s*第?\s*(\d{1,4})\s*号/u;
/** What may stand before a number that is the document's own. */
const label = /^(?:(?:发文)?(?:文|字)\s*号|发文字号|公文文号|文件编号|文件字号)\s*[:|]?\s*/u;

/**
 * The number under which the document was issued (甬政办发〔2023〕1号), whatever brackets it is written with. One in
 * brackets behind another paper's title is that paper's.
 */
export function documentNumberOf(
  document: PlanDocument,
  { front, back }: FrontMatter,
): ProposedFact<string> | null {
  for (const { text, start } of [...front, ...[...back].reverse()]) {
    const match = number.exec(text);
    if (match === null) continue;
    const [whole, letters, year, ordinal] = match;
    const before = text.slice(0, match.index);
    const named = label.exec(before + letters!);
    const own =
      named === null ? letters! : letters!.slice(Math.max(0, named[0].length - before.length));
    const behind = text.slice(match.index + whole.length);
    const isAlone = /^\(?$/u.test(before) && /^\)?$/u.test(behind);
    const isLabelled = /(?:文号|字号|文件编号)\s*[:|]?\s*$/u.test(before) || named !== null;
    const leadsFileName = before === "" && /^\s*(?:关于|[.](?:pdf|docx?|ofd))/iu.test(behind);
    if (!isAlone && !isLabelled && !leadsFileName) continue;
    const from = start + match.index + (letters!.length - own.length);
    const span = { start: from, end: start + match.index + whole.length };
    const confidence = isAlone ? 0.98 : isLabelled ? 0.95 : 0.85;
    return factAt(document, `${own}〔${year}〕${ordinal}号`, span, "documentNumber", confidence);
  }
  return null;
}
