import { attributeLabels } from "../../messages/checkPlace";
import { type Language, say } from "../../messages/message";
import { methodMessages, reportHeaders, reportSheetMessages } from "../../messages/report";
import type { PlanLibrary } from "../../plan/planLibrary";
import type { Attribute } from "../../plan/target";
import { findingColumns, type FindingRow, findingRows, type ReportCell } from "./findingRows";
import { headLines } from "./reportHead";
import { acceptedRows, openRows, ruleRows, settingRows } from "./reportNotes";
import {
  lastListColumn,
  type ReportBlock,
  reportWidth,
  SheetWriter,
  singles,
  wholeWidth,
} from "./reportBlocks";
import type { ReportedCheck } from "./reportedCheck";
import {
  completionOf,
  attributesIn,
  rollUpOf,
  statusCountRows,
  tableSummaryRow,
} from "./reportSummary";

/** A chart beside the block whose numbers it draws. */
export interface ReportChart {
  readonly title: string;
  /** Header and numbers. */
  readonly source: {
    readonly row: number;
    readonly column: number;
    readonly rows: number;
    readonly columns: number;
  };
  readonly place: { readonly firstRow: number; readonly lastRow: number };
}

/** The sheet 检查报告: every cell, and what stands where. */
export interface ReportSheet {
  readonly cells: readonly (readonly ReportCell[])[];
  /** Title, facts, prose and whether the check was stopped: each a row. */
  readonly head: ReportBlock;
  readonly counts: ReportBlock;
  readonly completion: ReportBlock;
  readonly tables: ReportBlock;
  readonly settings: ReportBlock;
  /** Lists with headers, and paragraphs; tables and settings among them. */
  readonly lists: readonly ReportBlock[];
  readonly findings: ReportBlock;
  readonly findingRows: readonly FindingRow[];
  /** Whose counts `countsChart` draws, one series each. */
  readonly attributes: readonly (Attribute | "none")[];
  readonly countsChart: ReportChart | null;
  readonly completionChart: ReportChart | null;
}

const last = lastListColumn;
/** So many rows at least, that a chart beside them can be read. */
const leastChartRows = 13;
/** Lays out the report of a check. @param language of headings and words; messages of the check are as they are */
export function reportSheet(
  check: ReportedCheck,
  library: PlanLibrary,
  language: Language,
): ReportSheet {
  const writer = new SheetWriter(language);
  const { say: text } = writer;
  const overall = rollUpOf(check);
  const { all } = overall;

  const head = writer.block(null, null, headLines(check, all.total, language), wholeWidth);

  const attributes = attributesIn(overall);
  const countRows = statusCountRows(overall, text(reportHeaders.total), language);
  const labels = attributes.map((attribute) => attributeLabels[attribute]);
  const counts = writer.block(
    text(reportSheetMessages.countsHeading),
    [reportHeaders.status, ...labels, reportHeaders.total],
    countRows,
    singles(attributes.length + 2),
    leastChartRows,
  );
  const countsChart = chartBeside(counts, text(reportSheetMessages.countsChart), {
    rows: countRows.length - 1,
    columns: attributes.length + 1,
  });

  const completions = completionOf(check, language);
  const shown = completions.rows.length;
  const cut = shown < completions.of;
  const size = { shown, of: completions.of };
  const completion = writer.block(
    cut
      ? say(reportSheetMessages.completionCut, language, size)
      : text(reportSheetMessages.completionHeading),
    shown === 0
      ? null
      : [
          reportHeaders.indicator,
          reportHeaders.attainment,
          reportHeaders.attribute,
          reportHeaders.year,
          reportHeaders.status,
        ],
    shown === 0 ? [[text(reportSheetMessages.noCompletion)]] : completions.rows,
    shown === 0 ? [[0, 5]] : [...singles(4), [4, 5]],
    shown === 0 ? 1 : leastChartRows,
  );
  const completionChart = chartBeside(
    completion,
    cut
      ? say(reportSheetMessages.completionChartCut, language, size)
      : text(reportSheetMessages.completionChart),
    { rows: shown, columns: 2 },
  );

  const tables = writer.list(
    text(reportSheetMessages.tablesHeading),
    [
      reportHeaders.table,
      reportHeaders.region,
      reportHeaders.year,
      reportHeaders.indicators,
      reportHeaders.bindingOverall,
      reportHeaders.status,
    ],
    check.tables.map((table) => tableSummaryRow(table, language)),
    [
      [0, 1],
      [2, 2],
      [3, 3],
      [4, 4],
      [5, 5],
      [6, last],
    ],
  );
  const accepted = writer.list(
    text(reportSheetMessages.acceptedHeading),
    [
      reportHeaders.indicator,
      reportHeaders.place,
      reportHeaders.rules,
      reportHeaders.reason,
      reportHeaders.date,
    ],
    acceptedRows(check, language),
    [
      [0, 1],
      [2, 4],
      [5, 7],
      [8, last - 2],
      [last - 1, last],
    ],
  );
  const settings = writer.block(
    text(reportSheetMessages.settingsHeading),
    [reportHeaders.setting, reportHeaders.value, reportHeaders.defaultValue],
    settingRows(check.settings, language),
    [
      [0, 4],
      [5, 5],
      [6, 7],
    ],
  );
  const lists = [
    tables,
    accepted,
    settings,
    writer.block(
      text(reportSheetMessages.methodHeading),
      null,
      Object.values(methodMessages).map((message) => [text(message)]),
      wholeWidth,
    ),
    writer.list(
      text(reportSheetMessages.rulesHeading),
      [reportHeaders.rule, reportHeaders.ruleName, reportHeaders.times],
      ruleRows(check, language),
      [
        [0, 1],
        [2, 4],
        [5, 5],
      ],
    ),
  ];

  const found = findingRows(check, library, language);
  const findings = writer.block(
    text(reportSheetMessages.findingsHeading),
    found.length === 0 ? null : findingColumns.map(({ header }) => header),
    found.length === 0
      ? [[text(reportSheetMessages.noFindings)]]
      : found.map(({ contents }) => contents),
    found.length === 0 ? wholeWidth : singles(reportWidth),
  );
  lists.push(
    writer.list(
      text(reportSheetMessages.openHeading),
      [reportHeaders.indicator, reportHeaders.place, reportHeaders.explanation],
      openRows(check, language),
      [
        [0, 1],
        [2, 5],
        [6, last],
      ],
    ),
  );
  return {
    cells: writer.cells,
    head,
    counts,
    completion,
    tables,
    settings,
    lists,
    findings,
    findingRows: found,
    attributes,
    countsChart,
    completionChart,
  };
}

function chartBeside(
  block: ReportBlock,
  title: string,
  numbers: { readonly rows: number; readonly columns: number },
): ReportChart | null {
  const { headerRow, firstRow, rowCount } = block;
  if (headerRow === null || numbers.rows === 0) return null;
  return {
    title,
    source: { row: headerRow, column: 0, rows: numbers.rows + 1, columns: numbers.columns },
    place: {
      firstRow: headerRow,
      lastRow: Math.max(firstRow + rowCount, headerRow + leastChartRows) - 1,
    },
  };
}
