import type { Attribute, Baseline } from "../../plan/target";
import { readIndicatorName } from "../../tables/recognition/indicatorName";
import type { PlanDocument } from "../planDocument";
import type { ProposedTarget } from "../proposedPlan";
import { readAim } from "./aimReading";
import { type CellValue, readCellValue } from "./cellValue";
import { readIndicatorCell, unitIn } from "./indicatorCell";
import type { IndicatorRow } from "./indicatorTable";
import type { TableCell } from "./tableCell";
import type { DatedColumn } from "./valueYears";

/** What a table says of all its rows. */
export interface RowContext {
  readonly document: PlanDocument;
  readonly rule: "tableRow" | "textTableRow";
  readonly columns: readonly DatedColumn[];
  /** The clause and category of the place where the table stands. */
  readonly section: string;
  readonly category: readonly string[];
  /** 单位：亿元 above the table. */
  readonly unit: string | null;
  /** （）内为五年累计数. */
  readonly roundIsTotal: boolean;
}

const growing = /年均|增长|增速|增幅|下降|降低|减少|提高/u;
const rate = /(?:率|比重|占比|比例|水平)$/u;
/** 约束性指标 above rows. */
const ofAttribute = /^(?:约束|预期)性/u;

/** The targets that a row states: one for each column of aims with a value, and for its yearly growth. */
export function targetsOfRow(row: IndicatorRow, context: RowContext): readonly ProposedTarget[] {
  const named = readIndicatorCell(row.name.text);
  const categories = row.categories.filter((text) => !ofAttribute.test(text)).map(withoutNumber);
  const bandAttribute = row.categories.find((text) => ofAttribute.test(text)) ?? null;
  const cells = row.values.flatMap(({ column, cell }) => {
    const dated = context.columns.find((each) => each.column === column);
    return dated === undefined
      ? []
      : [{ dated, cell, value: readCellValue(cell.text, context.roundIsTotal) }];
  });
  const baseline = baselineOf(cells);
  const aims = cells.filter(
    ({ dated, value }) => dated.role !== "baseline" && value.kind !== "none",
  );
  const hasLevel = aims.some(
    ({ dated, value }) => dated.role === "target" && !(value.kind === "number" && value.isTotal),
  );
  return aims.flatMap(({ dated, cell, value }): ProposedTarget[] => {
    // Beside a level its growth over the plan says nothing new; nor do words.
    if (hasLevel && dated.role !== "target") {
      const isYearly = dated.role !== "total" && value.kind === "number" && !value.isTotal;
      if (!isYearly) return [];
    }
    const isLevel = !hasLevel && isLevelOf(named.name, value, baseline, row.unit ?? named.unit);
    const reading = readAim(
      named.name,
      value,
      isLevel ? { ...dated, role: "target" } : dated,
      unitOf(value, row, named.unit, dated, context),
    );
    if (reading === null) return [];
    const isTurned =
      reading.kind === "level" &&
      value.kind === "number" &&
      value.before === null &&
      baseline !== null &&
      value.low < baseline.value &&
      value.bound === null;
    const attribute = attributeOf(row.attribute ?? named.attribute ?? bandAttribute);
    return [
      {
        aliases: [],
        category: categories.length > 0 ? categories : context.category,
        year: row.dueYear ?? dated.year,
        attribute,
        scope: null,
        departments: departmentsOf(row.department),
        section: sectionOf(row, named.ordinal, context.section),
        note: null,
        baseline: reading.kind === "growth" || reading.kind === "increment" ? null : baseline,
        ...reading,
        nature:
          reading.op === "text"
            ? "qualitative"
            : (row.dueYear ?? dated.year) === null
              ? "commitment"
              : "quantified",
        evidence: evidenceOf(row, cell, context, reading.unit, attribute, {
          isWords: value.kind === "words",
          isTurned,
        }),
      } as ProposedTarget,
    ];
  });
}

/**
 * A rate, or a number that no growth reaches, in a column of growth is its level: 城镇调查失业率 — — <5.5.
 */
function isLevelOf(
  name: string,
  value: CellValue,
  baseline: Baseline | null,
  unit: string | null,
): boolean {
  if (value.kind !== "number" || value.isTotal || value.unit === "%" || growing.test(name))
    return false;
  return (unit === "%" && rate.test(name)) || (baseline === null && value.low >= 100);
}

function baselineOf(
  cells: readonly { readonly dated: DatedColumn; readonly value: CellValue }[],
): Baseline | null {
  const known = cells.flatMap(({ dated, value }): Baseline[] => {
    if (dated.role !== "baseline" || dated.year === null) return [];
    if (value.kind === "rank") return [{ value: value.place, year: dated.year }];
    if (value.kind !== "number" || value.low !== value.high || value.isTotal) return [];
    const op = value.bound ?? value.before;
    const bound = op === ">" || op === ">=" || op === "<" || op === "<=" ? { bound: op } : {};
    return [{ value: value.low, year: dated.year, ...bound }];
  });
  return known.reduce<Baseline | null>(
    (last, each) => (last === null || each.year > last.year ? each : last),
    null,
  );
}

/** The cell's own unit, else that of the row, the name, the column or the caption; 万 before it counts in it. */
function unitOf(
  value: CellValue,
  row: IndicatorRow,
  ofName: string | null,
  { column }: DatedColumn,
  { unit: ofCaption }: RowContext,
): string | null {
  const ofRow = row.unit === null ? null : unitIn(row.unit);
  const around = ofRow ?? ofName ?? column.unit ?? ofCaption;
  const own = value.kind === "number" ? value.unit : null;
  if (own === null) return around;
  return /^[万亿千]+$/u.test(own) && around !== null && !/^[万亿千%‰]/u.test(around)
    ? own + around
    : own;
}

function withoutNumber(category: string): string {
  return readIndicatorName(category).candidates.at(-1) ?? category;
}

function attributeOf(text: string | null): Attribute | null {
  if (text === null) return null;
  return text.includes("约束") ? "约束性" : text.includes("预期") ? "预期性" : null;
}

function departmentsOf(text: string | null): readonly string[] | null {
  const names = (text ?? "")
    .split(/[、，,;；/\s]+/u)
    .map((name) => name.replace(/等$/u, ""))
    .filter((name) => name.length > 1);
  return names.length === 0 ? null : names;
}

/** 表第3行, or 表第3项 where the number is part of the name. */
function sectionOf(row: IndicatorRow, ofName: number | null, section: string): string {
  return ofName === null ? `${section}表第${row.ordinal}行` : `${section}表第${ofName}项`;
}

function evidenceOf(
  { name, isGuessed, values }: IndicatorRow,
  cell: TableCell,
  { document, rule }: RowContext,
  unit: string | null,
  attribute: Attribute | null,
  doubts: { readonly isWords: boolean; readonly isTurned: boolean },
): ProposedTarget["evidence"] {
  const start = Math.min(name.start, cell.start);
  const end = Math.max(name.end, cell.end);
  const support = [unit !== null, attribute !== null, values.length > 1, rule === "tableRow"];
  const doubt = (isGuessed ? 0.2 : 0) + (doubts.isWords ? 0.1 : 0) + (doubts.isTurned ? 0.2 : 0);
  const confidence = 0.82 + 0.04 * support.filter(Boolean).length - doubt;
  return {
    start,
    end,
    quote: document.text.slice(start, end),
    confidence: Math.round(confidence * 100) / 100,
    rule,
  };
}
