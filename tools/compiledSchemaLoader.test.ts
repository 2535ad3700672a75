import { execFileSync } from "node:child_process";
import { readFileSync, writeFileSync, mkdtempSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";

const schema = resolve("src/catalog/matchesPlanSchema.ts");
const plan = JSON.parse(readFileSync("src/catalog/ningbo.json", "utf8")) as object;

let folder: string;
beforeAll(() => (folder = mkdtempSync(join(tmpdir(), "compiled-schema-"))));
afterAll(() => rmSync(folder, { recursive: true }));

/** Runs in a Node of its own, because the loader reads TypeScript by a hook that Jest's modules do not have. */
function node(script: string, ...options: string[]): string {
  return execFileSync(process.execPath, [...options, "-e", script], { encoding: "utf8" });
}

it("gives code that judges plans where no code may be made at run time", () => {
  const loader = resolve("tools/compiledSchemaLoader.cjs");
  const code = node(`
    const context = { resourcePath: ${JSON.stringify(schema)}, cacheable() {} };
    process.stdout.write(require(${JSON.stringify(loader)}).call(context));
  `);
  // Its helpers are Ajv's, found from here and not from the temporary folder.
  const { resolve: path } = createRequire(__filename);
  const file = join(folder, "compiled.cjs");
  writeFileSync(
    file,
    code.replace(
      /require\("([^"]+)"\)/g,
      (_, id: string) => `require(${JSON.stringify(path(id))})`,
    ),
  );
  const candidates = [plan, { ...plan, id: "Not An Id" }, {}];
  const judged = node(
    `
    let forbidden = false;
    try { new Function("return 1")(); } catch { forbidden = true; }
    const matches = require(${JSON.stringify(file)});
    const judge = (candidate) => [matches(candidate), (matches.errors ?? []).length];
    console.log(JSON.stringify([forbidden, ...${JSON.stringify(candidates)}.map(judge)]));
  `,
    "--disallow-code-generation-from-strings",
  );
  expect(JSON.parse(judged)).toEqual([true, [true, 0], [false, 1], [false, 9]]);
});
