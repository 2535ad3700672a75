const Ajv = require("ajv");
const { default: standaloneCode } = require("ajv/dist/standalone");
const loadTypeScript = require("./loadTypeScript.cjs");

/**
 * Webpack loader for a module whose default export is a JSON Schema compiled by Ajv with `code.source`: its code
 * takes the module's place, so that neither the compiler nor the making of code at run time reaches the browser.
 */
module.exports = function compiledSchemaLoader() {
  // The schema is read by the module itself, unseen by webpack.
  this.cacheable(false);
  const { default: compiled } = loadTypeScript(this.resourcePath);
  return standaloneCode(new Ajv({ code: { source: true } }), compiled);
};
