import type { MessageParameters, Message } from "../messages/message";
import { normaliseName } from "../plan/normalisedName";
import type { Plan } from "../plan/plan";
import type { Target } from "../plan/target";
import { planProblemMessages as messages } from "./planProblemMessages";

/** What a rule on a whole plan finds, and where. */
export interface PlanFinding {
  readonly steps: readonly (string | number)[];
  readonly message: Message;
  readonly parameters: MessageParameters;
}

/** A target that the schema accepts, with its index in the file. */
export interface PlacedTarget {
  readonly index: number;
  readonly target: Target;
}

/** What must hold for the plan's own fields, beyond the schema. */
export function headFindings({
  issued,
  period,
  region,
  regionAliases,
}: Omit<Plan, "targets">): readonly PlanFinding[] {
  const findings: PlanFinding[] = [];
  const date = new Date(`${issued}T00:00:00Z`);
  if (Number.isNaN(date.getTime()) || !date.toISOString().startsWith(issued)) {
    findings.push({ steps: ["issued"], message: messages.malformedDate, parameters: {} });
  }
  if (period.start > period.end) {
    findings.push({
      steps: ["period"],
      message: messages.periodReversed,
      parameters: { start: period.start, end: period.end },
    });
  }
  regionAliases.forEach((name, index) => {
    if (normaliseName(name) === normaliseName(region)) {
      findings.push({
        steps: ["regionAliases", index],
        message: messages.regionAliasIsRegion,
        parameters: { name },
      });
    }
  });
  return findings;
}

/** What must hold among a plan's targets: each can be told from every other by what people type. */
export function targetSetFindings(targets: readonly PlacedTarget[]): readonly PlanFinding[] {
  return [
    ...repeatedIds(targets),
    ...repeatedNames(targets),
    ...aliasCollisions(targets),
    ...repeatedConcepts(targets),
  ];
}

function repeatedIds(targets: readonly PlacedTarget[]): readonly PlanFinding[] {
  return laterDuplicates(targets, ({ id }) => id).map(([{ index, target }, other]) => ({
    steps: ["targets", index, "id"],
    message: messages.repeatedId,
    parameters: { id: target.id, other: placeOf(other) },
  }));
}

function repeatedNames(targets: readonly PlacedTarget[]): readonly PlanFinding[] {
  const key = (target: Target) =>
    JSON.stringify([normaliseName(target.name), target.scope, target.year]);
  return laterDuplicates(targets, key).map(([{ index, target }, other]) => ({
    steps: ["targets", index, "name"],
    message: messages.repeatedName,
    parameters: { name: target.name, other: placeOf(other) },
  }));
}

function aliasCollisions(targets: readonly PlacedTarget[]): readonly PlanFinding[] {
  const namedBy = new Map<string, PlacedTarget[]>();
  for (const placed of targets) {
    for (const name of [placed.target.name, ...placed.target.aliases]) {
      const spelling = normaliseName(name);
      namedBy.set(spelling, [...(namedBy.get(spelling) ?? []), placed]);
    }
  }
  return targets.flatMap(({ index, target }) =>
    target.aliases.flatMap((alias, aliasIndex): readonly PlanFinding[] => {
      const steps = ["targets", index, "aliases", aliasIndex];
      const spelling = normaliseName(alias);
      if (spelling === normaliseName(target.name)) {
        return [{ steps, message: messages.aliasIsOwnName, parameters: { alias } }];
      }
      const twin = target.aliases.findIndex((name) => normaliseName(name) === spelling);
      if (twin < aliasIndex) {
        const parameters = { first: twin + 1, second: aliasIndex + 1 };
        return [{ steps, message: messages.repeatedItem, parameters }];
      }
      const other = namedBy
        .get(spelling)!
        .find((placed) => placed.target !== target && !differ(placed.target, target));
      return other === undefined
        ? []
        : [{ steps, message: messages.aliasTaken, parameters: { alias, other: placeOf(other) } }];
    }),
  );
}

function repeatedConcepts(targets: readonly PlacedTarget[]): readonly PlanFinding[] {
  const key = ({ concept, scope, year }: Target) =>
    concept === null ? null : JSON.stringify([concept, scope, year]);
  return laterDuplicates(targets, key)
    .filter(([{ target }, other]) => target.note === null || other.target.note === null)
    .map(([{ index, target }, other]) => ({
      steps: ["targets", index, "concept"],
      message: messages.conceptRepeated,
      parameters: { concept: target.concept!, other: placeOf(other) },
    }));
}

/** Whether scope or year tells two targets of one name apart. */
function differ(one: Target, other: Target): boolean {
  return one.scope !== other.scope || one.year !== other.year;
}

/** Each target whose key (null: none) an earlier one has, with that first one. */
function laterDuplicates(
  targets: readonly PlacedTarget[],
  key: (target: Target) => string | null,
): readonly (readonly [PlacedTarget, PlacedTarget])[] {
  const first = new Map<string, PlacedTarget>();
  return targets.flatMap((placed) => {
    const its = key(placed.target);
    if (its === null) return [];
    const earlier = first.get(its);
    if (earlier !== undefined) return [[placed, earlier] as const];
    first.set(its, placed);
    return [];
  });
}

function placeOf({ index, target }: PlacedTarget): string {
  return `targets[${index}] ${target.name}`;
}
