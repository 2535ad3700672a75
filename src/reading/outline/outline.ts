import type { Span } from "../planDocument";
import type { PartRole } from "./headingRole";
import type { HeadingNumber } from "./headingNumber";

/** A heading, found by mark-up or by its numbering and shape; the span is its number and title. */
export interface OutlineHeading extends Span {
  /** Null where the heading has none. */
  readonly number: HeadingNumber | null;
  /** Without number and full stop; null for a numbered paragraph whose first sentence is no heading. */
  readonly title: string | null;
  /** What it announces itself; null where its words say nothing. */
  readonly role: PartRole | null;
  /** The years that it names. */
  readonly years: readonly number[];
  /** Whether its paragraph goes on behind it. */
  readonly isLead: boolean;
}

/** The stretch from one heading up to the next. */
export interface OutlineSection extends Span {
  /** The headings that it stands under, the outermost first; the last is the one it begins with. */
  readonly path: readonly OutlineHeading[];
  /** The clause as a catalog cites it: `三、主要任务(六)3`; "" before the first heading. */
  readonly label: string;
  /** The headings' titles from the outermost inwards. */
  readonly category: readonly string[];
  /** Of the innermost heading that announces one; what lies within `past` stays past unless it is of goals. */
  readonly role: PartRole | null;
  /** The years that the innermost heading with any names: the horizon of what it holds. */
  readonly years: readonly number[];
}

/** A document's parts by its headings. */
export interface Outline {
  /** In the text's order, covering all of it from 0. */
  readonly sections: readonly OutlineSection[];
  /** Tables of contents, whose entries are no headings. */
  readonly contents: readonly Span[];
}
