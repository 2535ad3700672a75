import { readdirSync, statSync } from "node:fs";
import { join } from "node:path";

/** The built pages; written last by a build, so that their age is the build's. */
const BUILT_PAGES = ["addin/taskpane.html", "workbench/index.html"];

/** What a build is made of. */
const SOURCES = [
  "src",
  "assets",
  "tools/functionsMetadata.cjs",
  "manifest.xml",
  "webpack.config.js",
  "package-lock.json",
];

/** Whether `dist` is missing, incomplete, or older than any source it is made of. */
export function isBuildNeeded(project: string, dist: string): boolean {
  const built = BUILT_PAGES.map((page) => modified(join(dist, page)));
  const oldest = Math.min(...built.map((time) => time ?? -Infinity));
  return SOURCES.some((source) => newest(join(project, source)) > oldest);
}

function newest(path: string): number {
  const stats = statSync(path, { throwIfNoEntry: false });
  if (!stats) return -Infinity;
  if (!stats.isDirectory()) return isTest(path) ? -Infinity : stats.mtimeMs;
  return Math.max(-Infinity, ...readdirSync(path).map((entry) => newest(join(path, entry))));
}

function isTest(path: string): boolean {
  return /\.test\.tsx?$/.test(path);
}

function modified(path: string): number | undefined {
  return statSync(path, { throwIfNoEntry: false })?.mtimeMs;
}
