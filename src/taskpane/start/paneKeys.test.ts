/** @jest-environment jsdom */
import { keepPaneKeys } from "./paneKeys";

/** What Office.js, which listens on the window, would hear. */
const heard: string[] = [];

beforeAll(() => {
  // jsdom has no layout: here only `hidden` hides.
  HTMLElement.prototype.checkVisibility = function (this: HTMLElement) {
    return this.closest("[hidden]") === null;
  };
  keepPaneKeys(document);
  window.addEventListener("keydown", ({ key, shiftKey }) => {
    heard.push(shiftKey ? `Shift+${key}` : key);
  });
});
beforeEach(() => {
  heard.length = 0;
  document.body.innerHTML = `
    <h2 tabindex="-1">title</h2>
    <button id="first">A</button>
    <input id="middle" />
    <button id="last">B</button>
    <button disabled>C</button>
    <div hidden><button>D</button></div>`;
});

function press(selector: string, key: string, options: KeyboardEventInit = {}): void {
  const element = document.querySelector<HTMLElement>(selector)!;
  element.focus();
  element.dispatchEvent(
    new KeyboardEvent("keydown", { key, bubbles: true, cancelable: true, ...options }),
  );
}

it.each(["h2", "#first", "#middle"])("leaves Tab from %s to the browser", (selector) => {
  press(selector, "Tab");
  expect(heard).toEqual([]);
});

it("lets Office lead out of the pane at its ends", () => {
  press("#last", "Tab");
  press("#first", "Tab", { shiftKey: true });
  expect(heard).toEqual(["Tab", "Shift+Tab"]);
});

it("leaves Tab to the browser where nothing has the focus", () => {
  document.body.dispatchEvent(new KeyboardEvent("keydown", { key: "Tab", bubbles: true }));
  expect(heard).toEqual([]);
});

it("keeps an Escape that something in the pane has used, and no other", () => {
  press("#middle", "Escape");
  document
    .querySelector("#middle")!
    .addEventListener("keydown", (event) => event.preventDefault(), { once: true });
  press("#middle", "Escape");
  expect(heard).toEqual(["Escape"]);
});

it("leaves other keys alone", () => {
  press("#middle", "ArrowDown");
  expect(heard).toEqual(["ArrowDown"]);
});
