import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { builtInPlans } from "../src/catalog/builtInPlans";
import { exportRows } from "../src/catalog/catalogExport";
import { pdfFile } from "../src/reading/formats/testing/pdfFile";
import { paragraph, wordFile } from "../src/reading/formats/testing/wordFile";
import { readDocumentFile } from "../src/reading/formats/readDocumentFile";
import { readingRules } from "../src/reading/readingRules";
import { type ReadLine, runRead } from "./read";

const folder = mkdtempSync(join(tmpdir(), "规划 文件-"));
afterAll(() => rmSync(folder, { recursive: true }));

const title = "青川县生态环境保护“十四五”规划";
const sentence = "到2025年，森林覆盖率达到48%以上。";
const plan = [title, "一、主要目标", sentence].join("\n");

function write(name: string, content: string | Uint8Array): string {
  const file = join(folder, name);
  writeFileSync(file, content);
  return file;
}

async function* streamOf(text: string): AsyncGenerator<Uint8Array> {
  // In pieces that cut characters in two, as a pipe may.
  const bytes = new TextEncoder().encode(text);
  for (let at = 0; at < bytes.length; at += 5) yield bytes.subarray(at, at + 5);
}

async function run(args: readonly string[], input = "") {
  const output: string[] = [];
  const complaints: string[] = [];
  const exitCode = await runRead(args, "zh", {
    input: streamOf(input),
    write: (line) => output.push(line),
    complain: (line) => complaints.push(line),
  });
  return { exitCode, output, complaints: complaints.join("\n") };
}

const parsed = (output: readonly string[]) => output.map((line) => JSON.parse(line) as ReadLine);

it("prints the catalog's fields in their order, then where each target was read", async () => {
  const { output, exitCode, complaints } = await run([write("a.txt", plan)]);
  expect({ exitCode, complaints }).toEqual({ exitCode: 0, complaints: "" });
  const lines = parsed(output);
  expect(lines).toHaveLength(1);
  expect(Object.keys(lines[0]!)).toEqual([
    ...Object.keys(exportRows(builtInPlans)[0]!),
    ...["quote", "start", "end", "confidence", "rule"],
  ]);
  expect(lines[0]).toMatchObject({
    ...{ region: "青川", name: "森林覆盖率", op: ">=", value: 48, unit: "%", year: 2025 },
    plan: "qingchuan-2021-2025",
  });
});

it("quotes the document's text at its offsets", async () => {
  const file = write(
    "b.docx",
    await wordFile(
      plan
        .split("\n")
        .map((line) => paragraph(line))
        .join(""),
    ),
  );
  const { text } = await readDocumentFile(
    file,
    await wordFile(
      plan
        .split("\n")
        .map((line) => paragraph(line))
        .join(""),
    ),
  );
  const [line] = parsed((await run([file])).output);
  expect(line!.quote).toContain("48%");
  expect(text.slice(line!.start, line!.end)).toBe(line!.quote);
  expect(readingRules).toContain(line!.rule);
});

it("reads several files and standard input, two plans of one region apart", async () => {
  const pdf = pdfFile([plan.split("\n").map((text, row) => ({ text, x: 90, y: 200 + 40 * row }))]);
  const { output, exitCode } = await run([write("c.pdf", pdf), "-"], plan);
  expect(exitCode).toBe(0);
  expect(parsed(output).map(({ plan: id, value }) => [id, value])).toEqual([
    ["qingchuan-2021-2025", 48],
    ["qingchuan-2021-2025-2", 48],
  ]);
});

it("names a plan without facts by its file, and says null for its region", async () => {
  const { output } = await run([write("绿化 目标(1).txt", sentence)]);
  expect(parsed(output)[0]).toMatchObject({ plan: "lvhua-mubiao-1", region: null });
});

it("says of a document without targets that it has none, and goes on", async () => {
  const empty = write("d.txt", "今天天气很好。");
  const { output, complaints, exitCode } = await run([empty, write("e.txt", plan)]);
  expect(exitCode).toBe(0);
  expect(output).toHaveLength(1);
  expect(complaints).toContain(`${empty}：没有读到目标`);
});

it("says which files it cannot read, and why, and reads the others", async () => {
  const picture = write("f.docx", Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a));
  const inside = join(folder, "夹");
  mkdirSync(inside);
  const missing = join(folder, "无.txt");
  const { output, complaints, exitCode } = await run([
    picture,
    inside,
    missing,
    write("g.txt", plan),
  ]);
  expect(exitCode).toBe(1);
  expect(output).toHaveLength(1);
  const lines = complaints.split("\n");
  expect(lines).toHaveLength(3);
  expect(lines[0]).toMatch(/f\.docx：是图片/u);
  expect(lines[1]).toContain(`${inside}：是文件夹`);
  expect(lines[2]).toContain(`${missing}：找不到文件`);
});

it("warns of pages without text", async () => {
  const page = [{ text: sentence, x: 90, y: 300 }];
  const { output, complaints, exitCode } = await run([write("h.pdf", pdfFile([page, []]))]);
  expect({ exitCode, targets: output.length }).toEqual({ exitCode: 0, targets: 1 });
  expect(complaints).toMatch(/h\.pdf：第 2 页没有文字/u);
});

it.each([[[]], [["--format", "csv"]], [["-x"]]])("refuses the arguments %j", async (args) => {
  const { exitCode, output, complaints } = await run(args);
  expect({ exitCode, output }).toEqual({ exitCode: 2, output: [] });
  expect(complaints).toContain("--help");
});

it("explains itself, its fields and its rules", async () => {
  const { exitCode, output, complaints } = await run(["--help"]);
  expect({ exitCode, complaints }).toEqual({ exitCode: 0, complaints: "" });
  for (const word of ["npm run -s read", "departments", "quote", ...readingRules]) {
    expect(output.join("\n")).toContain(word);
  }
});
