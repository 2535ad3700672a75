/**
 * Time from an edit in a table of 1,000 rows until its judgement is heard: on the real Office.js and the engine, without
 * a screen. Run by `npm run bench`.
 */
import { execFileSync } from "node:child_process";
import { join, resolve } from "node:path";

const root = resolve(__dirname, "../..");

// Office.js needs the window that Jest's environment gives.
const options = ["--selectProjects", "office", "--testMatch", "**/test/bench/liveTiming.ts"];
execFileSync(join(root, "node_modules/.bin/jest"), options, {
  cwd: root,
  stdio: ["ignore", "inherit", "inherit"],
});
