import { fileMessages, leftOutTexts, problemTexts } from "../fileMessages";
import { type Language, type Message, pageMessages, say } from "../messages";
import type { DocumentSettings } from "../protocol/documentSettings";
import type { Manifest } from "../ribbon/manifest";
import type { LeftOut } from "../xlsx/leftOut";
import type { OpenedXlsx } from "../xlsx/openXlsx";
import { handOver, takeHandedOver, type HandedOverFile } from "./handedOverFile";
import type { Spreadsheet } from "./spreadsheet";
import { createStore } from "./store";

/** What the chrome shows of the workbook's file. */
export interface FileState {
  /** With its extension. */
  readonly name: string;
  readonly unsaved: boolean;
  /** What is being done at the moment, in the page's language. */
  readonly busy: string | null;
  readonly notice: FileNotice | null;
  /** The file that waits for the answer what to do with unsaved changes. */
  readonly waiting: HandedOverFile | null;
}

export interface FileNotice {
  readonly kind: "problem" | "leftOut";
  readonly text: string;
  readonly items: readonly string[];
}

/** A function whose answer does not come shall not keep a workbook from being saved. */
const longestWaitForFunctions = 5_000;

/** Changes to what is shown or being typed, not to the workbook. */
const notAChange =
  /^(?:doc\.|formula\.mutation\.(?:set-formula|set-array|(?:set|remove)-super-table)|sheet\.mutation\.(?:set-worksheet-active|set-worksheet-row-auto-height|set-worksheet-row-count|toggle-note-popup)|.*scroll)/;

/** The file of the page's workbook: opening one, saving it, and knowing whether it is saved. */
export class WorkbookFile {
  readonly store;
  private spreadsheet: Spreadsheet | null = null;
  private savedParts = "";
  private changed = false;
  private leaving = false;
  private isFromFile = false;

  constructor(
    private readonly manifest: Manifest,
    private readonly settings: () => DocumentSettings,
    private readonly language: Language,
  ) {
    this.store = createStore<FileState>({
      name: `${this.text(pageMessages.workbookName)}.xlsx`,
      unsaved: false,
      busy: null,
      notice: null,
      waiting: null,
    });
    this.store.subscribe(() => this.showTitle());
    this.showTitle();
    window.addEventListener("beforeunload", (event) => {
      if (this.leaving || !this.isUnsaved()) return;
      event.preventDefault();
    });
  }

  /** The file's address, as Office tells add-ins of it; empty for a workbook that was not opened from one. */
  get address(): string {
    return this.isFromFile
      ? new URL(encodeURIComponent(this.store.get().name), window.location.origin).href
      : "";
  }

  /** The workbook's name: the file's without its extension. */
  get workbookName(): string {
    return this.store.get().name.replace(/\.[^.]+$/, "");
  }

  /** The file that was opened just before this page was loaded; null for a new workbook. */
  async startFile(): Promise<OpenedXlsx | null> {
    const file = await takeHandedOver();
    if (file === null) return null;
    try {
      const opened = await this.read(file);
      this.store.change({ name: file.name.replace(/\.xlsm$/i, ".xlsx") });
      this.isFromFile = true;
      return opened;
    } catch (error) {
      await this.tellProblem(file.name, error);
      return null;
    }
  }

  /** Watches the workbook, which is as its file has it. @param opened the file, if there is one */
  watch(spreadsheet: Spreadsheet, opened: OpenedXlsx | null): void {
    this.spreadsheet = spreadsheet;
    this.markSaved();
    spreadsheet.excel.spreadsheet.onExecuted(({ id, fromEngine, origin }) => {
      const concerns = id.includes(".mutation.") && !fromEngine && origin !== "upkeep";
      if (concerns && !notAChange.test(id)) this.noteChange();
    });
    spreadsheet.excel.context.charts.onChanged(() => this.noteChange());
    const leftOut = opened?.leftOut ?? [];
    if (leftOut.length > 0) this.tellLeftOut(leftOut);
  }

  /** For changes of which the engine does not know, such as an add-in's parts in the file. */
  noteRequest(): void {
    if (this.spreadsheet !== null && this.parts() !== this.savedParts) this.noteChange();
  }

  /** Opens a file; asks first when there are unsaved changes. */
  async open(file: HandedOverFile): Promise<void> {
    this.store.change({ busy: this.text(fileMessages.reading, { file: file.name }), notice: null });
    try {
      await this.read(file);
      if (this.isUnsaved()) this.store.change({ waiting: file });
      else await this.startWith(file);
    } catch (error) {
      await this.tellProblem(file.name, error);
    } finally {
      this.store.change({ busy: null });
    }
  }

