/** A JSON text's value, or the 1-based line at which it stops being JSON and the engine's reason. */
export type ParsedJson =
  | { readonly outcome: "read"; readonly value: unknown }
  | { readonly outcome: "malformed"; readonly line: number; readonly detail: string };

/** Parses a JSON text; nothing is thrown. Where the engine names no position, the line is the text's last. */
export function parseJson(text: string): ParsedJson {
  try {
    return { outcome: "read", value: JSON.parse(text) };
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error);
    const position = /position (\d+)/u.exec(detail)?.[1];
    const before = position === undefined ? text : text.slice(0, Number(position));
    return { outcome: "malformed", line: before.split("\n").length, detail };
  }
}
