import { RichApiErrorCode } from "../protocol/protocolConstants";
import { camelCase } from "./members";
import { type RichObject, RichApiError } from "./richClass";
import { TransportFailure } from "./transportFailure";

export function isRichObject(value: unknown): value is RichObject {
  return typeof value === "object" && value !== null && "richClass" in value && "self" in value;
}

/** A member, or a use of it, that the class does not have; `location` is its `Class.member`. */
export function missingMember(object: RichObject, member: string, use = ""): RichApiError {
  const location = locationOf(object, member);
  return new RichApiError(
    RichApiErrorCode.apiNotFound,
    `The workbench does not implement ${use}${location}.`,
    location,
  );
}

/** `Range.getRow`: where an error arose, in Microsoft's casing. */
export function locationOf(object: RichObject, member: string): string {
  return `${object.richClass.name}.${camelCase(member)}`;
}

/** An exception of a host object that is not an answer to the add-in but a defect of the host. */
export class HostDefect extends RichApiError {
  constructor(
    readonly thrown: unknown,
    location: string,
  ) {
    const message = thrown instanceof Error ? thrown.message : String(thrown);
    super(RichApiErrorCode.generalException, message, location);
  }
}

/** Runs a getter, setter or method of a class, so that whatever it throws says where it arose. */
export async function access<Value>(
  object: RichObject,
  member: string,
  act: () => Value | Promise<Value>,
): Promise<Value> {
  try {
    return await act();
  } catch (error) {
    const location = locationOf(object, member);
    if (error instanceof TransportFailure || error instanceof HostDefect) throw error;
    if (!(error instanceof RichApiError)) throw new HostDefect(error, location);
    if (error.location !== undefined) throw error;
    throw new RichApiError(error.code, error.message, location);
  }
}
