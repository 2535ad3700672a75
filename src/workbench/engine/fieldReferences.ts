/**
 * Fields of data types between Excel's writing and the engine's: `=A1.目标值` and `=PLAN.CARD(…).[目标 值]` are
 * stored as `_FV(A1,"目标值")`, the name under which Excel's own files keep them, since the engine's
 * formulas know no such dot.
 */

/** The function of the dot; upper case. */
export const fieldFunction = "_FV";

const dot = /[)\]\d]\.[\p{L}_[]/u;
/** A text constant, a quoted sheet name, a word, brackets, or one other character. */
const token = /"(?:[^"]|"")*"?|'(?:[^']|'')*'?|[\p{L}\p{N}_.\\$]+|\[[^\]]*\]?|[^]/uy;
const cellAndFields = /^(\$?[A-Za-z]{1,3}\$?[1-9]\d*)\.((?:[\p{L}_][\p{L}\p{N}_]*(?:\.|$))*)$/u;
const fieldsOnly = /^\.((?:[\p{L}_][\p{L}\p{N}_]*(?:\.|$))*)$/u;
const plainField = /^[\p{L}_][\p{L}\p{N}_]*$/u;

/** The formula as the engine shall store it. */
export function toFieldCalls(formula: string): string {
  if (!dot.test(formula)) return formula;
  let result = "";
  /** Where in `result` the operand before the current token begins; -1 where there is none. */
  let operand = -1;
  let sheet = -1;
  const open: number[] = [];
  const texts = [...formula.matchAll(new RegExp(token, "gu"))].map(([text]) => text);
  const wrap = (field: string) => {
    const value = field.replaceAll('"', '""');
    result = `${result.slice(0, operand)}${fieldFunction}(${result.slice(operand)},"${value}")`;
  };
  for (let at = 0; at < texts.length; at += 1) {
    const text = texts[at] ?? "";
    const next = texts[at + 1] ?? "";
    const start = sheet >= 0 ? sheet : result.length;
    const cell = next === "(" ? null : cellAndFields.exec(text);
    const fields = operand >= 0 && next !== "(" ? fieldsOnly.exec(text) : null;
    if (cell || fields) {
      if (cell) {
        operand = start;
        result += cell[1];
      }
      const names = (cell ? cell[2] : fields?.[1]) ?? "";
      for (const name of names.split(".")) if (name !== "") wrap(name);
      // A dot at the end leads to a bracketed field.
      if (text.endsWith(".") && next.startsWith("[")) {
        wrap(next.slice(1, -1));
        at += 1;
      }
      sheet = -1;
      continue;
    }
    result += text;
    const length = text.length;
    if (next === "!") sheet = result.length - length;
    else if (text !== "!") {
      if (text === "(") open.push(operand >= 0 ? operand : result.length - 1);
      const closed = text === ")" ? open.pop() : undefined;
      const continues = text.startsWith("[") && operand >= 0;
      const word = /^[\p{L}\p{N}_$]/u.test(text) || text.startsWith("[");
      if (text === "(") operand = -1;
      else if (closed !== undefined) operand = closed;
      else if (!continues) operand = word ? start : -1;
      sheet = -1;
    }
  }
  return result;
}

/** The formula as Excel writes it: the inverse of `toFieldCalls`. */
export function fromFieldCalls(formula: string): string {
  let at = formula.indexOf(`${fieldFunction}(`);
  let result = formula;
  while (at >= 0) {
    const end = closingOf(result, at + fieldFunction.length);
    const call = end < 0 ? null : result.slice(at, end + 1);
    const written = call === null ? null : dotted(call);
    if (call !== null && written !== null) {
      result = result.slice(0, at) + written + result.slice(at + call.length);
      at = result.indexOf(`${fieldFunction}(`, at);
    } else at = result.indexOf(`${fieldFunction}(`, at + 1);
  }
  return result;
}

/** `_FV(A1,"目标值")` → `A1.目标值`; null for what nobody can have written with a dot. */
function dotted(call: string): string | null {
  const parts = /^_FV\((.*),"((?:[^"]|"")*)"\)$/su.exec(call);
  if (!parts) return null;
  const field = (parts[2] ?? "").replaceAll('""', '"');
  const name = plainField.test(field) ? field : `[${field}]`;
  const written = `${fromFieldCalls(parts[1] ?? "")}.${name}`;
  return toFieldCalls(written) === call ? written : null;
}

/** Where the parenthesis that opens at `start` closes; -1 when it does not. */
function closingOf(formula: string, start: number): number {
  let depth = 0;
  for (const match of formula.slice(start).matchAll(/"(?:[^"]|"")*"?|'(?:[^']|'')*'?|[()]/gu)) {
    if (match[0] === "(") depth += 1;
    if (match[0] === ")") depth -= 1;
    if (depth === 0) return start + match.index;
  }
  return -1;
}

/** The function's name, when the formula is but one call: `=PLAN.CARD("宁波",B2)`; upper case. */
export function onlyCall(formula: string): string | null {
  const name = /^=\s*([\p{L}_][\p{L}\p{N}_.]*)\(/u.exec(formula);
  if (!name?.[1]) return null;
  const end = closingOf(formula, name[0].length - 1);
  return formula.slice(end + 1).trim() === "" && end > 0 ? name[1].toUpperCase() : null;
}
