/**
 * Time, requests and bytes of the insertion of 1,000 indicators in each layout, in the workbench. The time is what its
 * engine needs to write the cells; Excel has one of its own. Run by `npm run bench`, after `npm run build`.
 */
import { buildSync } from "esbuild";
import type { Frame } from "playwright-core";
import { templateLayouts } from "../../src/tables/templates/templateLayout";
import { WorkbenchBrowser, type WorkbenchPage } from "../journeys/support/workbenchPage";
import { longPlan } from "../office/support/longPlan";
import type * as Inserting from "./inserting";

const indicators = 1000;
const plans = [longPlan("long-1", "甲市", indicators), longPlan("long-2", "乙市", indicators)];

/** What the pane's page has after `inserting.ts` was put into it. */
interface PageWithInserting {
  readonly inserting: typeof Inserting;
}

async function main(): Promise<void> {
  const browser = await WorkbenchBrowser.start(process.argv[2]);
  const { outputFiles } = buildSync({
    entryPoints: ["test/bench/inserting.ts"],
    bundle: true,
    format: "iife",
    globalName: "inserting",
    footer: { js: "globalThis.inserting = inserting;" },
    write: false,
  });
  try {
    for (const layout of templateLayouts) {
      const workbench = await browser.open();
      const frame = paneFrame(workbench);
      await frame.evaluate(outputFiles[0]!.text);
      const mark = await workbench.page.evaluate(() => window.workbench.log!.lastOrdinal);
      const { time, rows } = await frame.evaluate(
        ([chosen, name]) =>
          (globalThis as unknown as PageWithInserting).inserting.timeOfInsert(chosen, name),
        [layout === "comparison" ? plans : plans.slice(0, 1), layout] as const,
      );
      const requests = await workbench.page.evaluate(
        (after) => [...window.workbench.log!.entries({ kind: "workbook", after })],
        mark,
      );
      const writing = requests.filter(({ actions }) => actions > 0);
      const megabytes = (bytes: number): string => `${(bytes / 1e6).toFixed(2)} MB`;
      const largest = Math.max(...writing.map(({ requestBytes }) => requestBytes));
      const answer = Math.max(...writing.map(({ responseBytes }) => responseBytes));
      console.log(
        `${layout.padEnd(14)} ${rows} rows, ${(time / 1000).toFixed(1)} s, ${writing.length} requests, what the pane itself asks for included; ` +
          `largest request ${megabytes(largest)}, largest response ${megabytes(answer)}`,
      );
      await workbench.page.close();
    }
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
