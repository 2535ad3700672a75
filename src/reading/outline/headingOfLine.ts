import type { OutlineHeading } from "./outline";
import { depthOf, readHeadingNumber } from "./headingNumber";
import { roleOfHeading, yearsOfHeading } from "./headingRole";
import type { TextLine } from "./textLines";

/** What a line holds of a heading. */
export interface LineHeading extends OutlineHeading {
  /** Headings lie inside the nearest one before them that is less deep. */
  readonly depth: number;
}

const longestHeading = 45;
const longestLead = 40;
const longestShortLead = 18;
const leastAfterShortLead = 20;
/** A heading names what is to be done; a sentence with a value is a target. */
const statesValue =
  /\d[\d.,]*\s*(?:[%‰]|个百分点|[十百千万亿]*[个家件项座所人户张处条吨台套亩元辆米])|(?:达到?|超过|不低于|不少于|突破|增长|下降|至|为)\s*\d/u;
const quoted = /[“"「《][^”"」》]*[”"」》]/gu;
const bullet = /^(?:[—–-]{1,3}|[●◆■▲★•·◇□○▪])\s*/u;
/** Outside every kind of number, and inside every kind. */
const depthOfMarked = -20;
const depthOfBullet = 20;
const depthOfPlain = 3.5;

/**
 * The heading that a line is or begins with; null for none. A number at its start tells, mark-up, a dash before a first
 * sentence that states no value (——环境质量持续向好。), or a short line of words that announce a part (发展目标).
 * @param before the line before, @param after the line behind; undefined at the document's ends
 */
export function headingOfLine(
  line: TextLine,
  before: TextLine | undefined,
  after: TextLine | undefined,
): LineHeading | null {
  const number = readHeadingNumber(line.text);
  if (line.table !== null && number?.kind !== "box") return null;
  if (number !== null) {
    if (isCellOfList(line, after)) return null;
    const read = titleFrom(line.text, number.length);
    if (number.kind === "box" || number.kind === "annex") {
      // 专栏 within a sentence, or a list of annexes behind 附件：.
      if (read.title === null || read.isLead) return null;
    }
    const isTitleNeeded = number.kind === "decimal" || line.markedLevel !== null;
    if (read.title === null && isTitleNeeded) return null;
    return headingFrom(line, read, { number, depth: depthOf(number) });
  }
  if (line.markedLevel !== null) {
    const whole = { title: line.text, end: line.text.length, isLead: false };
    return headingFrom(line, whole, { number: null, depth: depthOfMarked + line.markedLevel });
  }
  const mark = bullet.exec(line.text)?.[0].length ?? 0;
  if (mark > 0) {
    const read = titleFrom(line.text, mark);
    return read.title === null || !read.isLead
      ? null
      : headingFrom(line, read, { number: null, depth: depthOfBullet });
  }
  return shortLead(line) ?? plainHeading(line, before, after);
}

interface TitleOfLine {
  readonly title: string | null;
  /** Where number and title end in the line. */
  readonly end: number;
  readonly isLead: boolean;
}

/** The title behind a number: the whole line, or its first sentence where that is short and states no value. */
function titleFrom(text: string, from: number): TitleOfLine {
  const none = { title: null, end: from, isLead: text.length > from };
  const rest = text.slice(from, from + longestHeading + 2).replace(/\s*\|\s*$/u, "");
  const stop = rest.search(/[。;；：:]/u);
  const isWhole = from + rest.length >= text.replace(/\s*\|\s*$/u, "").length;
  const isLead = stop !== -1 && !(isWhole && stop === rest.length - 1);
  const title = (stop === -1 ? rest : rest.slice(0, stop)).trim();
  const isTooLong =
    stop === -1 ? !isWhole || title.length > longestHeading : title.length > longestLead;
  if (title === "" || isTooLong || statesValue.test(title.replace(quoted, ""))) return none;
  return { title, end: from + (stop === -1 ? title.length : stop), isLead };
}

function headingFrom(
  { start }: TextLine,
  { title, end, isLead }: TitleOfLine,
  { number, depth }: Pick<LineHeading, "number" | "depth">,
): LineHeading {
  return {
    start,
    end: start + end,
    number,
    title,
    role: title === null ? null : roleOfHeading(title),
    years: title === null ? [] : yearsOfHeading(title),
    depth,
    isLead,
  };
}

/** 强化创新驱动作用。 at the head of a longer paragraph. */
function shortLead(line: TextLine): LineHeading | null {
  const stop = line.text.slice(0, longestShortLead + 1).indexOf("。");
  if (stop < 4 || line.text.length - stop < leastAfterShortLead) return null;
  const title = line.text.slice(0, stop).replace(/^[一二三四五六七八九十]{1,2}是要?/u, "");
  if (/[\d,，;；]/u.test(title)) return null;
  const read = { title, end: stop, isLead: true };
  return headingFrom(line, read, { number: null, depth: depthOfBullet });
}

/** A short line between sentences whose words announce a part; among short lines it is a cell of a table. */
function plainHeading(
  line: TextLine,
  before: TextLine | undefined,
  after: TextLine | undefined,
): LineHeading | null {
  const title = line.text;
  if (title.length > 20 || /[。;；,，:：|\t\d%]|\s{2}/u.test(title.replace(/\d{4}年/u, "")))
    return null;
  if (roleOfHeading(title) === null) return null;
  const isBetween =
    (before === undefined || endsSentence(before) || readHeadingNumber(before.text) !== null) &&
    after !== undefined &&
    (endsSentence(after) || readHeadingNumber(after.text) !== null);
  if (!isBetween) return null;
  const read = { title, end: title.length, isLead: false };
  return headingFrom(line, read, { number: null, depth: depthOfPlain });
}

function endsSentence({ text }: TextLine): boolean {
  return /[。;；:：!]$/u.test(text);
}

const valueCell = /^(?:[<>≥≤〔[]?\s*\d[\d.,]*\s*\S{0,4}|约束性|预期性|[-—])\s*\|?$/u;

/** 1.森林覆盖率(%) above 48, or 1. 森林覆盖率 | 48: a numbered cell of a table. */
function isCellOfList({ text }: TextLine, after: TextLine | undefined): boolean {
  if (/\t|\|.*\S|[((][%‰][))]\s*[①-⑳*]?$/u.test(text)) return true;
  return (
    after !== undefined && readHeadingNumber(after.text) === null && valueCell.test(after.text)
  );
}
