import type { Plan } from "../../plan/plan";
import { baselineYear } from "../../plan/schedule";
import type { Target } from "../../plan/target";
import type { FoundTarget } from "../templateReading/templateTable";
import type { CellContent } from "../templates/cellContent";
import type { EntryRefusal } from "./entryValue";
import type { FilledEntry } from "./filledEntry";

/** An entry cell of the table that takes the values; zero-based. */
export interface DestinationCell extends FoundTarget {
  readonly row: number;
  readonly column: number;
  /** The indicator's cell as it stands. */
  readonly name: string;
  /** Whose actual it takes; null where the table's year cell holds no year. */
  readonly year: number | null;
  /** It takes what additions and growth come to since the plan began, not the year's own figure. */
  readonly takesTotal: boolean;
  /** "" where nothing stands there. */
  readonly present: CellContent;
  /** `present` as an entry reads, for comparing; null where it is nothing (—, 无, 待定). */
  readonly value: CellContent | null;
  /** Null where it is typed in. */
  readonly formula: string | null;
}

/** Why an entry that can be right belongs to no cell of the table. */
export type PlacingRefusal =
  | { readonly reason: "otherPlan"; readonly plan: Plan; readonly tablePlan: Plan }
  | { readonly reason: "planNotInTable"; readonly plan: Plan }
  | { readonly reason: "targetNotInTable" | "tableYearUnknown" }
  | { readonly reason: "otherYear"; readonly years: readonly number[] }
  | { readonly reason: "totalExpected" };

export interface RefusedEntry {
  readonly entry: FilledEntry;
  readonly why: EntryRefusal | PlacingRefusal;
}

export interface PlacedItem {
  readonly cell: DestinationCell;
  /** Entries of different values, in the order of the sources. */
  readonly offers: readonly FilledEntry[];
  readonly outcome: "take" | "same" | "conflict";
}

/**
 * Brings entries to the cells that they are for, by plan and target id and year. What stands in a cell is never taken to
 * be less right than what comes: another value is a conflict, and so are sources that differ.
 */
export function collectionItems(
  cells: readonly DestinationCell[],
  entries: readonly FilledEntry[],
): { readonly items: readonly PlacedItem[]; readonly notTaken: readonly RefusedEntry[] } {
  const cellsOfTarget = new Map<string, DestinationCell[]>();
  for (const cell of cells) {
    const key = keyOf(cell);
    const there = cellsOfTarget.get(key);
    if (there === undefined) cellsOfTarget.set(key, [cell]);
    else there.push(cell);
  }
  const plans = new Map(cells.map(({ plan }) => [plan.id, plan]));
  const offers = new Map<DestinationCell, FilledEntry[]>();
  const notTaken: RefusedEntry[] = [];
  for (const entry of entries) {
    const { found } = entry;
    if ("reason" in found) {
      notTaken.push({ entry, why: found });
      continue;
    }
    const placed = placeOf(entry.year, found, cellsOfTarget.get(keyOf(found)) ?? [], plans);
    if ("reason" in placed) notTaken.push({ entry, why: placed });
    else for (const cell of placed) offer(offers, cell, entry);
  }
  return {
    items: cells.flatMap((cell): readonly PlacedItem[] => {
      const offered = offers.get(cell);
      return offered === undefined
        ? []
        : [{ cell, offers: offered, outcome: outcomeOf(cell, offered) }];
    }),
    notTaken,
  };
}

function keyOf({ plan, target }: FoundTarget): string {
  return JSON.stringify([plan.id, target.id]);
}

function offer(
  offers: Map<DestinationCell, FilledEntry[]>,
  cell: DestinationCell,
  entry: FilledEntry,
): void {
  const there = offers.get(cell);
  if (there === undefined) offers.set(cell, [entry]);
  else if (there.every(({ value }) => value !== entry.value)) there.push(entry);
}

function placeOf(
  year: number,
  { plan, target }: FoundTarget,
  ofTarget: readonly DestinationCell[],
  plans: ReadonlyMap<string, Plan>,
): readonly DestinationCell[] | PlacingRefusal {
  if (ofTarget.length === 0) {
    if (plans.has(plan.id)) return { reason: "targetNotInTable" };
    const tablePlan = [...plans.values()].find(({ region }) => region === plan.region);
    return tablePlan === undefined
      ? { reason: "planNotInTable", plan }
      : { reason: "otherPlan", plan, tablePlan };
  }
  const ofYear = ofTarget.filter((cell) => cell.year === year);
  if (ofYear.length === 0) {
    const years = ofTarget.flatMap((cell) => cell.year ?? []);
    return years.length === 0
      ? { reason: "tableYearUnknown" }
      : { reason: "otherYear", years: [...new Set(years)] };
  }
  const open = ofYear.filter(({ takesTotal }) => !takesTotal || isTotalOfYear(target, plan, year));
  return open.length === 0 ? { reason: "totalExpected" } : open;
}

/** Whether a year's own figure is also the total since the plan began. */
function isTotalOfYear(target: Target, plan: Plan, year: number): boolean {
  const isSummed = target.kind === "increment" || target.kind === "growth";
  return target.op === "text" || !isSummed || year === baselineYear(target, plan.period) + 1;
}

function outcomeOf(
  { value, formula }: DestinationCell,
  offers: readonly FilledEntry[],
): PlacedItem["outcome"] {
  if (offers.length > 1) return "conflict";
  if (value === offers[0]?.value) return "same";
  return value === null && formula === null ? "take" : "conflict";
}
