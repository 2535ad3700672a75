/**
 * Time per lookup for 1,000,000 mixed lookups of region and indicator, beside a bare `Map.get` in the same run.
 * Run by `npm run bench`.
 */
import { builtInPlans } from "../../src/catalog/builtInPlans";
import { PlanLibrary } from "../../src/plan/planLibrary";

const rounds = 1_000_000;

interface Question {
  readonly region: string;
  readonly indicator: string;
}

const questions: readonly Question[] = builtInPlans.flatMap((plan) =>
  plan.targets.flatMap((target) =>
    [target.name, ...target.aliases].map((indicator) => ({ region: plan.region, indicator })),
  ),
);
/** As people type: other width, spaces, quotes. */
const otherSpellings = questions.map(({ region, indicator }) => ({
  region: ` ${region}　`,
  indicator: ` ${indicator.replace(/“|”/g, '"')}　`,
}));

const library = new PlanLibrary(builtInPlans);
const bare = new Map(
  questions.map(({ region, indicator }) => [`${region}\n${indicator}`, indicator] as const),
);
const keys = [...bare.keys()];

function measure(what: string, look: (round: number) => unknown): void {
  let found = 0;
  for (let round = 0; round < rounds / 10; round++) if (look(round)) found++;
  const start = performance.now();
  for (let round = 0; round < rounds; round++) if (look(round)) found++;
  const nanoseconds = ((performance.now() - start) / rounds) * 1e6;
  console.log(
    `${what.padEnd(44)} ${nanoseconds.toFixed(0).padStart(6)} ns a call (${found} found)`,
  );
}

function lookUp({ region, indicator }: Question): boolean {
  const plan = library.findPlan(region);
  return plan.outcome === "found" && library.findTarget(plan.value, indicator).outcome === "found";
}

console.log(`${rounds} lookups over ${questions.length} names in ${builtInPlans.length} plans`);
measure("bare Map.get", (round) => bare.get(keys[round % keys.length]!));
measure("region and indicator as written", (round) => lookUp(questions[round % questions.length]!));
measure("region and indicator in another spelling", (round) =>
  lookUp(otherSpellings[round % otherSpellings.length]!),
);
measure("mixed, one in four in another spelling", (round) =>
  lookUp((round % 4 === 0 ? otherSpellings : questions)[round % questions.length]!),
);
