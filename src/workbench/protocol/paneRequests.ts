import type { RichApiInterpreter } from "../richapi/interpreter";
import type { RichApiRequest } from "../richapi/richApiMessages";
import type { Json } from "../richapi/richClass";
import { TransportFailure } from "../richapi/transportFailure";
import { appContext } from "./appContext";
import type { CommandInvocations } from "./commandInvocations";
import { type PaneRequest, answerMessage, parsePaneRequest } from "./envelope";
import {
  type MethodCall,
  methodAnswer,
  parseMethodCall,
  richApiAnswer,
  servicesOf,
  settingsAnswer,
} from "./executeMethod";
import type { PaneHostOptions } from "./paneHostOptions";
import { hearNotice } from "./paneNotices";
import type { PaneReadiness, ReadyPoint } from "./paneReadiness";
import {
  EnvelopeActionType,
  EnvelopeErrorCode,
  HostEventName,
  MethodError,
  PaneRequestName,
} from "./protocolConstants";
import { RequestLane } from "./requestLane";
import { type RequestKind, type RequestLog, utf8Length } from "./requestLog";

interface Answer {
  readonly data: Json;
  readonly error?: string | null;
  readonly errorCode?: number;
}

/** What a request was, for the log. */
interface LogLine {
  readonly kind: RequestKind;
  readonly detail?: string;
  readonly actions?: number;
}

type Reply = (line: LogLine, answer: Answer) => void;

export interface PaneRequestsParts {
  readonly options: PaneHostOptions;
  readonly log: RequestLog;
  readonly interpreter: RichApiInterpreter;
  readonly commands: CommandInvocations;
  readonly readiness: PaneReadiness;
  /** Posts unless the pane is gone; says whether it did. */
  post(message: string): boolean;
  reportMissing(location: string): void;
}

/** The requests of one pane: reads, queues, answers and logs them. */
export class PaneRequests {
  private readonly workbookLane = new RequestLane();
  private readonly servicesLane = new RequestLane();
  private readonly registeredEvents = new Set<string>();
  private afterAnswer: (() => void)[] = [];

  constructor(private readonly parts: PaneRequestsParts) {}

  /** @returns whether the message was a request of this pane. */
  receive(message: unknown): boolean {
    const { options, log } = this.parts;
    const request = parsePaneRequest(message, options.conversationId);
    if (request === null) return false;
    const ordinal = log.nextOrdinal();
    const requestBytes = utf8Length(message as string);
    const arrived = performance.now();
    const reply: Reply = (line, { data, error = null, errorCode }) => {
      const response = answerMessage(request, options.hostOrigin, data, errorCode);
      if (!this.parts.post(response)) return;
      log.record({
        kind: line.kind,
        detail: line.detail ?? "",
        actions: line.actions ?? 0,
        ordinal,
        requestBytes,
        responseBytes: utf8Length(response),
        milliseconds: performance.now() - arrived,
        error,
      });
      const due = this.afterAnswer;
      this.afterAnswer = [];
      for (const then of due) then();
    };
    this.dispatch(request, ordinal, reply);
    return true;
  }

  /** Marks a point as reached once the request in hand is answered. */
  markReady(point: ReadyPoint): void {
    this.afterAnswer.push(() => this.parts.readiness.reach(point));
  }

  hasRegistered(eventName: string): boolean {
    return this.registeredEvents.has(eventName);
  }

  async idle(): Promise<void> {
    await Promise.all([this.workbookLane.idle(), this.servicesLane.idle()]);
  }

