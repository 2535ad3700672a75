import { act, configure, screen, within } from "@testing-library/react";
import type { UserEvent } from "@testing-library/user-event";
import type { SelectedCell } from "../../excel/workbookService";
import type { Language } from "../../messages/message";
import { InMemoryWorkbook } from "../testing/inMemoryWorkbook";
import { renderApp } from "../testing/renderApp";
import { laterPlan, smallPlan } from "../testing/smallPlan";

// jsdom has no layout to scroll.
Element.prototype.scrollIntoView = () => undefined;
// References are read after a pause, and a busy machine makes it longer.
configure({ asyncUtilTimeout: 10_000 });

/** A cell of 考核表, selected alone and empty unless told. */
export function at(address: string, more: Partial<SelectedCell> = {}): SelectedCell {
  const location = { sheet: "考核表", address };
  return { location, selection: location, formula: null, empty: true, ...more };
}

/** The function page over a workbook in memory. */
export async function openFunctions({ language = "zh" as Language, selected = at("D5") } = {}) {
  const workbook = new InMemoryWorkbook([smallPlan, laterPlan]);
  workbook.select(selected);
  const { user } = renderApp({ language, workbook });
  await user.click(screen.getByRole("tab", { name: language === "zh" ? "函数" : "Functions" }));
  await screen.findByRole("searchbox");
  const select = (cell: SelectedCell) => act(async () => workbook.select(cell));
  return { user, workbook, select };
}

/** Queries of the function page alone: looking through the other places takes long. */
export function page() {
  return within(screen.getByRole("tabpanel"));
}

/** What opens a function from the list. */
export function listItem(id: string) {
  return page()
    .getByText(new RegExp(`^PLAN\\.${id}\\(`))
    .closest("button")!;
}

export function field(name: string) {
  return page().getByRole("combobox", { name });
}

export function cellsField(name: string) {
  return page().getByRole<HTMLInputElement>("textbox", { name });
}

export function button(name: string | RegExp) {
  return page().getByRole("button", { name });
}

export function formula() {
  return page().getByLabelText(/^(公式|Formula)$/).textContent;
}

export function preview() {
  return page().getByRole("region", { name: /结果预览|Preview/ });
}

export function previewCells() {
  return within(preview())
    .getAllByRole("cell")
    .map((cell) => cell.textContent);
}

export function options() {
  return page()
    .queryAllByRole("option")
    .map(({ textContent }) => textContent);
}

/** Puts text into a field at once, as from the clipboard. */
export async function fill(user: UserEvent, element: HTMLElement, text: string) {
  await user.click(element);
  await user.paste(text);
}
