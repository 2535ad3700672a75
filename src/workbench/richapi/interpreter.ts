import { RichActionType, RichApiErrorCode } from "../protocol/protocolConstants";
import { type PaneScope, methodOf } from "./genericMembers";
import { HostDefect, access, isRichObject, missingMember } from "./memberAccess";
import { findMember } from "./members";
import { ObjectPaths, type ServiceFinder } from "./objectPaths";
import { answerQuery } from "./query";
import type {
  RichAction,
  RichApiErrorInfo,
  RichApiRequest,
  RichApiResponse,
} from "./richApiMessages";
import { type Json, type RichObject, RichApiError } from "./richClass";
import { TransportFailure } from "./transportFailure";

/** Called before an action is carried out; throwing RichApiError or TransportFailure makes it fail. */
export type ActionHook = (
  action: RichAction,
  index: number,
  requestOrdinal: number,
  request: RichApiRequest,
) => void;

export interface InterpreterOptions extends PaneScope {
  /** Finds a service by its full `NewObject` name. */
  readonly service: ServiceFinder;
  readonly beforeAction?: ActionHook;
  /** Hears `Class.member` of everything answered with ApiNotFound. */
  onMissingMember?(location: string): void;
  onHostDefect?(error: unknown, location: string): void;
}

/**
 * Carries out rich-API requests on host objects, action by action. A failing action ends its request and
 * leaves the earlier ones applied, as in Excel. Requests must not overlap: the caller queues them.
 */
export class RichApiInterpreter {
  constructor(private readonly options: InterpreterOptions) {}

  /** @throws TransportFailure when the request fails below the rich API. */
  async execute(request: RichApiRequest, requestOrdinal: number): Promise<RichApiResponse> {
    const paths = new ObjectPaths(request.ObjectPaths, this.options, this.options.service);
    const results: { ActionId: number; Value: Json }[] = [];
    const traceIds: number[] = [];
    const started = performance.now();
    let error: RichApiErrorInfo | null = null;
    for (const [index, action] of request.Actions.entries()) {
      try {
        this.options.beforeAction?.(action, index, requestOrdinal, request);
        results.push({ ActionId: action.Id, Value: await this.perform(action, paths) });
      } catch (thrown) {
        if (thrown instanceof TransportFailure) throw thrown;
        error = this.errorInfo(thrown, index);
        break;
      }
      if (action.ActionType === RichActionType.trace) traceIds.push(action.Id);
    }
    return {
      Results: results,
      TraceIds: traceIds,
      ExecutionDuration: Math.round(performance.now() - started),
      Error: error,
    };
  }

  private async perform(action: RichAction, paths: ObjectPaths): Promise<Json> {
    if (action.ActionType === RichActionType.trace) return null;
    const object = await paths.resolve(action.ObjectPathId);
    switch (action.ActionType) {
      case RichActionType.instantiate:
        return object === null ? null : this.identityOf(object);
      case RichActionType.query:
        return object === null
          ? null
          : answerQuery(object, action.QueryInfo, (found) => this.identityOf(found));
      case RichActionType.method:
        return object === null ? { _IsNull: true } : this.callMethod(object, action, paths);
      case RichActionType.setProperty:
        if (object !== null) await this.setProperty(object, action, paths);
        return null;
      default:
        throw new RichApiError(
          RichApiErrorCode.apiNotFound,
          `The workbench does not implement rich-API action type ${action.ActionType} (${action.Name}).`,
          `actionType${action.ActionType}`,
        );
    }
  }

  private async callMethod(
    object: RichObject,
    action: RichAction,
    paths: ObjectPaths,
  ): Promise<Json> {
    const args = await paths.args(action.ArgumentInfo);
    const value = await access(object, action.Name, () =>
      methodOf(object, action.Name, this.options)(...args),
    );
    // Called for its effect alone: the client holds no path to the object that it gave.
    if (value === undefined || isRichObject(value)) return null;
    return value;
  }

  private async setProperty(
    object: RichObject,
    action: RichAction,
    paths: ObjectPaths,
  ): Promise<void> {
    const scalar = findMember(object.richClass.scalars, action.Name);
    if (scalar === undefined) throw missingMember(object, action.Name);
    const set = scalar.member.set;
    if (set === undefined) throw missingMember(object, action.Name, "setting ");
    const [value] = await paths.args(action.ArgumentInfo);
    await access(object, action.Name, () =>
      set.call(scalar.member, object.self, (value ?? null) as Json),
    );
  }

  private identityOf(object: RichObject): { [key: string]: Json } {
    const identity = object.richClass.identity?.(object.self);
    if (identity !== undefined) return { ...identity };
    const reference = this.options.references.idOf(object);
    return reference === undefined ? {} : { _ReferenceId: reference };
  }

  private errorInfo(thrown: unknown, index: number): RichApiErrorInfo {
    const error = thrown instanceof RichApiError ? thrown : new HostDefect(thrown, "");
    const location = error.location ?? "";
    if (error.code === RichApiErrorCode.apiNotFound) this.options.onMissingMember?.(location);
    if (error instanceof HostDefect) this.options.onHostDefect?.(error.thrown, location);
    return {
      Code: error.code,
      Message: error.message,
      ActionIndex: index,
      Location: location,
      HttpStatusCode: httpStatus(error.code),
    };
  }
}

function httpStatus(code: string): number {
  switch (code) {
    case RichApiErrorCode.itemNotFound:
      return 404;
    case RichApiErrorCode.generalException:
      return 500;
    default:
      return 400;
  }
}
