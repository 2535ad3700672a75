const { readdirSync, readFileSync } = require("fs");
const path = require("path");
const { sources, Compilation } = require("webpack");

const pluginName = "LicencesPlugin";

/** The folder of the package that a file of node_modules belongs to; null for files of our own. */
function packageFolder(file) {
  const [, folder] =
    /^(.*[\\/]node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+)[\\/]/.exec(file ?? "") ?? [];
  return folder ?? null;
}

/** What a package says of itself. @throws Error where it names no licence: someone has to look */
function describedPackage(folder) {
  const { name, version, license } = JSON.parse(
    readFileSync(path.join(folder, "package.json"), "utf8"),
  );
  if (typeof license !== "string") throw new Error(`${name} names no licence in its package.json`);
  const file = readdirSync(folder).find((entry) => /^licen[cs]e(\.(md|txt))?$/i.test(entry));
  const text = file === undefined ? null : readFileSync(path.join(folder, file), "utf8").trim();
  return { name, version, licence: license, text };
}

/**
 * The packages of these folders by name, and their licences' texts, each once: packages refer to them by position,
 * null where a package brings no text.
 */
function describedPackages(folders) {
  const texts = [];
  const described = [...folders].map(describedPackage);
  const unique = new Map(described.map((one) => [`${one.name}@${one.version}`, one]));
  const packages = [...unique.values()]
    .sort((one, other) => (one.name < other.name ? -1 : 1))
    .map(({ text, ...facts }) => {
      if (text !== null && !texts.includes(text)) texts.push(text);
      return { ...facts, text: text === null ? null : texts.indexOf(text) };
    });
  return { packages, texts };
}

/** The folders of all packages that files of a build come from, modules that were joined into one included. */
function bundledFolders({ modules, chunkGraph }) {
  const folders = new Set();
  const add = (module) => {
    for (const inner of module.modules ?? []) add(inner);
    const folder = packageFolder(module.resource);
    if (folder !== null) folders.add(folder);
  };
  for (const module of modules) {
    if (chunkGraph.getNumberOfModuleChunks(module) > 0) add(module);
  }
  return folders;
}

/** Writes down the add-in's version and what of others it brings along, for the page 关于. */
class LicencesPlugin {
  /** @param options.copied names of packages whose files are copied and not bundled */
  constructor({ filename, version, copied }) {
    Object.assign(this, { filename, version, copied });
  }

  apply(compiler) {
    compiler.hooks.thisCompilation.tap(pluginName, (compilation) => {
      compilation.hooks.processAssets.tap(
        { name: pluginName, stage: Compilation.PROCESS_ASSETS_STAGE_ADDITIONS },
        () => {
          const folders = bundledFolders(compilation);
          for (const name of this.copied) {
            folders.add(path.join(compiler.context, "node_modules", name));
          }
          const about = { version: this.version, ...describedPackages(folders) };
          compilation.emitAsset(this.filename, new sources.RawSource(JSON.stringify(about)));
        },
      );
    });
  }
}

module.exports = { LicencesPlugin, packageFolder };
