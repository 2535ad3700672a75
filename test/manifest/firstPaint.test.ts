import { readFileSync } from "node:fs";
import path from "node:path";
import { gzipSync } from "node:zlib";
import { builtInPlans } from "../../src/catalog/builtInPlans";
import { projectFolder } from "./manifestDocument";

const addin = path.join(projectFolder, "dist", "addin");

/** All that the pane's page loads before 开始 is painted and works, Office.js apart. */
const mostBytes = 150 * 1024;

const scriptsOf = (html: string) =>
  [...html.matchAll(/<script\b[^>]*\ssrc="([^"]+)"/g)].map(([, source]) => source!);

const ownScripts = (html: string) =>
  scriptsOf(html).filter((source) => !source.endsWith("office.js"));

const read = (file: string) => readFileSync(path.join(addin, file));

test("the scripts of first paint are light", () => {
  const scripts = ownScripts(read("taskpane.html").toString());
  expect(scripts).toContain("taskpane.js");
  const bytes = scripts.reduce((sum, file) => sum + gzipSync(read(file)).length, 0);
  expect(bytes).toBeLessThan(mostBytes);
});

test("they name the built-in plans, and hold none of the plans' clauses", () => {
  const scripts = ownScripts(read("taskpane.html").toString());
  const text = scripts.map((file) => read(file).toString()).join("");
  for (const { title, targets } of builtInPlans) {
    expect(text).toContain(title);
    expect(text).not.toContain(targets[0]!.section);
  }
});

test("scripts of a page are found wherever they come from", () => {
  const html = '<script defer src="officejs/office.js"></script><script src="a.js"></script>';
  expect(scriptsOf(html)).toEqual(["officejs/office.js", "a.js"]);
  expect(ownScripts(html)).toEqual(["a.js"]);
});
