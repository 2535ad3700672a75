import type { IStyleBase } from "@univerjs/core";
import { intersection, rangeAddress, subtract, type GridRange } from "../engine/a1";
import type { Spreadsheet } from "../engine/spreadsheet";
import { itemNotFound } from "./excelErrors";

export type ConditionalFormatType =
  | "Custom"
  | "CellValue"
  | "DataBar"
  | "ColorScale"
  | "IconSet"
  | "TopBottom"
  | "PresetCriteria"
  | "ContainsText";

export const cellValueOperators = [
  "Between",
  "NotBetween",
  "EqualTo",
  "NotEqualTo",
  "GreaterThan",
  "LessThan",
  "GreaterThanOrEqual",
  "LessThanOrEqual",
] as const;

export interface CellValueRule {
  readonly operator: (typeof cellValueOperators)[number];
  readonly formula1: string;
  readonly formula2: string | null;
}

/** A conditional format as the object model sees it. */
export interface ConditionalFormat {
  readonly id: string;
  readonly sheetId: string;
  readonly type: ConditionalFormatType;
  readonly ranges: readonly GridRange[];
  readonly stopIfTrue: boolean;
  readonly style: IStyleBase;
  /** Of type Custom; "" as long as none is set. */
  readonly formula: string;
  /** Of type CellValue. */
  readonly cellValue: CellValueRule | null;
}

interface EngineRule {
  cfId: string;
  ranges: GridRange[];
  stopIfTrue: boolean;
  rule: { type: string; subType?: string; value?: unknown; style?: IStyleBase };
}

const engineTypes: Readonly<Record<string, ConditionalFormatType>> = {
  formula: "Custom",
  number: "CellValue",
  dataBar: "DataBar",
  colorScale: "ColorScale",
  iconSet: "IconSet",
  rank: "TopBottom",
  text: "ContainsText",
};

/**
 * The workbook's conditional formats. The engine holds them and moves them with their cells; here are only
 * those that have no rule yet, and what of a rule the engine could not tell afterwards.
 */
export class ConditionalFormatStore {
  private readonly drafts = new Map<string, ConditionalFormat>();
  private readonly cellValues = new Map<string, CellValueRule>();
  private created = 0;

  constructor(private readonly spreadsheet: Spreadsheet) {}

  /** All of a sheet, the one of highest priority first. */
  list(sheetId: string): ConditionalFormat[] {
    const drafts = [...this.drafts.values()].filter((format) => format.sheetId === sheetId);
    return [...drafts.reverse(), ...this.rules(sheetId).map((rule) => this.read(sheetId, rule))];
  }

  get(sheetId: string, id: string): ConditionalFormat {
    const format = this.list(sheetId).find((candidate) => candidate.id === id);
    if (format === undefined) throw itemNotFound(`the conditional format ${id}.`);
    return format;
  }

  /** A new one without a rule, above all others. */
  add(sheetId: string, range: GridRange, type: "Custom" | "CellValue"): string {
    this.created += 1;
    const id = `{CF-${Date.now().toString(36)}-${this.created}}`.toUpperCase();
    this.drafts.set(id, {
      id,
      sheetId,
      type,
      ranges: [range],
      stopIfTrue: false,
      style: {},
      formula: "",
      cellValue: null,
    });
    return id;
  }

  change(sheetId: string, id: string, changes: Partial<ConditionalFormat>): void {
    const format = { ...this.get(sheetId, id), ...changes };
    const draft = this.drafts.has(id);
    if (draft) this.drafts.set(id, format);
    if (format.cellValue) this.cellValues.set(id, format.cellValue);
    const rule = engineRule(format);
    if (rule === null) return;
    this.drafts.delete(id);
    this.execute(`sheet.mutation.${draft ? "add" : "set"}-conditional-rule`, {
      subUnitId: sheetId,
      rule,
    });
  }

