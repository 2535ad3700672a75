import type { Plan } from "../../plan/plan";

/** The name under which a plan is saved: its id, which file systems take as it is. */
export function planFileName(id: string): string {
  return `${id}.json`;
}

/** As docs/adding-a-plan.md describes the file. */
export function planFileText(plan: Plan): string {
  return `${JSON.stringify(plan, null, 2)}\n`;
}

/** Hands a text to the browser as a file to be saved: Office's panes have no dialog for that. */
export function downloadText(file: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: "application/json" }));
  const link = document.createElement("a");
  link.href = address;
  link.download = file;
  document.body.append(link);
  link.click();
  link.remove();
  // Not at once: some browsers begin to read the file only after the click has been handled.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
