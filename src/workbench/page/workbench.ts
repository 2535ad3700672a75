import type { FUniver } from "@univerjs/core/facade";
import type { BlankCells } from "../customfunctions/functionCalls";
import type { AddinFunctions } from "../customfunctions/functionWorkbook";
import { emptyWorkbook } from "../engine/emptyWorkbook";
import { type Language, languageOf, type Message, pageMessages, say } from "../messages";
import type { CommandOutcome } from "../protocol/commandInvocations";
import { DocumentSettings, type SettingPair } from "../protocol/documentSettings";
import type { PaneHost } from "../protocol/paneHost";
import { provideShellServices, reportVisibility } from "../protocol/shellServices";
import type { Manifest, RibbonButton } from "../ribbon/manifest";
import { readShortcuts, shortcutFor, type PressedKeys, type Shortcut } from "../ribbon/shortcuts";
import { fetchText, whyUnreachable } from "./fetchText";
import { runFileKey, takeDroppedFiles } from "./fileInput";
import { type HostedPane, hostPane } from "./hostedPane";
import { Spreadsheet } from "./spreadsheet";
import type { PageOptions } from "./pageOptions";
import { addFault, createPageStore } from "./pageState";
import { pageShell } from "./pageShell";
import { keysOfEvent, keysOfPane } from "./pressedKeys";
import { WorkbookFile } from "./workbookFile";

/** The workbench of one window: a spreadsheet, and the add-in that is hosted beside it. */
export class Workbench {
  readonly store;
  readonly language: Language;
  /** The file of the workbook in the grid. */
  readonly file: WorkbookFile;
  /** The spreadsheet is drawn and takes input. */
  readonly sheetReady: Promise<Spreadsheet>;
  /** Also the add-in takes commands and answers functions, or is known to be unreachable. */
  readonly ready: Promise<void>;

  private shortcuts: readonly Shortcut[] = [];
  private pane: HostedPane | undefined;
  private loads = 0;
  private settings = this.settingsOf([]);
  private reportSheet!: (spreadsheet: Spreadsheet) => void;
  private reportReady!: () => void;

  constructor(
    readonly manifest: Manifest,
    private readonly options: PageOptions,
  ) {
    this.store = createPageStore(options.blanks);
    this.language = languageOf(options.locale);
    this.file = new WorkbookFile(manifest, () => this.settings, this.language);
    this.sheetReady = new Promise((resolve) => (this.reportSheet = resolve));
    this.ready = new Promise((resolve) => (this.reportReady = resolve));
  }

  /** Everything that the pane asked for since it was loaded. */
  get log(): PaneHost["log"] | undefined {
    return this.pane?.host.log;
  }

  /** Starts the spreadsheet in `container`, then the add-in. Once. */
  async start(container: HTMLElement): Promise<void> {
    try {
      const opened = await this.file.startFile();
      const workbook = opened?.workbookData(this.file.workbookName) ?? this.workbook();
      const spreadsheet = await Spreadsheet.open(container, workbook, this.options);
      opened?.complete(spreadsheet.excel);
      this.settings = this.settingsOf(opened?.documentSettings ?? []);
      this.file.watch(spreadsheet, opened);
      takeDroppedFiles(container, this.file);
      this.addCellMenu(spreadsheet.univer);
      spreadsheet.onSelectedCell(({ message, entity }) =>
        this.store.change({
          cellMessage: message && this.text(pageMessages.cellMessage, { ...message }),
          entity,
        }),
      );
      window.addEventListener("keydown", (event) => this.hearKey(event), { capture: true });
      this.reportSheet(spreadsheet);
      await this.readShortcuts();
      await this.openPane();
    } catch (error) {
      this.fault(error, "start");
    }
  }

  /** Loads the add-in's page anew. */
  async openPane(): Promise<void> {
    const spreadsheet = await this.sheetReady;
    this.pane?.close();
    const reason = await whyUnreachable(this.manifest.runtimeUrl, this.language);
    if (reason !== null) {
      const url = this.manifest.runtimeUrl;
      this.store.change({
        pane: {
          kind: "unreachable",
          reason: this.text(pageMessages.paneUnreachable, { url, reason }),
        },
      });
      this.reportReady();
      return;
    }
    const pane = hostPane(this.manifest, {
      addinName: this.manifest.displayName,
      locale: this.options.locale,
      documentUrl: this.file.address,
      documentMode: "readWrite",
      requirementSets: this.options.requirementSets,
      settings: this.settings,
      rootObject: spreadsheet.rootObject,
      onKey: (key) => this.runShortcut(keysOfPane(key)),
      onEscape: () => spreadsheet.focus(),
      onTabOut: () => spreadsheet.focus(),
      onMissingMember: ({ className, member }) =>
        addFault(
          this.store,
          this.text(pageMessages.missingMember, { member: `${className}.${member}` }),
        ),
      onHostDefect: (error, where) => this.fault(error, where),
    });
    this.pane = pane;
    provideShellServices(
      pane.host,
      pageShell(this.store, this.shortcuts, (visible) => this.showPane(visible)),
    );
    pane.host.log.subscribe((request) => {
      this.store.change({ requests: [...this.store.get().requests, request] });
      this.file.noteRequest();
    });
    spreadsheet.attach(pane.host, await this.functions());
    this.loads += 1;
    this.store.change({
      requests: [],
      pane: { kind: "starting", url: pane.url, load: this.loads },
    });
    void Promise.all([
      pane.host.whenReady("commands"),
      pane.host.whenReady("customFunctions"),
    ]).then(() => this.reportReady());
  }

