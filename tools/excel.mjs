/**
 * `npm run excel` sideloads the built add-in into desktop Excel; `npm run excel -- web` serves it for an
 * upload into Excel on the web. Microsoft's office-addin tools do the work. They are heavy and only needed
 * here, so npx fetches them at a fixed version instead of the project depending on them.
 */
import { spawn } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { createServer } from "node:https";
import { homedir } from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import sirv from "sirv";
import { messages } from "./excel.messages.mjs";

const project = path.join(path.dirname(fileURLToPath(import.meta.url)), "..");
const distFolder = path.join(project, "dist", "addin");
const manifest = "manifest.xml";
const port = 3000;
const origin = `https://localhost:${port}`;

/** Brings office-addin-usage-data and office-addin-dev-certs along; 6 and 7 ask for a package that npm lacks. */
const toolPackage = "office-addin-debugging@5.1.6";

/** Where office-addin-dev-certs puts what it makes. */
const certificateFolder = path.join(homedir(), ".office-addin-dev-certs");
const certificateFile = path.join(certificateFolder, "localhost.crt");
const keyFile = path.join(certificateFolder, "localhost.key");

/** A failure that the user can act on; anything else is a defect and shows its stack. */
class SideloadProblem extends Error {}

function fill(text, parameters) {
  return text.replace(/\{(\w+)\}/g, (_, name) => String(parameters[name]));
}

function bilingual({ zh, en }, parameters = {}) {
  return `${fill(zh, parameters)}\n${fill(en, parameters)}`;
}

function say(message, parameters) {
  console.log(`\n${bilingual(message, parameters)}`);
}

function problem(message, parameters) {
  return new SideloadProblem(bilingual(message, parameters));
}

/**
 * Runs one of the office-addin tools to its end, its output passed on.
 * These tools exit with 0 when they fail too, so what they print tells.
 */
function runTool(command, failureSign) {
  return new Promise((resolve, reject) => {
    const child = spawn("npx", ["--yes", `--package=${toolPackage}`, "--", ...command], {
      cwd: project,
      stdio: ["inherit", "pipe", "pipe"],
      // npx is a .cmd file on Windows, which Node starts through a shell only; no argument here needs quoting.
      shell: process.platform === "win32",
    });
    let output = "";
    for (const [stream, target] of [
      [child.stdout, process.stdout],
      [child.stderr, process.stderr],
    ]) {
      stream.setEncoding("utf8").on("data", (text) => {
        output += text;
        target.write(text);
      });
    }
    child.on("error", reject);
    child.on("close", (code) => {
      if (code === 0 && !failureSign.test(output)) resolve();
      else reject(problem(messages.toolFailed, { command: command.join(" ") }));
    });
  });
}

/**
 * Serves a folder over https on this machine only.
 * Excel on the web fetches functions.json and shortcuts.json from a page of its own origin, hence the header.
 * @returns the listening server.
 */
export function serveFolder(folder, { cert, key, port: wantedPort }) {
  const files = sirv(folder, {
    dev: true,
    setHeaders: (response) => {
      response.setHeader("Access-Control-Allow-Origin", "*");
      response.setHeader("Cache-Control", "no-store");
    },
  });
  const server = createServer({ cert, key }, (request, response) =>
    files(request, response, () => {
      response.statusCode = 404;
      response.end();
    }),
  );
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(wantedPort, "localhost", () => resolve(server));
  });
}

async function serveAddin() {
  for (const file of [certificateFile, keyFile]) {
    if (!existsSync(file)) throw problem(messages.noCertificate, { file });
  }
  try {
    return await serveFolder(distFolder, {
      cert: readFileSync(certificateFile),
      key: readFileSync(keyFile),
      port,
    });
  } catch (error) {
    if (error.code === "EADDRINUSE") throw problem(messages.portTaken, { port });
    throw error;
  }
}

function untilInterrupted() {
  return new Promise((resolve) => {
    process.once("SIGINT", resolve);
    process.once("SIGTERM", resolve);
  });
}

function checkPreconditions(place) {
  if (place !== "desktop" && place !== "web")
    throw problem(messages.wrongArgument, { argument: place });
  const hasDesktopExcel = process.platform === "win32" || process.platform === "darwin";
  if (place === "desktop" && !hasDesktopExcel) throw problem(messages.noDesktopExcel);
  const page = path.join(distFolder, "taskpane.html");
  if (!existsSync(page)) throw problem(messages.notBuilt, { file: path.relative(project, page) });
}

async function sideload(place) {
  checkPreconditions(place);
  say(messages.fetching);
  say(messages.usageOff);
  await runTool(["office-addin-usage-data", "off"], /Unable to set/);
  say(messages.certificate);
  await runTool(["office-addin-dev-certs", "install"], /Unable to/);
  const server = await serveAddin();
  say(messages.serving, { origin });
  if (place === "desktop") {
    say(messages.starting);
    await runTool(
      ["office-addin-debugging", "start", manifest, "desktop", "--app", "excel", "--no-debug"],
      /Unable to start debugging/,
    );
  } else {
    say(messages.upload, { file: path.join(project, manifest) });
  }
  say(messages.stopHint);
  await untilInterrupted();
  say(messages.stopping);
  if (place === "desktop") {
    await runTool(
      ["office-addin-debugging", "stop", manifest, "desktop"],
      /Unable to stop debugging/,
    );
  }
  server.closeAllConnections();
  server.close();
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  sideload(process.argv[2] ?? "desktop").catch((error) => {
    console.error(error instanceof SideloadProblem ? `\n${error.message}` : error);
    process.exit(1);
  });
}
