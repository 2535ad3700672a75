import { readFileSync } from "node:fs";
import { join } from "node:path";
import { type Term, terms } from "./help";
import { statusLabels } from "./pane";

const context = readFileSync(join(__dirname, "../../CONTEXT.md"), "utf8");
const list: readonly (readonly [string, Term])[] = Object.entries(terms);

it.each(list)("%s is a word of the glossary, called as there", (_, { name: { zh, en } }) => {
  const found = new RegExp(`(?:^### |\\*\\*)${zh} · ([^(*\\n]+)`, "mu").exec(context);
  expect(found?.[1]?.trim()).toMatch(new RegExp(`^${en.replace(/s$/u, "")}`, "iu"));
});

it("explains every status, by the name that the pane gives it", () => {
  const named = Object.fromEntries(
    list.filter(([name]) => name in statusLabels).map(([name, { name: label }]) => [name, label]),
  );
  expect(named).toEqual(statusLabels);
});
