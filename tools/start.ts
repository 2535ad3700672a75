import { spawnSync } from "node:child_process";
import { createRequire } from "node:module";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { say, startMessages, type Message } from "../src/workbench/messages";
import { publicKeyHash } from "../src/workbench/server/certificate";
import {
  DEFAULT_PORT,
  PORTS_TO_TRY,
  serve,
  type RunningServer,
} from "../src/workbench/server/serve";
import { BrowserMissing, findBrowser, openAppWindow } from "./browser";
import { noBrowserAdvice } from "./browserAdvice";
import { isBuildNeeded } from "./buildState";

/**
 * `npm start`: builds what is not built yet, serves it, and opens the workbench in a window.
 * `--no-open` leaves the window to the user; `--port N` begins with another port.
 */
const project = resolve(__dirname, "..");
const dist = join(project, "dist");

/** Every line in Chinese, then in English. */
function print(message: Message, parameters: Readonly<Record<string, string | number>> = {}): void {
  console.info(say(message, "zh", parameters));
  console.info(say(message, "en", parameters));
}

function fail(message: Message, parameters: Readonly<Record<string, string | number>> = {}): never {
  print(message, parameters);
  process.exit(1);
}

async function main(): Promise<void> {
  const values = readOptions();
  const port = readPort(values.port);
  buildIfNeeded();
  const server = await startServer(port);
  print(startMessages.address, { url: `${server.url}/workbench/` });
  if (values["no-open"]) print(startMessages.ownBrowser);
  else openWindow(server);
  print(startMessages.stop);
  for (const signal of ["SIGINT", "SIGTERM"] as const) {
    process.once(signal, () => void server.close().then(() => process.exit(0)));
  }
}

function readOptions() {
  try {
    const { values } = parseArgs({
      options: {
        "no-open": { type: "boolean", default: false },
        port: { type: "string", default: String(DEFAULT_PORT) },
      },
    });
    return values;
  } catch {
    return fail(startMessages.badOption, { given: process.argv.slice(2).join(" ") });
  }
}

function readPort(value: string): number {
  const port = Number(value);
  if (value === "" || !Number.isInteger(port) || port < 0 || port > 65_535) {
    fail(startMessages.badPort, { value });
  }
  return port;
}

function buildIfNeeded(): void {
  if (!isBuildNeeded(project, dist)) return;
  print(startMessages.building);
  const webpack = createRequire(join(project, "package.json")).resolve("webpack-cli/bin/cli.js");
  const { status } = spawnSync(process.execPath, [webpack, "--mode", "production"], {
    cwd: project,
    stdio: "inherit",
  });
  if (status !== 0) fail(startMessages.buildFailed);
}

async function startServer(port: number): Promise<RunningServer> {
  try {
    return await serve({ distFolder: dist, port });
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code !== "EADDRINUSE" && code !== "EACCES") throw error;
    return fail(startMessages.portsTaken, { first: port, last: port + PORTS_TO_TRY - 1 });
  }
}

function openWindow(server: RunningServer): void {
  try {
    const browser = findBrowser();
    if (!browser) {
      const { zh, en } = noBrowserAdvice(process.platform);
      print({
        zh: say(startMessages.noBrowser, "zh", { advice: zh }),
        en: say(startMessages.noBrowser, "en", { advice: en }),
      });
      print(startMessages.ownBrowser);
      return;
    }
    print(startMessages.opening, { browser: browser.name });
    const window = openAppWindow(
      browser,
      `${server.url}/workbench/`,
      publicKeyHash(server.certificate.cert),
    );
    const complain = (reason: string) => print(startMessages.browserFailed, { reason });
    window.on("error", (error) => complain(error.message));
    window.on("exit", (code) => {
      if (code) complain(`${browser.executable}: ${code}`);
    });
  } catch (error) {
    if (!(error instanceof BrowserMissing)) throw error;
    print(startMessages.browserMissing, { path: error.path });
  }
}

void main();
