import { EventSubscriptions } from "../richapi/eventSubscriptions";
import { RichApiInterpreter } from "../richapi/interpreter";
import { ReferenceStore } from "../richapi/referenceStore";
import type { Json, RichObject } from "../richapi/richClass";
import { CommandInvocations, type CommandOutcome } from "./commandInvocations";
import { eventMessage, paneActionMessage } from "./envelope";
import type { PaneHostOptions } from "./paneHostOptions";
import { PaneReadiness, type ReadyPoint } from "./paneReadiness";
import { PaneRequests } from "./paneRequests";
import { EventCategory, HostEventName, MessageEntryType, PaneAction } from "./protocolConstants";
import { RequestLog } from "./requestLog";

/** One entry of a richApiMessage event. `message` is made JSON text on the way. */
export interface MessageEntry {
  readonly category: number;
  readonly type: number;
  readonly targetId: string;
  readonly message: Json;
  readonly id?: number;
  /** The event comes from another user: `args.source` becomes "Remote". */
  readonly remote?: boolean;
}

/**
 * Hosts one load of the pane, as Excel on the web does: answers what unmodified Office.js asks and posts
 * the events of the workbook to it. Give each load of the page a host of its own, with a fresh
 * conversation id, and `close` it when the page goes.
 *
 * Requests on the workbook are carried out strictly one after another, in the order of their arrival.
 * Those on the shell's services (custom-function results, ribbon, visibility) have a queue of their own:
 * a workbook request may have to wait for a calculation, and that for custom-function results.
 */
export class PaneHost {
  /** Every request of the pane, with its size and time. */
  readonly log = new RequestLog();
  /** Which objects the pane has event handlers on. */
  readonly subscriptions = new EventSubscriptions();
  /** Objects the pane keeps, and ranges that events refer to. */
  readonly references = new ReferenceStore();

  private readonly readiness = new PaneReadiness();
  private readonly commands = new CommandInvocations();
  private readonly services = new Map<string, () => RichObject>();
  private readonly requests: PaneRequests;
  private readonly closeListeners: (() => void)[] = [];
  private closed = false;
  private paneActions = 0;

  constructor(private readonly options: PaneHostOptions) {
    for (const [name, factory] of Object.entries(options.services ?? {})) {
      this.services.set(name, factory);
    }
    const reportMissing = (location: string) => this.reportMissing(location);
    this.requests = new PaneRequests({
      options,
      log: this.log,
      commands: this.commands,
      readiness: this.readiness,
      interpreter: new RichApiInterpreter({
        rootObject: options.rootObject,
        references: this.references,
        subscriptions: this.subscriptions,
        service: (name) => this.services.get(name)?.(),
        beforeAction: options.beforeAction,
        onMissingMember: reportMissing,
        onHostDefect: (error, where) => options.onHostDefect?.(error, where),
      }),
      post: (message) => this.post(message),
      reportMissing,
    });
  }

  /** Adds a service under its full `NewObject` name; before the pane asks for it. */
  provideService(name: string, factory: () => RichObject): void {
    this.services.set(name, factory);
  }

  /**
   * Takes the `data` of a message event whose `source` is the pane's window.
   * @returns whether it was a request in this host's conversation; anything else is ignored.
   */
  receive(message: unknown): boolean {
    return !this.closed && this.requests.receive(message);
  }

  /** Whether the pane can take what belongs to the point. */
  isReady(point: ReadyPoint): boolean {
    return this.readiness.isReached(point);
  }

  /** Resolves when the pane can take what belongs to the point; never, when the pane is closed first. */
  whenReady(point: ReadyPoint): Promise<void> {
    return new Promise((resolve) => this.readiness.whenReached(point, resolve));
  }

  /** For services that the pane calls to say it is ready: takes effect once that call is answered. */
  markReady(point: ReadyPoint): void {
    this.requests.markReady(point);
  }

