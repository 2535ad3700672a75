import type { Language } from "../../messages/message";
import type { PlanLibrary } from "../../plan/planLibrary";
import { cellAddress } from "../../tables/a1";
import {
  collectionItems,
  type DestinationCell,
  type PlacedItem,
} from "../../tables/collection/collectionItems";
import { problemOf } from "../hostErrors";
import { queueDestination } from "./collectionDestination";
import { readSources } from "./collectionSources";
import { collectedEntry, refusalText } from "./collectionTexts";
import type {
  CollectionItem,
  CollectionProposal,
  CollectionSource,
  TemplateInfo,
} from "./templateTools";

/**
 * Reads the sources and the table, and says what would become of each cell; writes nothing.
 * @param info the table as it is now
 * @throws WorkbookProblem where the table is gone or lacks columns
 */
export async function proposeCollection(
  info: TemplateInfo,
  sources: readonly CollectionSource[],
  library: PlanLibrary,
  language: Language,
): Promise<CollectionProposal> {
  try {
    const { sheet, body, cells } = await Excel.run(async (context) => {
      const queued = await queueDestination(context, info, library, language);
      await context.sync();
      return { sheet: queued.sheet, body: queued.body, cells: queued.cells() };
    });
    const read = await readSources(sources, { sheet, body }, library, language);
    const { items, notTaken } = collectionItems(cells, read.entries);
    return {
      table: info,
      items: items.map((item) => collectionItem(item, sheet, language)),
      notTaken: notTaken.map((refused) => ({
        ...collectedEntry(refused.entry, language),
        reason: refusalText(refused, language),
      })),
      problems: read.problems,
      blanks: read.blanks,
    };
  } catch (error) {
    throw problemOf(error, language);
  }
}

function collectionItem(
  { cell, offers, outcome }: PlacedItem,
  sheet: string,
  language: Language,
): CollectionItem {
  const { row, column, name, present, formula } = cell;
  return {
    indicator: name,
    ...identityOf(cell),
    location: { sheet, address: cellAddress(row, column) },
    present,
    formula,
    offers: offers.map((entry) => collectedEntry(entry, language, formula)),
    outcome,
  };
}

/** By what a cell is known again before it is written. */
function identityOf({ plan, target, year }: DestinationCell) {
  return { planId: plan.id, targetId: target.id, year: year! };
}
