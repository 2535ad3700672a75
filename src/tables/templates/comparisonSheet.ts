import type { CellContent } from "./cellContent";
import { columnOfRegion, comparisonColumns, isRegionKey, regionText } from "./comparisonColumns";
import { comparisonFormulas } from "./comparisonFormulas";
import { type ComparisonTargets, comparisonRows, firstOf, targetsOf } from "./comparisonRows";
import { entryValidation, yearValidation } from "./entryValidations";
import { indicatorText, sourceText } from "./factCells";
import { categoryOrders, type FactRow, factRows, formatIn } from "./factRows";
import { quoted } from "./formulaParts";
import { headLines } from "./headLines";
import { categoryBand, repeatedCategory } from "./rowRules";
import { positionOf } from "./sharedColumns";
import { sheetNameOf } from "./sheetNames";
import type { ColumnKey, TemplateColumn } from "./templateColumn";
import type { PlanPart, TemplateRequest } from "./templateRequest";
import type {
  CellValidation,
  RowRule,
  RuleTone,
  TemplateNames,
  TemplateRow,
  TemplateSheet,
} from "./templateSheet";

/** 横向对比表: the indicators of several plans, the regions side by side. */
export function comparisonSheet(request: TemplateRequest, names: TemplateNames): TemplateSheet {
  const { parts } = request;
  const columns = comparisonColumns(parts, comparisonFormulas(request, names.year));
  const compared = comparisonRows(parts);
  const head = headLines(request, columns);
  const year = { at: { head: head.year.head }, column: head.year.column, columns: 1 };
  return {
    layout: "comparison",
    sheetName: sheetNameOf(request),
    head: head.lines,
    columns,
    rows: templateRows(parts, columns, compared),
    validations: [
      yearValidation(year, request),
      ...compared.flatMap((row, index) => entryValidations(columns, row, index)),
    ],
    rules: rules(columns),
    summary: null,
    isProtected: false,
  };
}

function templateRows(
  parts: readonly PlanPart[],
  columns: readonly TemplateColumn[],
  compared: readonly ComparisonTargets[],
): readonly TemplateRow[] {
  const facts = factRows(parts);
  const orders = categoryOrders(compared.map(firstOf));
  const texts = compared.map((row) => indicatorText(firstOf(row).plan, firstOf(row).target));
  return compared.map((row, index): TemplateRow => {
    const factsAt = row.map(
      (one) =>
        facts.find(({ plan, target }) => plan === one?.plan && target === one.target) ?? null,
    );
    const first = factsAt.find((one) => one !== null)!;
    const indicator = texts[index]!;
    const isRepeated = texts.indexOf(indicator) !== texts.lastIndexOf(indicator);
    const contents: Partial<Record<ColumnKey, CellContent>> = {
      ...first.contents,
      ordinal: index + 1,
      source: sources(parts, row),
      remark: remarks(parts, row, indicator),
      categoryOrder: orders[index]!,
      chartName: isRepeated ? `${indicator} ${index + 1}` : indicator,
    };
    return {
      targets: targetsOf(row),
      cells: columns.map((column) => {
        if (column.formula !== null) return null;
        if (column.role === "entry") return "";
        if (!isRegionKey(column.key)) return contents[column.key] ?? "";
        return regionFacts(parts, factsAt, column)?.contents[columnOfRegion[column.key]] ?? "";
      }),
      numberFormats: columns.map((column) => {
        if (!isRegionKey(column.key)) return first.formats[column.key];
        const { formats } = regionFacts(parts, factsAt, column) ?? first;
        return formatIn(column, formats[columnOfRegion[column.key]]);
      }),
    };
  });
}

function regionFacts(
  parts: readonly PlanPart[],
  factsAt: readonly (FactRow | null)[],
  { planId }: TemplateColumn,
): FactRow | null {
  return factsAt[parts.findIndex(({ plan }) => plan.id === planId)] ?? null;
}

/** `宁波：甬政办发〔2023〕1号 三(一)；舟山：…` */
function sources(parts: readonly PlanPart[], row: ComparisonTargets): string {
  return targetsOf(row)
    .map(({ plan, target }) => `${regionText(parts, plan)}：${sourceText(plan, target)}`)
    .join("；");
}

/** How a plan calls the indicator where it is not as in 指标, and what was noted of its target. */
function remarks(parts: readonly PlanPart[], row: ComparisonTargets, indicator: string): string {
  return targetsOf(row)
    .flatMap(({ plan, target }) => {
      const name = indicatorText(plan, target);
      const said = [name === indicator ? null : name, target.note].filter((text) => text !== null);
      return said.length === 0 ? [] : [`${regionText(parts, plan)}：${said.join("，")}`];
    })
    .join("；");
}

function entryValidations(
  columns: readonly TemplateColumn[],
  row: ComparisonTargets,
  index: number,
): readonly CellValidation[] {
  return targetsOf(row).map((one) => {
    const column = positionOf(columns, "regionActual", { planId: one.plan.id });
    return entryValidation({ at: { row: index }, column, columns: 1 }, one, "toDate");
  });
}

const toneOfWord: readonly (readonly [RuleTone, readonly string[]])[] = [
  ["error", ["数据异常"]],
  ["warning", ["未达标"]],
  ["open", ["推进中", "待认定"]],
  ["good", ["达标"]],
];

function rules(columns: readonly TemplateColumn[]): readonly RowRule[] {
  const met = columns.flatMap(({ key }, position) => (key === "regionMet" ? [position] : []));
  return [
    ...met.flatMap((column) =>
      toneOfWord.map(([tone, words]): RowRule => ({
        column,
        columns: 1,
        tone,
        formula: (cell) =>
          `=OR(${words.map((text) => `${cell(column)}=${quoted(text)}`).join(",")})`,
      })),
    ),
    repeatedCategory(columns),
    categoryBand(columns, { first: 0, last: positionOf(columns, "regionRequirement") - 1 }),
  ];
}
