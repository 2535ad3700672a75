import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { type FunctionId, functionIds, planFunctions } from "../src/formulas/planFunctions";
import { functionTexts, parameterTexts } from "../src/messages/functionTexts";
import { type Language, type Message, say } from "../src/messages/message";
import { withCurrentMessages } from "./pageExamples";

export const pagesFolder = path.join(__dirname, "../docs/functions");

const languages: readonly Language[] = ["zh", "en"];
const begin = "<!-- begin: written by tools/functionPages.ts -->";
const end = "<!-- end -->";

const texts = {
  allFunctions: { zh: "全部函数", en: "All functions" },
  general: { zh: "通用说明", en: "General notes" },
  argument: { zh: "参数", en: "Argument" },
  whatItIs: { zh: "说明", en: "What it is" },
  functionName: { zh: "函数", en: "Function" },
  optional: { zh: "可省略。", en: "Optional. " },
  result: { zh: "结果：", en: "Result: " },
  noArguments: { zh: "没有参数。", en: "No arguments." },
} as const satisfies Record<string, Message>;

/** A page of docs/functions: of a function, the index, or the general notes. */
export interface FunctionPage {
  /** From docs/functions: `en/TARGET.md`. */
  readonly file: string;
  readonly language: Language;
  /** What stands between its markers: all that the code tells. Null for a page without. */
  readonly block: string | null;
}

/** All pages, in both languages. */
export const functionPages: readonly FunctionPage[] = languages.flatMap((language) => [
  { file: fileOf("README", language), language, block: indexBlock(language) },
  { file: fileOf("GENERAL", language), language, block: null },
  ...functionIds.map((id) => ({
    file: fileOf(id, language),
    language,
    block: functionBlock(id, language),
  })),
]);

/**
 * A page's text with its block and its examples' messages as they have to be.
 * @throws Error where the markers are missing
 */
export function refreshed(text: string, { file, language, block }: FunctionPage): string {
  const current = withCurrentMessages(text, language);
  if (block === null) return current;
  const from = current.indexOf(begin);
  const to = current.indexOf(end);
  if (from < 0 || to < from) throw new Error(`docs/functions/${file} lacks its markers`);
  return `${current.slice(0, from)}${begin}\n\n${block}\n\n${current.slice(to)}`;
}

/** `=PLAN.TARGET(地区, 指标, [年份])` */
function syntax(id: FunctionId, language: Language): string {
  const names = planFunctions[id].parameters.map(({ name, optional }) => {
    const label = say(parameterTexts[name].label, language);
    return optional ? `[${label}]` : label;
  });
  return `=PLAN.${id}(${names.join(", ")})`;
}

function functionBlock(id: FunctionId, language: Language): string {
  const { title, description, result } = functionTexts[id];
  const rows = planFunctions[id].parameters.map(({ name, optional }) => {
    const { label, description: meaning } = parameterTexts[name];
    const prefix = optional ? say(texts.optional, language) : "";
    return [say(label, language), prefix + say(meaning, language)];
  });
  const ofArguments =
    rows.length === 0
      ? say(texts.noArguments, language)
      : table([say(texts.argument, language), say(texts.whatItIs, language)], rows);
  return [
    links(id, language),
    `# PLAN.${id} ${say(title, language)}`,
    say(description, language),
    `\`\`\`\n${syntax(id, language)}\n\`\`\``,
    ofArguments,
    say(texts.result, language) + say(result, language) + (language === "zh" ? "。" : "."),
  ].join("\n\n");
}

function indexBlock(language: Language): string {
  const rows = functionIds.map((id) => [
    `[PLAN.${id}](${id}.md)`,
    `${say(functionTexts[id].title, language)}${language === "zh" ? "：" : ": "}${say(functionTexts[id].description, language)}`,
  ]);
  return table([say(texts.functionName, language), say(texts.whatItIs, language)], rows);
}

function links(id: FunctionId, language: Language): string {
  const other = language === "zh" ? `[English](en/${id}.md)` : `[中文](../${id}.md)`;
  const all = `[${say(texts.allFunctions, language)}](README.md)`;
  return `${all} · [${say(texts.general, language)}](GENERAL.md) · ${other}`;
}

function fileOf(name: string, language: Language): string {
  return language === "zh" ? `${name}.md` : `en/${name}.md`;
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(" | ")} |`;
  return [line(head), line(head.map(() => "---")), ...rows.map(line)].join("\n");
}

async function write(): Promise<void> {
  const { format } = await import("prettier");
  for (const page of functionPages) {
    const file = path.join(pagesFolder, page.file);
    const text = refreshed(readFileSync(file, "utf8"), page);
    writeFileSync(file, await format(text, { parser: "markdown" }));
  }
}

if (require.main === module) void write();
