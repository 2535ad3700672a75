import type { Json } from "../richapi/richClass";
import {
  EnvelopeActionType,
  EnvelopeErrorCode,
  MessageType,
  type PaneAction,
  paneActionRequest,
  paneActionSuffix,
  ResponseType,
} from "./protocolConstants";

/** A request of the pane, as it arrives by `postMessage`. */
export interface PaneRequest {
  readonly _messageType: typeof MessageType.request;
  readonly _actionName: string;
  readonly _actionType: EnvelopeActionType;
  readonly _conversationId: string;
  readonly _correlationId: number;
  readonly _data: Json;
}

/** Reads a message of a pane; null for anything that is not a request in this conversation. */
export function parsePaneRequest(message: unknown, conversationId: string): PaneRequest | null {
  if (typeof message !== "string" || !message.startsWith("{")) return null;
  let parsed: Partial<PaneRequest>;
  try {
    parsed = JSON.parse(message) as Partial<PaneRequest>;
  } catch {
    // Other frames and browser extensions post to the page too; theirs need not be JSON.
    return null;
  }
  const ours =
    parsed._messageType === MessageType.request &&
    parsed._conversationId === conversationId &&
    typeof parsed._actionName === "string" &&
    typeof parsed._correlationId === "number";
  return ours ? (parsed as PaneRequest) : null;
}

/** The answer to one request. */
export function answerMessage(
  request: PaneRequest,
  hostOrigin: string,
  data: Json,
  errorCode: number = EnvelopeErrorCode.none,
): string {
  return JSON.stringify({
    _messageType: MessageType.response,
    _actionName: request._actionName,
    _conversationId: request._conversationId,
    _correlationId: request._correlationId,
    _origin: hostOrigin,
    _data: data,
    _errorCode: errorCode,
    _responseType: ResponseType.answer,
    _serializerVersion: 1,
  });
}

/** An event that the pane dispatches by its name. */
export function eventMessage(
  conversationId: string,
  hostOrigin: string,
  eventName: string,
  data: Json,
): string {
  return JSON.stringify({
    _messageType: MessageType.response,
    _actionName: eventName,
    _conversationId: conversationId,
    _correlationId: 0,
    _origin: hostOrigin,
    _data: data,
    _errorCode: EnvelopeErrorCode.none,
    _responseType: ResponseType.event,
    _serializerVersion: 1,
  });
}

/** A request of the host to the pane, which answers nothing that matters. */
export function paneActionMessage(
  conversationId: string,
  hostOrigin: string,
  correlationId: number,
  action: PaneAction,
): string {
  return JSON.stringify({
    _messageType: MessageType.request,
    _actionName: paneActionRequest,
    _actionType: EnvelopeActionType.invoke,
    _conversationId: conversationId + paneActionSuffix,
    _correlationId: correlationId,
    _origin: hostOrigin,
    _data: [action],
    _serializerVersion: 1,
  });
}
