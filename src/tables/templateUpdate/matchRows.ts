import type { PlanLibrary } from "../../plan/planLibrary";
import type { TemplateTable } from "../templateReading/templateTable";
import type { ColumnKey } from "../templates/templateColumn";
import type { TemplateSheet } from "../templates/templateSheet";
import { bodyRows, contentAt, drawnText, isFact, sharedColumns, textAt } from "./tableRows";

/** A row of a table, counted from the first of its body, and the row of the template that says what it stands for. */
export interface RowPair {
  readonly row: number;
  readonly drawn: number;
}

export interface MatchedRows {
  readonly pairs: readonly RowPair[];
  /** Rows that came from a plan, by their 出处, and stand for no target of it any more. */
  readonly gone: readonly number[];
}

/** What tells one target from another, from the surest to the least sure. */
const identities: readonly (readonly ColumnKey[])[] = [
  ["region", "indicator", "dueYear", "source"],
  ["region", "indicator", "dueYear"],
  ["region", "indicator", "source"],
  ["region", "indicator"],
];

/**
 * Finds what the rows of a table stand for, wherever they were moved. A row whose facts are all the same comes first,
 * then one with the same indicator, year and clause, then one of which the year or the clause has changed, at last one
 * whose indicator the plan calls otherwise now and still knows by the old name. Two that could be meant are no match:
 * nothing is guessed.
 * @param drawn the template for all targets of the table's plans, without functions of the add-in
 */
export function matchRows(
  table: TemplateTable,
  drawn: TemplateSheet,
  library: PlanLibrary,
): MatchedRows {
  const rows = new Set(bodyRows(table).filter((row) => textAt(table, row, "indicator") !== ""));
  const targets = new Set(drawn.rows.keys());
  const pairs: RowPair[] = [];
  const pair = (row: number, target: number): void => {
    rows.delete(row);
    targets.delete(target);
    pairs.push({ row, drawn: target });
  };
  const inTable = new Set(table.columns.map(({ key }) => key));

  // Rows that say all the same are each other's equals, whichever is taken for which.
  const facts = factKeys(table, drawn);
  for (const { there, wanted } of alike(rows, targets, facts.ofRow, facts.ofTarget)) {
    there.slice(0, wanted.length).forEach((row, index) => pair(row, wanted[index]!));
  }
  for (const identity of identities) {
    const keys = identity.filter((key) => inTable.has(key));
    const ofRow = (row: number): string => keyOf(keys, (key) => textAt(table, row, key));
    const ofTarget = (row: number): string => keyOf(keys, (key) => drawnText(drawn, row, key));
    for (const { there, wanted } of alike(rows, targets, ofRow, ofTarget)) {
      if (there.length === 1 && wanted.length === 1) pair(there[0]!, wanted[0]!);
    }
  }
  for (const [row, target] of renamed(table, drawn, library, rows, targets)) pair(row, target);

  const known = new Set(
    pairs.map(({ drawn: target }) => keyOf(nameKeys, (key) => drawnText(drawn, target, key))),
  );
  const hasSource = inTable.has("source");
  return {
    pairs,
    gone: [...rows].filter((row) => {
      const isCopy = known.has(keyOf(nameKeys, (key) => textAt(table, row, key)));
      return !isCopy && (!hasSource || textAt(table, row, "source") !== "");
    }),
  };
}

const nameKeys: readonly ColumnKey[] = ["region", "indicator"];

/** All that a row of the table, and one of the template, say of their targets. */
function factKeys(table: TemplateTable, drawn: TemplateSheet) {
  const facts = sharedColumns(table, drawn).filter(({ drawn: column }) => isFact(column));
  return {
    ofRow: (row: number): string =>
      JSON.stringify(facts.map(({ found }) => contentAt(table, row, found.column))),
    ofTarget: (row: number): string =>
      JSON.stringify(facts.map(({ position }) => drawn.rows[row]!.cells[position])),
  };
}

/** Rows whose name the plan library finds under another name, each the only one that means its target. */
function renamed(
  table: TemplateTable,
  drawn: TemplateSheet,
  library: PlanLibrary,
  rows: ReadonlySet<number>,
  targets: ReadonlySet<number>,
): readonly (readonly [number, number])[] {
  const plans = new Set(drawn.rows.flatMap((row) => row.targets.map(({ plan }) => plan)));
  const found = [...rows].flatMap((row): [number, number][] => {
    const name = textAt(table, row, "indicator");
    const region = textAt(table, row, "region");
    const year = Number(textAt(table, row, "dueYear")) || undefined;
    const answers = [...plans].map((plan) => library.findTarget(plan, name, year));
    const known = new Set(answers.flatMap((one) => (one.outcome === "found" ? [one.value] : [])));
    const meant = [...targets].filter((target) => {
      const ofRegion = drawnText(drawn, target, "region");
      const isElsewhere = region !== "" && ofRegion !== "" && region !== ofRegion;
      return !isElsewhere && drawn.rows[target]!.targets.some((one) => known.has(one.target));
    });
    return meant.length === 1 ? [[row, meant[0]!]] : [];
  });
  return found.filter(([, target]) => found.filter(([, other]) => other === target).length === 1);
}

/** Rows and targets that share a key. */
function alike(
  rows: ReadonlySet<number>,
  targets: ReadonlySet<number>,
  keyOfRow: (row: number) => string,
  keyOfTarget: (target: number) => string,
): readonly { readonly there: readonly number[]; readonly wanted: readonly number[] }[] {
  const byRow = grouped(rows, keyOfRow);
  return [...grouped(targets, keyOfTarget)].flatMap(([key, wanted]) => {
    const there = byRow.get(key);
    return there === undefined ? [] : [{ there, wanted }];
  });
}

function keyOf(keys: readonly ColumnKey[], text: (key: ColumnKey) => string): string {
  return JSON.stringify(keys.map(text));
}

function grouped(
  items: Iterable<number>,
  key: (item: number) => string,
): ReadonlyMap<string, readonly number[]> {
  const groups = new Map<string, number[]>();
  for (const item of items) {
    const group = groups.get(key(item));
    if (group === undefined) groups.set(key(item), [item]);
    else group.push(item);
  }
  return groups;
}
