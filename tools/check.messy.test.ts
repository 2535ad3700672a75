import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { belongingCases } from "../test/messy/belonging";
import { headerCases } from "../test/messy/headers";
import { type ExpectedLine, type MessyCase, writeMessy } from "../test/messy/messyWorkbook";
import { longTableCases } from "../test/messy/longTables";
import { shapeCases } from "../test/messy/shapes";
import { sumCases } from "../test/messy/sums";
import { valueCases } from "../test/messy/values";
import { yearAndNameCases } from "../test/messy/yearsAndNames";
import { type CheckLine, runCheck } from "./check";

let folder: string;
beforeAll(async () => (folder = await mkdtemp(join(tmpdir(), "检查 "))));
afterAll(() => rm(folder, { recursive: true }));

async function linesOf(messy: MessyCase): Promise<readonly CheckLine[]> {
  const file = join(folder, messy.file ?? "table.xlsx");
  await writeMessy(file, messy);
  const lines: CheckLine[] = [];
  const complaints: string[] = [];
  const exitCode = await runCheck(
    [file, ...(messy.arguments ?? [])],
    "zh",
    (line) => lines.push(JSON.parse(line)),
    (line) => complaints.push(line),
  );
  expect(complaints).toEqual([]);
  expect(exitCode).toBe(0);
  return lines;
}

function keyOf(sheet: string, { cell, text }: { readonly cell: string; readonly text: string }) {
  return `${sheet}!${cell} ${text}`;
}

function expectLine(line: CheckLine, expected: ExpectedLine): void {
  const { indicator, actual, status, rules = [], says } = expected;
  expect({ ...line, actual: null }).toMatchObject({
    indicator,
    certain: indicator !== null,
    status,
    rules,
  });
  for (const [key, value] of Object.entries({ ...expected, actual })) {
    if (key !== "attainment" && key !== "gap" && key !== "progress" && key !== "actual") continue;
    if (typeof value === "number")
      expect([key, line[key]]).toEqual([key, expect.closeTo(value, 9)]);
    else expect([key, line[key]]).toEqual([key, value]);
  }
  if (says !== undefined) expect(line.message).toContain(says);
}

const cases = [
  ...headerCases,
  ...shapeCases,
  ...longTableCases,
  ...valueCases,
  ...sumCases,
  ...belongingCases,
  ...yearAndNameCases,
];

describe("tables made by hand", () => {
  it.each(cases.map((messy) => [messy.what, messy] as const))("%s", async (_, messy) => {
    const lines = await linesOf(messy);
    const first = messy.sheets[0]!.name;
    expect(lines.map((line) => keyOf(line.sheet, line))).toEqual(
      messy.expected.map((expected) => keyOf(expected.sheet ?? first, expected)),
    );
    messy.expected.forEach((expected, index) => expectLine(lines[index]!, expected));
  });
});
