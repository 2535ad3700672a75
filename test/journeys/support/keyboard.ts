import { eventually } from "./eventually";
import { paneFrame } from "./paneFrame";
import type { WorkbenchPage } from "./workbenchPage";

/** More presses than any view has stops. */
const mostPresses = 150;

/** The pane as somebody uses it who has no mouse: keys only, and what a screen reader would say of the focus. */
export class PaneKeyboard {
  constructor(private readonly workbench: WorkbenchPage) {}

  /** From the sheet into the pane. */
  async enterPane(): Promise<void> {
    await this.press("F6");
    await eventually(
      () => this.focused(),
      (name) => name !== "",
    );
  }

  /** From the pane back to the sheet. */
  async leavePane(): Promise<void> {
    await this.press("Escape");
    await this.workbench.page.waitForFunction(() => document.activeElement?.tagName !== "IFRAME");
  }

  async press(...keys: readonly string[]): Promise<void> {
    for (const key of keys) await this.workbench.page.keyboard.press(key);
  }

  async type(text: string): Promise<void> {
    await this.workbench.page.keyboard.type(text);
  }

  /** The name of what has the focus; "" where nothing in the pane has it. */
  async focused(): Promise<string> {
    const frame = await paneFrame(this.workbench);
    return frame.evaluate(() => {
      const element = document.activeElement;
      if (!element || element === document.body || !document.hasFocus()) return "";
      const labelledBy = (element.getAttribute("aria-labelledby") ?? "")
        .split(" ")
        .map((id) => document.getElementById(id)?.innerText ?? "")
        .join(" ");
      const labels = [...((element as HTMLInputElement).labels ?? [])].map(
        (label) => label.innerText,
      );
      const name =
        element.getAttribute("aria-label") ||
        labelledBy.trim() ||
        labels.join(" ") ||
        (element as HTMLElement).innerText ||
        "";
      return name.replace(/\s+/gu, " ").trim();
    });
  }

  /** Whether the focus can be told from the rest by what is drawn around it or beneath it. */
  async isFocusVisible(): Promise<boolean> {
    const frame = await paneFrame(this.workbench);
    return frame.evaluate(() => {
      const element = document.activeElement as HTMLElement | null;
      if (!element) return false;
      const drawn = () =>
        [element, element.parentElement!, ...element.children].flatMap((part) =>
          [undefined, "::before", "::after"].map((pseudo) => {
            const { outlineStyle, outlineWidth, outlineColor, boxShadow, borderColor, transform } =
              getComputedStyle(part, pseudo);
            return [
              outlineStyle,
              outlineWidth,
              outlineColor,
              boxShadow,
              borderColor,
              transform,
            ].join();
          }),
        );
      const focused = drawn().join(";");
      element.blur();
      const blurred = drawn().join(";");
      element.focus();
      return focused !== blurred;
    });
  }

  /**
   * Presses Tab (or another key) until what has the focus is called so.
   * @throws Error with the stops on the way when it never comes.
   */
  async goTo(name: string | RegExp, key = "Tab"): Promise<void> {
    const stops: string[] = [];
    const isThere = (stop: string) => (typeof name === "string" ? stop === name : name.test(stop));
    for (let press = 0; press < mostPresses; press += 1) {
      const stop = await this.focused();
      if (isThere(stop)) return;
      stops.push(stop);
      await this.press(key);
    }
    throw new Error(`${key} does not lead to ${String(name)}: ${stops.join(" → ")}`);
  }

  /** Presses Tab until the focus is in the list of this name. */
  async goInto(list: string): Promise<void> {
    const frame = await paneFrame(this.workbench);
    const isWithin = () =>
      frame.evaluate(
        (name) => document.activeElement?.closest(`[aria-label="${name}"]`) != null,
        list,
      );
    for (let press = 0; press < mostPresses; press += 1) {
      if (await isWithin()) return;
      await this.press("Tab");
    }
    throw new Error(`Tab does not lead into ${list}.`);
  }
}
