import type { PlanDocument } from "../../src/reading/planDocument";

/**
 * The documents' texts one after another, again and again, as a text of at least the given length. Every decimal gets
 * the running number of its copy behind it, so that no copy says what another says.
 *
 * @param bytes length in UTF-8
 */
export function documentOfLength(documents: readonly PlanDocument[], bytes: number): string {
  const copies: string[] = [];
  for (let copy = 0, length = 0; length < bytes; copy++) {
    const { text } = documents[copy % documents.length]!;
    const numbered = text.replace(/\d\.\d/gu, (number) => number + String(copy));
    copies.push(numbered);
    length += Buffer.byteLength(numbered);
  }
  return copies.join("\n\n");
}
