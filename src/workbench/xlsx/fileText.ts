/**
 * SpreadsheetML's own escapes for characters that XML cannot hold or would change: `_x000D_` is a
 * carriage return, `_x005F_` an underscore that would otherwise begin such an escape.
 */

/** A text of a cell, a prompt or a header as the file has it, before XML's own escapes. */
export function toFileText(text: string): string {
  return text
    .replace(/_(?=x[0-9A-Fa-f]{4}_)/g, "_x005F_")
    .replace(/[\u0000-\u0008\u000B-\u001F\uFFFE\uFFFF]/g, escapeOf);
}

/** The same for attributes, in which line breaks would become blanks. */
export function toFileAttribute(text: string): string {
  return toFileText(text).replace(/[\t\n]/g, escapeOf);
}

export function fromFileText(text: string): string {
  return text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) =>
    String.fromCharCode(parseInt(code, 16)),
  );
}

function escapeOf(character: string): string {
  return `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}_`;
}
