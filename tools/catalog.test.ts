import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { builtInPlans } from "../src/catalog/builtInPlans";
import { runCatalog } from "./catalog";

const catalog = join(__dirname, "../src/catalog");
const folder = mkdtempSync(join(tmpdir(), "catalog-"));
afterAll(() => rmSync(folder, { recursive: true }));

function fileOf(text: string): string {
  const file = join(folder, "plan.json");
  writeFileSync(file, text);
  return file;
}

const targets = builtInPlans.reduce((sum, plan) => sum + plan.targets.length, 0);

it("prints every target, one JSON object a line", () => {
  const run = runCatalog([], "zh");
  expect(run).toMatchObject({ exitCode: 0, errors: "" });
  expect(run.output.trimEnd().split("\n")).toHaveLength(targets);
});

it.each([
  ["csv", 1],
  ["md", 2],
  ["jsonl", 0],
])("prints %s", (format, headings) => {
  const { exitCode, output } = runCatalog(["--format", format], "zh");
  expect(exitCode).toBe(0);
  expect(output.trimEnd().split("\n")).toHaveLength(targets + headings);
});

it.each(["ningbo", "shengzhou", "zhoushan", "youxian", "fangchenggang"])(
  "finds nothing wrong in %s.json",
  (name) => {
    const run = runCatalog(["--check", join(catalog, `${name}.json`)], "zh");
    expect(run).toMatchObject({ exitCode: 0, errors: "" });
  },
);

it("explains every mistake with file, line, path and reason, in the file's order", () => {
  const plan = JSON.parse(readFileSync(join(catalog, "ningbo.json"), "utf8"));
  plan.targets[0].op = "=>";
  plan.targets[1].hold = "yes";
  delete plan.targets[2].note;
  plan.period.end = "2025";
  const text = JSON.stringify(plan, null, 2);
  const file = fileOf(text);
  const { exitCode, output, errors } = runCatalog(["--check", file], "zh");
  expect([exitCode, output]).toEqual([1, ""]);
  const lines = errors.trimEnd().split("\n");
  const lineOf = (snippet: string) => text.slice(0, text.indexOf(snippet)).split("\n").length;
  expect(lines[0]).toContain(`${file}:${lineOf('"end"')}: period.end: `);
  expect(lines[1]).toContain(`:${lineOf('"=>"')}: targets[0].op (${plan.targets[0].name}): `);
  expect(lines[2]).toContain(`targets[1].hold (${plan.targets[1].name})`);
  expect(lines[3]).toContain("“note”");
  expect(lines).toHaveLength(5);
});

it("finds nothing wrong in the example of docs/adding-a-plan.md", () => {
  const guide = readFileSync(join(__dirname, "../docs/adding-a-plan.md"), "utf8");
  const example = /```json\n([\s\S]*?)```/u.exec(guide)![1]!;
  expect(runCatalog(["--check", fileOf(example)], "zh")).toMatchObject({ exitCode: 0, errors: "" });
});

it("checks a new plan beside the built-in ones", () => {
  const plan = JSON.parse(readFileSync(join(catalog, "ningbo.json"), "utf8"));
  const file = fileOf(JSON.stringify({ ...plan, title: "另一份规划" }));
  const { exitCode, errors } = runCatalog(["--check", file], "en");
  expect(exitCode).toBe(1);
  expect(errors).toContain("ningbo-2023");
});

it.each([
  ["a comma too many", '{\n "id": "a",\n}', ":3: "],
  ["a key written twice", '{\n "id": "a",\n "id": "b" }', ":3: id: "],
  ["an empty file", "", ":1: "],
])("explains %s", (_, text, place) => {
  const file = fileOf(text);
  const { exitCode, errors } = runCatalog(["--check", file], "zh");
  expect(exitCode).toBe(1);
  expect(errors).toContain(file + place);
});

it.each([
  ["a file that is not there", ["--check", join(folder, "none.json")]],
  ["an unknown option", ["--colour"]],
  ["an unknown format", ["--format", "xml"]],
  ["a format that is missing", ["--format"]],
  ["a file that is missing", ["--check"]],
  ["more than it asks for", ["--format", "csv", "md"]],
])("answers %s with 2 and a reason", (_, args) => {
  const run = runCatalog(args, "zh");
  expect(run).toMatchObject({ exitCode: 2, output: "" });
  expect(run.errors).not.toBe("");
});
