import { readPlanFacts, type PlanFacts } from "./facts/readPlanFacts";
import { linesOf } from "./outline/textLines";
import { readOutline } from "./outline/readOutline";
import type { PlanDocument } from "./planDocument";
import type { ProposedPlan } from "./proposedPlan";
import { periodFromHorizons, type ProseContext } from "./prose/proseContext";
import { readProse } from "./prose/readProse";
import { withoutRepetitions } from "./sameTarget";
import { findIndicatorTables, readIndicatorTables } from "./tables/readIndicatorTables";
import { spokenCells } from "./tables/spokenCell";
import { foldText } from "./tokens/foldedText";
import { readHorizons } from "./tokens/horizons";

/**
 * Reads a plan document: the plan's own facts and every target that its indicator tables and its sentences state, in
 * the document's order, each with the place it stands at. What stands in a table and in the text is proposed once.
 * Linear in the text's length; it never fails: a text without targets gives none.
 */
export function readPlanDocument(document: PlanDocument): ProposedPlan {
  const outline = readOutline(document);
  const facts = readPlanFacts(document, outline);
  const context = contextOf(document, facts);
  const found = findIndicatorTables(document, outline);
  const tables = readIndicatorTables(document, outline, facts, found);
  const prose = readProse(document, outline, context, found, spokenCells(document, found));
  const inOrder = [...tables, ...prose].sort((a, b) => a.evidence.start - b.evidence.start);
  return { ...facts, targets: withoutRepetitions(inOrder) };
}

function contextOf(document: PlanDocument, { period, issued, region }: PlanFacts): ProseContext {
  return {
    period: period?.value ?? periodFromHorizons(horizonsOf(document)),
    issued: issued === null ? null : Number(issued.value.slice(0, 4)),
    areas: region === null ? [] : areasOf(region.value),
  };
}

function horizonsOf(document: PlanDocument) {
  return linesOf(document).flatMap((line) => readHorizons(foldText(document.text, line).text));
}

function areasOf(region: string): readonly string[] {
  return [..."省市区县州旗"].map((kind) => region + kind);
}
