import type { Horizon } from "../tokens/horizons";
import type { Quantity } from "../tokens/quantities";
import type { Enclosures } from "./enclosures";

/** What the reading of a sentence needs to know of it: its paragraph's folded text, and what stands in the sentence. */
export interface SentenceTokens {
  readonly text: string;
  readonly enclosing: Enclosures;
  /** Outside brackets, quotation marks and titles, in the text's order. */
  readonly quantities: readonly Quantity[];
  /** Outside brackets and titles, in the text's order. */
  readonly horizons: readonly Horizon[];
}
