import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { CustomFunctionHost } from "../../../src/workbench/customfunctions/customFunctionHost";
import type { CustomFunctionsMetadata } from "../../../src/workbench/customfunctions/customFunctionTypes";
import { DocumentSettings } from "../../../src/workbench/protocol/documentSettings";
import { launchUrl } from "../../../src/workbench/protocol/launchUrl";
import { PaneHost } from "../../../src/workbench/protocol/paneHost";
import type {
  MissingMember,
  PaneHostOptions,
} from "../../../src/workbench/protocol/paneHostOptions";
import { type Shell, provideShellServices } from "../../../src/workbench/protocol/shellServices";
import type { RichApiRequest } from "../../../src/workbench/richapi/richApiMessages";
import type { RichObject } from "../../../src/workbench/richapi/richClass";
import { MemoryShell } from "./memoryShell";

/** What Excel on the web lists for a shared-runtime add-in, as far as the workbench has it. */
export const requirementSets: Readonly<Record<string, string>> = {
  ExcelApi: "1.18",
  ExcelApiOnline: "1.1",
  CustomFunctions: "1.9",
  CustomFunctionsRuntime: "1.4",
  SharedRuntime: "1.2",
  KeyboardShortcuts: "1.1",
  RibbonApi: "1.2",
  RichApiRuntimeFlag: "1.2",
};

export interface StartOptions extends Partial<
  Omit<PaneHostOptions, "rootObject" | "post" | "conversationId" | "hostOrigin">
> {
  /** The workbook. */
  readonly rootObject: RichObject;
  /** Metadata of the add-in's custom functions; without it none can be invoked. */
  readonly functions?: CustomFunctionsMetadata;
  /** Milliseconds after which a custom-function call counts as unanswered. */
  readonly functionTimeout?: number;
  /** Called when the host stands and the pane has not begun to load. */
  readonly onStarting?: (host: PaneHost, functions: CustomFunctionHost) => void;
  /** Page around the pane; a `MemoryShell` unless given. */
  readonly shell?: Shell;
}

export interface OfficeSession {
  readonly Office: typeof Office;
  readonly Excel: typeof Excel;
  readonly CustomFunctions: typeof CustomFunctions;
  readonly OfficeExtension: typeof OfficeExtension;
  /** What `Office.onReady` resolved with. */
  readonly ready: { readonly host: string; readonly platform: string };
  readonly host: PaneHost;
  readonly functions: CustomFunctionHost;
  readonly settings: DocumentSettings;
  readonly shell: Shell;
  /** Members that were asked for and do not exist; a test of a whole feature wants this empty. */
  readonly missing: MissingMember[];
  /** Exceptions of host objects; want this empty too. */
  readonly defects: { readonly error: unknown; readonly where: string }[];
  /** Every message that the host posted, in order. */
  readonly posted: string[];
}

const officeFolder = dirname(require.resolve("@microsoft/office-js/dist/office.js"));
const origin = "https://localhost";
const scriptRoot = `${origin}/officejs/`;
let sessions = 0;

/**
 * Loads the unmodified Office.js of the npm package into the test's jsdom window and connects it with a
 * `PaneHost`. Resolves when `Office.onReady` has and the pane takes events, commands, actions and
 * custom-function calls. `Office`, `Excel`, `CustomFunctions` and `OfficeExtension` are then globals, so
 * modules of the add-in that are required afterwards run on them.
 *
 * The test file needs jsdom at an https address whose host name is localhost:
 * `@jest-environment jsdom` and `@jest-environment-options {"url": "https://localhost/pane.html"}`.
 * It can be called several times in a file, one session after another: the globals are then the new
 * session's, the earlier host is closed, and objects of the earlier session must not be used any more.
 */
export async function startOffice(options: StartOptions): Promise<OfficeSession> {
  current?.close();
  sessions += 1;
  const conversationId = `conversation${sessions}`;
  const parent = { postMessage: (message: unknown) => setTimeout(() => host.receive(message), 0) };
  const missing: MissingMember[] = [];
  const defects: { error: unknown; where: string }[] = [];
  const posted: string[] = [];
  const settings = options.settings ?? new DocumentSettings();
  const shell = options.shell ?? new MemoryShell();
  // Faults are for what a test does, not for the requests by which Office.js itself starts.
  let started = false;
  const host = new PaneHost({
    addinId: "addin1",
    locale: "zh-CN",
    documentMode: "readWrite",
    requirementSets,
    ...options,
    settings,
    conversationId,
    hostOrigin: origin,
    beforeAction: (...args) => started && !isRelease(args[3]) && options.beforeAction?.(...args),
    post: (message) => {
      posted.push(message);
      setTimeout(() => current === host && deliver(message, parent), 0);
    },
    onMissingMember: (member) => {
      missing.push(member);
      options.onMissingMember?.(member);
    },
    onHostDefect: (error, where) => {
      defects.push({ error, where });
      options.onHostDefect?.(error, where);
    },
  });
  current = host;
  provideShellServices(host, shell);
  const functions = new CustomFunctionHost(options.functions ?? { functions: [] }, host, {
    timeout: options.functionTimeout,
  });
  options.onStarting?.(host, functions);
  const address = launchUrl({
    paneUrl: `${origin}/pane.html`,
    conversationId,
    addinId: "addin1",
    hostOrigin: origin,
    locale: "zh-CN",
    sharedRuntime: true,
    customFunctions: true,
  });
  preparePage(address, parent);
  const globalsBefore = new Set(Object.getOwnPropertyNames(globalThis));
  const stopRecording = [window, document].map(recordListeners);
  await addScript(`${scriptRoot}office.js`);
  const loaded = globalThis as unknown as OfficeGlobals;
  const ready = await loaded.Office.onReady();
  await host.whenReady("events");
  await host.whenReady("commands");
  await host.whenReady("actions");
  await host.whenReady("customFunctions");
  await host.idle();
  started = true;
  for (const stop of stopRecording) stop();
  officeGlobals = Object.getOwnPropertyNames(globalThis).filter((name) => !globalsBefore.has(name));
  return {
    Office: loaded.Office,
    Excel: loaded.Excel,
    CustomFunctions: loaded.CustomFunctions,
    OfficeExtension: loaded.OfficeExtension,
    ready: { host: String(ready.host), platform: String(ready.platform) },
    host,
    functions,
    settings,
    shell,
    missing,
    defects,
    posted,
  };
}