  /**
   * Runs a ribbon or context-menu command, as soon as the pane can take it.
   * @param actionId the FunctionName or action id of the manifest.
   * @param controlId id of the control; becomes `event.source.id`.
   */
  invokeCommand(actionId: string, controlId: string): Promise<CommandOutcome> {
    const { id, ended } = this.commands.begin(this.options.commandTimeout ?? 60_000);
    if (this.closed) this.commands.closePane();
    const source = JSON.stringify({ source: { id: controlId } });
    this.readiness.whenReached("commands", () =>
      this.postHostEvent(HostEventName.appCommandInvoked, [id, actionId, source]),
    );
    return ended;
  }

  /** Runs an action of a keyboard shortcut; there is no report of its end. Resolves when it is posted. */
  async invokeShortcut(actionId: string, argument: Json = null): Promise<void> {
    await this.whenReady("actions");
    const argumentText = argument === null ? "" : JSON.stringify(argument);
    this.postEntries([
      {
        category: EventCategory.action,
        type: MessageEntryType.actionInvoke,
        targetId: "",
        message: [actionId, argumentText],
      },
    ]);
  }

  /**
   * Tells the pane of an object-model event, once for each of the targets that it listens to.
   * @param type see `ObjectEventType`.
   * @param targetIds ids that a listener may have used: the object's, its sheet's, `WORKBOOK_TARGET`.
   * @param message the event's fields; called only when somebody listens.
   * @returns whether somebody did.
   */
  raiseEvent(type: number, targetIds: readonly string[], message: () => Json): boolean {
    const listening = this.subscriptions.listening(type, targetIds);
    if (listening.length === 0) return false;
    const fields = message();
    this.postWhenReady(
      "events",
      listening.map((targetId) => ({
        category: EventCategory.objectModel,
        type,
        targetId,
        message: fields,
      })),
    );
    return true;
  }

  /** Posts richApiMessage entries in one message, as soon as the pane can take them. */
  postWhenReady(point: ReadyPoint, entries: readonly MessageEntry[]): void {
    this.readiness.whenReached(point, () => this.postEntries(entries));
  }

  /** Whether the pane has registered a host event by name (`documentSelectionChanged`). */
  hasRegistered(eventName: string): boolean {
    return this.requests.hasRegistered(eventName);
  }

  /** Posts a host event by name; one that the pane has not registered is dropped there. */
  postHostEvent(eventName: string, data: Json): void {
    const { conversationId, hostOrigin } = this.options;
    this.post(eventMessage(conversationId, hostOrigin, eventName, data));
  }

  /** Gives the pane's first control the focus; on the web Office.js does that, and hears Tab from then on. */
  tabIn(): void {
    const { conversationId, hostOrigin } = this.options;
    this.paneActions += 1;
    this.post(paneActionMessage(conversationId, hostOrigin, this.paneActions, PaneAction.tabIn));
  }

  /** Resolves when all requests that have arrived are answered. */
  async idle(): Promise<void> {
    await this.requests.idle();
  }

  onClose(listener: () => void): void {
    if (this.closed) listener();
    else this.closeListeners.push(listener);
  }

  /** Ends the hosting: nothing more is taken or posted, and what is pending is told so. */
  close(): void {
    if (this.closed) return;
    this.closed = true;
    this.commands.closePane();
    for (const listener of this.closeListeners) listener();
  }

  private post(message: string): boolean {
    if (this.closed) return false;
    this.options.post(message);
    return true;
  }

  private postEntries(entries: readonly MessageEntry[]): void {
    const arrayData = entries.map((entry) => [
      entry.category,
      entry.type,
      entry.targetId,
      JSON.stringify(entry.message),
      entry.id ?? 0,
      entry.remote ?? false,
    ]);
    this.postHostEvent(HostEventName.richApiMessage, { ArrayData: arrayData });
  }

  private reportMissing(location: string): void {
    const dot = location.lastIndexOf(".");
    this.options.onMissingMember?.({
      className: location.slice(0, Math.max(dot, 0)),
      member: location.slice(dot + 1),
    });
  }
}
