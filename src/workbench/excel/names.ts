import { parseAddress } from "../engine/a1";
import { invalidArgument } from "./excelErrors";

/**
 * Whether Excel takes a text as the name of a table or a defined name: a letter, underscore or backslash
 * first, then letters, digits, underscores and full stops; no cell address, not R or C; 255 characters.
 * @throws RichApiError InvalidArgument
 */
export function requireValidName(name: string): void {
  const plain = /^[\p{L}_\\][\p{L}\p{N}_.\\]*$/u.test(name) && name.length <= 255;
  const address = parseAddress(name) !== null || /^(?:[RC]|R\d+C?\d*|C\d+)$/i.test(name);
  if (!plain || address) throw invalidArgument(`${name} is no valid name.`);
}
