import type { Operator } from "../../plan/target";
import type { Quantity } from "../tokens/quantities";
import type { Change } from "./changeWords";
import type { Clause } from "./sentences";

/** Which way a number and its subject stand, or how they share. */
export type StatementForm = "subjectFirst" | "numberFirst" | "list" | "shareOfSubject";

/** What a sentence states of one number or of a list of numbers, before names and years are settled. */
export interface Statement {
  readonly form: StatementForm;
  /** The words of the subject, uncleaned; "" where it is left out. */
  readonly subject: string;
  /** Where the subject begins in the folded text, or the number where it stands first. */
  readonly start: number;
  readonly end: number;
  /** One, or several for a list (分别达到x、y和z). */
  readonly quantities: readonly Quantity[];
  /** What the words before each number say; null where nothing but the number does. */
  readonly ops: readonly (Operator | null)[];
  readonly hold: boolean;
  readonly change: Change | null;
  /** The number that it is to change from, with the year where one is named. */
  readonly from: { readonly quantity: Quantity; readonly year: number | null } | null;
  /** 分别 stands before the numbers. */
  readonly respectively: boolean;
  /** 均, 都, 各 stand before the number: each of the subjects has it. */
  readonly each: boolean;
  /** Words of comparison or of change stand before the number. */
  readonly predicated: boolean;
  /** 累计 stands beside the number: 累计超过150亿元. */
  readonly totalled: boolean;
  /** 新增, 新建 before the number, where the subject stands behind it. */
  readonly addition: string;
  /** The words before the number end with what brings things about. */
  readonly created: boolean;
  readonly clause: Clause;
}
