/**
 * Univer in Jest. Its packages are ES modules that Jest cannot import, so esbuild bundles
 * `headlessUniver.ts` once into node_modules/.cache, under a name that changes with its source and
 * with Univer's version; every test file after that loads the bundle.
 */
import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, renameSync } from "node:fs";
import { join, resolve } from "node:path";
import type { FUniver } from "@univerjs/core/facade";
import type { IWorkbookData } from "@univerjs/core";
import type * as HeadlessEngine from "../../../src/workbench/engine/headlessUniver";

const started: { dispose(): void }[] = [];
afterAll(() => started.splice(0).forEach((engine) => engine.dispose()));

const root = resolve(__dirname, "../../..");
const engine = join(root, "src/workbench/engine");

/** A headless engine with one workbook that ends with the test file; in the `node` and `jsdom` environments alike. */
export function startEngine(workbook?: Partial<IWorkbookData>): HeadlessEngine.HeadlessUniver {
  providePlatform();
  // eslint-disable-next-line @typescript-eslint/no-require-imports -- the bundle's path is known only now
  const bundle = require(bundledEngine()) as typeof HeadlessEngine;
  const engine = bundle.createHeadlessUniver(workbook);
  started.push(engine);
  return engine;
}

export function createHeadlessUniver(workbook?: Partial<IWorkbookData>): FUniver {
  return startEngine(workbook).univerAPI;
}

function bundledEngine(): string {
  const version = readFileSync(join(root, "node_modules/@univerjs/core/package.json"));
  const sources = [
    "headlessUniver.ts",
    "emptyWorkbook.ts",
    "noteMoves.ts",
    "otherFormulas.ts",
    "addressIndex.ts",
    "cellFunctions.ts",
    "formulaValues.ts",
    "a1.ts",
  ].map((file) => readFileSync(join(engine, file)));
  const hash = createHash("sha256");
  for (const text of [version, ...sources]) hash.update(text);
  const folder = join(root, "node_modules/.cache/workbench-engine");
  const bundle = join(folder, `${hash.digest("hex").slice(0, 16)}.cjs`);
  if (existsSync(bundle)) return bundle;
  mkdirSync(folder, { recursive: true });
  const unfinished = `${bundle}.${process.pid}.tmp`;
  const options = {
    entryPoints: [join(engine, "headlessUniver.ts")],
    outfile: unfinished,
    bundle: true,
    platform: "node",
    format: "cjs",
    mainFields: ["module", "main"],
    conditions: ["import"],
    logLevel: "error",
  };
  // A process of its own: esbuild refuses to run inside jsdom.
  const script = `require("esbuild").buildSync(${JSON.stringify(options)})`;
  execFileSync(process.execPath, ["-e", script], { cwd: root });
  renameSync(unfinished, bundle);
  return bundle;
}

/** What Univer takes from a browser, where Node 20 or jsdom lack it or would not let Jest end. */
function providePlatform(): void {
  Object.assign(globalThis, { MessageChannel: TimerMessageChannel });
  const iterator = Object.getPrototypeOf(Object.getPrototypeOf([][Symbol.iterator]())) as {
    some?: unknown;
  };
  iterator.some ??= function some<T>(this: Iterable<T>, test: (value: T) => boolean): boolean {
    for (const value of this) if (test(value)) return true;
    return false;
  };
}

/** Univer posts to itself to yield to other work; Node's own channel would keep the process alive. */
class TimerMessageChannel {
  readonly port1: { onmessage: ((event: { data: unknown }) => void) | null; close(): void } = {
    onmessage: null,
    close: () => undefined,
  };
  readonly port2 = {
    postMessage: (data: unknown) => void setTimeout(() => this.port1.onmessage?.({ data }), 0),
    close: () => undefined,
  };
}