/**
 * Office.js lets go of what a finished run kept whenever it likes, and when that fails again seconds later: by then in
 * the next session, whose references have the same names.
 */
function isRelease(request: RichApiRequest): boolean {
  const known = releases.get(request);
  if (known !== undefined) return known;
  const names = request.Actions.flatMap(({ Name }) => (Name ? [Name] : []));
  const is = names.length > 0 && names.every((name) => name === "_RemoveReference");
  releases.set(request, is);
  return is;
}

/** A request is asked about once for each of its thousands of actions. */
const releases = new WeakMap<RichApiRequest, boolean>();

let current: PaneHost | undefined;
/** What the last load of Office.js has put on the window; its parts refuse to be defined twice. */
let officeGlobals: readonly string[] = [];
/** Removes what the last load of Office.js listens to: it would go on without its globals. */
const officeListeners: (() => void)[] = [];

interface OfficeGlobals {
  Office: typeof Office;
  Excel: typeof Excel;
  CustomFunctions: typeof CustomFunctions;
  OfficeExtension: typeof OfficeExtension;
}

function deliver(message: string, source: object): void {
  const event = new Event("message");
  for (const [name, value] of Object.entries({ data: message, origin, source })) {
    Object.defineProperty(event, name, { value });
  }
  window.dispatchEvent(event);
}

/** Gives jsdom what Office.js looks for: an address, a parent window, a domain, scripts that load. */
function preparePage(address: string, parent: object): void {
  // An earlier load of Office.js has taken replaceState from the instance, not from its prototype.
  History.prototype.replaceState.call(window.history, null, "", address);
  Object.defineProperty(window, "parent", { value: parent, configurable: true });
  Object.defineProperty(document, "domain", { value: "localhost", configurable: true });
  for (const script of document.querySelectorAll(`script[src^="${scriptRoot}"]`)) script.remove();
  for (const remove of officeListeners.splice(0)) remove();
  for (const name of officeGlobals) Reflect.deleteProperty(globalThis, name);
  loadOfficeScriptsFromDisk();
}

/** @returns a function that ends the recording. */
function recordListeners(target: Window | Document): () => void {
  const { addEventListener } = target;
  target.addEventListener = (
    type: string,
    listener: EventListenerOrEventListenerObject,
    options?: AddEventListenerOptions | boolean,
  ) => {
    addEventListener.call(target, type, listener, options);
    officeListeners.push(() => target.removeEventListener(type, listener, options));
  };
  return () => Reflect.deleteProperty(target, "addEventListener");
}

let scriptsLoadFromDisk = false;

function loadOfficeScriptsFromDisk(): void {
  if (scriptsLoadFromDisk) return;
  scriptsLoadFromDisk = true;
  const { appendChild, insertBefore } = Node.prototype;
  Node.prototype.appendChild = function <Child extends Node>(this: Node, child: Child): Child {
    appendChild.call(this, child);
    loadScript(child);
    return child;
  };
  Node.prototype.insertBefore = function <Child extends Node>(
    this: Node,
    child: Child,
    before: Node | null,
  ): Child {
    insertBefore.call(this, child, before);
    loadScript(child);
    return child;
  };
}

function loadScript(node: Node): void {
  if (!(node instanceof HTMLScriptElement) || !node.src.startsWith(scriptRoot)) return;
  const path = decodeURIComponent(new URL(node.src).pathname.slice("/officejs/".length));
  const file = [path, path.toLowerCase()]
    .map((name) => join(officeFolder, name))
    .find((name) => existsSync(name));
  setTimeout(() => {
    if (file === undefined) {
      node.dispatchEvent(new Event("error"));
      return;
    }
    // Indirect, so that the file's `var`s become globals as in a page.
    (0, eval)(readFileSync(file, "utf8"));
    node.dispatchEvent(new Event("load"));
  }, 0);
}

function addScript(src: string): Promise<void> {
  const script = document.createElement("script");
  script.src = src;
  return new Promise((resolve, reject) => {
    script.addEventListener("load", () => resolve());
    script.addEventListener("error", () => reject(new Error(`cannot load ${src}`)));
    document.head.appendChild(script);
  });
}
