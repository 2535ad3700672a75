import { simplifiedCharacters, traditionalGaps } from "./traditionalCharacterTable";

/**
 * How the table writes the distance between neighbouring traditional characters: one character from
 * `#` on for 0 to 55, each `~` before it for 56 more. Plain ASCII without quotes and backslash; a
 * third smaller than the characters themselves once compressed.
 */
export const firstGap = "#";
export const furtherGap = "~";
export const gapBase = 56;

const table = readTable();

/**
 * A text with each traditional character as its simplified one: 寧波 → 宁波. Character by character
 * and one way only: 乾 and 幹 both become 干, which is right for comparing names and wrong for
 * writing them. Characters beyond the basic plane stay.
 */
export function simplified(text: string): string {
  let result = text;
  for (let place = 0; place < text.length; place++) {
    const character = table.get(text.charCodeAt(place));
    if (character === undefined) continue;
    result = result.slice(0, place) + character + result.slice(place + 1);
  }
  return result;
}

function readTable(): ReadonlyMap<number, string> {
  const characters = new Map<number, string>();
  let code = 0;
  for (const sign of traditionalGaps) {
    if (sign === furtherGap) {
      code += gapBase;
      continue;
    }
    code += sign.charCodeAt(0) - firstGap.charCodeAt(0);
    characters.set(code, simplifiedCharacters[characters.size]!);
  }
  return characters;
}
