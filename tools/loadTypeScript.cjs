const { existsSync, readFileSync } = require("fs");
const Module = require("module");
const path = require("path");
const ts = require("typescript");

/**
 * The exports of a TypeScript file, for the build. The file may import packages, JSON files and other such files, and
 * types of anything. A loader of the whole tree (tsx) would do too, but leaves addresses in the module system that webpack's
 * cache takes for files.
 */
module.exports = function loadTypeScript(file) {
  const compilerOptions = {
    module: ts.ModuleKind.CommonJS,
    target: ts.ScriptTarget.ES2022,
    esModuleInterop: true,
  };
  const { outputText } = ts.transpileModule(readFileSync(file, "utf8"), { compilerOptions });
  const loaded = new Module(file, module);
  loaded.filename = file;
  loaded.paths = Module._nodeModulePaths(path.dirname(file));
  loaded.require = (request) => {
    const sibling = path.resolve(path.dirname(file), `${request}.ts`);
    const isSibling = request.startsWith(".") && existsSync(sibling);
    return isSibling ? loadTypeScript(sibling) : Module.prototype.require.call(loaded, request);
  };
  loaded._compile(outputText, file);
  return loaded.exports;
};
