import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { builtInPlans } from "../../src/catalog/builtInPlans";
import type { Period } from "../../src/plan/plan";
import type { Target } from "../../src/plan/target";
import { readDocumentFile } from "../../src/reading/formats/readDocumentFile";
import type { PlanDocument } from "../../src/reading/planDocument";
import { readExpectedTargets, type ExpectedTarget } from "./expectedTarget";

/** What a document says of itself; a fact that it leaves open is absent. */
export interface ExpectedFacts {
  readonly title?: string;
  readonly region?: string;
  readonly documentNumber?: string | null;
  readonly period?: Period;
}

/** A document and what a person read in it. */
export interface MeasuredDocument {
  readonly name: string;
  readonly document: PlanDocument;
  readonly expected: readonly ExpectedTarget[];
  readonly facts: ExpectedFacts;
}

const written = join(__dirname, "documents");
const published = join(__dirname, "../../../shared/plans");
const ending = ".targets.jsonl";

/** The two halves of the documents that were written for measuring, see `documents/README.md`. */
export type WrittenSet = "dev" | "heldout";

export async function readWrittenDocuments(set: WrittenSet): Promise<readonly MeasuredDocument[]> {
  const folder = join(written, set);
  const files = readdirSync(folder);
  const names = files
    .filter((file) => file.endsWith(ending))
    .map((file) => file.slice(0, -ending.length));
  return Promise.all(
    names.map(async (name) => {
      const file = files.find(
        (other) => /\.(?:txt|html|csv)$/u.test(other) && other.startsWith(`${name}.`),
      );
      if (file === undefined) throw new Error(`${folder}: no document beside ${name}${ending}`);
      return {
        name,
        document: await readDocumentFile(file, readFileSync(join(folder, file))),
        expected: readExpectedTargets(join(folder, name + ending)),
        facts: JSON.parse(
          readFileSync(join(folder, `${name}.facts.json`), "utf8"),
        ) as ExpectedFacts,
      };
    }),
  );
}

/** Whether the built-in plans' documents are there: they are not part of the repository. */
export const hasPublishedDocuments = existsSync(published);

/** The built-in plans' documents, whose targets the catalog holds. */
export async function readPublishedDocuments(): Promise<readonly MeasuredDocument[]> {
  return Promise.all(
    builtInPlans.map(async (plan) => {
      const name = plan.id.split("-")[0]!;
      const file = `${name}.txt`;
      return {
        name,
        document: await readDocumentFile(file, readFileSync(join(published, file))),
        expected: plan.targets.map(expectedTarget),
        facts: {
          region: plan.region,
          documentNumber: plan.documentNumber,
          period: plan.period,
        },
      };
    }),
  );
}

function expectedTarget(target: Target): ExpectedTarget {
  const { name, aliases, op, value, unit, year, kind, hold } = target;
  return {
    name,
    aliases,
    op,
    value,
    unit,
    year,
    kind,
    hold,
    ...(target.growthMeasure === undefined ? {} : { growthMeasure: target.growthMeasure }),
    ...(target.baseline === null ? {} : { baseline: target.baseline }),
    ...(target.attribute === null ? {} : { attribute: target.attribute }),
    ...(target.scope === null ? {} : { scope: target.scope }),
  };
}
