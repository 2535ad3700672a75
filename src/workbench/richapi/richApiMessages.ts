import type { ObjectPathType, RichActionType } from "../protocol/protocolConstants";
import type { Json } from "./richClass";

/** Ids of the paths that stand in for arguments, nested as the arguments are; 0 is "a plain value". */
export type PathReferences = number | readonly PathReferences[] | null;

export interface ArgumentInfo {
  readonly Arguments?: readonly Json[];
  readonly ReferencedObjectPathIds?: readonly PathReferences[] | null;
}

export interface ObjectPath {
  readonly Id: number;
  readonly ObjectPathType: ObjectPathType;
  readonly Name: string;
  readonly ParentObjectPathId?: number;
  readonly ArgumentInfo?: ArgumentInfo;
}

/** What a `load` asks for, as slash paths: `["values", "format/fill/color"]`. */
export interface QueryInfo {
  readonly Select?: readonly string[] | null;
  readonly Expand?: readonly string[] | null;
  readonly Top?: number | null;
  readonly Skip?: number | null;
}

export interface RichAction {
  readonly Id: number;
  readonly ActionType: RichActionType;
  readonly Name: string;
  readonly ObjectPathId: number;
  readonly ArgumentInfo?: ArgumentInfo;
  readonly QueryInfo?: QueryInfo;
}

/** Body of a rich-API request. */
export interface RichApiRequest {
  readonly Actions: readonly RichAction[];
  readonly ObjectPaths: Readonly<Record<string, ObjectPath>>;
}

export interface RichApiErrorInfo {
  readonly Code: string;
  readonly Message: string;
  readonly ActionIndex: number;
  /** `Range.getRow`: becomes `debugInfo.errorLocation`. */
  readonly Location: string;
  readonly HttpStatusCode: number;
}

/** Body of the answer. With an error it holds the results of the actions before it; they stay applied. */
export interface RichApiResponse {
  readonly Results: readonly { readonly ActionId: number; readonly Value: Json }[];
  readonly TraceIds: readonly number[];
  readonly ExecutionDuration: number;
  readonly Error: RichApiErrorInfo | null;
}
