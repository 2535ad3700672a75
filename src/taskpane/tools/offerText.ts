import type { CollectedEntry } from "../../excel/tools/templateTools";
import { collectMessages } from "../../messages/templateTools";
import type { Say } from "../language";

/** A collected value with where it stands and what was noted beside it. */
export function offerText({ value, origin, note }: CollectedEntry, say: Say): string {
  return note === ""
    ? say(collectMessages.offered, { value, origin })
    : say(collectMessages.offeredWithNote, { value, origin, note });
}
