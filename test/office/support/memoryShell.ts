import type { RuntimeState, Shell } from "../../../src/workbench/protocol/shellServices";
import type { Json } from "../../../src/workbench/richapi/richClass";

/** A page around the pane that only remembers what the add-in asked of it. */
export class MemoryShell implements Shell {
  readonly buttons = new Map<string, boolean>();
  readonly tabs = new Map<string, boolean>();
  readonly controls: Json[] = [];
  private runtime: RuntimeState = "Visible";
  private start: RuntimeState = "Inactive";
  private combinations: Record<string, string> = {};

  runtimeState(): RuntimeState {
    return this.runtime;
  }

  setRuntimeState(state: RuntimeState): void {
    this.runtime = state;
  }

  startState(): RuntimeState {
    return this.start;
  }

  setStartState(state: RuntimeState): void {
    this.start = state;
  }

  isButtonEnabled(buttonId: string): boolean {
    return this.buttons.get(buttonId) ?? true;
  }

  setButtonEnabled(buttonId: string, enabled: boolean): void {
    this.buttons.set(buttonId, enabled);
  }

  setTabVisible(tabId: string, visible: boolean): void {
    this.tabs.set(tabId, visible);
  }

  createControls(definition: Json): void {
    this.controls.push(definition);
  }

  shortcuts(): Readonly<Record<string, string>> {
    return this.combinations;
  }

  replaceShortcuts(shortcuts: Readonly<Record<string, string | null>>): void {
    for (const [action, combination] of Object.entries(shortcuts)) {
      if (combination === null) delete this.combinations[action];
      else this.combinations[action] = combination;
    }
  }

  areShortcutsInUse(combinations: readonly string[]): readonly boolean[] {
    return combinations.map((combination) =>
      Object.values(this.combinations).includes(combination),
    );
  }
}
