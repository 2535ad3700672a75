import type { Json } from "../richapi/richClass";
import type { RichApiRequest } from "../richapi/richApiMessages";
import type { SettingPair } from "./documentSettings";
import { DispatchId, MethodError, ObjectPathType, RichActionType } from "./protocolConstants";

type JsonObject = { readonly [key: string]: Json };

/** What an executeMethod request asks for. */
export type MethodCall =
  | { readonly kind: "richApi"; readonly request: RichApiRequest }
  | { readonly kind: "loadSettings" }
  | { readonly kind: "saveSettings"; readonly pairs: readonly SettingPair[] }
  | {
      readonly kind: "commandCompleted";
      readonly id: string;
      readonly status: number;
      readonly completedContext: Json;
    }
  | { readonly kind: "unsupported"; readonly dispatchId: number };

/** Reads the data of an executeMethod request. Throws when it does not have the shape of its method. */
export function parseMethodCall(data: Json): MethodCall {
  const call = data as JsonObject;
  const dispatchId = Number((call["DdaMethod"] as JsonObject)["DispatchId"]);
  switch (dispatchId) {
    case DispatchId.executeRichApiRequest: {
      const body = (call["ArrayData"] as readonly Json[])[4];
      return { kind: "richApi", request: JSON.parse(String(body)) as RichApiRequest };
    }
    case DispatchId.loadSettings:
      return { kind: "loadSettings" };
    case DispatchId.saveSettings: {
      const properties = (call["DdaSettingsMethod"] as JsonObject)["Properties"];
      return { kind: "saveSettings", pairs: properties as unknown as readonly SettingPair[] };
    }
    case DispatchId.appCommandInvocationCompleted: {
      const report = JSON.parse(String(call["2"] || "{}")) as JsonObject;
      return {
        kind: "commandCompleted",
        id: String(call["0"]),
        status: Number(call["1"]),
        completedContext: report["completedContext"] ?? null,
      };
    }
    default:
      return { kind: "unsupported", dispatchId };
  }
}

/** The answer to an executeMethod request. */
export function methodAnswer(error: MethodError | number, more: JsonObject = {}): Json {
  return { Version: 1, Error: error, ...more };
}

export function richApiAnswer(body: string): Json {
  return methodAnswer(MethodError.none, { Data: [200, [], body] });
}

/** Answer to loadSettings: here the settings are objects, not the pairs of saveSettings. */
export function settingsAnswer(pairs: readonly SettingPair[]): Json {
  const settings = pairs.map(([key, jsonText]) => ({ Name: key, Value: jsonText }));
  return methodAnswer(MethodError.none, { Properties: { Settings: settings } });
}

/**
 * The services that a request is about when it does not touch the workbook; else null. Custom-function
 * requests also name the workbook, as the root object of their context, but use nothing of it.
 */
export function servicesOf({ ObjectPaths, Actions }: RichApiRequest): string | null {
  const paths = Object.values(ObjectPaths);
  const typeOf = (id: number | undefined) => ObjectPaths[id ?? 0]?.ObjectPathType;
  const touchesWorkbook =
    paths.some(
      (path) =>
        path.ObjectPathType === ObjectPathType.referenceId ||
        typeOf(path.ParentObjectPathId) === ObjectPathType.global,
    ) ||
    Actions.some(
      (action) =>
        action.ActionType !== RichActionType.instantiate &&
        typeOf(action.ObjectPathId) === ObjectPathType.global,
    );
  const services = paths.filter((path) => path.ObjectPathType === ObjectPathType.newObject);
  if (touchesWorkbook || services.length === 0) return null;
  return [...new Set(services.map((path) => path.Name))].join(", ");
}
