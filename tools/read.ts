import { readFileSync, statSync } from "node:fs";
import { exportRow, type ExportRow } from "../src/catalog/catalogExport";
import { exportColumnMessages } from "../src/catalog/exportColumnMessages";
import { type Language, languageOf, type MessageParameters, say } from "../src/messages/message";
import { DocumentProblem } from "../src/reading/formats/documentProblem";
import { problemText, warningText } from "../src/reading/formats/problemText";
import { readDocumentFile } from "../src/reading/formats/readDocumentFile";
import type { PlanDocument } from "../src/reading/planDocument";
import type { Evidence, ProposedPlan } from "../src/reading/proposedPlan";
import { proposedPlanId } from "../src/reading/proposedPlanId";
import { readPlanDocument } from "../src/reading/readPlanDocument";
import { readingRules } from "../src/reading/readingRules";
import { ruleText } from "../src/reading/ruleText";
import { readToolMessages as messages } from "./readToolMessages";

/** One line of the output: a target as the catalog is exported, and where it was read. */
export type ReadLine = Omit<ExportRow, "region"> & { readonly region: string | null } & Evidence;

const evidenceFields = [
  "quote",
  "start",
  "end",
  "confidence",
  "rule",
] as const satisfies readonly (keyof Evidence)[];

/** 0 all files read, 1 some could not be, 2 the call makes no sense. */
export type ExitCode = 0 | 1 | 2;

/** Where the tool reads and writes. */
export interface ReadStreams {
  /** Standard input. */
  readonly input: AsyncIterable<Uint8Array>;
  /** Gets JSON Lines, one for each proposed target; what `--help` says, too. */
  readonly write: (line: string) => void;
  /** Gets what could not be read, and why. */
  readonly complain: (line: string) => void;
}

/** Reads plan documents on the command line: from a document to its proposed targets, each with its quote. */
export async function runRead(
  args: readonly string[],
  language: Language,
  { input, write, complain }: ReadStreams,
): Promise<ExitCode> {
  if (args.includes("--help") || args.includes("-h")) {
    write(usage(language));
    return 0;
  }
  const refusal = refusalOf(args, language);
  if (refusal !== null) {
    complain(`${refusal}${say(messages.seeHelp, language)}`);
    return 2;
  }
  let exitCode: ExitCode = 0;
  const plans = new Map<string, number>();
  for (const file of args) {
    try {
      const document = await documentOf(file, input);
      for (const warning of document.warnings ?? []) {
        const text = warningText(warning, language);
        complain(say(messages.warning, language, { file, warning: text }));
      }
      const proposed = readPlanDocument(document);
      if (proposed.targets.length === 0) complain(say(messages.noTargets, language, { file }));
      const id = await proposedPlanId(proposed, file);
      const before = plans.get(id) ?? 0;
      plans.set(id, before + 1);
      // Two documents of one region and year are two plans.
      const plan = before === 0 ? id : `${id}-${before + 1}`;
      for (const line of linesOf(plan, proposed)) write(JSON.stringify(line));
    } catch (error) {
      complain(complaint(error, file, language));
      exitCode = 1;
    }
  }
  return exitCode;
}

function usage(language: Language): string {
  const fields = [...Object.keys(exportColumnMessages), ...evidenceFields].join(" ");
  const rules = readingRules.map((rule) => `  ${rule}  ${ruleText(rule, language)}`).join("\n");
  return say(messages.usage, language, { fields, rules });
}

function refusalOf(args: readonly string[], language: Language): string | null {
  const option = args.find((argument) => argument.startsWith("-") && argument !== "-");
  if (option !== undefined) return say(messages.unknownOption, language, { option });
  return args.length === 0 ? say(messages.noFiles, language) : null;
}

/** What the tool itself says of a file, before its content is looked at. */
class FileRefusal extends Error {
  constructor(
    readonly text: (typeof messages)[keyof typeof messages],
    readonly parameters: MessageParameters,
  ) {
    super(text.en);
  }
}

async function documentOf(file: string, input: AsyncIterable<Uint8Array>): Promise<PlanDocument> {
  if (file !== "-") return readDocumentFile(file, bytesOf(file));
  const chunks: Uint8Array[] = [];
  for await (const chunk of input) chunks.push(chunk);
  return readDocumentFile(file, Buffer.concat(chunks));
}

function bytesOf(file: string): Uint8Array {
  const stats = statSync(file, { throwIfNoEntry: false });
  if (stats === undefined) throw new FileRefusal(messages.notFound, { file });
  if (stats.isDirectory()) throw new FileRefusal(messages.folder, { file });
  try {
    return readFileSync(file);
  } catch (error) {
    throw new FileRefusal(messages.unreadable, { file, detail: detailOf(error) });
  }
}

function complaint(error: unknown, file: string, language: Language): string {
  if (error instanceof DocumentProblem) return problemText(error, language);
  if (error instanceof FileRefusal) return say(error.text, language, error.parameters);
  return say(messages.failed, language, { file, detail: detailOf(error) });
}

function detailOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

function linesOf(plan: string, { region, targets }: ProposedPlan): readonly ReadLine[] {
  return targets.map(({ evidence, ...target }) => {
    const { quote, start, end, confidence, rule } = evidence;
    const row = exportRow(
      { id: plan, region: region?.value ?? "" },
      { ...target, id: "", concept: null },
    );
    return { ...row, region: region?.value ?? null, quote, start, end, confidence, rule };
  });
}

if (require.main === module) {
  // Whoever reads only the first lines (`| head`) closes the pipe early; that is no failure.
  process.stdout.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code !== "EPIPE") throw error;
  });
  const language = languageOf(process.env["LANG"]?.replace("_", "-"));
  void runRead(process.argv.slice(2), language, {
    input: process.stdin,
    write: (line) => process.stdout.write(`${line}\n`),
    complain: (line) => process.stderr.write(`${line}\n`),
  }).then((exitCode) => {
    process.exitCode = exitCode;
  });
}
