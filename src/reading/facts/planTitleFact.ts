import type { PlanDocument, Span } from "../planDocument";
import { isPlanTitle } from "../outline/planTitle";
import type { TextLine } from "../outline/textLines";
import type { ProposedFact } from "../proposedPlan";
import type { FrontMatter } from "./frontMatter";
import { factAt } from "./proposedFact";
import { regionAhead } from "./regionAhead";

const longestTitle = 90;
/** 关于印发《…》的通知: the paper that publishes a plan, whose title stands inside. */
const published =
  /(?:印发|发布|公布|下达|批准|批复|实施|转发)[^《》]{0,12}《(.{4,80}?)》的?(?:通知|公告|批复|决定|函|$)/u;
const approved = /《(.{4,80}?)》(?:已经|业经|经)/u;

/** （2022—2025年） in a line of its own below a title. */
const yearsAlone = /^\((?:19|20)\d{2}\s*年?\s*[-—–~至到]{1,2}\s*(?:19|20)\d{2}\s*年?\)$/u;

/** …规划（2024—2027年）主要指标 above a table that stands for itself. */
const aboveTable =
  /^([^。;；\t|]{4,80}?(?:规划纲要|纲要|规划|计划|方案)(?:[(（][^()（）]{1,20}[)）])?)(?:重点|主要|发展|核心|预期)*(?:指标|目标)(?:体系|表|一览表|任务)*/u;

interface Candidate extends Span {
  readonly score: number;
}

/** The plan's title: of a plan that a paper publishes (关于印发《…》的通知) its own, without the paper's. */
export function titleOf(
  document: PlanDocument,
  { front }: FrontMatter,
): ProposedFact<string> | null {
  const candidates = front.flatMap((line, index) => [
    ...publishedIn(line),
    ...standingAlone(line, front[index - 1], front[index + 1]),
  ]);
  const best = candidates.reduce<Candidate | null>(
    (found, each) => (found === null || each.score > found.score ? each : found),
    null,
  );
  if (best === null) return null;
  const title = written(document.text.slice(best.start, best.end));
  return factAt(document, title, best, "documentTitle", Math.min(0.98, best.score));
}

function publishedIn({ text, start }: TextLine): readonly Candidate[] {
  const candidates: Candidate[] = [];
  for (const [pattern, score] of [
    [published, 0.95],
    [approved, 0.94],
  ] as const) {
    const match = pattern.exec(text);
    if (match === null) continue;
    const [whole, inside] = match;
    const from = start + match.index + whole.indexOf(inside!);
    candidates.push({ start: from, end: from + inside!.length, score });
  }
  return candidates;
}

/** A line, or two of which the second goes on (第十四个五年规划…), that is named as plans are. */
function standingAlone(
  line: TextLine,
  before: TextLine | undefined,
  after: TextLine | undefined,
): readonly Candidate[] {
  const titled = aboveTable.exec(line.text)?.[1];
  if (titled !== undefined && regionAhead(written(titled)) !== null) {
    return [{ start: line.start, end: line.start + titled.length, score: 0.7 }];
  }
  if (line.table !== null || /[。;；:：|]/u.test(line.text) || line.text.length > longestTitle)
    return [];
  // The paper's own title gives the plan's inside it.
  if (/》\s*的\s*通知$/u.test(line.text)) return [];
  const marked = line.markedLevel === null ? 0 : 0.02;
  if (isPlanTitle(line.text)) {
    const goesOn = startsInside(line.text) && isFirstHalf(before);
    const title = goesOn ? before!.text + line.text : line.text;
    const years = after !== undefined && yearsAlone.test(after.text) ? after : null;
    const score = (regionAhead(written(title)) !== null ? 0.97 : 0.85) + marked;
    return [
      {
        start: goesOn ? before!.start : line.start,
        end: years?.end ?? line.end,
        score: isPaper(title) ? score - 0.2 : score,
      },
    ];
  }
  if (
    isFirstHalf(line) &&
    after !== undefined &&
    isPlanTitle(line.text + after.text) &&
    regionAhead(after.text) === null
  ) {
    return [{ start: line.start, end: after.end, score: 0.96 + marked }];
  }
  return [];
}

/** 通知 and 意见 of a body publish: a plan named beside them is what counts. */
function isPaper(title: string): boolean {
  return /(?:通知|批复|函)$/u.test(title);
}

function startsInside(text: string): boolean {
  return regionAhead(written(text)) === null;
}

function isFirstHalf(line: TextLine | undefined): boolean {
  return (
    line !== undefined &&
    line.table === null &&
    line.text.length <= 40 &&
    !/[。;；:：,，|\d]|(?:政府|办公[室厅]|委员会|局|厅|通知|文件)$/u.test(line.text) &&
    regionAhead(line.text) !== null
  );
}

/** Without spaces and the brackets around it; 〈〉 inside 《》 are 《》 again. */
function written(title: string): string {
  return title
    .replace(/(?<![A-Za-z])\s+|\s+(?![A-Za-z])/gu, "")
    .replace(/^《(.*)》$/u, "$1")
    .replaceAll("〈", "《")
    .replaceAll("〉", "》");
}
