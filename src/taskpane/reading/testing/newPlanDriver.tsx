import { TextDecoder, TextEncoder } from "node:util";
import { act, fireEvent, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { newPlanSourceMessages } from "../../../messages/newPlan";
import { MemoryStorage } from "../../preferences/keyValueStorage";
import { InMemoryWorkbook } from "../../testing/inMemoryWorkbook";
import { renderApp } from "../../testing/renderApp";

// jsdom lacks what browsers have.
Object.assign(globalThis, { TextDecoder, TextEncoder });
// jsdom's files cannot be read; browsers' can.
if (!("arrayBuffer" in Blob.prototype)) {
  Object.defineProperty(Blob.prototype, "arrayBuffer", {
    writable: true,
    value(this: Blob) {
      return new Promise((resolve) => {
        const reader = new FileReader();
        reader.onload = () => resolve(reader.result);
        reader.readAsArrayBuffer(this);
      });
    },
  });
}

/** The view of a new plan, opened from 计划库. */
export async function openNewPlan(
  workbook = new InMemoryWorkbook(),
  storage = new MemoryStorage(),
) {
  const { closePane } = renderApp({ workbook, storage, place: "library" });
  await screen.findByText(newPlanSourceMessages.open.zh);
  await press(newPlanSourceMessages.open.zh);
  await screen.findByText(newPlanSourceMessages.title.zh);
  return { workbook, storage, closePane };
}

/** The draft of a text that was pasted. */
export async function paste(text: string, ...opened: Parameters<typeof openNewPlan>) {
  const pane = await openNewPlan(...opened);
  fireEvent.change(await screen.findByLabelText(newPlanSourceMessages.paste.zh), {
    target: { value: text },
  });
  await press(newPlanSourceMessages.read.zh);
  await screen.findByText(/^已接受 0/u);
  return pane;
}

export const user = userEvent.setup();

/** Presses the one button that is called so. */
export async function press(name: string | RegExp, box: ParentNode = document) {
  await user.click(button(name, box));
}

/** Found by what it is called: of the many roles of a long view only this one is computed. */
export function button(name: string | RegExp, box: ParentNode = document): HTMLElement {
  const found = [...box.querySelectorAll<HTMLElement>("button")].filter((element) => {
    const its = element.getAttribute("aria-label") ?? element.textContent ?? "";
    return typeof name === "string" ? its === name : name.test(its);
  });
  if (found.length !== 1) throw new Error(`${found.length} buttons are called ${name}`);
  return found[0]!;
}

const rowControls = () => [
  ...document.querySelectorAll<HTMLElement>("[aria-label=目标] [data-row]"),
];

/** The names in the list of targets, as shown. */
export const names = () => texts().map((text) => /^\S+/u.exec(text)?.[0]);
export const texts = () => rowControls().map(({ textContent }) => textContent ?? "");

/** The control that stands for a row; the first one of that name. */
export function row(name: string): HTMLElement {
  const found = rowControls().find(({ textContent }) => textContent?.startsWith(`${name} `));
  if (!found) throw new Error(`no row is called ${name}`);
  return found;
}

export function focus(element: HTMLElement) {
  act(() => element.focus());
}