  connectPane(frame: Window): void {
    this.pane?.connect(frame);
  }

  /** The pane's page is there; what it shows from now on is its own. */
  paneLoaded(): void {
    const { pane } = this.store.get();
    if (pane.kind === "starting") this.store.change({ pane: { ...pane, kind: "running" } });
  }

  showPane(visible: boolean): void {
    if (this.store.get().paneVisible === visible) return;
    this.store.change({ paneVisible: visible });
    if (this.pane) reportVisibility(this.pane.host, visible);
  }

  /** Runs what a ribbon button or menu entry is for. */
  press({ id, label, action }: RibbonButton): void {
    if (action.kind === "showTaskpane") {
      this.showPane(true);
      return;
    }
    void this.pane?.host
      .invokeCommand(action.functionName, id)
      .then((outcome) => this.hearOutcome(label, outcome));
  }

  /** Hands empty cells to the add-in's functions as this Excel does; they are asked anew. */
  async passBlanksAs(blanks: BlankCells): Promise<void> {
    (await this.sheetReady).blanks = blanks;
    this.store.change({ blanks });
  }

  clearLog(): void {
    this.store.change({ requests: [], faults: [] });
  }

  private settingsOf(pairs: readonly SettingPair[]): DocumentSettings {
    return new DocumentSettings(pairs, () => this.file.noteRequest());
  }

  private workbook() {
    return emptyWorkbook(this.text(pageMessages.workbookName), this.text(pageMessages.sheetName));
  }

  private addCellMenu(univer: FUniver): void {
    for (const button of this.manifest.cellMenu) {
      univer
        .createMenu({ id: button.id, title: button.label, action: () => this.press(button) })
        .appendTo(["contextMenu.mainArea", "contextMenu.others"]);
    }
  }

  private async readShortcuts(): Promise<void> {
    const { shortcutsUrl } = this.manifest;
    if (shortcutsUrl === undefined) return;
    const file: unknown = JSON.parse(await fetchText(shortcutsUrl, this.language));
    this.shortcuts = readShortcuts(file, /Mac/.test(navigator.platform));
  }

  private async functions(): Promise<AddinFunctions | null> {
    if (!this.manifest.functions) return null;
    const { namespace, metadataUrl } = this.manifest.functions;
    return { namespace, metadata: JSON.parse(await fetchText(metadataUrl, this.language)) };
  }

  private hearKey(event: KeyboardEvent): void {
    const isHeard =
      this.enterPane(event) || this.runShortcut(keysOfEvent(event)) || runFileKey(event, this.file);
    if (!isHeard) return;
    event.preventDefault();
    event.stopPropagation();
  }

  /** F6 leads from the sheet into the pane, as in Excel; Esc leads back. */
  private enterPane({ key }: KeyboardEvent): boolean {
    if (key !== "F6" || !this.store.get().paneVisible) return false;
    this.pane?.host.tabIn();
    return true;
  }

  private runShortcut(keys: PressedKeys): boolean {
    const shortcut = shortcutFor(this.shortcuts, keys);
    if (!shortcut) return false;
    if (shortcut.showsTaskpane) this.showPane(true);
    else void this.pane?.host.invokeShortcut(shortcut.actionId);
    return true;
  }

  private hearOutcome(name: string, { status }: CommandOutcome): void {
    const complaint = {
      completed: null,
      paneClosed: null,
      functionNotFound: pageMessages.commandNotFound,
      failed: pageMessages.commandFailed,
      timedOut: pageMessages.commandTimedOut,
    }[status];
    if (complaint) addFault(this.store, this.text(complaint, { name }));
  }

  private fault(error: unknown, where: string): void {
    const reason = error instanceof Error ? error.message : String(error);
    addFault(this.store, this.text(pageMessages.hostDefect, { where, reason }));
  }

  private text(
    message: Message,
    parameters: Readonly<Record<string, string | number>> = {},
  ): string {
    return say(message, this.language, parameters);
  }
}
