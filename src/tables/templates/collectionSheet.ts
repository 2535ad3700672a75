import { say } from "../../messages/message";
import { sheetMessages } from "../../messages/sheet";
import { entryValidation, yearValidation } from "./entryValidations";
import { factRows, templateRow } from "./factRows";
import { type Head, headLines } from "./headLines";
import { planTarget } from "./planFormulas";
import { categoryBand, repeatedCategory } from "./rowRules";
import { columnOf, positionOf } from "./sharedColumns";
import { sheetNameOf } from "./sheetNames";
import type { ColumnKey, TemplateColumn } from "./templateColumn";
import { hasRegions, type TemplateRequest } from "./templateRequest";
import type { CellValidation, HeadCell, TemplateSheet } from "./templateSheet";

/**
 * 数据采集表: what a department fills in and sends back. Only the cells to fill in can be typed into; the entry of an
 * addition or a rate is that of the year, as 年度监测表 takes it.
 */
export function collectionSheet(request: TemplateRequest): TemplateSheet {
  const columns = collectionColumns(request);
  const facts = factRows(request.parts);
  const head = withTelephone(headLines(request, columns), columns);
  const actual = positionOf(columns, "actual");
  return {
    layout: "collection",
    sheetName: sheetNameOf(request),
    head: head.lines,
    columns,
    rows: facts.map((row) => templateRow(columns, row)),
    validations: [
      yearValidation(
        { at: { head: head.year.head }, column: head.year.column, columns: 1 },
        request,
      ),
      ...facts.flatMap((row, index) => [
        entryValidation({ at: { row: index }, column: actual, columns: 1 }, row, "inYear"),
        ...noteValidations(columns, index),
      ]),
    ],
    rules: [
      repeatedCategory(columns),
      categoryBand(columns, { first: 0, last: positionOf(columns, "actual") - 1 }),
    ],
    summary: null,
    isProtected: true,
  };
}

function collectionColumns(request: TemplateRequest): readonly TemplateColumn[] {
  const hasDepartments = request.parts.some(({ targets }) =>
    targets.some(({ departments }) => (departments ?? []).length > 0),
  );
  const keys: ColumnKey[] = [
    "ordinal",
    ...(hasRegions(request) ? (["region"] as const) : []),
    ...(hasDepartments ? (["departments"] as const) : []),
    "category",
    "indicator",
    "unit",
    "requirement",
    "target",
    "dueYear",
    "actual",
    "explanation",
    "dataSource",
    "filledBy",
    "filledOn",
    "source",
    "lowest",
    "highest",
    "categoryOrder",
  ];
  return keys.map((key) => {
    const isAsked = key === "target" && request.usesPlanFunctions;
    return columnOf(key, {
      ...(isAsked ? { formula: planTarget(request) } : {}),
      ...(key === "explanation" ? { role: "entry" } : {}),
    });
  });
}

/** What has to be said at the cells beside the entry. */
function noteValidations(columns: readonly TemplateColumn[], row: number): CellValidation[] {
  return (
    [
      ["explanation", "any", "explanationPrompt"],
      ["dataSource", "any", "dataSourcePrompt"],
      ["filledBy", "any", "filledByPrompt"],
      ["filledOn", "date", "filledOnPrompt"],
    ] as const
  ).map(([key, kind, message]) => {
    const column = positionOf(columns, key);
    const text = say(sheetMessages[message], "zh");
    return {
      at: { row },
      column,
      columns: 1,
      rule: { kind },
      prompt: { title: columns[column]!.header, text },
      alert: { title: say(sheetMessages.entryAlertTitle, "zh"), text },
    };
  });
}

/** One more line to fill in: whom to ask. */
function withTelephone(head: Head, columns: readonly TemplateColumn[]): Head {
  const label = say(sheetMessages.telephone, "zh");
  const line: HeadCell[] = [
    { column: positionOf(columns, "category"), content: label, role: "label" },
    { column: positionOf(columns, "indicator"), content: "", role: "input" },
  ];
  return { ...head, lines: [...head.lines, line] };
}
