import type { Plan } from "../../plan/plan";
import type { PlanLibrary } from "../../plan/planLibrary";
import { cellAt, compactText, isBlank } from "../recognition/grid";
import { confirmationKey } from "../recognition/matchIndicator";
import type { NotJudged } from "../recognition/notJudged";
import { isNote, isNumberedHeading, isTotal } from "../recognition/tableRows";
import type { ColumnKey } from "../templates/templateColumn";
import { comparedTarget } from "./comparedTarget";
import { identifyTarget } from "./identifyTarget";
import { columnOf, regionsOf } from "./readTemplate";
import { RowPlans } from "./rowPlans";
import type { FoundTarget, KnownTemplate, TemplateTable } from "./templateTable";

/** What was answered for rows that do not tell their plan or target; names by `confirmationKey`. */
export interface TemplateAnswers {
  readonly planId: string | null;
  /** Target ids; null where the row is no indicator of the plan. */
  readonly targets: ReadonlyMap<string, string | null>;
}

/** A row of a template and whose it is; of a 横向对比表 one for each region that the row compares. */
export interface TemplateRowTarget {
  /** Zero-based on the sheet. */
  readonly row: number;
  /** The indicator's cell as it stands; of a 横向对比表 as the region's plan names it, where its column still says so. */
  readonly name: string;
  /** As its columns name it; null but in a 横向对比表. */
  readonly region: string | null;
  /** Whose indicator the row names; null where that is not told. */
  readonly plan: Plan | null;
  readonly found: FoundTarget | NotJudged;
}

/** Whether it is told which target of which plan is meant. */
export function isFound(found: FoundTarget | NotJudged): found is FoundTarget {
  return "target" in found;
}

/**
 * The rows of a template with their targets, in the order in which they stand. Blank rows, headings, totals and notes
 * that people have put between are left out, and so are rows that were answered to be no indicator.
 * @param table one that misses no header
 */
export function templateRows(
  table: TemplateTable,
  library: PlanLibrary,
  known: KnownTemplate | null,
  answers: TemplateAnswers = noAnswers,
): readonly TemplateRowTarget[] {
  const rows = bodyRows(table);
  const sources = rows.map((row) => textIn(table, row, "source"));
  const plans = new RowPlans(library, known, answers.planId, sources);
  const regions = table.layout === "comparison" ? regionsOf(table.columns) : [null];
  return rows.flatMap((row): readonly TemplateRowTarget[] => {
    const indicator = textIn(table, row, "indicator");
    if (indicator === "") {
      const found = { reason: "nameMissing" } as const;
      return holdsAny(table, row, entryKeys)
        ? [{ row, name: "", region: null, plan: null, found }]
        : [];
    }
    const targets = regions
      .filter((region) => region === null || isCompared(table, row, region))
      .map((region) => {
        const own = region === null ? "" : textIn(table, row, "regionIndicator", region);
        return { row, name: own === "" ? indicator : own, region };
      })
      .filter(({ name }) => answers.targets.get(confirmationKey(name)) !== null)
      .map((place): TemplateRowTarget => {
        const plan = planOfRow(table, place, plans);
        return "reason" in plan
          ? { ...place, plan: null, found: plan }
          : { ...place, plan, found: targetOfRow(table, place, plan, answers, library) };
      });
    return isNoIndicator(table, row, indicator, targets) ? [] : targets;
  });
}

const noAnswers: TemplateAnswers = { planId: null, targets: new Map() };

/** What a cell of a row says; "" where the column is gone. */
export function textIn(
  table: TemplateTable,
  row: number,
  key: ColumnKey,
  region: string | null = null,
): string {
  const column = columnOf(table, key, region)?.column;
  return column === undefined ? "" : String(cellAt(table.grid, row, column) ?? "").trim();
}

function bodyRows({ body }: TemplateTable): readonly number[] {
  return Array.from({ length: body.rows }, (_, index) => body.row + index);
}

const entryKeys: ReadonlySet<ColumnKey> = new Set(["actual", "yearActual", "regionActual"]);
/** Filled in only where the row stands for an indicator. */
const factKeys: ReadonlySet<ColumnKey> = new Set([
  "unit",
  "requirement",
  "target",
  "dueYear",
  "baseline",
  "source",
  "regionRequirement",
  "regionTarget",
  "regionDueYear",
]);

function holdsAny(table: TemplateTable, row: number, keys: ReadonlySet<ColumnKey>): boolean {
  return table.columns.some(
    ({ key, column }) => keys.has(key) && !isBlank(cellAt(table.grid, row, column)),
  );
}

/** A heading, a total or a note that someone put between: words that are no indicator. */
function isNoIndicator(
  table: TemplateTable,
  row: number,
  name: string,
  targets: readonly TemplateRowTarget[],
): boolean {
  const isTold = targets.some(
    ({ found }) =>
      isFound(found) ||
      found.reason === "ambiguous" ||
      (found.reason === "nearNames" && !isNumberedHeading(name)),
  );
  if (isTold) return false;
  if (isTotal(compactText(name)) || isNote(compactText(name))) return true;
  return !holdsAny(table, row, entryKeys) && !holdsAny(table, row, factKeys);
}

/** Whether a region has the row's indicator: its facts stand there, or someone entered a value. */
function isCompared(table: TemplateTable, row: number, region: string): boolean {
  const keys: readonly ColumnKey[] = ["regionRequirement", "regionTarget", "regionActual"];
  return keys.some((key) => textIn(table, row, key, region) !== "");
}

type RowPlace = Pick<TemplateRowTarget, "row" | "name" | "region">;

function planOfRow(
  table: TemplateTable,
  { row, region }: RowPlace,
  plans: RowPlans,
): Plan | NotJudged {
  return region === null
    ? plans.ofRow(textIn(table, row, "region"), textIn(table, row, "source"))
    : plans.ofRegion(region);
}

function targetOfRow(
  table: TemplateTable,
  { row, name, region }: RowPlace,
  plan: Plan,
  answers: TemplateAnswers,
  library: PlanLibrary,
): FoundTarget | NotJudged {
  const answered = targetNamed(plan, answers.targets.get(confirmationKey(name)));
  if (answered !== null) return answered;
  const found =
    region === null
      ? identifyTarget(
          library,
          plan,
          name,
          yearIn(table, row, "dueYear"),
          textIn(table, row, "source"),
        )
      : comparedTarget(library, plan, {
          name,
          dueYear: yearIn(table, row, "regionDueYear", region),
          requirement: textIn(table, row, "regionRequirement", region),
          target: textIn(table, row, "regionTarget", region),
        });
  if (found.outcome === "found") return { plan, target: found.value };
  if (found.outcome === "ambiguous") return { reason: "ambiguous", candidates: found.candidates };
  return found.nearest.length > 0
    ? { reason: "nearNames", candidates: found.nearest }
    : { reason: "unknownName" };
}

function targetNamed(plan: Plan, id: string | null | undefined): FoundTarget | null {
  const target = plan.targets.find((candidate) => candidate.id === id);
  return target === undefined ? null : { plan, target };
}

function yearIn(
  table: TemplateTable,
  row: number,
  key: ColumnKey,
  region: string | null = null,
): number | null {
  return Number(textIn(table, row, key, region)) || null;
}
