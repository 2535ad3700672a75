import { checkingMessages } from "../../messages/checking";
import { type Language, say } from "../../messages/message";
import type { Plan } from "../../plan/plan";
import type { PlanLibrary } from "../../plan/planLibrary";
import { targetTextWithUnit } from "../../plan/targetText";
import { cellAddress } from "../../tables/a1";
import { confirmationKey } from "../../tables/recognition/matchIndicator";
import type { ReadRow } from "../../tables/recognition/readRow";
import { indicatorText } from "../../tables/templates/factCells";
import type { CheckQuestion } from "../checkService";
import type { TableReading } from "./tableReading";

/** What the rows of a table leave open, each question once, and the rows that no answer would let be judged. */
export interface OpenRows {
  readonly questions: readonly CheckQuestion[];
  readonly others: readonly ReadRow[];
}

/** Asks for what only the user can tell of a table's rows. */
export function openRows(table: TableReading, library: PlanLibrary, language: Language): OpenRows {
  const questions = new Map<string, CheckQuestion>();
  const others: ReadRow[] = [];
  for (const row of table.rows) {
    if (row.notJudged === null) continue;
    const key = `${row.notJudged.reason} ${confirmationKey(row.name)}`;
    const asked = row.notJudged.reason === "planUnknown" ? row.notJudged.reason : key;
    if (questions.has(asked)) continue;
    const question = questionOf(table, row, library, language);
    if (question === null) others.push(row);
    else questions.set(asked, question);
  }
  return { questions: [...questions.values()], others };
}

function questionOf(
  table: TableReading,
  row: ReadRow,
  library: PlanLibrary,
  language: Language,
): CheckQuestion | null {
  const { name, plan, notJudged } = row;
  const tableKey = table.key;
  const location = { sheet: table.sheet, address: cellAddress(row.row, row.column) };
  switch (notJudged?.reason) {
    case "planUnknown": {
      const candidates = notJudged.candidates.map(({ id, region, title }) => ({
        planId: id,
        label: say(checkingMessages.planLabel, language, { region, title }),
      }));
      const message = say(checkingMessages.planQuestion, language, { table: table.title });
      return { kind: "plan", tableKey, candidates, message };
    }
    case "nearNames":
    case "ambiguous": {
      if (plan === null) return null;
      const candidates = targetsNamed(notJudged.candidates, plan, library);
      if (candidates.length === 0) return null;
      const message = say(checkingMessages.indicatorQuestion, language, { name });
      return { kind: "indicator", tableKey, name, location, planId: plan.id, candidates, message };
    }
    case "accumulationUnknown": {
      const message = say(checkingMessages.accumulationQuestion, language, { name });
      return { kind: "accumulation", tableKey, name, location, message };
    }
    default:
      return null;
  }
}

/** The targets that names or labels of a plan stand for, each with its requirement and its year. */
function targetsNamed(
  names: readonly string[],
  plan: Plan,
  library: PlanLibrary,
): readonly { readonly targetId: string; readonly label: string }[] {
  const targets = names.flatMap((name) => {
    const one = library.findTarget(plan, name);
    if (one.outcome === "found") return [one.value];
    const several = library.findTargets(plan, name);
    return several.outcome === "found" ? several.value : [];
  });
  return [...new Set(targets)].map((target) => {
    const due = target.year === null ? "" : ` ${target.year}`;
    const label = `${indicatorText(plan, target)}${due} ${targetTextWithUnit(target)}`;
    return { targetId: target.id, label };
  });
}
