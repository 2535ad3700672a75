import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import path from "node:path";
import { functionIds } from "../../src/formulas/planFunctions";
import { projectFolder } from "./manifestDocument";

const addin = path.join(projectFolder, "dist", "addin");

function isFile(file: string): boolean {
  return existsSync(file) && statSync(file).isFile();
}

function read(file: string): string {
  return readFileSync(path.join(addin, file), "utf8");
}

/** Every help page, as a path from dist/addin. */
const pages = [
  "assets/help.html",
  ...readdirSync(path.join(addin, "help"), { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".html"))
    .map((file) => `help/${file.replaceAll(path.sep, "/")}`),
];

const addressed = /\s(?:href|src)="([^"]*)"/g;

/** The addresses on a page that lead to no file of the build. */
function danglingLinks(page: string, html: string): string[] {
  return [...html.matchAll(addressed)]
    .map(([, address]) => address!)
    .filter((address) => !/^https?:/.test(address))
    .filter((address) => !isFile(path.join(addin, path.dirname(page), address.split("#")[0]!)));
}

/** The same page in the other language. */
function counterpart(page: string): string {
  return page.startsWith("help/en/")
    ? page.replace("help/en/", "help/")
    : page.replace("help/", "help/en/");
}

test.each(functionIds)("PLAN.%s has a page in both languages", (id) => {
  expect(pages).toContain(`help/functions/${id}.html`);
  expect(pages).toContain(`help/en/functions/${id}.html`);
});

test("each function's page is linked from the index of its language", () => {
  for (const index of ["help/index.html", "help/en/index.html"]) {
    const linked = [...read(index).matchAll(addressed)].map(([, address]) => address);
    expect(linked).toEqual(expect.arrayContaining(functionIds.map((id) => `functions/${id}.html`)));
  }
});

describe.each(pages)("%s", (page) => {
  const html = read(page);

  test("has no link that leads nowhere", () => {
    expect(danglingLinks(page, html)).toEqual([]);
  });

  test("has a title and is whole", () => {
    expect(/<title>(.*?)<\/title>/.exec(html)?.[1]).toMatch(/\S · \S/);
    expect(html).not.toMatch(/<!--|undefined|\{\{|\[object/);
  });

  test("brings no style or script that the server's policy would refuse", () => {
    expect(html).not.toMatch(/<script|<style|\sstyle=|\son\w+=/);
  });

  if (page.startsWith("help/")) {
    test("is in the language of its address and leads to the other", () => {
      const isEnglish = page.startsWith("help/en/");
      expect(/<html lang="([\w-]+)"/.exec(html)?.[1]).toBe(isEnglish ? "en" : "zh-CN");
      const toOther = path.posix.relative(path.posix.dirname(page), counterpart(page));
      expect([...html.matchAll(addressed)].map(([, address]) => address)).toContain(toOther);
    });
  }
});

test("a link that leads nowhere would be caught", () => {
  const html = '<a href="INFO.html">1</a><a href="NONE.html">2</a><img src="../x.png" />';
  expect(danglingLinks("help/functions/TARGET.html", html)).toEqual(["NONE.html", "../x.png"]);
});

describe.each([
  ["functions.json", "help/functions"],
  ["functions.en-us.json", "help/en/functions"],
])("%s", (file, folder) => {
  test("leads each function to its page", () => {
    const { functions } = JSON.parse(read(file)) as {
      functions: readonly { id: string; helpUrl?: string }[];
    };
    const targets = functions.map(({ id, helpUrl }) => [id, pageOf(helpUrl ?? "")]);
    expect(targets).toEqual(functions.map(({ id }) => [id, `${folder}/${id}.html`]));
    expect(functions.map(({ id }) => id).sort()).toEqual([...functionIds].sort());
    for (const [, page] of targets) expect(pages).toContain(page);
  });
});

/** The page of an address on the add-in's own server; the address itself where it is none. */
function pageOf(address: string): string {
  return URL.canParse(address) ? new URL(address).pathname.slice(1) : address;
}
