import ts from "typescript";
import { parseJson } from "./parseJson";

/** A JSON file as read: its value and the lines its parts stand on, or the line at which it stops being JSON. */
export type ReadJson =
  | {
      readonly outcome: "read";
      readonly value: unknown;
      /** 1-based line of a place such as `targets[3].unit`; of a missing field, the line of its owner. */
      readonly lineOf: (path: string) => number;
      /** Paths of keys that occur twice in one object: JSON keeps the last in silence. */
      readonly repeatedKeys: readonly string[];
    }
  | { readonly outcome: "malformed"; readonly line: number; readonly detail: string };

/** Reads a JSON file and remembers where everything stands. Nothing is thrown. */
export function readJson(text: string): ReadJson {
  const parsed = parseJson(text);
  if (parsed.outcome === "malformed") return parsed;
  const file = ts.parseJsonText("plan.json", text);
  const lines = new Map<string, number>();
  const repeatedKeys: string[] = [];
  const note = (node: ts.Node, path: string): void => {
    lines.set(path, file.getLineAndCharacterOfPosition(node.getStart(file)).line + 1);
  };
  const visit = (node: ts.Expression, path: string): void => {
    if (ts.isArrayLiteralExpression(node)) {
      node.elements.forEach((element, index) => {
        note(element, `${path}[${index}]`);
        visit(element, `${path}[${index}]`);
      });
    } else if (ts.isObjectLiteralExpression(node)) {
      for (const property of node.properties) {
        if (!ts.isPropertyAssignment(property) || !ts.isStringLiteral(property.name)) continue;
        const place = path === "" ? property.name.text : `${path}.${property.name.text}`;
        if (lines.has(place)) repeatedKeys.push(place);
        note(property, place);
        visit(property.initializer, place);
      }
    }
  };
  const root = file.statements[0]?.expression;
  if (root !== undefined) visit(root, "");
  const lineOf = (path: string): number => {
    for (let place = path; place !== ""; place = ownerOf(place)) {
      const line = lines.get(place);
      if (line !== undefined) return line;
    }
    return 1;
  };
  return { outcome: "read", value: parsed.value, lineOf, repeatedKeys };
}

/** `targets[3]` of `targets[3].unit`; the empty path of a key at the root. */
function ownerOf(path: string): string {
  return path.replace(/(?:\.?[^.[\]]+|\[\d+\])$/u, "");
}
