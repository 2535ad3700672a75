import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { isBuildNeeded } from "./buildState";

describe("isBuildNeeded", () => {
  let project: string;
  const dist = () => join(project, "dist");
  beforeEach(() => {
    project = mkdtempSync(join(tmpdir(), "build-"));
    write("src/plan/plan.ts", 100);
    write("manifest.xml", 100);
    write("dist/addin/taskpane.html", 200);
    write("dist/workbench/index.html", 210);
  });
  afterEach(() => rmSync(project, { recursive: true }));

  function write(path: string, seconds: number): void {
    const file = join(project, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, "");
    utimesSync(file, seconds, seconds);
  }

  it("is not, when all is older than the build", () => {
    expect(isBuildNeeded(project, dist())).toBe(false);
  });

  it("is, when a source or the manifest is newer", () => {
    write("src/plan/plan.ts", 300);
    expect(isBuildNeeded(project, dist())).toBe(true);
    write("src/plan/plan.ts", 100);
    write("manifest.xml", 205);
    expect(isBuildNeeded(project, dist())).toBe(true);
  });

  it("is not for a test that changed", () => {
    write("src/plan/plan.test.ts", 300);
    expect(isBuildNeeded(project, dist())).toBe(false);
  });

  it("is, when one of the two pages is missing", () => {
    rmSync(join(project, "dist", "addin"), { recursive: true });
    expect(isBuildNeeded(project, dist())).toBe(true);
  });
});
