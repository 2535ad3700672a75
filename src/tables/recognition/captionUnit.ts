import { isKnownUnit } from "../../plan/unit";
import { compactText } from "./grid";

const stated = /(?:计量)?单位[:：]([^,，;；、/]{1,8})$/u;

/** The one unit that a caption states for the whole table (`单位：亿元`); null for none, and for a list of units. */
export function captionUnit(caption: readonly string[]): string | null {
  for (const text of caption) {
    const unit = stated.exec(compactText(text))?.[1]?.replace(/[)）]$/u, "");
    if (unit !== undefined && isKnownUnit(unit)) return unit;
  }
  return null;
}
