import { RichApiErrorCode, WORKBOOK_TARGET } from "../protocol/protocolConstants";
import type { EventSubscriptions } from "./eventSubscriptions";
import { access, isRichObject, missingMember } from "./memberAccess";
import { findMember } from "./members";
import { findEventRegistration } from "./objectEvents";
import type { ReferenceStore } from "./referenceStore";
import { type Json, type RichObject, RichApiError } from "./richClass";

/** What methods see of the pane that calls them. */
export interface PaneScope {
  readonly rootObject: RichObject;
  readonly references: ReferenceStore;
  readonly subscriptions: EventSubscriptions;
}

export type Argument = Json | RichObject | undefined;
type Call = (...args: readonly Argument[]) => Promise<RichObject | Json | void>;

/**
 * The method of an object under a name: the class's own first, then what every class of its kind has
 * (collections' getItem and getCount, keeping a reference, listening to an event).
 * @throws RichApiError ApiNotFound when there is none.
 */
export function methodOf(object: RichObject, name: string, scope: PaneScope): Call {
  const own = findMember(object.richClass.methods, name);
  if (own !== undefined) return async (...args) => own.member(object.self, ...args);
  const generic =
    collectionMethod(object, name) ??
    referenceMethod(object, name, scope) ??
    (object === scope.rootObject ? rootMethod(name, scope) : undefined) ??
    eventMethod(object, name, scope);
  if (generic === undefined) throw missingMember(object, name);
  return generic;
}

/** The item of a collection by its id or name. */
export async function itemOf(collection: RichObject, key: Argument): Promise<RichObject> {
  const { richClass, self } = collection;
  if (richClass.item !== undefined) return richClass.item(self, (key ?? null) as Json);
  for (const item of await itemsOf(collection, "getItem")) {
    const identity = Object.values(item.richClass.identity?.(item.self) ?? {})[0];
    if (identity !== undefined && String(identity) === String(key)) return item;
    const name = await findMember(item.richClass.scalars, "name")?.member.get(item.self);
    if (typeof name === "string" && name.toLowerCase() === String(key).toLowerCase()) return item;
  }
  throw new RichApiError(
    RichApiErrorCode.itemNotFound,
    `${richClass.name} has no item ${String(key)}.`,
  );
}

export async function itemsOf(
  collection: RichObject,
  member: string,
): Promise<readonly RichObject[]> {
  if (collection.richClass.items === undefined) throw missingMember(collection, member);
  return collection.richClass.items(collection.self);
}

function collectionMethod(collection: RichObject, name: string): Call | undefined {
  if (collection.richClass.items === undefined) return undefined;
  switch (name.toLowerCase()) {
    case "getcount":
      return async () => (await itemsOf(collection, name)).length;
    case "getitem":
      return (key) => itemOf(collection, key);
    case "getitemat":
      return async (index) => {
        const item = (await itemsOf(collection, name))[Number(index)];
        if (item !== undefined) return item;
        throw new RichApiError(
          RichApiErrorCode.invalidArgument,
          `${collection.richClass.name} has no item at index ${String(index)}.`,
        );
      };
    case "getitemornullobject":
      return async (key) => {
        try {
          return await itemOf(collection, key);
        } catch (error) {
          if (error instanceof RichApiError && error.code === RichApiErrorCode.itemNotFound) {
            return null;
          }
          throw error;
        }
      };
    default:
      return undefined;
  }
}

function referenceMethod(object: RichObject, name: string, scope: PaneScope): Call | undefined {
  if (object.richClass.keptByReference !== true) return undefined;
  switch (name.toLowerCase()) {
    case "_keepreference":
      return async () => {
        scope.references.keep(object);
      };
    case "_validatearraysize":
      // The client announces a chunked write; each chunk is checked when it is set.
      return async () => {};
    default:
      return undefined;
  }
}

function rootMethod(name: string, { references }: PaneScope): Call | undefined {
  switch (name.toLowerCase()) {
    case "_removereference":
      return async (id) => references.remove(String(id));
    case "_getrangeforeventbyreferenceid":
      return async (id) => {
        const range = references.findForEvent(String(id));
        if (range !== undefined) return range;
        throw new RichApiError(
          RichApiErrorCode.itemNotFound,
          `No event has the reference ${String(id)}.`,
        );
      };
    case "_getrangeornullobjectforeventbyreferenceid":
      return async (id) => references.findForEvent(String(id)) ?? null;
    default:
      return undefined;
  }
}

function eventMethod(object: RichObject, name: string, scope: PaneScope): Call | undefined {
  const { richClass } = object;
  const registration = findEventRegistration(richClass.name, name);
  if (registration === undefined) return undefined;
  const { event, register } = registration;
  if (!(richClass.events ?? []).includes(event.event)) throw missingMember(object, event.event);
  return async () => {
    const targetId = await access(object, event.event, () => eventTarget(object, event.target));
    if (register) scope.subscriptions.add(event.type, targetId);
    else scope.subscriptions.remove(event.type, targetId);
  };
}

function eventTarget({ richClass, self }: RichObject, target: "id" | "workbook" | "scope"): string {
  if (target === "workbook") return WORKBOOK_TARGET;
  if (target === "scope") return richClass.eventTargetId?.(self) ?? WORKBOOK_TARGET;
  const identity = Object.values(richClass.identity?.(self) ?? {})[0];
  if (identity === undefined) throw new Error(`${richClass.name} has events but no identity`);
  return String(identity);
}

/** Asserts that what stands at a path is an object; a class that returns JSON there is at fault. */
export function expectObject(value: RichObject | Json | void, location: string): RichObject | null {
  if (value === null || value === undefined) return null;
  if (isRichObject(value)) return value;
  throw new Error(`${location} must give an object, not ${typeof value}`);
}
