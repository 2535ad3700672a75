/**
 * A formula without what Excel and files respell: the case of function names, spaces, numbers (`1E-12`,
 * `0.000000000001`), and how a table's own row is told (`表1[[#This Row],[实际值]]`, `[@实际值]`, `[@[实际值]]`). Texts
 * stay as they are.
 */
export function formulaSpelling(formula: string): string {
  return formula
    .split(/("(?:[^"]|"")*")/u)
    .map((part) => (part.startsWith('"') ? part : referencesSpelt(part)))
    .join("");
}

function referencesSpelt(part: string): string {
  return part
    .replace(/\s/gu, "")
    .toUpperCase()
    .replace(/\[\[#THISROW\],\[([^[\]]+)\]\]/gu, "[@$1]")
    .replace(/\[@\[([^[\]]+)\]\]/gu, "[@$1]")
    .replace(/[\p{L}\p{N}_.\\]+(?=\[@)/gu, "")
    .replace(numbers, (number) => String(Number(number)));
}

/** Numbers that are no part of a reference, a name or a header. */
const numbers = /(?<![\p{L}\p{N}_.$@[])\d+(?:\.\d+)?(?:E[-+]?\d+)?(?![\p{L}\p{N}_.\]])/gu;
