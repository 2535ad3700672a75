import type { PlanDocument } from "../planDocument";
import type { ProposedFact } from "../proposedPlan";
import type { TextLine } from "../outline/textLines";
import { dateIn } from "./chineseDate";
import type { FrontMatter } from "./frontMatter";
import { factAt } from "./proposedFact";

/** Who issued a document and when. */
export interface IssueFacts {
  readonly issuer: ProposedFact<string> | null;
  /** ISO date. */
  readonly issued: ProposedFact<string> | null;
}

const body =
  "人民政府|政府办公[室厅]|人民政府办公[室厅]|办公[室厅]|委员会|国务院|领导小组|指挥部|联席会议|管委会|局|厅|委|部|院|中心|署";
const signature = new RegExp(
  `^(?:[\\p{Script=Han}、()]{1,30}?(?:${body})(?:办公[室厅])?\\s*){1,6}$`,
  "u",
);
const ahead = new RegExp(
  `^((?:中共)?[\\p{Script=Han}]{1,25}?(?:${body})(?:办公[室厅])?)\\s*关于`,
  "u",
);
/** Rows of a page's own description; the body that put a page up is not always the one that signed. */
const issuerLabels = [
  {
    pattern:
      /(?:制定机关|发文机关|发文单位|印发机关|制发机关)\s*[:|]?\s*\|?\s*([\p{Script=Han}]{2,30})/u,
    confidence: 0.85,
  },
  {
    pattern: /(?:发布机构|发布单位|发布机关|公开主体)\s*[:|]?\s*\|?\s*([\p{Script=Han}]{2,30})/u,
    confidence: 0.6,
  },
] as const;
const dateLabels = [
  {
    pattern: /(?:成文|签发|印发|发文|制发)(?:日期|时间)\s*[:|]?\s*\|?\s*(?=[\d一二])/u,
    confidence: 0.85,
  },
  {
    pattern: /(?:发布|公开|生成|公布|生效)(?:日期|时间)\s*[:|]?\s*\|?\s*(?=[\d一二])/u,
    confidence: 0.65,
  },
  {
    pattern: /^\((?=(?:19|20)\d{2}年\d{1,2}月\d{1,2}日.{0,60}(?:通过|批准|审议))/u,
    confidence: 0.75,
  },
] as const;

/** The signature with its date, else the title's issuer and what the page says of itself. */
export function issueFactsOf(document: PlanDocument, { front, back }: FrontMatter): IssueFacts {
  const signed = signedIn(document, front) ?? signedIn(document, back);
  const lines = [...front, ...back];
  return {
    issuer: signed?.issuer ?? issuerAhead(document, front) ?? labelledIssuer(document, lines),
    issued: signed?.issued ?? labelledDate(document, lines),
  };
}

/** A line that is a date, below one line or more that name bodies. */
function signedIn(
  document: PlanDocument,
  lines: readonly TextLine[],
): { readonly issuer: ProposedFact<string>; readonly issued: ProposedFact<string> } | null {
  for (let index = 1; index < lines.length; index++) {
    const { text, start, end } = lines[index]!;
    const date = dateIn(text);
    if (date === null || date.index > 0 || date.length < text.length) continue;
    let first = index;
    while (first > 0 && index - first < mostSigners && isSignature(lines[first - 1]!)) first -= 1;
    if (first === index) continue;
    const signers = lines.slice(first, index);
    const names = signers
      .flatMap(({ text: names }) => names.split(/\s{2,}/u))
      .map((name) => name.replace(/\s+/gu, ""));
    const span = { start: signers[0]!.start, end: signers.at(-1)!.end };
    return {
      issuer: factAt(document, names.join("、"), span, "documentIssuer", 0.96),
      issued: factAt(document, date.iso, { start, end }, "documentDate", 0.96),
    };
  }
  return null;
}

const mostSigners = 8;

function isSignature({ text, table }: TextLine): boolean {
  return (
    table === null && text.length <= 60 && signature.test(text) && !/(?:有关|各|所属)/u.test(text)
  );
}

function issuerAhead(
  document: PlanDocument,
  front: readonly TextLine[],
): ProposedFact<string> | null {
  for (const { text, start } of front) {
    const issuer = ahead.exec(text)?.[1];
    if (issuer === undefined) continue;
    const span = { start, end: start + issuer.length };
    return factAt(document, issuer.replace(/\s+/gu, ""), span, "documentIssuer", 0.92);
  }
  return null;
}

function labelledIssuer(
  document: PlanDocument,
  lines: readonly TextLine[],
): ProposedFact<string> | null {
  for (const { pattern, confidence } of issuerLabels) {
    for (const { text, start } of lines) {
      const match = pattern.exec(text);
      if (match === null) continue;
      const from = start + match.index + match[0].length - match[1]!.length;
      const span = { start: from, end: from + match[1]!.length };
      return factAt(document, match[1]!, span, "documentIssuer", confidence);
    }
  }
  return null;
}

function labelledDate(
  document: PlanDocument,
  lines: readonly TextLine[],
): ProposedFact<string> | null {
  for (const { pattern, confidence } of dateLabels) {
    for (const { text, start } of lines) {
      const match = pattern.exec(text);
      if (match === null) continue;
      const from = match.index + match[0].length;
      const date = dateIn(text.slice(from));
      if (date === null || date.index > 0) continue;
      const span = { start: start + from, end: start + from + date.length };
      return factAt(document, date.iso, span, "documentDate", confidence);
    }
  }
  return null;
}
