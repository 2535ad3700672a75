import { screen, within } from "@testing-library/react";
import type { WorkbookCheck } from "../../excel/checkService";
import type { WorkbookProblem } from "../../excel/workbookService";
import type { Language } from "../../messages/message";
import { InMemoryCheck } from "../testing/inMemoryCheck";
import { InMemoryWorkbook } from "../testing/inMemoryWorkbook";
import { renderApp } from "../testing/renderApp";

// Places are looked through by role, which takes long where a machine is busy.
jest.setTimeout(60_000);

/**
 * The pane at 检查, before anything was checked.
 * @param refusal of the first call: that for the settings
 */
export async function openCheck(
  found?: WorkbookCheck,
  language: Language = "zh",
  refusal?: WorkbookProblem,
) {
  const workbook = new InMemoryWorkbook();
  const check = new InMemoryCheck(workbook);
  if (found) check.find(found);
  if (refusal) check.refuseNext(refusal);
  const { user } = renderApp({ language, workbook, check });
  await user.click(screen.getByRole("tab", { name: runName(language) }));
  await screen.findByRole("button", { name: runName(language) });
  return { user, workbook, check };
}

/** The pane at 检查 with its result. */
export async function checked(found: WorkbookCheck, language: Language = "zh") {
  const opened = await openCheck(found, language);
  await opened.user.click(screen.getByRole("button", { name: runName(language) }));
  return opened;
}

const runName = (language: Language) => (language === "zh" ? "检查" : "Check");

/** Queries of the open place alone: looking through the others takes long. */
export const place = () => within(screen.getByRole("tabpanel"));

export const button = (name: string | RegExp) => place().getByRole("button", { name });

/** What opens and closes a section or a group. */
export const opener = (name: string | RegExp) =>
  place()
    .getAllByRole("button", { name })
    .find((found) => found.hasAttribute("aria-expanded"))!;

/** What a list says, item by item. */
export const itemsOf = (name: string | RegExp) =>
  within(place().getByRole("list", { name }))
    .getAllByRole("listitem")
    .map(({ textContent }) => textContent ?? "");

/** The headings of the groups, as they read. */
export const groupHeads = () =>
  place()
    .getAllByRole("heading", { level: 3 })
    .filter((heading) => heading.closest("li") !== null)
    .map(({ textContent }) => textContent);
