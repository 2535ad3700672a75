import type { PlanDocument } from "../planDocument";
import { headingOfLine, type LineHeading } from "./headingOfLine";
import type { PartRole } from "./headingRole";
import type { Outline, OutlineHeading, OutlineSection } from "./outline";
import { isPlanTitle } from "./planTitle";
import { contentsOf } from "./tableOfContents";
import { linesOf, type TextLine } from "./textLines";

/** A box (专栏) that is open, and how far it has counted its own items. */
interface Box {
  /** The last item, 0 before the first. */
  readonly ordinal: number;
  /** Whether that item has its text behind it. */
  readonly isLead: boolean;
  /** Whether the box interrupts paragraphs that begin with a dash. */
  readonly isAmongBullets: boolean;
}

/** Headings of the path so far. */
interface Place {
  readonly path: readonly LineHeading[];
  readonly box: Box | null;
}

/** Reads a document's headings, and what each of its parts speaks of. Linear in its length. */
export function readOutline(document: PlanDocument): Outline {
  const all = linesOf(document);
  const contents = contentsOf(all);
  const lines = outside(all, contents);
  const sections: OutlineSection[] = [];
  let place: Place = { path: [], box: null };
  let start = 0;
  lines.forEach((line, index) => {
    const closed = withoutEndedBox(place, lines[index - 1], line);
    const heading = headingOfLine(line, lines[index - 1], lines[index + 1]);
    const isTitle = heading !== null && heading.number === null && isPlanTitle(line.text);
    if (heading === null || isTitle) {
      if (closed === place) return;
      sections.push(sectionOf(place.path, start, line.start));
      [place, start] = [closed, line.start];
      return;
    }
    sections.push(sectionOf(place.path, start, line.start));
    [place, start] = [entered(closed, heading), line.start];
  });
  sections.push(sectionOf(place.path, start, document.text.length));
  // The document may begin with a heading; an empty one still has its one section.
  const filled = sections.filter((section) => section.start < section.end);
  return { sections: filled.length > 0 ? filled : sections.slice(-1), contents };
}

function outside(lines: readonly TextLine[], contents: Outline["contents"]): readonly TextLine[] {
  let next = 0;
  return lines.filter(({ start }) => {
    while (next < contents.length && contents[next]!.end <= start) next += 1;
    return next === contents.length || start < contents[next]!.start;
  });
}

/** A box that is a table ends with it: by mark-up, or by the strokes behind its lines. */
function withoutEndedBox(place: Place, before: TextLine | undefined, line: TextLine): Place {
  const opening = place.path.findIndex(({ number }) => number?.kind === "box");
  if (opening === -1 || before === undefined) return place;
  const isEnded =
    before.table !== null
      ? before.table !== line.table
      : before.text.endsWith("|") && !line.text.endsWith("|");
  return isEnded ? { path: place.path.slice(0, opening), box: null } : place;
}

/** Where the document stands behind a heading. */
function entered({ path, box }: Place, heading: LineHeading): Place {
  const { number, depth, isLead } = heading;
  const opening = path.findIndex((each) => each.number?.kind === "box");
  const outer = opening === -1 ? path : path.slice(0, opening);
  if (number?.kind === "box") {
    const isAmongBullets = box?.isAmongBullets ?? outer.some(isBullet);
    return {
      path: [...withoutDeeper(outer, depth), heading],
      box: { ordinal: 0, isLead, isAmongBullets },
    };
  }
  if (box !== null && number !== null && isItemOfBox(heading, outer, box)) {
    const item = { ...box, ordinal: number.ordinal!, isLead };
    return { path: [...path.slice(0, opening + 1), heading], box: item };
  }
  if (box !== null && isBullet(heading) && !(box.isAmongBullets && box.ordinal > 0)) {
    return { path: [...withoutDeeper(path, depth), heading], box };
  }
  return { path: [...withoutDeeper(outer, depth), heading], box: null };
}

const deepestNumber = 10;

/** A paragraph without a number, which may stand inside a box. */
function isBullet({ depth }: LineHeading): boolean {
  return depth > deepestNumber;
}

function withoutDeeper(path: readonly LineHeading[], depth: number): readonly LineHeading[] {
  return path.filter((each) => each.depth < depth);
}

/**
 * A box counts its items from 1; a number that goes on outside it as well belongs where its siblings look like it:
 * items have their text behind them, headings stand alone.
 */
function isItemOfBox(
  { number, isLead }: LineHeading,
  outer: readonly LineHeading[],
  box: Box,
): boolean {
  if (number?.kind !== "digit" && number?.kind !== "bracketedDigit") return false;
  if (number.ordinal !== box.ordinal + 1) return false;
  const sibling = outer.find((each) => each.number?.kind === number.kind);
  const goesOnOutside = sibling?.number?.ordinal === number.ordinal - 1;
  return !goesOnOutside || box.ordinal === 0 || isLead === box.isLead;
}

const longestCitedTitle = 10;
/** What every plan has; of a target inside them the inner headings tell more. */
const commonTitles = /^(?:主要|重点|具体|工作)?(?:任务|工作|措施|举措|重点任务)(?:与?措施)?$/u;

function sectionOf(path: readonly LineHeading[], start: number, end: number): OutlineSection {
  const titles = path.flatMap(({ title }) => title ?? []);
  const category = titles.length > 1 && commonTitles.test(titles[0]!) ? titles.slice(1) : titles;
  return {
    start,
    end,
    path: path.map(({ start, end, number, title, role, years, isLead }): OutlineHeading => ({
      start,
      end,
      number,
      title,
      role,
      years,
      isLead,
    })),
    label: labelOf(path),
    category,
    role: roleOf(path),
    years: path.reduce<readonly number[]>(
      (last, { years }) => (years.length > 0 ? years : last),
      [],
    ),
  };
}

/** The outermost heading with its title where that is short, then the numbers of those inside. */
function labelOf(path: readonly LineHeading[]): string {
  let isInBox = false;
  return path
    .map(({ number, title }, index) => {
      const cited = title !== null && title.length <= longestCitedTitle ? title : "";
      if (number === null) return index === 0 ? (title ?? "") : "";
      if (number.kind === "box") isInBox = true;
      else if (isInBox) return `第${number.ordinal ?? number.label}条`;
      return index === 0 ? number.label + cited : number.label;
    })
    .join("");
}

function roleOf(path: readonly LineHeading[]): PartRole | null {
  return path.reduce<PartRole | null>((outer, { role }) => {
    if (role === null) return outer;
    // Tasks are done in the past as well, and foundations are laid by tasks: the outer heading knows.
    if (outer === "past") return role === "goals" || role === "vision" ? role : outer;
    return role === "past" && outer !== null ? outer : role;
  }, null);
}
