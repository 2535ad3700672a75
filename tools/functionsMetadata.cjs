const path = require("path");
const { sources, Compilation, WebpackError } = require("webpack");
const loadTypeScript = require("./loadTypeScript.cjs");

const pluginName = "CompleteFunctionsMetadataPlugin";
const source = path.join(__dirname, "..", "src");
/** Signatures as they should be, and the texts in each language. */
const contractFiles = ["formulas/planFunctions.ts", "messages/functionTexts.ts"].map((file) =>
  path.join(source, file),
);

/** Where the help page of a function stands, by language. */
const helpFolder = { zh: "help/functions", en: "help/en/functions" };

/**
 * Makes of the signatures that custom-functions-metadata-plugin reads from functions.ts the metadata for Excel, a file
 * for each language: with the texts for people from the messages, help links, and leave for error values
 * (`allowErrorForDataTypeAny`) and cards (`allowCustomDataForDataTypeAny`) to reach the functions.
 *
 * Options: `generated`, the asset of the metadata plugin, which is not shipped; `completed`, the assets to ship by
 * language; `origin`, the address of the add-in. The names differ because the metadata plugin also emits into child
 * compilations. The build fails where functions.ts, planFunctions.ts and functionTexts.ts disagree.
 */
class CompleteFunctionsMetadataPlugin {
  constructor(options) {
    this.options = options;
  }

  apply(compiler) {
    const { generated, completed, origin } = this.options;
    compiler.hooks.thisCompilation.tap(pluginName, (compilation) => {
      const stage = Compilation.PROCESS_ASSETS_STAGE_ADDITIONS;
      compilation.hooks.processAssets.tap({ name: pluginName, stage }, () => {
        const asset = compilation.getAsset(generated);
        // Without it the metadata plugin has reported errors, which the build ends with.
        if (asset === undefined) return;
        for (const file of contractFiles) compilation.fileDependencies.add(file);
        const { functions } = JSON.parse(asset.source.source().toString());
        const contract = readContract();
        const problems = disagreements(functions, contract);
        for (const problem of problems) compilation.errors.push(new WebpackError(problem));
        if (problems.length > 0) return;
        for (const [language, file] of Object.entries(completed)) {
          const metadata = inLanguage(functions, contract, language, origin);
          const text = JSON.stringify(metadata, null, 2);
          compilation.emitAsset(file, new sources.RawSource(text));
        }
      });
      const last = Compilation.PROCESS_ASSETS_STAGE_REPORT;
      compilation.hooks.processAssets.tap({ name: pluginName, stage: last }, () => {
        if (compilation.getAsset(generated)) compilation.deleteAsset(generated);
      });
    });
  }
}

function readContract() {
  const [{ planFunctions }, { functionTexts, parameterTexts }] = contractFiles.map(loadTypeScript);
  return { planFunctions, functionTexts, parameterTexts };
}

/** One sentence for each thing on which the code, the list of functions and the texts do not agree. */
function disagreements(functions, { planFunctions, functionTexts, parameterTexts }) {
  const coded = new Map(functions.map((entry) => [entry.id, entry]));
  const missing = (names, isThere, where) =>
    names.filter((name) => !isThere(name)).map((name) => `PLAN.${name} is not in ${where}`);
  const planned = Object.keys(planFunctions);
  const parameters = Object.values(planFunctions).flatMap((entry) => entry.parameters);
  const unnamed = new Set(
    parameters.map(({ name }) => name).filter((name) => !parameterTexts[name]),
  );
  return [
    ...missing(planned, (id) => coded.has(id), "src/functions/functions.ts"),
    ...missing([...coded.keys()], (id) => planFunctions[id], "src/formulas/planFunctions.ts"),
    ...missing(planned, (id) => functionTexts[id], "src/messages/functionTexts.ts"),
    ...[...unnamed].map((name) => `parameter ${name} has no text in src/messages/functionTexts.ts`),
    ...planned
      .filter((id) => coded.has(id))
      .flatMap((id) => signatureProblems(coded.get(id), planFunctions[id])),
  ];
}

function signatureProblems({ id, parameters, result, options }, planned) {
  const signature = (entries) =>
    `(${entries.map(({ name, optional }) => (optional ? `[${name}]` : name)).join(", ")})`;
  const [coded, wanted] = [signature(parameters), signature(planned.parameters)];
  const spills = [...parameters, result].every(({ dimensionality }) => dimensionality === "matrix");
  const judges = planned.parameters.some(({ name }) => name === "actual" || name === "actuals");
  const addresses = options?.requiresParameterAddresses === true;
  return [
    coded !== wanted &&
      `PLAN.${id} is ${coded} in src/functions/functions.ts, ${wanted} in src/formulas/planFunctions.ts`,
    !spills && `PLAN.${id} in src/functions/functions.ts does not take and give ranges everywhere`,
    judges !== addresses &&
      `PLAN.${id} in src/functions/functions.ts ${judges ? "needs" : "needs no"} @requiresParameterAddresses`,
  ].filter(Boolean);
}

function inLanguage(functions, { functionTexts, parameterTexts }, language, origin) {
  return {
    allowCustomDataForDataTypeAny: true,
    allowErrorForDataTypeAny: true,
    functions: functions.map((entry) => ({
      ...entry,
      description: functionTexts[entry.id].description[language],
      helpUrl: `${origin}/${helpFolder[language]}/${entry.id}.html`,
      parameters: entry.parameters.map((parameter) => ({
        ...parameter,
        name: parameterTexts[parameter.name].label[language],
        description: parameterTexts[parameter.name].description[language],
      })),
      result: { ...entry.result, description: functionTexts[entry.id].result[language] },
    })),
  };
}

module.exports = { CompleteFunctionsMetadataPlugin, disagreements };
