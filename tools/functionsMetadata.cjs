const { sources, Compilation } = require("webpack");

const pluginName = "CompleteFunctionsMetadataPlugin";

/**
 * Completes the metadata that custom-functions-metadata-plugin generates from the functions' JSDoc with what it
 * cannot write: error values reach the functions (`allowErrorForDataTypeAny`), so that they can pass them through.
 */
function complete(metadata) {
  return { allowErrorForDataTypeAny: true, ...metadata };
}

/**
 * Options: `generated`, the asset of the metadata plugin, which is not shipped, and `completed`, the asset to ship.
 * They have different names because the metadata plugin also emits into child compilations.
 */
class CompleteFunctionsMetadataPlugin {
  constructor(options) {
    this.options = options;
  }

  apply(compiler) {
    const { generated, completed } = this.options;
    compiler.hooks.thisCompilation.tap(pluginName, (compilation) => {
      const stage = Compilation.PROCESS_ASSETS_STAGE_ADDITIONS;
      compilation.hooks.processAssets.tap({ name: pluginName, stage }, () => {
        const asset = compilation.getAsset(generated);
        // Without it the metadata plugin has reported errors, which the build ends with.
        if (asset === undefined) return;
        const metadata = JSON.parse(asset.source.source().toString());
        const text = JSON.stringify(complete(metadata), null, 2);
        compilation.emitAsset(completed, new sources.RawSource(text));
      });
      const last = Compilation.PROCESS_ASSETS_STAGE_REPORT;
      compilation.hooks.processAssets.tap({ name: pluginName, stage: last }, () => {
        if (compilation.getAsset(generated)) compilation.deleteAsset(generated);
      });
    });
  }
}

module.exports = { CompleteFunctionsMetadataPlugin };
