/** Where a line of a plan document stands; null where the line is in none. */
interface Clause {
  readonly chapter: string | null;
  readonly part: string | null;
  readonly item: string | null;
  readonly box: string | null;
  readonly boxItem: string | null;
  readonly table: boolean;
  readonly row: string | null;
}

interface ClauseLine extends Clause {
  readonly text: string;
}

const outside: Clause = {
  chapter: null,
  part: null,
  item: null,
  box: null,
  boxItem: null,
  table: false,
  row: null,
};

const chapterHeading = /^([一二三四五六七八九十]+)、/u;
const partHeading = /^\(([一二三四五六七八九十]+)\)/u;
/** 舟山's first part lost its opening bracket and number in the publication. */
const damagedPartHeading = /^\)\S/u;
const boxHeading = /^专栏(\d+)/u;
const tableHeading = /主要指标$/u;
const tableCellRow = /(?:^|\|)\s*(\d{1,2})\s*\|/u;
const numbered = /^(\d+)\.?\s*(.*)$/u;
const itemHeading = /^(\d+)\.\s*\S/u;

/** A document's lines, each with the clause that it stands in. Headings repeat in a table of contents. */
export function readClauses(document: string): readonly ClauseLine[] {
  const lines = document
    .split("\n")
    .map((line) => line.normalize("NFKC").trim())
    .filter((line) => line !== "");
  let at: Clause = outside;
  let boxIsOneLine = false;
  const clauses: ClauseLine[] = [];
  for (const text of lines) {
    const chapter = chapterHeading.exec(text)?.[1];
    const part = partHeading.exec(text)?.[1];
    const box = boxHeading.exec(text)?.[1];
    const isParagraph = text.startsWith("——") || text.startsWith("--");
    if (chapter !== undefined) at = { ...outside, chapter };
    else if (part !== undefined) at = { ...outside, chapter: at.chapter, part };
    else if (at.part === null && damagedPartHeading.test(text)) at = { ...at, part: "一" };
    else if (box !== undefined) {
      at = { ...at, box, boxItem: null };
      boxIsOneLine = text.endsWith("|");
    } else if (!at.table && tableHeading.test(text) && !itemHeading.test(text))
      at = { ...at, table: true };
    else if (at.table) {
      const row = tableCellRow.exec(text)?.[1] ?? numbered.exec(text)?.[1];
      // A value alone (98%, 1) belongs to the row above.
      const isValue = /^\d+%?$/u.test(text);
      if (row !== undefined && !isValue) at = { ...at, row };
    } else if (
      isParagraph ||
      (itemHeading.test(text) && !(at.box !== null && text.includes("。")))
    ) {
      at = { ...at, item: itemHeading.exec(text)?.[1] ?? at.item, box: null, boxItem: null };
    } else if (at.box !== null && itemHeading.test(text)) {
      at = { ...at, boxItem: itemHeading.exec(text)![1]! };
    }
    clauses.push({ ...at, text });
    if (boxIsOneLine && box === undefined) {
      boxIsOneLine = false;
      at = { ...at, box: null, boxItem: null };
    }
  }
  return clauses;
}

const citation =
  /^([一二三四五六七八九十]+)、([^(\d]*?)(?:\(([一二三四五六七八九十]+)\))?(\d+)?(?:专栏(\d+))?(?:第(\d+)条)?(表)?(?:第(\d+)[行项])?$/u;

/**
 * The text of one cited clause (`三、主要任务(六)3`, `二、(三)2表第1项`), or null where the document has
 * no such clause, or its chapter does not begin with the cited title.
 */
export function clauseText(clauses: readonly ClauseLine[], cited: string): string | null {
  const match = citation.exec(cited.normalize("NFKC"));
  if (match === null) return null;
  const [, chapter, title, part, item, box, boxItem, table, row] = match;
  const lines = clauses.filter(
    (line) =>
      line.chapter === chapter &&
      (part === undefined || line.part === part) &&
      (item === undefined || line.item === item) &&
      (box ?? null) === line.box &&
      (boxItem === undefined || line.boxItem === boxItem) &&
      (table !== undefined) === line.table &&
      (row === undefined || line.row === row),
  );
  const isTitled = clauses.some(
    (line) => line.chapter === chapter && line.text.startsWith(`${chapter}、${title}`),
  );
  return lines.length === 0 || !isTitled ? null : lines.map(({ text }) => text).join("\n");
}
