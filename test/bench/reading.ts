/**
 * How well plan documents are read, and how fast: precision and recall on numeric targets against the built-in plans
 * (where their documents are there) and against the documents in test/reading/documents; MB of text a second on texts
 * of growing length. Run by `npm run bench`. With names of sets or documents as arguments it measures these alone, and
 * lists what was missed, what was found without being there, and the fields that differ.
 */
import type { PlanDocument } from "../../src/reading/planDocument";
import type { ProposedTarget } from "../../src/reading/proposedPlan";
import { readPastedText } from "../../src/reading/formats/readPlainText";
import { readPlanDocument } from "../../src/reading/readPlanDocument";
import { compareFacts, type ComparedFact } from "../reading/factAgreement";
import { agreedFields, fieldAgreement } from "../reading/fieldAgreement";
import {
  isDatedNumber,
  isUndatedNumber,
  measureReading,
  precision,
  recall,
  together,
  type ComparedTarget,
  type Measure,
} from "../reading/measureReading";
import {
  hasPublishedDocuments,
  readPublishedDocuments,
  readWrittenDocuments,
  type MeasuredDocument,
} from "../reading/measuredDocuments";
import { documentOfLength } from "../reading/longDocument";

const listed = process.argv.slice(2);
const rounds = 3;

interface DocumentMeasures {
  readonly name: string;
  readonly dated: Measure<ProposedTarget>;
  readonly datedAnyOperator: Measure<ProposedTarget>;
  readonly undated: Measure<ProposedTarget>;
  readonly facts: readonly ComparedFact[];
}

function measuresOf({ name, document, expected, facts }: MeasuredDocument): DocumentMeasures {
  const plan = readPlanDocument(document);
  const { targets } = plan;
  return {
    name,
    dated: measureReading(expected, targets, { counted: isDatedNumber }),
    datedAnyOperator: measureReading(expected, targets, {
      counted: isDatedNumber,
      ignoringOperator: true,
    }),
    undated: measureReading(expected, targets, { counted: isUndatedNumber }),
    facts: compareFacts(facts, plan),
  };
}

function shares(measure: Measure<unknown>): string {
  const percent = (share: number) => `${(100 * share).toFixed(1)}%`.padStart(7);
  return `${percent(precision(measure))}${percent(recall(measure))}`;
}

function line({ name, dated, datedAnyOperator, undated }: DocumentMeasures): string {
  const counts = [dated.matches.length, dated.missed.length, dated.falseFinds.length]
    .map((count) => String(count).padStart(6))
    .join("");
  return `${name.padEnd(34)}${shares(dated)}${counts}   ${shares(datedAnyOperator)}   ${shares(undated)}`;
}

function targetLine(target: ComparedTarget): string {
  const { name, op, value, unit, year, scope } = target;
  return `${name} ${op} ${JSON.stringify(value)} ${unit ?? "-"} ${year ?? "-"}${scope == null ? "" : ` (${scope})`}`;
}

function list({ name, dated, undated, facts }: DocumentMeasures): void {
  for (const [kind, measure] of [
    ["dated", dated],
    ["undated", undated],
  ] as const) {
    console.log(`\n${name}, ${kind}`);
    for (const target of measure.missed) {
      console.log(`  missed ${targetLine({ ...target, scope: target.scope ?? null })}`);
    }
    for (const target of measure.falseFinds) {
      console.log(
        `  false  ${targetLine(target)} [${target.evidence.rule}] ${target.evidence.quote}`,
      );
    }
  }
  for (const field of agreedFields) {
    for (const { expected, proposed } of fieldAgreement(dated.matches, field).differing) {
      const pair = [expected, proposed].map((target) => JSON.stringify(target[field] ?? null));
      console.log(`  ${field}: ${expected.name} ${pair.join(" read as ")}`);
    }
  }
  for (const { fact, expected, read } of facts.filter(({ agrees }) => !agrees)) {
    console.log(`  ${fact}: ${expected ?? "none"} read as ${read ?? "none"}`);
  }
}

function reportSet(set: string, documents: readonly MeasuredDocument[]): void {
  const measures = documents.map(measuresOf);
  const all: DocumentMeasures = {
    name: `${set}, ${documents.length} documents`,
    dated: together(measures.map(({ dated }) => dated)),
    datedAnyOperator: together(measures.map(({ datedAnyOperator }) => datedAnyOperator)),
    undated: together(measures.map(({ undated }) => undated)),
    facts: measures.flatMap(({ facts }) => facts),
  };
  console.log(`\n${"".padEnd(34)}   dated numbers                  any operator     undated`);
  console.log(`${"".padEnd(34)}  prec.  recall found missed false  prec.  recall    prec.  recall`);
  for (const measure of measures) console.log(line(measure));
  console.log(line(all));
  const fields = agreedFields.map((field) => {
    const { agreeing, differing } = fieldAgreement(all.dated.matches, field);
    return `${field} ${agreeing.length}/${agreeing.length + differing.length}`;
  });
  console.log(`of the dated ones found, as expected: ${fields.join(", ")}`);
  const agreeing = all.facts.filter(({ agrees }) => agrees).length;
  console.log(
    `title, region, document number and period as expected: ${agreeing}/${all.facts.length}`,
  );
  if (listed.length > 0) measures.forEach(list);
}

function reportSpeed(documents: readonly PlanDocument[]): void {
  console.log(`\nspeed, best of ${rounds} rounds`);
  for (const megabytes of [0.1, 1, 4]) {
    const text = documentOfLength(documents, megabytes * 1e6);
    let time = Infinity;
    let processorTime = Infinity;
    let targets = 0;
    for (let round = 0; round < rounds; round++) {
      const start = performance.now();
      const used = process.cpuUsage();
      targets = readPlanDocument(readPastedText(text)).targets.length;
      const { user, system } = process.cpuUsage(used);
      time = Math.min(time, performance.now() - start);
      processorTime = Math.min(processorTime, (user + system) / 1000);
    }
    const size = Buffer.byteLength(text) / 1e6;
    const speed = (size / (time / 1000)).toFixed(2);
    console.log(
      `${size.toFixed(2).padStart(6)} MB  ${time.toFixed(0).padStart(6)} ms  ${speed.padStart(6)} MB/s  ${processorTime.toFixed(0).padStart(6)} ms of processor time  ${targets} targets`,
    );
  }
}

function asked(set: string, documents: readonly MeasuredDocument[]): readonly MeasuredDocument[] {
  const all = listed.length === 0 || listed.includes(set);
  return all ? documents : documents.filter(({ name }) => listed.includes(name));
}

async function main(): Promise<void> {
  const sets = [
    ["built-in", hasPublishedDocuments ? await readPublishedDocuments() : []],
    ["dev", await readWrittenDocuments("dev")],
    ["heldout", await readWrittenDocuments("heldout")],
  ] as const;
  if (!hasPublishedDocuments) {
    console.log("built-in plans: ../shared/plans is not there, not measured");
  }
  for (const [set, documents] of sets) {
    const measured = asked(set, documents);
    if (measured.length > 0) reportSet(set, measured);
  }
  if (listed.length === 0) {
    const written = sets
      .filter(([set]) => set !== "built-in")
      .flatMap(([, documents]) => documents);
    reportSpeed(written.map(({ document }) => document));
  }
}

void main();
