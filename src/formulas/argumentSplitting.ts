const closing: Readonly<Record<string, string>> = { "(": ")", "{": "}", "[": "]" };

/**
 * The arguments between a call's parentheses as they are written, without the spaces around them. Commas inside
 * quotes, brackets and array constants belong to their argument.
 * @returns null where quotes or brackets do not close, or close what was not opened
 */
export function splitArguments(text: string): readonly string[] | null {
  const args: string[] = [];
  const open: string[] = [];
  let start = 0;
  for (let at = 0; at < text.length; at++) {
    const character = text[at]!;
    const inColumnName = open.at(-1) === "]";
    if (inColumnName && character === "'") {
      // In a table's column names an apostrophe takes the next character literally.
      at++;
    } else if (!inColumnName && (character === '"' || character === "'")) {
      // A doubled quote ends one quotation and begins the next at once.
      at = text.indexOf(character, at + 1);
      if (at === -1) return null;
    } else if (character === "[" || (!inColumnName && character in closing)) {
      open.push(closing[character]!);
    } else if (inColumnName ? character === "]" : /[)}\]]/.test(character)) {
      if (open.pop() !== character) return null;
    } else if (character === "," && open.length === 0) {
      args.push(text.slice(start, at).trim());
      start = at + 1;
    }
  }
  if (open.length > 0) return null;
  return [...args, text.slice(start).trim()];
}
