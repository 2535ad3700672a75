const path = require("path");
const loadTypeScript = require("./loadTypeScript.cjs");

/**
 * Webpack loader for a module whose default export is plain data that it computes: the data take the module's place,
 * so that what they are computed from does not reach the browser with them.
 */
module.exports = function computedModuleLoader() {
  // What the module reads is unseen by webpack.
  this.addContextDependency(path.dirname(this.resourcePath));
  const { default: data } = loadTypeScript(this.resourcePath);
  return `export default ${JSON.stringify(data)};`;
};
