import type { WorkbookFile } from "./workbookFile";

const extensions = ".xlsx,.xlsm";

/** Lets the person choose a file, and opens it. */
export function chooseFile(workbookFile: WorkbookFile): void {
  const input = document.createElement("input");
  input.type = "file";
  input.accept = extensions;
  input.addEventListener("change", () => {
    const file = input.files?.[0];
    if (file) void openBrowserFile(workbookFile, file);
  });
  input.click();
}

/** Opens a file that is dropped onto `area`; Univer below would not know what to do with it. */
export function takeDroppedFiles(area: HTMLElement, workbookFile: WorkbookFile): void {
  const onFile = (event: DragEvent, react: (file: File | undefined) => void) => {
    if (!event.dataTransfer?.types.includes("Files")) return;
    event.preventDefault();
    event.stopPropagation();
    react(event.dataTransfer.files[0]);
  };
  area.addEventListener("dragover", (event) => onFile(event, () => {}), { capture: true });
  area.addEventListener(
    "drop",
    (event) => onFile(event, (file) => file && void openBrowserFile(workbookFile, file)),
    { capture: true },
  );
}

/** Ctrl+O (⌘O) and Ctrl+S (⌘S). @returns whether the key was one of them */
export function runFileKey(event: KeyboardEvent, workbookFile: WorkbookFile): boolean {
  const { ctrlKey, metaKey, altKey, shiftKey, code } = event;
  if (ctrlKey === metaKey || altKey || shiftKey) return false;
  if (code === "KeyO") chooseFile(workbookFile);
  else if (code === "KeyS") void workbookFile.save();
  else return false;
  return true;
}

async function openBrowserFile(workbookFile: WorkbookFile, file: File): Promise<void> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  await workbookFile.open({ name: file.name, bytes });
}
