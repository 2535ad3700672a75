import { type Language, type Message, type MessageParameters, say } from "../../messages/message";
import { tableToolMessages } from "../../messages/tableTools";
import type { PlanLibrary } from "../../plan/planLibrary";
import type { AssessmentSettings } from "../../plan/settings";
import { cellAddress } from "../../tables/a1";
import { yearPlaceInHead } from "../../tables/templateReading/yearInHead";
import { buildTemplate } from "../../tables/templates/buildTemplate";
import type { PlanPart } from "../../tables/templates/templateRequest";
import type { TemplateSheet } from "../../tables/templates/templateSheet";
import { partsOf } from "../../tables/templateUpdate/compareTemplate";
import { type RowTargets, rowTargets } from "../../tables/templateUpdate/rowTargets";
import { type CellLocation, WorkbookProblem, type WorkbookProblemCode } from "../workbookService";
import { bodyLocation, type ReadTemplate } from "./readTemplates";

/** How a table of ours is drawn up, and what its rows stand for now. */
export interface TemplateDrawing {
  readonly rows: RowTargets;
  /** The table's plans with all their targets. */
  readonly parts: readonly PlanPart[];
  /** For the targets that the rows stand for; null where they stand for none. */
  drawn(usesPlanFunctions: boolean): TemplateSheet | null;
  draw(parts: readonly PlanPart[], options: DrawOptions): TemplateSheet;
}

export interface DrawOptions {
  readonly usesPlanFunctions: boolean;
  /** The table's own unless given. */
  readonly year?: number;
}

/** @throws WorkbookProblem where the table lacks columns, or the library its plans */
export function drawingOf(
  template: ReadTemplate,
  library: PlanLibrary,
  settings: AssessmentSettings,
  language: Language,
): TemplateDrawing {
  const { table, record, outline, plans, year } = template;
  const parameters = { table: outline.name };
  if (table.missing.length > 0) {
    const columns = table.missing.join("、");
    throw refused("tableGone", "columnMissing", language, { ...parameters, columns }, template);
  }
  const [first] = plans;
  if (first === undefined) {
    const missing = template.missingPlans.join("、");
    throw refused(
      "unknownPlan",
      "plansGone",
      language,
      { ...parameters, plans: missing },
      template,
    );
  }
  const names = { table: outline.name, year: yearReference(template) };
  const hasCharts = table.columns.some(({ key }) => key === "chartName");
  const draw: TemplateDrawing["draw"] = (parts, { usesPlanFunctions, year: other }) =>
    buildTemplate(
      {
        layout: table.layout,
        parts,
        year: other ?? year ?? first.period.end,
        usesPlanFunctions,
        hasCharts,
        settings,
      },
      names,
    );
  const parts = plans.map((plan) => ({ plan, targets: plan.targets }));
  const known = { layout: table.layout, planIds: plans.map(({ id }) => id) };
  const rows = rowTargets(table, parts, record ?? known, library, (some) =>
    draw(some, { usesPlanFunctions: false }),
  );
  const present = partsOf(plans, [...rows.targets.values()].flat());
  const isDrawable = present.length >= (table.layout === "comparison" ? 2 : 1);
  return {
    rows,
    parts,
    draw,
    drawn: (usesPlanFunctions) => (isDrawable ? draw(present, { usesPlanFunctions }) : null),
  };
}

/** How formulas name the cell of a table's year: by its defined name, of a copy by its address. */
function yearReference({ record, table }: ReadTemplate): string {
  if (record !== null && record.yearSheetId !== null) return record.yearName;
  const place = yearPlaceInHead(table);
  return place === null
    ? (record?.yearName ?? "#REF!")
    : cellAddress(place.row, place.column).replace(/^([A-Z]+)/, "$$$1$$");
}

/** Why something cannot be done with a table. */
export function refused(
  code: WorkbookProblemCode,
  message: keyof typeof tableToolMessages,
  language: Language,
  parameters: MessageParameters = {},
  at: ReadTemplate | CellLocation | null = null,
): WorkbookProblem {
  const text: Message = tableToolMessages[message];
  const location = at !== null && "outline" in at ? bodyLocation(at) : at;
  return new WorkbookProblem(code, say(text, language, parameters), location);
}
