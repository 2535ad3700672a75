/**
 * Structured references between Excel's writing and the engine's.
 *
 * The engine understands `表[列]` and `表[[#This Row],[列]]`, but not `[@列]` and `表[@列]`, nor names of
 * tables with an underscore or a full stop, nor columns with brackets, commas, quotes and the like.
 * So a formula is stored with the forms it knows and with the full-width twin of each character
 * that it stumbles over (`完成率(%)` → `完成率（%）`), and handed back in Excel's writing.
 */

/** A table as formulas see it. */
export interface TableNames {
  readonly name: string;
  /** Header texts, left to right. */
  readonly columns: readonly string[];
}

interface Reference {
  readonly table: string;
  /** `#Headers`, `#This Row` …; as written. */
  readonly sections: readonly string[];
  /** No, one or (first and last of a span) two columns. */
  readonly columns: readonly string[];
}

const thisRow = "#This Row";

/** The name under which the engine knows a table. */
export function engineTableName(name: string): string {
  return name.replace(/[_.\\]/g, fullWidth);
}

/** The names under which the engine knows a table's columns, each different from the others. */
export function engineColumnNames(columns: readonly string[]): string[] {
  const taken = new Set<string>();
  return columns.map((column) => {
    let alias = engineColumnName(column);
    while (taken.has(alias)) alias += "′";
    taken.add(alias);
    return alias;
  });
}