  /** The answer to the question about unsaved changes. */
  async answer(choice: "save" | "discard" | "cancel"): Promise<void> {
    const { waiting } = this.store.get();
    this.store.change({ waiting: null });
    if (waiting === null || choice === "cancel") return;
    try {
      if (choice === "discard" || (await this.save())) await this.startWith(waiting);
    } catch (error) {
      await this.tellProblem(waiting.name, error);
    }
  }

  /**
   * Loads the page anew with the file in the grid, whatever is there now.
   * The engine cannot change its workbook: a page starts with one.
   */
  async startWith(file: HandedOverFile): Promise<void> {
    await handOver(file);
    this.leaving = true;
    window.location.reload();
  }

  /** Saves the workbook as a download. @returns whether it was saved */
  async save(): Promise<boolean> {
    const { name } = this.store.get();
    this.store.change({ busy: this.text(fileMessages.saving, { file: name }), notice: null });
    try {
      download(name, await this.bytes());
      this.markSaved();
      return true;
    } catch (error) {
      const problem = { file: name, reason: reasonOf(error) };
      this.tell("problem", this.text(fileMessages.saveFailed, problem));
      return false;
    } finally {
      this.store.change({ busy: null });
    }
  }

  /** The workbook as an .xlsx file, when no cell waits for its value any more. */
  async bytes(): Promise<Uint8Array> {
    if (this.spreadsheet === null) throw new Error("The spreadsheet is not ready.");
    const patience = new Promise((resolve) => setTimeout(resolve, longestWaitForFunctions));
    await Promise.race([this.spreadsheet.calculationSettled(), patience]);
    const { saveXlsx } = await import(/* webpackChunkName: "xlsx" */ "../xlsx/saveXlsx");
    return saveXlsx(this.spreadsheet.excel.context, {
      addin: this.manifest,
      documentSettings: this.settings().all(),
    });
  }

  closeNotice(): void {
    this.store.change({ notice: null });
  }

  private async read({ bytes }: HandedOverFile): Promise<OpenedXlsx> {
    const { openXlsx } = await import(/* webpackChunkName: "xlsx" */ "../xlsx/openXlsx");
    return openXlsx(bytes, this.manifest);
  }

  private isUnsaved(): boolean {
    this.noteRequest();
    return this.changed;
  }

  private noteChange(): void {
    if (this.changed) return;
    this.changed = true;
    this.store.change({ unsaved: true });
  }

  private markSaved(): void {
    this.changed = false;
    this.savedParts = this.parts();
    this.store.change({ unsaved: false });
  }

  /** What the engine does not hold, as one text to compare. */
  private parts(): string {
    const { customXml, settings } = this.spreadsheet?.excel.context ?? {};
    return JSON.stringify([customXml?.list(), [...(settings ?? [])], this.settings().all()]);
  }

  private async tellProblem(file: string, error: unknown): Promise<void> {
    const { XlsxProblem } = await import(/* webpackChunkName: "xlsx" */ "../xlsx/xlsxProblem");
    const reason =
      error instanceof XlsxProblem ? this.text(problemTexts[error.kind]) : reasonOf(error);
    this.tell("problem", this.text(fileMessages.openFailed, { file, reason }));
  }

  private tellLeftOut(leftOut: readonly LeftOut[]): void {
    const items = leftOut.map(({ kind, sheets }) => {
      const what = this.text(leftOutTexts[kind]);
      const names = sheets.join(this.language === "zh" ? "、" : ", ");
      return sheets.length === 0 ? what : this.text(fileMessages.onSheets, { what, sheets: names });
    });
    this.tell("leftOut", this.text(fileMessages.leftOut, { file: this.store.get().name }), items);
  }

  private tell(kind: FileNotice["kind"], text: string, items: readonly string[] = []): void {
    this.store.change({ notice: { kind, text, items } });
  }

  private showTitle(): void {
    const { name, unsaved } = this.store.get();
    const product = this.text(pageMessages.productName, { name: this.manifest.displayName });
    document.title = `${unsaved ? "● " : ""}${name} · ${product}`;
  }

  private text(
    message: Message,
    parameters: Readonly<Record<string, string | number>> = {},
  ): string {
    return say(message, this.language, parameters);
  }
}

const mimeType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

function download(name: string, bytes: Uint8Array): void {
  const url = URL.createObjectURL(new Blob([bytes as Uint8Array<ArrayBuffer>], { type: mimeType }));
  const link = document.createElement("a");
  link.href = url;
  link.download = name;
  link.click();
  // The browser has the bytes when the click is done; the address may go a little later.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