  private dispatch(request: PaneRequest, ordinal: number, reply: Reply): void {
    const { options } = this.parts;
    const name = request._actionName;
    if (request._actionType === EnvelopeActionType.registerEvent) {
      reply({ kind: "registerEvent", detail: name }, this.register(name));
    } else if (request._actionType === EnvelopeActionType.unregisterEvent) {
      this.registeredEvents.delete(name);
      reply({ kind: "unregisterEvent", detail: name }, { data: { Error: MethodError.none } });
    } else if (name === PaneRequestName.getAppContext) {
      reply({ kind: "appContext" }, { data: appContext(options) });
    } else if (name === PaneRequestName.notifyHost) {
      hearNotice(request._data, options);
      reply({ kind: "notice" }, { data: { Error: MethodError.none } });
    } else if (name === PaneRequestName.executeMethod) {
      this.executeMethod(request, ordinal, reply);
    } else {
      this.parts.reportMissing(`Office.${name}`);
      const errorCode = EnvelopeErrorCode.errorHandlingRequest;
      const data = { Error: MethodError.unsupported };
      reply(
        { kind: "unsupported", detail: name },
        { data, errorCode, error: `envelope ${errorCode}` },
      );
    }
  }

  private executeMethod(request: PaneRequest, ordinal: number, reply: Reply): void {
    const { options } = this.parts;
    let call: MethodCall;
    try {
      call = parseMethodCall(request._data);
    } catch (error) {
      options.onHostDefect?.(error, PaneRequestName.executeMethod);
      reply({ kind: "unsupported", detail: "malformed" }, failedMethod(MethodError.internal));
      return;
    }
    switch (call.kind) {
      case "richApi":
        this.queueRichApi(call.request, ordinal, reply);
        break;
      case "loadSettings":
        this.queue(this.workbookLane, reply, { kind: "loadSettings" }, () => ({
          data: settingsAnswer(options.settings.all()),
        }));
        break;
      case "saveSettings": {
        const { pairs } = call;
        this.queue(this.workbookLane, reply, { kind: "saveSettings" }, () => {
          options.settings.save(pairs);
          return { data: methodAnswer(MethodError.none) };
        });
        break;
      }
      case "commandCompleted":
        this.parts.commands.report(call.id, call.status, call.completedContext);
        reply(
          { kind: "commandCompleted", detail: call.id },
          { data: methodAnswer(MethodError.none) },
        );
        break;
      case "unsupported":
        this.parts.reportMissing(`Office.dispatch${call.dispatchId}`);
        reply(
          { kind: "unsupported", detail: String(call.dispatchId) },
          failedMethod(MethodError.unsupported),
        );
        break;
    }
  }

  private queueRichApi(body: RichApiRequest, ordinal: number, reply: Reply): void {
    const services = servicesOf(body);
    const lane = services === null ? this.workbookLane : this.servicesLane;
    const line: LogLine = {
      kind: services === null ? "workbook" : "services",
      detail: services ?? "",
      actions: body.Actions.length,
    };
    const { rootObject } = this.parts.options;
    this.queue(lane, reply, line, async () => {
      if (services === null) await rootObject.richClass.ready?.(rootObject.self);
      const response = await this.parts.interpreter.execute(body, ordinal);
      return { data: richApiAnswer(JSON.stringify(response)), error: response.Error?.Code };
    });
  }

  private queue(
    lane: RequestLane,
    reply: Reply,
    line: LogLine,
    carryOut: () => Answer | Promise<Answer>,
  ): void {
    lane.add(async () => {
      try {
        reply(line, await carryOut());
      } catch (error) {
        if (error instanceof TransportFailure) {
          reply(line, failedMethod(error.methodError));
          return;
        }
        this.parts.options.onHostDefect?.(error, line.kind);
        reply(line, failedMethod(MethodError.internal));
      }
    });
  }

  private register(eventName: string): Answer {
    const known = Object.values<string>(HostEventName).includes(eventName);
    if (!known) {
      this.parts.reportMissing(`Office.${eventName}`);
      const error = `transport ${MethodError.unsupported}`;
      return { data: { Error: MethodError.unsupported }, error };
    }
    this.registeredEvents.add(eventName);
    if (eventName === HostEventName.richApiMessage) this.markReady("events");
    if (eventName === HostEventName.appCommandInvoked) this.markReady("commands");
    return { data: { Error: MethodError.none } };
  }
}

function failedMethod(methodError: number): Answer {
  return { data: methodAnswer(methodError), error: `transport ${methodError}` };
}