function engineColumnName(column: string): string {
  return column.replace(/[\r\n]+/g, "⏎").replace(/["#'(),:{}[\]@]/g, fullWidth);
}

function fullWidth(character: string): string {
  return String.fromCharCode(character.charCodeAt(0) + 0xfee0);
}

/**
 * The formula as the engine shall store it.
 * @param home the table in which the formula's cell stands: the one that `[@列]` means.
 */
export function toEngineFormula(
  formula: string,
  tables: readonly TableNames[],
  home: string | null,
): string {
  return replaceReferences(formula, (reference) => {
    const name = reference.table || home;
    if (name === null) return null;
    const table = tables.find((candidate) => sameName(candidate.name, name));
    const columns = reference.columns.map((column) => engineColumn(table, column));
    return engineText({ ...reference, table: engineTableName(table?.name ?? name), columns });
  });
}

/** The header that the engine knows under this name. */
function columnOf(table: TableNames, alias: string): string {
  let columns = columnsByAlias.get(table);
  if (columns === undefined) {
    const aliases = engineColumnNames(table.columns);
    columns = new Map(aliases.map((name, index) => [name, table.columns[index]!]));
    columnsByAlias.set(table, columns);
  }
  return columns.get(alias) ?? alias;
}

/** A sheet's formulas are read with one list of tables, and each has several references. */
const columnsByAlias = new WeakMap<TableNames, ReadonlyMap<string, string>>();

/** The formula as Excel writes it: the inverse of `toEngineFormula`. */
export function toExcelFormula(
  formula: string,
  tables: readonly TableNames[],
  home: string | null,
): string {
  return replaceReferences(formula, (reference) => {
    const table = tables.find((candidate) =>
      sameName(engineTableName(candidate.name), reference.table),
    );
    if (table === undefined) return null;
    const columns = reference.columns.map((alias) => columnOf(table, alias));
    return excelText({ ...reference, table: table.name, columns }, home);
  });
}

/** The formula with references as files have them: `表[[#This Row],[列]]` instead of `[@列]`. */
export function toFileReferences(formula: string, tables: readonly TableNames[]): string {
  return replaceReferences(formula, (reference) => {
    const table = tables.find((candidate) =>
      sameName(engineTableName(candidate.name), reference.table),
    );
    if (table === undefined) return null;
    const columns = reference.columns.map((alias) => escapeColumn(columnOf(table, alias)));
    return engineText({ ...reference, table: table.name, columns });
  });
}

/** A stored formula after a table was renamed, or one of its columns; columns are matched by position. */
export function renameInFormula(formula: string, old: TableNames, renamed: TableNames): string {
  const aliases = engineColumnNames(old.columns);
  const newAliases = engineColumnNames(renamed.columns);
  const bracketed = replaceReferences(formula, (reference) => {
    if (!sameName(reference.table, engineTableName(old.name))) return null;
    const columns = reference.columns.map((alias) => newAliases[aliases.indexOf(alias)] ?? alias);
    return engineText({ ...reference, table: engineTableName(renamed.name), columns });
  });
  return old.name === renamed.name
    ? bracketed
    : renameWholeTable(bracketed, old.name, renamed.name);
}

/** `ROWS(表1)`: the name alone, outside of text constants and sheet names. */
function renameWholeTable(formula: string, old: string, renamed: string): string {
  const pattern = new RegExp(
    `("[^"]*"|'[^']*')|(?<![\\p{L}\\p{N}_.\\\\])${old.replace(/[.\\]/g, "\\$&")}(?![\\p{L}\\p{N}_.\\\\([!])`,
    "giu",
  );
  return formula.replace(
    pattern,
    (match, quoted: string | undefined) => quoted ?? (match && renamed),
  );
}

function sameName(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}

function engineColumn(table: TableNames | undefined, column: string): string {
  const index = table?.columns.findIndex((candidate) => sameName(candidate, column)) ?? -1;
  return table && index >= 0
    ? (engineColumnNames(table.columns)[index] ?? column)
    : engineColumnName(column);
}

function engineText({ table, sections, columns }: Reference): string {
  const span = columns.map((column) => `[${column}]`).join(":");
  if (sections.length === 0 && columns.length === 0) return table;
  if (sections.length === 0) return columns.length === 1 ? table + span : `${table}[${span}]`;
  if (sections.length === 1 && columns.length === 0) return `${table}[${sections[0]}]`;
  return `${table}[${[...sections.map((section) => `[${section}]`), ...(span ? [span] : [])].join(",")}]`;
}

function escapeColumn(column: string): string {
  return column.replace(/['[\]#@]/g, "'$&");
}

function excelText(reference: Reference, home: string | null): string {
  const { sections, columns } = reference;
  const names = columns.map(escapeColumn);
  const span = names.map((name) => `[${name}]`).join(":");
  if (sections.length === 1 && sections[0]?.toLowerCase() === thisRow.toLowerCase()) {
    const table = home !== null && sameName(home, reference.table) ? "" : reference.table;
    const plain = columns.length === 1 && /^[\p{L}\p{N}_]+$/u.test(columns[0] ?? "");
    return `${table}[@${plain ? names[0] : span}]`;
  }
  return engineText({ ...reference, columns: names });
}

/** A text constant, a quoted sheet name, a name, or one other character. */
const token = /("(?:[^"]|"")*"?|'(?:[^']|'')*'?)|([\p{L}\p{N}_.\\＿．＼]+)|[^]/uy;

/** Replaces each structured reference outside of text constants; null leaves one as it is. */
function replaceReferences(
  formula: string,
  replacement: (reference: Reference) => string | null,
): string {
  if (!formula.includes("[")) return formula;
  let result = "";
  let table = "";
  let at = 0;
  while (at < formula.length) {
    token.lastIndex = at;
    const [text = "", , name = ""] = token.exec(formula) ?? [];
    if (text !== "[") {
      result += text;
      table = name;
      at += text.length;
      continue;
    }
    const end = endOfBrackets(formula, at);
    if (end < 0) return result + formula.slice(at);
    const reference = parse(table, formula.slice(at + 1, end - 1));
    const outside = /^[!\p{L}\p{N}]/u.test(formula.slice(end, end + 2));
    const replaced = reference && !outside ? replacement(reference) : null;
    result =
      replaced === null
        ? result + formula.slice(at, end)
        : result.slice(0, result.length - table.length) + replaced;
    table = "";
    at = end;
  }
  return result;
}

function endOfBrackets(formula: string, start: number): number {
  let depth = 0;
  for (let at = start; at < formula.length; at += 1) {
    const character = formula.charAt(at);
    if (character === "'") at += 1;
    else if (character === "[") depth += 1;
    else if (character === "]") {
      depth -= 1;
      if (depth === 0) return at + 1;
    }
  }
  return -1;
}

function parse(table: string, content: string): Reference | null {
  const text = content.trim();
  if (text === "") return { table, sections: [], columns: [] };
  if (text.startsWith("@")) {
    const rest = text.slice(1).trim();
    const columns = rest.startsWith("[") ? bracketed(rest) : rest === "" ? [] : [unescape(rest)];
    return columns && { table, sections: [thisRow], columns };
  }
  if (text.startsWith("#")) return { table, sections: [text], columns: [] };
  if (!text.startsWith("[")) return { table, sections: [], columns: [unescape(text)] };
  const items = bracketed(text);
  if (items === null) return null;
  const sections = items.filter((item) => item.startsWith("#"));
  return { table, sections, columns: items.filter((item) => !item.startsWith("#")) };
}

/** The items of `[a],[b]:[c]`, unescaped; a section keeps its `#`, an escaped `'#` does not count as one. */
function bracketed(text: string): string[] | null {
  const items: string[] = [];
  let at = 0;
  while (at < text.length) {
    if (text.charAt(at) !== "[") return null;
    const end = endOfBrackets(text, at);
    if (end < 0) return null;
    items.push(unescape(text.slice(at + 1, end - 1)));
    at = end + (/^\s*[,:]\s*/.exec(text.slice(end))?.[0].length ?? 0);
  }
  return items;
}

function unescape(column: string): string {
  return column.replace(/'(['[\]#@])/g, "$1");
}
