import type { Plan } from "../../plan/plan";
import { columnLooks } from "./columnLooks";
import { planTarget } from "./planFormulas";
import { type ColumnKey, headerOf, type TemplateColumn } from "./templateColumn";
import { hasRegions, type TemplateRequest } from "./templateRequest";

/** What makes a column of one table differ from the same column elsewhere. */
export interface ColumnVariant {
  /** The one formula of the column, with `=`. A fact may have one too: the add-in's functions give it then. */
  readonly formula?: string;
  readonly year?: number;
  /** Of a column that stands for one plan's region. */
  readonly plan?: Plan;
  /** How the header names the plan's region; its short name unless given. */
  readonly region?: string;
  /** Instead of what `columnLooks` says. */
  readonly isAux?: boolean;
  readonly role?: TemplateColumn["role"];
}

/** A column as `columnLooks` and `columnWords` describe it. */
export function columnOf(key: ColumnKey, variant: ColumnVariant = {}): TemplateColumn {
  const look = columnLooks[key];
  const region = variant.region ?? variant.plan?.region;
  const place = {
    ...(variant.year === undefined ? {} : { year: variant.year }),
    ...(region === undefined ? {} : { region }),
  };
  return {
    key,
    header: headerOf(key, place),
    width: look.width,
    align: look.align,
    wraps: look.wraps === true,
    role: variant.role ?? look.role,
    isAux: variant.isAux ?? look.isAux === true,
    formula: variant.formula ?? null,
    year: variant.year ?? null,
    planId: variant.plan?.id ?? null,
  };
}

/**
 * The columns that say what is asked for, in the order in which all layouts begin: 序号 to 基期年, 地区 only where rows
 * of several plans stand together.
 */
export function leadingColumns(request: TemplateRequest): TemplateColumn[] {
  const region: readonly ColumnKey[] = hasRegions(request) ? ["region"] : [];
  return [
    ...columnsOf("ordinal", ...region, "category", "indicator", "unit", "attribute", "kind"),
    columnOf("requirement"),
    columnOf("target", request.usesPlanFunctions ? { formula: planTarget(request) } : {}),
    ...columnsOf("dueYear", "baseline", "baselineYear"),
  ];
}

/** The columns that formulas, bands and charts need and people do not, at the end of the table: 填报下限, 填报上限, 类序, 图示名. */
export function auxColumns(): TemplateColumn[] {
  return columnsOf("lowest", "highest", "categoryOrder", "chartName");
}

function columnsOf(...keys: readonly ColumnKey[]): TemplateColumn[] {
  return keys.map((key) => columnOf(key));
}

/**
 * Zero-based position of a column; with a year or a plan's id that of the year or the region.
 * @throws Error where the table has no such column: a defect of the caller
 */
export function positionOf(
  columns: readonly TemplateColumn[],
  key: ColumnKey,
  { year = null, planId = null }: Partial<Pick<TemplateColumn, "year" | "planId">> = {},
): number {
  const position = columns.findIndex(
    (column) =>
      column.key === key &&
      (year === null || column.year === year) &&
      (planId === null || column.planId === planId),
  );
  if (position < 0) throw new Error(`no column ${key} among ${columns.length}`);
  return position;
}
