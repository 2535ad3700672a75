import { existsSync } from "node:fs";
import { mkdir, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import {
  type BrowserContext,
  chromium,
  errors,
  type FrameLocator,
  type Page,
} from "playwright-core";
import { browserArguments } from "../../../tools/browser";
import { testBrowser } from "../../../tools/testBrowser";
import { pageMessages, say } from "../../../src/workbench/messages";
import type {} from "../../../src/workbench/page/workbenchHandle";
import type { CellReading } from "../../../src/workbench/page/cellReading";
import { publicKeyHash } from "../../../src/workbench/server/certificate";
import { type RunningServer, serve } from "../../../src/workbench/server/serve";

const DIST = resolve("dist");
const SCREENSHOTS = resolve("node_modules", ".cache", "screenshots");

export interface OpenOptions {
  /** The page's query: `?locale=en-US&theme=dark&requirements=ExcelApi:1.4`. */
  readonly query?: string;
  /** Window size in pixels; 1440 × 900 unless given. */
  readonly viewport?: { readonly width: number; readonly height: number };
  /** What the system prefers; both the workbench and the pane follow it. Light unless given. */
  readonly colorScheme?: "light" | "dark";
  /** Starts as on the first day, with the tour; else as somebody who has seen it. */
  readonly isFirstDay?: boolean;
  /** Waits for the spreadsheet only: for journeys in which the add-in cannot start. */
  readonly waitFor?: "addin" | "sheet";
  /** Called before the page is opened: to intercept requests, or to set a clock. */
  prepare?(page: Page): Promise<unknown>;
}

/** A server and a browser that the journeys of one test file share. */
export class WorkbenchBrowser {
  private constructor(
    private readonly server: RunningServer,
    private readonly context: BrowserContext,
    private readonly folder: string,
  ) {}

  /**
   * Serves the built pages on a free port and starts a browser that trusts this server.
   * @throws Error when `dist` is not built, or no browser can be had (it says what to install).
   */
  static async start(dist: string = DIST): Promise<WorkbenchBrowser> {
    for (const page of ["addin/taskpane.html", "workbench/index.html"]) {
      if (!existsSync(join(dist, page))) {
        throw new Error(`${join(dist, page)} is missing: run npm run build first.`);
      }
    }
    const browser = await testBrowser();
    const folder = await mkdtemp(join(tmpdir(), "workbench-"));
    const server = await serve({ distFolder: dist, port: 0, certificateFolder: folder });
    const context = await chromium.launchPersistentContext(join(folder, "profile"), {
      executablePath: browser.executablePath,
      env: definedOnly(browser.environment),
      args: [...browserArguments(publicKeyHash(server.certificate.cert)), "--disable-gpu"],
      viewport: null,
      reducedMotion: "reduce",
    });
    return new WorkbenchBrowser(server, context, folder);
  }

  /** Opens the workbench in a new page with an empty workbook. */
  async open(options: OpenOptions = {}): Promise<WorkbenchPage> {
    const page = await this.context.newPage();
    await page.setViewportSize(options.viewport ?? { width: 1440, height: 900 });
    await page.emulateMedia({ colorScheme: options.colorScheme ?? "light" });
    const opened = new WorkbenchPage(page, this.server.url);
    if (!options.isFirstDay) await page.addInitScript(markTourAsSeen);
    await options.prepare?.(page);
    await page.goto(`${this.server.url}/workbench/${options.query ?? ""}`);
    await page.waitForFunction(() => "workbench" in window);
    await page.evaluate(
      (sheetOnly) => (sheetOnly ? window.workbench.sheetReady : window.workbench.ready),
      options.waitFor === "sheet",
    );
    return opened;
  }

  async close(): Promise<void> {
    await this.context.close();
    await this.server.close();
    await rm(this.folder, { recursive: true, force: true });
  }
}

/** Runs in the page, before it. */
function markTourAsSeen(): void {
  const key = "plan-indicators/preferences";
  localStorage.setItem(key, localStorage.getItem(key) ?? JSON.stringify({ tourSeen: true }));
}

/** One workbench in the browser: the user's hands (keyboard, mouse) and eyes (readings, pictures). */
export class WorkbenchPage {
  private readonly complaints: string[] = [];

  constructor(
    readonly page: Page,
    readonly url: string,
  ) {
    page.on("console", (message) => {
      if (message.type() === "error") this.complaints.push(message.text());
    });
    page.on("pageerror", (error) => this.complaints.push(error.stack ?? error.message));
  }

  /** The add-in's page inside the task pane. */
  pane(): FrameLocator {
    return this.page.frameLocator(".pane iframe");
  }

  /** A ribbon button by the id of its control in the manifest. */
  ribbonButton(controlId: string) {
    return this.page.locator(`[data-control-id="${controlId}"]`);
  }

  /** Drags the pane's edge until it is so many pixels wide. */
  async setPaneWidth(width: number): Promise<void> {
    const edge = await this.page.locator(".pane-separator").boundingBox();
    const pane = await this.page.locator(".pane").boundingBox();
    if (!edge || !pane) throw new Error("The pane is not visible.");
    const y = edge.y + edge.height / 2;
    await this.page.mouse.move(edge.x + edge.width / 2, y);
    await this.page.mouse.down();
    await this.page.mouse.move(pane.x + pane.width - width, y, { steps: 4 });
    await this.page.mouse.up();
  }

  /** Protects a sheet through the menu of its tab. */
  async protectSheet(sheet: string): Promise<void> {
    const tab = this.page
      .locator('[data-u-comp="slide-tab-bar"]')
      .getByText(sheet, { exact: true });
    await tab.click();
    await tab.click({ button: "right" });
    await this.page.getByText(pageMessages.toggleProtection.zh).click();
    await this.page.getByText(say(pageMessages.sheetProtected, "zh", { sheet })).waitFor();
  }

  /**
   * Selects the cell and types the text with real keys, Enter included. As a person would, it looks
   * whether the text went in and else types it anew: on a busy machine the grid's list of functions
   * still stands for the last letters when Enter comes, and takes it.
   * @throws Error when the cell is still being typed into, or empty, after three attempts.
   */
  async typeIntoCell(address: string, text: string, sheet?: string): Promise<void> {
    for (let attempt = 1; ; attempt += 1) {
      await this.tryToType(address, text, sheet);
      if (await this.hasTaken(address, sheet)) return;
      if (attempt === 3) {
        throw new Error(
          `${address} does not take ${JSON.stringify(text)}: ${JSON.stringify(await this.keyboardState())}`,
        );
      }
      await this.giveUpTyping();
    }
  }

  /** Leaves the cell that is being typed into as it was. */
  private async giveUpTyping(): Promise<void> {
    for (let presses = 0; presses < 3; presses += 1) {
      if (!(await this.page.evaluate(() => window.workbench.editing()))) return;
      await this.page.keyboard.press("Escape");
    }
  }

  /** As `typeIntoCell`, for what the cell may refuse: types once and does not look. */
  async tryToType(address: string, text: string, sheet?: string): Promise<void> {
    await this.select(address, sheet);
    await this.page.keyboard.type(text);
    await this.page.keyboard.press("Enter");
  }

  /** Whether the cell holds something and nothing is being typed, now or within three seconds. */
  private async hasTaken(address: string, sheet?: string): Promise<boolean> {
    try {
      await this.page.waitForFunction(
        ([where, name]) => {
          if (window.workbench.editing()) return false;
          const { value, formula, text } = window.workbench.cell(where, name);
          return value !== null || formula !== "" || text !== "";
        },
        [address, sheet] as const,
        { timeout: 3000 },
      );
      return true;
    } catch (error) {
      if (error instanceof errors.TimeoutError) return false;
      throw error;
    }
  }

  /** Where the keys went, for the message of a failure. */
  private keyboardState(): Promise<unknown> {
    return this.page.evaluate(() => ({
      editing: window.workbench.editing(),
      selection: window.workbench.selection(),
      focus: document.activeElement?.outerHTML.slice(0, 200),
      hasFocus: document.hasFocus(),
    }));
  }

  /** Selects the cell, and waits until the keyboard is there. */
  async select(address: string, sheet?: string): Promise<void> {
    await this.page.waitForFunction(() => !window.workbench.editing());
    await this.page.evaluate(([where, name]) => window.workbench.select(where, name), [
      address,
      sheet,
    ] as const);
  }

  async selection(): Promise<{ readonly sheet: string; readonly address: string }> {
    return this.page.evaluate(() => window.workbench.selection());
  }

  async sheets(): Promise<readonly string[]> {
    return this.page.evaluate(() => window.workbench.sheets());
  }

  /** Reads a cell once nothing is being calculated. */
  async readCell(address: string, sheet?: string): Promise<CellReading> {
    return this.page.evaluate(
      async ([where, name]) => {
        await window.workbench.calculationSettled();
        return window.workbench.cell(where, name);
      },
      [address, sheet] as const,
    );
  }

  /** Reads a cell again and again until the reading satisfies, for what comes when it comes. */
  async waitForCell(
    address: string,
    satisfies: (reading: CellReading) => boolean,
    sheet?: string,
  ): Promise<CellReading> {
    const deadline = Date.now() + 20_000;
    for (;;) {
      const reading = await this.readCell(address, sheet);
      if (satisfies(reading)) return reading;
      if (Date.now() > deadline) {
        throw new Error(`${address} stays ${JSON.stringify(reading)}`);
      }
      await this.page.waitForTimeout(100);
    }
  }

  /** The line below the grid: what the selected cell's error means, and faults of the workbench. */
  async status(): Promise<string> {
    return (await this.page.locator(".status").innerText()).trim();
  }

  /** The workbook as the file that 保存 would download. */
  async save(): Promise<readonly number[]> {
    return this.page.evaluate(async () => [...(await window.workbench.saveFile())]);
  }

  /** Opens a file in the place of the workbook, which loads the page anew. */
  async reopen(name: string, bytes: readonly number[]): Promise<void> {
    const loaded = this.page.waitForEvent("load");
    await this.page.evaluate(
      ([fileName, content]) => void window.workbench.openFile(fileName, new Uint8Array(content)),
      [name, bytes] as const,
    );
    await loaded;
    await this.page.waitForFunction(() => "workbench" in window);
    await this.page.evaluate(() => window.workbench.ready);
  }

  /** Saves a picture of the window below `node_modules/.cache/screenshots`. @returns its path. */
  async screenshot(name: string): Promise<string> {
    await mkdir(SCREENSHOTS, { recursive: true });
    const path = join(SCREENSHOTS, `${name}.png`);
    await this.page.screenshot({ path });
    return path;
  }

  /** As `screenshot`, of the pane alone. */
  async screenshotPane(name: string): Promise<string> {
    await mkdir(SCREENSHOTS, { recursive: true });
    const path = join(SCREENSHOTS, `${name}.png`);
    await this.page.locator(".pane iframe").screenshot({ path });
    return path;
  }

  /** What the browser's console complained of so far; complaints that match are expected. */
  unexpectedComplaints(expected: readonly RegExp[] = []): readonly string[] {
    return this.complaints.filter((text) => !expected.some((pattern) => pattern.test(text)));
  }

  /**
   * Closes the page.
   * @throws Error when the browser's console complained of anything that was not expected.
   */
  async close(expected: readonly RegExp[] = []): Promise<void> {
    await this.page.close();
    const complaints = this.unexpectedComplaints(expected);
    if (complaints.length > 0) throw new Error(`The console says:\n${complaints.join("\n")}`);
  }
}

function definedOnly(environment: NodeJS.ProcessEnv): Record<string, string> {
  return Object.fromEntries(
    Object.entries(environment).filter(
      (entry): entry is [string, string] => entry[1] !== undefined,
    ),
  );
}
