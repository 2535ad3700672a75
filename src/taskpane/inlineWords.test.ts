import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";
import { statuses } from "../plan/assessment";

/** The components and their logic; not what only tests use. */
const files = readdirSync(__dirname, { recursive: true, encoding: "utf8" }).filter(
  (file) => /\.tsx?$/.test(file) && !/\.test\.|Driver\.|(?:^|[\\/])testing[\\/]/.test(file),
);

/** Words that cells of a workbook hold, whatever the language of the pane. */
const dataWords: ReadonlySet<string> = new Set([...statuses, "约束性", "预期性"]);

/** Attributes that are read or heard. */
const spokenAttributes =
  /^(?:aria-(?:label|description|valuetext|roledescription)|title|label|placeholder|alt|hint)$/;

/** Words for people that stand in a source text itself; comments are no matter. */
function inlineWords(text: string, file: string): string[] {
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    const words = wordsOf(node);
    if (words !== null && isForPeople(node, words)) found.push(words.trim());
    node.forEachChild(visit);
  };
  visit(source);
  return found;
}

function wordsOf(node: ts.Node): string | null {
  if (ts.isJsxText(node) || ts.isStringLiteralLike(node)) return node.text;
  const isPiece = ts.isTemplateHead(node) || ts.isTemplateMiddle(node) || ts.isTemplateTail(node);
  return isPiece ? node.text : null;
}

function isForPeople(node: ts.Node, words: string): boolean {
  if (/\p{Script=Han}/u.test(words)) return !dataWords.has(words);
  if (!/\p{L}{2}/u.test(words)) return false;
  const { parent } = node;
  return (
    ts.isJsxText(node) ||
    (ts.isJsxAttribute(parent) && spokenAttributes.test(parent.name.getText()))
  );
}

it("are looked for in all components", () => {
  expect(files.length).toBeGreaterThan(150);
});

it.each(files)("%s takes its words from the messages", (file) => {
  expect(inlineWords(readFileSync(join(__dirname, file), "utf8"), file)).toEqual([]);
});

it("would be caught", () => {
  const text = `
    // 注释
    const word = "达标" + \`共 \${count} 项\`;
    const view = <p title="Close" className="list">Loading <b>载入</b> {count} · {"全部"}</p>;`;
  expect(inlineWords(text, "view.tsx")).toEqual(["共", "项", "Close", "Loading", "载入", "全部"]);
});