  delete(sheetId: string, id: string): void {
    this.get(sheetId, id);
    if (!this.drafts.delete(id)) {
      this.execute("sheet.mutation.delete-conditional-rule", { subUnitId: sheetId, cfId: id });
    }
  }

  /** Takes every conditional format off these cells; the rest of their ranges keep them. */
  clear(sheetId: string, range: GridRange): void {
    for (const format of this.list(sheetId)) {
      if (!format.ranges.some((area) => intersection(area, range))) continue;
      const ranges = format.ranges.flatMap((area) => subtract(area, range));
      if (ranges.length === 0) this.delete(sheetId, format.id);
      else this.changeRanges(sheetId, format, ranges);
    }
  }

  private changeRanges(sheetId: string, format: ConditionalFormat, ranges: GridRange[]): void {
    const rule = this.rules(sheetId).find((candidate) => candidate.cfId === format.id);
    if (rule === undefined) this.drafts.set(format.id, { ...format, ranges });
    else {
      this.execute("sheet.mutation.set-conditional-rule", {
        subUnitId: sheetId,
        rule: { ...rule, ranges },
      });
    }
  }

  private rules(sheetId: string): EngineRule[] {
    const sheet = this.spreadsheet.sheet(sheetId);
    return (sheet?.getConditionalFormattingRules() ?? []) as EngineRule[];
  }

  private read(sheetId: string, { cfId, ranges, stopIfTrue, rule }: EngineRule): ConditionalFormat {
    const remembered = this.cellValues.get(cfId) ?? null;
    const type = engineTypes[rule.subType ?? rule.type] ?? "PresetCriteria";
    return {
      id: cfId,
      sheetId,
      type: remembered ? "CellValue" : type,
      ranges,
      stopIfTrue,
      style: rule.style ?? {},
      formula: rule.subType === "formula" ? String(rule.value) : "",
      cellValue: remembered,
    };
  }

  private execute(id: string, params: Record<string, unknown>): void {
    this.spreadsheet.as("addin", () => this.spreadsheet.execute(id, params));
  }
}

/** The engine's rule: a cell-value rule is a formula over the range's first cell; null without a rule. */
function engineRule(format: ConditionalFormat): EngineRule | null {
  const value = format.type === "CellValue" ? cellValueFormula(format) : format.formula;
  if (!value) return null;
  return {
    cfId: format.id,
    ranges: format.ranges.map((range) => ({ ...range })),
    stopIfTrue: format.stopIfTrue,
    rule: { type: "highlightCell", subType: "formula", value, style: format.style },
  };
}

function cellValueFormula({ cellValue, ranges }: ConditionalFormat): string | null {
  const [first] = ranges;
  if (!cellValue || !first) return null;
  const cell = cellReference(first);
  const one = cellValue.formula1.replace(/^=/, "");
  const other = (cellValue.formula2 ?? "0").replace(/^=/, "");
  const between = `AND(${cell}>=MIN(${one},${other}),${cell}<=MAX(${one},${other}))`;
  const conditions: Record<CellValueRule["operator"], string> = {
    Between: between,
    NotBetween: `NOT(${between})`,
    EqualTo: `${cell}=${one}`,
    NotEqualTo: `${cell}<>${one}`,
    GreaterThan: `${cell}>${one}`,
    LessThan: `${cell}<${one}`,
    GreaterThanOrEqual: `${cell}>=${one}`,
    LessThanOrEqual: `${cell}<=${one}`,
  };
  // An empty cell meets no cell-value rule except those of equality.
  const needsValue =
    !/Equal(To)?$/.test(cellValue.operator) || cellValue.operator.endsWith("OrEqual");
  const condition = conditions[cellValue.operator];
  return needsValue ? `=AND(NOT(ISBLANK(${cell})),${condition})` : `=${condition}`;
}

function cellReference({ startRow, startColumn }: GridRange): string {
  return rangeAddress({ startRow, startColumn, endRow: startRow, endColumn: startColumn });
}
