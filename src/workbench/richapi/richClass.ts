/** What crosses the protocol. */
export type Json = null | boolean | number | string | Json[] | { [key: string]: Json };

type Awaitable<T> = T | Promise<T>;

/** A host object with its class: what an object path resolves to. */
export interface RichObject<Self = unknown> {
  readonly richClass: RichClass<Self>;
  readonly self: Self;
}

/** A readable scalar property; writable when `set` is there. */
export interface Scalar<Self> {
  get(self: Self): Awaitable<Json>;
  set?(self: Self, value: Json): Awaitable<void>;
}

/**
 * A method. Arguments are JSON, or a `RichObject` where the client passed one.
 * A `RichObject` result is an object path's value; JSON is a ClientResult; null is void or a null object.
 */
export type RichMethod<Self> = (
  self: Self,
  ...args: readonly (Json | RichObject | undefined)[]
) => Awaitable<RichObject | Json | void>;

/**
 * One class of the rich API as this host implements it: what is not listed does not exist and is
 * answered with ApiNotFound and the member's name. Names are camelCase as in Microsoft's reference;
 * protocol-only methods keep their underscore (`_KeepReference` is the interpreter's own).
 */
export interface RichClass<Self = unknown> {
  /** Microsoft's class name: `Range`, `TableCollection`. */
  readonly name: string;
  /** `{Id}` or `{_Id}` as the client expects it of the class; absent for classes without one. */
  identity?(self: Self): { Id: string | number } | { _Id: string };
  /** True for Range and RangeAreas, which the client keeps by reference. */
  readonly keptByReference?: boolean;
  readonly scalars?: Readonly<Record<string, Scalar<Self>>>;
  /** Navigation properties. */
  readonly navigation?: Readonly<Record<string, (self: Self) => Awaitable<RichObject | null>>>;
  readonly methods?: Readonly<Record<string, RichMethod<Self>>>;
  /** Collections only: the members in order. */
  items?(self: Self): Awaitable<readonly RichObject[]>;
  /** Collections only: by id or name; throws ItemNotFound. */
  item?(self: Self, key: Json): Awaitable<RichObject>;
  /** The root's only: resolves when a request may begin. */
  ready?(self: Self): Promise<void>;
  /**
   * Events that this host really raises for the class, by Microsoft's names (`onChanged`): their
   * protocol methods (`_RegisterDataChangedEvent`) are then the interpreter's own, see objectEvents.ts.
   */
  readonly events?: readonly string[];
  /** Collections whose events carry an object's id instead of "Workbook": `sheet.tables`. */
  eventTargetId?(self: Self): string;
}

/** Pairs an object with its class. The cast is sound: `self` is only ever given back to its own class. */
export function richObject<Self>(richClass: RichClass<Self>, self: Self): RichObject {
  return { richClass, self } as unknown as RichObject;
}

/** An error with a code of `Excel.ErrorCodes`; reaches the add-in as `OfficeExtension.Error`. */
export class RichApiError extends Error {
  constructor(
    readonly code: string,
    message: string,
    readonly location?: string,
  ) {
    super(message);
    this.name = "RichApiError";
  }
}
