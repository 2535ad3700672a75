/**
 * Time of the check of 100,000 rows on several sheets in the workbench, beside reading the same cells from the host and
 * parsing them as JSON in the same run, and the largest request and response.
 * Run by `npm run bench`, after `npm run build`.
 */
import { buildSync } from "esbuild";
import type { Frame } from "playwright-core";
import { builtInPlans } from "../../src/catalog/builtInPlans";
import { WorkbenchBrowser, type WorkbenchPage } from "../journeys/support/workbenchPage";
import type * as Checking from "./checking";

const sheets = 5;
const rowsOfSheet = 20_000;
/** Rows that are written at once. */
const portion = 5_000;
const plan = builtInPlans[0]!;
const header = ["序号", "指标名称", "单位", "2025年目标值", "2023年实际值", "2024年实际值"];

type Cell = string | number;

function rowOf(index: number): readonly Cell[] {
  const target = plan.targets[index % plan.targets.length]!;
  const { value } = target;
  const aim = typeof value === "number" ? value : null;
  const before = aim === null ? "" : aim * (0.7 + (index % 31) / 100);
  const latest = aim === null ? "已完成" : aim * (0.75 + (index % 37) / 100);
  return [index + 1, target.name, target.unit ?? "", aim ?? String(value), before, latest];
}

async function fill(frame: Frame): Promise<void> {
  for (let sheet = 0; sheet < sheets; sheet++) {
    const rows = [
      [`${plan.region}规划指标完成情况`, ...header.slice(1).map(() => "")],
      header,
      ...Array.from({ length: rowsOfSheet }, (_, index) => rowOf(sheet * rowsOfSheet + index)),
    ];
    for (let start = 0; start < rows.length; start += portion) {
      await frame.evaluate(
        ([name, first, cells]) =>
          Excel.run(async (context) => {
            const { worksheets } = context.workbook;
            const there = worksheets.getItemOrNullObject(name).load("name");
            await context.sync();
            const sheetThere = there.isNullObject ? worksheets.add(name) : there;
            sheetThere.getRangeByIndexes(first, 0, cells.length, cells[0]!.length).values = cells;
            await context.sync();
          }),
        [`数据${sheet + 1}`, start, rows.slice(start, start + portion) as Cell[][]] as const,
      );
    }
  }
}

/** What the pane's page has after `checking.ts` was put into it. */
interface PageWithCheck {
  readonly checking: typeof Checking;
}

async function main(): Promise<void> {
  const browser = await WorkbenchBrowser.start(process.argv[2]);
  try {
    const workbench = await browser.open();
    const frame = paneFrame(workbench);
    await fill(frame);
    await workbench.page.evaluate(() => window.workbench.calculationSettled());
    const { outputFiles } = buildSync({
      entryPoints: ["test/bench/checking.ts"],
      bundle: true,
      format: "iife",
      globalName: "checking",
      footer: { js: "globalThis.checking = checking;" },
      write: false,
    });
    await frame.evaluate(outputFiles[0]!.text);
    const largest = { request: 0, response: 0 };
    for (const round of ["first", "second"]) {
      const mark = await workbench.page.evaluate(() => window.workbench.log!.lastOrdinal);
      const run = await frame.evaluate(() =>
        (globalThis as unknown as PageWithCheck).checking.timeOfCheck(),
      );
      const requests = await workbench.page.evaluate(
        (after) => [...window.workbench.log!.entries({ kind: "workbook", after })],
        mark,
      );
      for (const { requestBytes, responseBytes } of requests) {
        largest.request = Math.max(largest.request, requestBytes);
        largest.response = Math.max(largest.response, responseBytes);
      }
      const plain = await frame.evaluate(() =>
        (globalThis as unknown as PageWithCheck).checking.timeOfReadingAndParsing(),
      );
      const total = plain.time + plain.result;
      const ms = (time: number): string => `${time.toFixed(0)} ms`;
      console.log(
        `${round} round: check of ${run.result} judged rows ${ms(run.time)} (page silent for at most ${ms(run.longestSilence)}); ` +
          `reading ${ms(plain.time)} (${ms(plain.longestSilence)}) + JSON.parse ${ms(plain.result)} = ${ms(total)}; ` +
          `ratio ${(run.time / total).toFixed(2)}`,
      );
    }
    console.log(`largest request ${largest.request} bytes, largest response ${largest.response}`);
    await workbench.page.close();
  } finally {
    await browser.close();
  }
}

function paneFrame(workbench: WorkbenchPage): Frame {
  const frame = workbench.page.frames().find((candidate) => /taskpane\.html/.test(candidate.url()));
  if (frame === undefined) throw new Error("The pane has no frame.");
  return frame;
}

void main();
