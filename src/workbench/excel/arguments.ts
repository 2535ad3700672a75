import { isRichObject } from "../richapi/memberAccess";
import type { Json, RichObject } from "../richapi/richClass";
import { invalidArgument } from "./excelErrors";

/** What a method is called with. */
export type Argument = Json | RichObject | undefined;
export type JsonRecord = { readonly [key: string]: Json };

export function textArgument(value: Argument, name: string): string {
  if (typeof value === "string") return value;
  throw invalidArgument(`${name} must be a text.`);
}

export function integerArgument(value: Argument, name: string, fallback?: number): number {
  if (value == null && fallback !== undefined) return fallback;
  if (typeof value === "number" && Number.isInteger(value)) return value;
  throw invalidArgument(`${name} must be a whole number.`);
}

export function numberArgument(value: Argument, name: string): number {
  if (typeof value === "number" && Number.isFinite(value)) return value;
  throw invalidArgument(`${name} must be a number.`);
}

export function booleanArgument(value: Argument, name: string): boolean {
  if (typeof value === "boolean") return value;
  throw invalidArgument(`${name} must be true or false.`);
}

/** One of an enumeration's values, in any casing. */
export function oneOf<Value extends string>(
  value: Argument,
  values: readonly Value[],
  name: string,
): Value {
  const found = values.find((one) => one.toLowerCase() === String(value).toLowerCase());
  if (typeof value === "string" && found !== undefined) return found;
  throw invalidArgument(`${name} must be one of ${values.join(", ")}.`);
}

/** A plain object; range references inside stay as the client passes them. */
export function recordArgument(value: Argument, name: string): JsonRecord {
  if (
    typeof value === "object" &&
    value !== null &&
    !Array.isArray(value) &&
    !isRichObject(value)
  ) {
    return value as JsonRecord;
  }
  throw invalidArgument(`${name} must be an object.`);
}

/** An object of the model that the client passed, if it is one of this class. */
export function objectOf<Self>(value: unknown, className: string): Self | null {
  return isRichObject(value) && value.richClass.name === className ? (value.self as Self) : null;
}
