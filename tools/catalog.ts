import { readFileSync } from "node:fs";
import { builtInPlans } from "../src/catalog/builtInPlans";
import {
  type ExportFormat,
  exportFormats,
  exportRows,
  exportText,
} from "../src/catalog/catalogExport";
import { catalogToolMessages as messages } from "../src/catalog/catalogToolMessages";
import { readJson } from "../src/catalog/jsonPlaces";
import { reasonOf } from "../src/catalog/planProblem";
import { planProblemMessages } from "../src/catalog/planProblemMessages";
import { validatePlan } from "../src/catalog/validatePlan";
import { type Language, languageOf, say } from "../src/messages/message";

/** What a run of the tool leaves: 0 done, 1 the checked file is refused, 2 the call makes no sense. */
export interface ToolRun {
  readonly exitCode: 0 | 1 | 2;
  readonly output: string;
  readonly errors: string;
}

/** The catalog on the command line: exports every target, or checks a plan file. */
export function runCatalog(args: readonly string[], language: Language): ToolRun {
  const [option, value, ...rest] = args;
  if (option === undefined) return printed("jsonl");
  if (option === "--help") return done(`${say(messages.usage, language)}\n`);
  if (option === "--check" && value !== undefined && rest.length === 0) {
    return checkFile(value, language);
  }
  const format = exportFormats.find((known) => known === value);
  if (option === "--format" && format !== undefined && rest.length === 0) return printed(format);
  const known = option === "--format" || option === "--check";
  const argument = known ? args.join(" ") : option;
  const complaint = say(messages.badArgument, language, { argument });
  return {
    exitCode: 2,
    output: "",
    errors: `${complaint}\n${say(messages.usage, language)}\n`,
  };
}

function printed(format: ExportFormat): ToolRun {
  return done(exportText(exportRows(builtInPlans), format));
}

function done(output: string): ToolRun {
  return { exitCode: 0, output, errors: "" };
}

function checkFile(file: string, language: Language): ToolRun {
  let text: string;
  try {
    text = readFileSync(file, "utf8");
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error);
    const errors = `${say(messages.unreadable, language, { file, detail })}\n`;
    return { exitCode: 2, output: "", errors };
  }
  const json = readJson(text.replace(/^\uFEFF/u, ""));
  if (json.outcome === "malformed") {
    const { line, detail } = json;
    const reason = say(planProblemMessages.malformedJson, language, { detail });
    return refused(file, [`${file}:${line}: ${reason}`], language);
  }
  const { value, lineOf, repeatedKeys } = json;
  const { id, title, targets } = { ...(value as Partial<(typeof builtInPlans)[number]> | null) };
  // A built-in plan's own file does not stand beside itself.
  const beside = builtInPlans.filter((plan) => plan.id !== id || plan.title !== title);
  const problems = [
    ...repeatedKeys.map((path) => ({ path, reason: say(messages.repeatedKey, language) })),
    ...validatePlan(value, beside).map((problem) => ({
      path: problem.target === null ? problem.path : `${problem.path} (${problem.target})`,
      line: lineOf(problem.path),
      reason: reasonOf(problem, language),
    })),
  ].map((problem) => ({ line: lineOf(problem.path), ...problem }));
  if (problems.length > 0) {
    const lines = problems
      .sort((one, other) => one.line - other.line)
      .map(
        ({ line, path, reason }) => `${file}:${line}: ${path === "" ? "" : `${path}: `}${reason}`,
      );
    return refused(file, lines, language);
  }
  return done(`${say(messages.checked, language, { file, targets: targets?.length ?? 0 })}\n`);
}

function refused(file: string, lines: readonly string[], language: Language): ToolRun {
  const count = say(messages.refused, language, { file, problems: lines.length });
  return { exitCode: 1, output: "", errors: [...lines, count, ""].join("\n") };
}

if (require.main === module) {
  // Whoever reads only the first lines (`| head`) closes the pipe early; that is no failure.
  process.stdout.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code !== "EPIPE") throw error;
  });
  const language = languageOf(process.env["LANG"]?.replace("_", "-"));
  const run = runCatalog(process.argv.slice(2), language);
  process.stdout.write(run.output);
  process.stderr.write(run.errors);
  process.exitCode = run.exitCode;
}
