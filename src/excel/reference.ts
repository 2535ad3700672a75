/** A reference as it stands in a formula, by its parts. */
export type Reference =
  | { readonly kind: "cells"; readonly sheet: string | null; readonly address: string }
  | {
      readonly kind: "table";
      readonly table: string;
      /** Null for all of its columns. */
      readonly column: string | null;
      /** `[@列]`: only the row of the cell that the formula stands in. */
      readonly thisRow: boolean;
    }
  | { readonly kind: "name"; readonly sheet: string | null; readonly name: string };

const sheetPrefix = /^(?:'((?:[^']|'')+)'|([^'!:[\]]+))!/u;
const cells = /^\$?[a-z]{1,3}\$?\d{1,7}(?::\$?[a-z]{1,3}\$?\d{1,7})?$/iu;
const wholeColumns = /^\$?[a-z]{1,3}:\$?[a-z]{1,3}$/iu;
const wholeRows = /^\$?\d{1,7}:\$?\d{1,7}$/u;
const name = /^[\p{L}_\\][\p{L}\p{N}_.\\]*$/u;
const tableColumn = /^([\p{L}_\\][\p{L}\p{N}_.\\]*)\[(@?)(.*)\]$/su;

/** Takes a reference apart; null for what is none. Table references: one column, `[@column]`, or the whole table. */
export function parseReference(text: string): Reference | null {
  const trimmed = text.trim().replace(/^=/, "");
  const prefix = sheetPrefix.exec(trimmed);
  const sheet = prefix ? (prefix[1]?.replaceAll("''", "'") ?? prefix[2] ?? null) : null;
  const rest = prefix ? trimmed.slice(prefix[0].length) : trimmed;
  if (cells.test(rest) || wholeColumns.test(rest) || wholeRows.test(rest)) {
    return { kind: "cells", sheet, address: rest.replaceAll("$", "").toUpperCase() };
  }
  if (name.test(rest)) return { kind: "name", sheet, name: rest };
  return sheet === null ? tableReference(rest) : null;
}

function tableReference(text: string): Reference | null {
  const [, table, at, inside] = tableColumn.exec(text) ?? [];
  if (table === undefined || inside === undefined) return null;
  const column = columnName(inside);
  if (column === null) return null;
  return { kind: "table", table, column: column || null, thisRow: at === "@" };
}

/** `实际值` and `[实际 值]` without their brackets and escapes; null for anything with special items or several columns. */
function columnName(inside: string): string | null {
  const bare = /^\[(.*)\]$/su.exec(inside)?.[1] ?? inside;
  const special = /(?<!')[[\]#@]/u.test(bare);
  return special ? null : bare.replace(/'([[\]#'@])/gu, "$1");
}
