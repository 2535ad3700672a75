import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import webpack from "webpack";
import { LicencesPlugin, packageFolder } from "./licences.cjs";

it.each([
  ["/a/node_modules/react/index.js", "/a/node_modules/react"],
  [
    "/a/node_modules/@fluentui/react-button/lib/Button.js",
    "/a/node_modules/@fluentui/react-button",
  ],
  ["/a/node_modules/outer/node_modules/inner/x.js", "/a/node_modules/outer/node_modules/inner"],
  ["/a/src/App.tsx", null],
  [undefined, null],
])("finds the package of %s", (file, folder) => expect(packageFolder(file)).toBe(folder));

describe("a build", () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), "licences-"));
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  function writePackage(name: string, facts: object, text: string | null) {
    const home = join(folder, "node_modules", name);
    mkdirSync(home, { recursive: true });
    writeFileSync(join(home, "package.json"), JSON.stringify({ name, version: "1.2.3", ...facts }));
    writeFileSync(join(home, "index.js"), `export const value = Math.random() + "${name}";`);
    if (text !== null) writeFileSync(join(home, "LICENSE"), text);
  }

  function build(source: string, copied: readonly string[]) {
    writeFileSync(join(folder, "entry.js"), source);
    const plugin = new LicencesPlugin({ filename: "about.json", version: "0.1.0", copied });
    return new Promise<unknown>((resolve, reject) => {
      webpack(
        {
          mode: "production",
          context: folder,
          entry: "./entry.js",
          output: { path: join(folder, "dist") },
          plugins: [plugin],
        },
        (error, stats) => {
          const failure = error ?? stats?.compilation.errors[0];
          if (failure) reject(failure);
          else resolve(JSON.parse(readFileSync(join(folder, "dist/about.json"), "utf8")));
        },
      );
    });
  }

  it("lists what it brings along, now or when needed, each licence once", async () => {
    writePackage("a", { license: "MIT" }, "Permission is granted");
    writePackage("b", { license: "MIT" }, "Permission is granted\n");
    writePackage("c", { license: "Apache-2.0" }, null);
    writePackage("copied", { license: "ISC" }, "Use it");
    writePackage("unused", { license: "GPL-3.0" }, "Share alike");
    const source = `
      import { value } from "a";
      import { value as other } from "unused";
      console.log(value);
      import("b").then(console.log);
      import("c").then(console.log);`;
    writeFileSync(
      join(folder, "node_modules/unused/package.json"),
      JSON.stringify({
        name: "unused",
        version: "1.2.3",
        license: "GPL-3.0",
        sideEffects: false,
      }),
    );
    expect(await build(source, ["copied"])).toEqual({
      version: "0.1.0",
      packages: [
        { name: "a", version: "1.2.3", licence: "MIT", text: 0 },
        { name: "b", version: "1.2.3", licence: "MIT", text: 0 },
        { name: "c", version: "1.2.3", licence: "Apache-2.0", text: null },
        { name: "copied", version: "1.2.3", licence: "ISC", text: 1 },
      ],
      texts: ["Permission is granted", "Use it"],
    });
  });

  it("fails where a package names no licence", async () => {
    writePackage("a", {}, null);
    await expect(build(`import { value } from "a"; console.log(value);`, [])).rejects.toThrow(
      "a names no licence",
    );
  });
});
