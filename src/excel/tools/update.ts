import type { PlanTarget } from "../../plan/plan";
import { partsOf } from "../../tables/templateUpdate/compareTemplate";
import { tableChange } from "../../tables/templateUpdate/tableChange";
import { problemOf } from "../hostErrors";
import { insertTemplate } from "../templates/insertTemplate";
import type { CellLocation } from "../workbookService";
import { formulaAt, infoOf, type ReadTemplate } from "./readTemplates";
import { type NamedTemplate, readTemplateNamed } from "./readTemplateNamed";
import { drawingOf, refused, type TemplateDrawing } from "./templateDrawing";
import type { UpdateChoice, UpdateProposal } from "./templateTools";
import { type Compared, compared } from "./updateProposal";
import { updateTable } from "./updateTable";
import type { ToolContext } from "./putPlanFunctions";

/** How a table differs from its plans as they are now. @throws WorkbookProblem where it cannot be told */
export async function proposeUpdate(
  table: string,
  { library, language }: ToolContext,
): Promise<UpdateProposal> {
  try {
    const { template, settings } = await readTemplateNamed(table, library, language);
    return compared(template, drawingOf(template, library, settings, language)).proposal;
  } catch (error) {
    throw problemOf(error, language);
  }
}

/**
 * Writes what was chosen of a proposal; undoable.
 * @returns where to look
 * @throws WorkbookProblem `cellsChanged` where the table or its plans are not as proposed any more; the workbook is then
 *   as it was
 */
export async function update(
  proposal: UpdateProposal,
  choice: UpdateChoice,
  tools: ToolContext,
): Promise<CellLocation> {
  const { library, language, last } = tools;
  try {
    const { table } = proposal.table;
    const named = await readTemplateNamed(table, library, language);
    const { template } = named;
    const drawing = drawingOf(template, library, named.settings, language);
    const now = compared(template, drawing);
    const chosen = chosenOf(now, proposal, choice, template);
    if (chosen === null) {
      throw refused("cellsChanged", "proposalOutdated", language, { table }, template);
    }
    const { years } = now.proposal;
    const year = choice.year === template.year ? null : choice.year;
    if (year !== null && !years.includes(year)) {
      const parameters = { year, years: years.join("、") };
      throw refused("yearOutsidePlan", "yearNotOffered", language, parameters, template);
    }
    const isNewTable = year !== null && !goesOn(template);
    if (chosen.added.length + chosen.changed.length === 0 && year === null) {
      throw refused("emptySelection", "nothingChosen", language, {}, template);
    }
    if (isNewTable) return await insertForYear(named, drawing, chosen.added, year, tools);

    const parts = partsOf(template.plans, [...targetsOf(drawing), ...chosen.added]);
    const drawn = drawing.draw(parts, {
      usesPlanFunctions: now.proposal.table.usesPlanFunctions,
      ...(year === null ? {} : { year }),
    });
    const change = tableChange(
      template.table,
      drawn,
      drawing.rows,
      { ...chosen, addsYears: year !== null },
      (row, column) => formulaAt(template, row, column),
    );
    const { outline } = named;
    last.made(await updateTable({ template, outline, change, drawn, year }, language));
    return infoOf(template).location;
  } catch (error) {
    throw problemOf(error, language);
  }
}

/** A table whose columns are years goes on into the next one; of the others each is for its year. */
function goesOn({ table: { layout } }: ReadTemplate): boolean {
  return layout === "yearly" || layout === "responsibility";
}

function targetsOf({ rows }: TemplateDrawing): readonly PlanTarget[] {
  return [...rows.targets.values()].flat();
}

/** What was chosen, as the table is now; null where that is not what was proposed. */
function chosenOf(
  { proposal: now, facts }: Compared,
  proposal: UpdateProposal,
  { added, changed }: UpdateChoice,
  { plans }: ReadTemplate,
) {
  if (JSON.stringify(now) !== JSON.stringify(proposal)) return null;
  const places = new Map(
    now.changed.map(({ location }, index) => [location.address, facts[index]!]),
  );
  const chosenFacts = changed.map(({ location }) => places.get(location.address));
  const offered = new Set(now.added.map(({ planId, targetId }) => `${planId} ${targetId}`));
  const chosenTargets = added.map(({ planId, targetId }): PlanTarget | undefined => {
    const plan = plans.find(({ id }) => id === planId);
    const target = plan?.targets.find(({ id }) => id === targetId);
    const isOffered = offered.has(`${planId} ${targetId}`);
    return plan !== undefined && target !== undefined && isOffered ? { plan, target } : undefined;
  });
  const isWhole = [...chosenFacts, ...chosenTargets].every((one) => one !== undefined);
  return isWhole
    ? {
        changed: chosenFacts.filter((one) => one !== undefined),
        added: chosenTargets.filter((one) => one !== undefined),
      }
    : null;
}

/** A table for another year on a sheet of its own, as the one it comes from. */
async function insertForYear(
  { template }: NamedTemplate,
  drawing: TemplateDrawing,
  added: readonly PlanTarget[],
  year: number,
  { library, language, last }: ToolContext,
): Promise<CellLocation> {
  const { table, record, plans } = template;
  const parts = partsOf(plans, [...targetsOf(drawing), ...added]);
  const { result, record: step } = await insertTemplate(
    library,
    {
      layout: table.layout,
      parts: parts.map(({ plan, targets }) => ({
        planId: plan.id,
        targetIds: targets.map(({ id }) => id),
      })),
      year,
      placement: "newSheet",
      theme: record?.theme ?? "teal",
      usesPlanFunctions: infoOf(template).usesPlanFunctions,
      hasCharts: await hasCharts(template),
    },
    language,
  );
  last.made(step);
  return result.location;
}

/** Whether charts of ours stand beside a table. */
async function hasCharts({ outline: { sheetId, name }, record }: ReadTemplate): Promise<boolean> {
  return Excel.run(async (context) => {
    const charts = context.workbook.worksheets.getItem(sheetId).charts.load("items/name");
    await context.sync();
    const names = [name, record?.name ?? name];
    return charts.items.some((chart) => names.some((one) => chart.name.startsWith(`${one} `)));
  });
}
