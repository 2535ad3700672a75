import { execFileSync } from "node:child_process";
import { projectFolder } from "./manifestDocument";
import type { BuiltFiles } from "./structureChecks";

/** Run in a process of its own: the build's configuration loads webpack's plugins, which Jest would transform. */
const question = `
  const addin = require("./webpack.config.js")({}).find(({ name }) => name === "addin");
  const options = (name) => {
    const plugin = addin.plugins.find(({ constructor }) => constructor.name === name);
    return plugin.userOptions ?? plugin.options;
  };
  const metadata = options("CompleteFunctionsMetadataPlugin").completed;
  JSON.stringify({
    page: options("HtmlWebpackPlugin").filename,
    script: addin.output.filename.replace("[name]", Object.keys(addin.entry)[0]),
    metadata: metadata.zh,
    englishMetadata: metadata.en,
  });
`;

/** The files of the add-in by the names that the build's configuration gives them. */
export function filesOfBuild(): BuiltFiles {
  const answer = execFileSync(process.execPath, ["-p", question], {
    cwd: projectFolder,
    encoding: "utf8",
  });
  return JSON.parse(answer) as BuiltFiles;
}
