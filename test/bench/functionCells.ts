/**
 * Time of PLAN.TARGET for 10,000 rows in the workbench: 10,000 cells with a call each, beside one spilling call, and
 * beside the functions' own computing of the same answers. The rest is the engine's and the transport's.
 * Run by `npm run bench`, after `npm run build`.
 */
import type { Frame } from "playwright-core";
import { builtInPlans } from "../../src/catalog/builtInPlans";
import { evaluate } from "../../src/formulas/evaluate";
import { PlanLibrary } from "../../src/plan/planLibrary";
import { WorkbenchBrowser, type WorkbenchPage } from "../journeys/support/workbenchPage";

const rows = 10_000;
const plan = builtInPlans[0]!;
const names = plan.targets.map(({ name }) => name);
const column = Array.from({ length: rows }, (_, row) => names[row % names.length]!);

async function main(): Promise<void> {
  const browser = await WorkbenchBrowser.start();
  try {
    const workbench = await browser.open();
    const frame = paneFrame(workbench);
    await frame.evaluate(
      ([region, indicators]) =>
        Excel.run(async (context) => {
          const sheet = context.workbook.worksheets.getActiveWorksheet();
          sheet.getRange("A1").values = [[region]];
          sheet.getRange(`B1:B${indicators.length}`).values = indicators.map((name) => [name]);
          await context.sync();
        }),
      [plan.region, column] as const,
    );
    const cells = await timeOf(workbench, frame, {
      address: `C1:C${rows}`,
      formulas: column.map((_, row) => [`=PLAN.TARGET($A$1,B${row + 1})`]),
    });
    const spilled = await timeOf(workbench, frame, {
      address: "E1",
      formulas: [[`=PLAN.TARGET($A$1,B1:B${rows})`]],
    });
    const single = computing(() => {
      for (const name of column) ask([[plan.region]], [[name]]);
    });
    const whole = computing(() =>
      ask(
        [[plan.region]],
        column.map((name) => [name]),
      ),
    );
    report(`${rows} cells with a call each`, cells, single);
    report("one spilling call", spilled, whole);
    await workbench.page.close();
  } finally {
    await browser.close();
  }
}

const asked = { library: new PlanLibrary(builtInPlans), language: "zh" as const };

function ask(region: readonly string[][], indicator: readonly string[][]): void {
  evaluate("TARGET", [region, indicator, [[null]]], asked);
}

/** Milliseconds of the best of five rounds: what the functions themselves need. */
function computing(work: () => void): number {
  return Math.min(
    ...Array.from({ length: 5 }, () => {
      const start = performance.now();
      work();
      return performance.now() - start;
    }),
  );
}

/** Milliseconds from writing the formulas until no cell waits. @throws Error when the last cell has no answer. */
async function timeOf(
  workbench: WorkbenchPage,
  frame: Frame,
  { address, formulas }: { readonly address: string; readonly formulas: string[][] },
): Promise<number> {
  const start = performance.now();
  await frame.evaluate(
    ([where, what]) =>
      Excel.run(async (context) => {
        context.workbook.worksheets.getActiveWorksheet().getRange(where).formulas = what;
        await context.sync();
      }),
    [address, formulas] as const,
  );
  const last = `${address[0]}${rows}`;
  await workbench.waitForCell(last, ({ value }) => typeof value === "number" || isText(value));
  return performance.now() - start;
}

function isText(value: unknown): boolean {
  return typeof value === "string" && value !== "" && !value.startsWith("#");
}

function paneFrame(workbench: WorkbenchPage): Frame {
  const frame = workbench.page.frames().find((candidate) => /taskpane\.html/.test(candidate.url()));
  if (frame === undefined) throw new Error("The pane has no frame.");
  return frame;
}

function report(what: string, total: number, own: number): void {
  const share = ((own / total) * 100).toFixed(1);
  console.log(
    `${what.padEnd(32)} ${total.toFixed(0).padStart(6)} ms, of which the functions ${own.toFixed(1)} ms (${share} %)`,
  );
}

void main();
