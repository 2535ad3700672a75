import type { PlanProblem } from "../../../catalog/planProblem";
import { validatePlan } from "../../../catalog/validatePlan";
import type { Message, MessageParameters } from "../../../messages/message";
import type { HeadName } from "./headFields";
import { readHead } from "./headFields";
import type { DraftRow, PlanDraft } from "./planDraft";
import { readRow } from "./readFields";
import type { RowField } from "./rowFields";

/** What is wrong at one field; said by the rules of plan files, or that a field holds no number. */
export type DraftProblem = {
  readonly message: Message;
  readonly parameters: MessageParameters;
} & (
  | { readonly rowId: string; readonly field: RowField }
  | { readonly rowId: null; readonly field: HeadName }
);

/** Ids of a draft: the validator wants some, saving gives others. */
const placeholder = "draft";

/** What a plan of the accepted rows would be, for the validator of plans: not necessarily a plan. */
export function candidateOf({ head }: PlanDraft, rows: readonly DraftRow[]) {
  return {
    id: placeholder,
    ...readHead(head).candidate,
    targets: rows.map(({ fields }, index) => ({
      id: `${placeholder}-${index}`,
      concept: null,
      ...readRow(fields).candidate,
    })),
  };
}

export function acceptedRows({ rows }: PlanDraft): readonly DraftRow[] {
  return rows.filter(({ state }) => state === "accepted");
}

/**
 * All that keeps a draft from being a plan, at the fields where it is put right.
 * @param rows of the plan: those accepted, and any that are asked about besides; in the document's order
 * @returns empty exactly where `candidateOf` is a plan, or would be one with a target
 */
export function draftProblems(
  draft: PlanDraft,
  rows: readonly DraftRow[],
): readonly DraftProblem[] {
  const unread: readonly DraftProblem[] = [
    ...readHead(draft.head).unread.map(({ field, message }) => ({
      rowId: null,
      field,
      message,
      parameters: {},
    })),
    ...rows.flatMap(({ id, fields }) =>
      readRow(fields).unread.map(({ field, message }) => ({
        rowId: id,
        field,
        message,
        parameters: {},
      })),
    ),
  ];
  // What holds no number is said once.
  const said = new Set(unread.map(({ rowId, field }) => `${rowId} ${field}`));
  const found = validatePlan(candidateOf(draft, rows))
    .flatMap((problem) => placedProblem(problem, rows))
    .filter(({ rowId, field }) => !said.has(`${rowId} ${field}`));
  return [...unread, ...found];
}

/** The problem at its field; none where it is only that there is no target yet. */
function placedProblem(
  { path, message, parameters }: PlanProblem,
  rows: readonly DraftRow[],
): readonly DraftProblem[] {
  const [, index, field = "name", inner] = targetPath.exec(path) ?? [];
  const row = rows[Number(index)];
  const readable = { message, parameters: withoutPaths(parameters) };
  if (row !== undefined) {
    return [{ rowId: row.id, field: rowFieldOf(field, inner), ...readable }];
  }
  if (path === "targets") return [];
  return [{ rowId: null, field: headFieldOf(path), ...readable }];
}

const targetPath = /^targets\[(\d+)\](?:\.(\w+)(?:\.(\w+))?)?/u;

/** The field of the form that a target's field of a plan file stands in; the name for what is in none. */
function rowFieldOf(field: string, inner: string | undefined): RowField {
  switch (field) {
    case "baseline":
      return inner === "year" ? "baselineYear" : "baselineValue";
    case "growthMeasure":
      return "kind";
    case "nature":
      return "year";
    default:
      return (plainFields.find((plain) => plain === field) ?? "name") as RowField;
  }
}

const plainFields: readonly RowField[] = [
  "op",
  "value",
  "unit",
  "year",
  "attribute",
  "kind",
  "hold",
  "aliases",
  "category",
  "section",
  "scope",
  "departments",
  "note",
];

function headFieldOf(path: string): HeadName {
  if (path === "period" || path === "period.start") return "periodStart";
  if (path === "period.end") return "periodEnd";
  const [name] = /^\w+/u.exec(path) ?? [];
  const names: readonly HeadName[] = [
    "region",
    "regionAliases",
    "documentNumber",
    "issuer",
    "issued",
  ];
  return names.find((known) => known === name) ?? "title";
}

/** `targets[3] 森林覆盖率` is the place in a file; people know the row by its name. */
function withoutPaths(parameters: MessageParameters): MessageParameters {
  return Object.fromEntries(
    Object.entries(parameters).map(([name, value]) => [
      name,
      typeof value === "string" ? value.replace(/^targets\[\d+\] /u, "") : value,
    ]),
  );
}
