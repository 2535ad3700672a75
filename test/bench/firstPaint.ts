/**
 * What the pane needs until 开始 is painted and works, in Chromium on the built workbench: bytes of scripts, and
 * milliseconds from Office's answer (`Office.onReady`) to the first paint, to a tab that answers a click, and to what
 * is in the workbook. Run by `npm run bench`.
 */
import { readFileSync } from "node:fs";
import { basename, join, resolve } from "node:path";
import { gzipSync } from "node:zlib";
import type { Page } from "playwright-core";
import { eventually } from "../journeys/support/eventually";
import { WorkbenchBrowser } from "../journeys/support/workbenchPage";

const runs = 5;
const addin = resolve("dist", "addin");
const measuringScript = "firstPaintInPage.js";

/** Milliseconds of the pane's own clock. */
interface Measured {
  readonly ready: number;
  /** The frame and 开始 are drawn. */
  readonly painted: number;
  readonly usable: number;
  /** 开始 says what to do next. */
  readonly filled: number;
  /** Addresses of the scripts that had loaded when it was painted. */
  readonly scripts: readonly string[];
}

/** An init script would run in the blank page that a frame begins with, and not again in the pane's. */
async function putScriptInPane(page: Page): Promise<void> {
  const html = readFileSync(join(addin, "taskpane.html"), "utf8");
  const body = html.replace("<head>", `<head><script src="${measuringScript}"></script>`);
  await page.route("**/taskpane.html*", (route) =>
    route.fulfill({ contentType: "text/html", body }),
  );
  await page.route(`**/${measuringScript}`, (route) =>
    route.fulfill({ path: join(__dirname, measuringScript) }),
  );
}

async function measured(browser: WorkbenchBrowser): Promise<Measured> {
  const workbench = await browser.open({ prepare: putScriptInPane });
  const frame = workbench.page.frames().find((one) => one.url().includes("/taskpane.html"));
  if (!frame) throw new Error("The workbench shows no pane.");
  const result = await eventually(
    () => frame.evaluate(() => (window as { measured?: Measured }).measured),
    (answer) => answer !== undefined,
  );
  await workbench.close();
  return result!;
}

function median(values: readonly number[]): string {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)]!.toFixed(0);
}

async function main(): Promise<void> {
  const browser = await WorkbenchBrowser.start();
  try {
    const all: Measured[] = [];
    for (let run = 0; run < runs; run += 1) all.push(await measured(browser));
    const files = all[0]!.scripts
      .filter((address) => !address.includes("/officejs/") && !address.endsWith(measuringScript))
      .map((address) => basename(new URL(address).pathname));
    const bytes = files.map((file) => gzipSync(readFileSync(join(addin, file))).length);
    const sum = bytes.reduce((total, one) => total + one, 0);
    const since = (moment: "painted" | "usable" | "filled") =>
      median(all.map((one) => one[moment] - one.ready));
    console.log(files.map((file, index) => `${file} ${bytes[index]}`).join(", "));
    console.log(`scripts before first paint: ${(sum / 1024).toFixed(1)} KB gzip`);
    console.log(
      `from Office's answer to first paint ${since("painted")} ms, usable ${since("usable")} ms, ` +
        `next step shown ${since("filled")} ms (median of ${runs})`,
    );
  } finally {
    await browser.close();
  }
}

void main();
