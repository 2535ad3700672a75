import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { type Answer, isCellError, isProblem } from "../src/formulas/cellValue";
import { functionIds } from "../src/formulas/planFunctions";
import { functionTexts } from "../src/messages/functionTexts";
import type { Language } from "../src/messages/message";
import { infoFields } from "../src/plan/indicatorInfo";
import { defaultSettings } from "../src/plan/settings";
import { functionPages, pagesFolder, refreshed } from "./functionPages";
import { answersOf, examplesOf, shown } from "./pageExamples";

function read(file: string): string {
  return readFileSync(path.join(pagesFolder, file), "utf8");
}

/**
 * The result that a page should state: its own where it agrees with the answers (`≈0.9896` to its digits, `…` at the
 * end leaves rows out), else the answers'.
 */
function due(stated: string, answers: readonly (readonly Answer[])[], language: Language): string {
  const digits = /^≈-?\d+\.(\d+)$/.exec(stated)?.[1]?.length;
  const first = answers[0]?.[0];
  if (digits !== undefined && typeof first === "number") return `≈${first.toFixed(digits)}`;
  const answer = shown(answers, language);
  const start = /^(.*<br>)…$/.exec(stated)?.[1];
  return start !== undefined && answer.startsWith(start) ? stated : answer;
}

/** What prettier makes of a table's columns does not count. */
function unpadded(text: string): string {
  return text.replaceAll(/ {2,}/g, " ").replaceAll(/-{3,}/g, "---");
}

describe.each(functionPages)("docs/functions/$file", (page) => {
  const text = read(page.file);
  const examples = examplesOf(text);

  test("says what the code says (`npx tsx tools/functionPages.ts` refreshes it)", () => {
    expect(unpadded(text)).toBe(unpadded(refreshed(text, page)));
  });

  test("has examples that give the results it states", () => {
    const results = examples.map(
      ({ formula, result }) =>
        `${formula} ${due(result, answersOf(formula, page.language), page.language)}`,
    );
    expect(examples.map(({ formula, result }) => `${formula} ${result}`)).toEqual(results);
  });

  test("has examples of its own function", () => {
    const id = functionIds.find((known) => page.file.endsWith(`${known}.md`));
    const own = examples.filter(({ formula }) => formula.startsWith(`=PLAN.${id}(`));
    expect(own.length > 0).toBe(id !== undefined);
  });

  test("has as many examples in the other language", () => {
    const other = page.file.startsWith("en/") ? page.file.slice(3) : `en/${page.file}`;
    expect(examplesOf(read(other))).toHaveLength(examples.length);
  });
});

test("no page is left out", () => {
  const files = readdirSync(pagesFolder, { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".md"))
    .map((file) => file.replaceAll(path.sep, "/"));
  expect(files.sort()).toEqual(functionPages.map(({ file }) => file).sort());
});

test("a block, a message or a result that is out of date is caught", () => {
  const page = functionPages.find(({ file }) => file === "TARGET.md")!;
  const text = read(page.file);
  expect(refreshed(text.replace("# PLAN.TARGET 目标值", "# PLAN.TARGET"), page)).toContain(
    "# PLAN.TARGET 目标值",
  );
  expect(refreshed(text.replace("不是四位整数", "不对"), page)).toContain("不是四位整数");
  const answers = answersOf('=PLAN.TARGET("宁波","森林覆盖率")', "zh");
  expect(due("47", answers, "zh")).toBe("48");
  expect(due("≈47.9", answers, "zh")).toBe("≈48.0");
  expect(due("47<br>…", answers, "zh")).toBe("48");
});

test.each(["", "en/"])("%sCHECK.md states the default thresholds", (folder) => {
  const { close, ahead, onSchedule, behind, approximation } = defaultSettings;
  const text = read(`${folder}CHECK.md`);
  for (const threshold of [
    `≥ ${close * 100}%`,
    `q ≥ ${ahead.toFixed(2)}`,
    `q ≥ ${onSchedule.toFixed(2)}`,
    `q ≥ ${behind.toFixed(2)}`,
    `±${approximation * 100}%`,
  ]) {
    expect(text).toContain(threshold);
  }
});

test("INFO.md names all fields", () => {
  expect(read("INFO.md")).toContain(`\n${infoFields.map(({ zh }) => zh).join("、")}。`);
  expect(read("en/INFO.md")).toContain(`\n${infoFields.map(({ en }) => en).join(", ")}.`);
});

test.each(functionIds)("the example that Excel and the pane show of PLAN.%s has a result", (id) => {
  const answers = answersOf(functionTexts[id].example, "zh").flat();
  expect(answers.filter((answer) => isProblem(answer) || isCellError(answer))).toEqual([]);
});
