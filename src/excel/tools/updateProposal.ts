import { cellAddress } from "../../tables/a1";
import {
  changedFacts,
  type ChangedFact,
  lackingTargets,
} from "../../tables/templateUpdate/compareTemplate";
import { textAt } from "../../tables/templateUpdate/tableRows";
import { indicatorText } from "../../tables/templates/factCells";
import { formulaAt, infoOf, type ReadTemplate } from "./readTemplates";
import type { TemplateDrawing } from "./templateDrawing";
import type { UpdateProposal } from "./templateTools";

/** How a table differs from its plans, and the facts behind `changed` in the same order. */
export interface Compared {
  readonly proposal: UpdateProposal;
  readonly facts: readonly ChangedFact[];
}

export function compared(template: ReadTemplate, drawing: TemplateDrawing): Compared {
  const { table, sheet, plans } = template;
  const { rows, parts } = drawing;
  const drawn = drawing.drawn(false);
  const facts =
    drawn === null
      ? []
      : changedFacts(
          table,
          drawn,
          rows,
          (row, column) => formulaAt(template, row, column) !== null,
        );
  const location = (row: number, column: number) => ({
    sheet,
    address: cellAddress(table.body.row + row, column),
  });
  const nameColumn = table.columns.find(({ key }) => key === "indicator")!.column;
  const proposal: UpdateProposal = {
    table: infoOf(template),
    added: lackingTargets(table, parts, rows).map(({ plan, target }) => ({
      planId: plan.id,
      targetId: target.id,
      name: indicatorText(plan, target),
    })),
    changed: facts.map(({ row, column, ...fact }) => ({
      ...fact,
      location: location(row, column),
    })),
    gone: rows.gone.map((row) => ({
      name: textAt(table, row, "indicator"),
      location: location(row, nameColumn),
    })),
    years: yearsOf(plans.map(({ period }) => period)),
  };
  return { proposal, facts };
}

function yearsOf(periods: readonly { readonly start: number; readonly end: number }[]): number[] {
  const years = periods.flatMap(({ start, end }) =>
    Array.from({ length: end - start + 1 }, (_, index) => start + index),
  );
  return [...new Set(years)].sort((one, other) => one - other);
}
