import type { TemplateSheet } from "../templateSheet";

/** The functions that Excel 2016 and LibreOffice both have and that templates use; another needs a reason. */
export const travellingFunctions: readonly string[] = [
  "ABS",
  "AND",
  "CHOOSE",
  "COUNT",
  "COUNTIF",
  "COUNTIFS",
  "EXP",
  "FIND",
  "IF",
  "IFERROR",
  "INDEX",
  "ISERROR",
  "ISNUMBER",
  "LEFT",
  "LEN",
  "LN",
  "MATCH",
  "MAX",
  "MID",
  "MIN",
  "MOD",
  "N",
  "NA",
  "NOT",
  "OR",
  "RIGHT",
  "SUM",
  "SUMPRODUCT",
  "TRIM",
  "VALUE",
];

/** A formula of a template with where it stands, for a test's name. */
export interface StandingFormula {
  readonly where: string;
  readonly formula: string;
}

/** All formulas of a template: its columns', its rules' and its summary's. */
export function formulasOf(sheet: TemplateSheet): readonly StandingFormula[] {
  const columns = sheet.columns.flatMap(({ header, formula }) =>
    formula === null ? [] : [{ where: header, formula }],
  );
  const rules = sheet.rules.map(({ tone, formula }, index) => ({
    where: `rule ${index} ${tone}`,
    formula: formula(
      (column) => `$A${column + 1}`,
      (column) => `$B${column + 1}`,
    ),
  }));
  const beside = (sheet.summary?.cells ?? []).flatMap((line, row) =>
    line.flatMap((cell, column) =>
      typeof cell === "function"
        ? [{ where: `summary ${row},${column}`, formula: cell(summaryAddress) }]
        : [],
    ),
  );
  return [...columns, ...rules, ...beside];
}

/** As long as an address of a wide table is. */
function summaryAddress(row: number, column: number): string {
  return `$A${"BCDEFGH"[column]}$${row + 1}`;
}

/** How deep brackets of functions lie in each other; −1 where they do not close. */
export function deepestNesting(formula: string): number {
  let depth = 0;
  let deepest = 0;
  for (const character of withoutTexts(formula)) {
    if (character === "(") deepest = Math.max(deepest, ++depth);
    if (character === ")") depth--;
  }
  return depth === 0 ? deepest : -1;
}

export function functionsOf(formula: string): readonly string[] {
  return [...withoutTexts(formula).matchAll(/[A-Z][A-Z0-9.]*(?=\()/g)].map(([name]) => name);
}

/** The headers that a formula refers to, of its own row or of the whole table. */
export function headersOf(formula: string): readonly string[] {
  const plain = [...formula.matchAll(/\[@?([\p{L}\p{N}_]+)\]/gu)];
  const escaped = [...formula.matchAll(/\[@?\[((?:'.|[^'\]])+)\]\]/gu)];
  return [...plain, ...escaped].map(([, header]) => header!.replace(/'(.)/gu, "$1"));
}

function withoutTexts(formula: string): string {
  return formula.replace(/"(?:[^"]|"")*"/g, '""');
}
