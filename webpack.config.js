const path = require("path");
const CopyPlugin = require("copy-webpack-plugin");
const CustomFunctionsMetadataPlugin = require("custom-functions-metadata-plugin");
const HtmlPlugin = require("html-webpack-plugin");
const MiniCssExtractPlugin = require("mini-css-extract-plugin");
const TerserPlugin = require("terser-webpack-plugin");
const { CompleteFunctionsMetadataPlugin } = require("./tools/functionsMetadata.cjs");
const { HelpPagesPlugin } = require("./tools/helpPages.cjs");
const { LicencesPlugin } = require("./tools/licences.cjs");
const { version } = require("./package.json");

/** The address in `manifest.xml`; PLAN_ADDIN_ORIGIN replaces it for a server of one's own. */
const developmentOrigin = "https://localhost:3000";
const origin = (process.env.PLAN_ADDIN_ORIGIN || developmentOrigin).replace(/\/$/, "");
/** Where Office.js comes from: our own copy, or Microsoft's script host where that is wanted. */
const officeJs = process.env.PLAN_OFFICE_JS || "officejs/office.js";

const dist = path.resolve(__dirname, "dist");
const pdfjsDist = path.dirname(require.resolve("pdfjs-dist/package.json"));
const officeJsDist = path.dirname(require.resolve("@microsoft/office-js/dist/office.js"));

/** What the functions' JSDoc gives, before it is completed. */
const generatedMetadata = "functions.generated.json";

/** What Office.js asks for in Excel; the debug builds and the libraries of other hosts stay behind. */
const officeJsFiles = [
  "office.js",
  "excel-*.js",
  "custom-functions-runtime.js",
  "*/office_strings.js",
];

const common = (mode) => ({
  mode,
  target: ["web", "es2020"],
  cache: { type: "filesystem", buildDependencies: { config: [__filename] } },
  performance: { hints: false },
  // The same compiler minifies: several times faster on the spreadsheet engine than the default.
  optimization: { minimizer: [new TerserPlugin({ minify: TerserPlugin.swcMinify })] },
  resolve: { extensions: [".ts", ".tsx", ".js"] },
  module: {
    rules: [
      {
        test: /\.tsx?$/,
        exclude: /node_modules/,
        loader: "swc-loader",
        options: {
          jsc: {
            parser: { syntax: "typescript", tsx: true },
            transform: { react: { runtime: "automatic" } },
            target: "es2020",
          },
        },
      },
      {
        test: path.join(__dirname, "src/catalog/matchesPlanSchema.ts"),
        enforce: "pre",
        loader: path.join(__dirname, "tools/compiledSchemaLoader.cjs"),
      },
      {
        test: path.join(__dirname, "src/catalog/builtInIndex.ts"),
        enforce: "pre",
        loader: path.join(__dirname, "tools/computedModuleLoader.cjs"),
      },
      { test: /\.css$/, use: [MiniCssExtractPlugin.loader, "css-loader"] },
    ],
  },
});

const addin = (mode) => ({
  ...common(mode),
  name: "addin",
  devtool: "source-map",
  entry: { taskpane: "./src/runtime.ts" },
  output: { path: path.join(dist, "addin"), filename: "[name].js", clean: true },
  plugins: [
    new CustomFunctionsMetadataPlugin({
      output: generatedMetadata,
      input: "./src/functions/functions.ts",
    }),
    new CompleteFunctionsMetadataPlugin({
      generated: generatedMetadata,
      completed: { zh: "functions.json", en: "functions.en-us.json" },
      origin,
    }),
    new HtmlPlugin({
      template: "src/taskpane/taskpane.html",
      filename: "taskpane.html",
      scriptLoading: "defer",
      templateParameters: { officeJs },
    }),
    new MiniCssExtractPlugin(),
    new HelpPagesPlugin(path.resolve(__dirname, "docs/functions")),
    new LicencesPlugin({
      filename: "about.json",
      version,
      // Office.js is copied beside the bundle and not part of it.
      copied: ["@microsoft/office-js"],
    }),
    new CopyPlugin({
      patterns: [
        {
          from: "manifest.xml",
          transform: (content) => content.toString().split(developmentOrigin).join(origin),
        },
        { from: "assets", to: "assets", filter: (file) => !file.endsWith(".svg") },
        // Renamed, because some servers do not know .mjs as a script.
        {
          context: pdfjsDist,
          from: "legacy/build/pdf.worker.min.mjs",
          to: "pdf/pdf.worker.js",
          info: { minimized: true },
        },
        // Fetched only for a document whose Chinese font is not in it.
        { context: pdfjsDist, from: "cmaps/*.bcmap", to: "pdf" },
        ...officeJsFiles.map((from) => ({
          context: officeJsDist,
          from,
          to: "officejs",
          globOptions: { ignore: ["**/*.debug.js"] },
        })),
      ],
    }),
  ],
});

const workbench = (mode) => ({
  ...common(mode),
  name: "workbench",
  entry: { workbench: "./src/workbench/page/index.tsx" },
  output: {
    path: path.join(dist, "workbench"),
    filename: "[name].js",
    chunkFilename: "chunks/[name].js",
    clean: true,
  },
  plugins: [
    new HtmlPlugin({ template: "src/workbench/page/index.html", filename: "index.html" }),
    new MiniCssExtractPlugin(),
  ],
});

module.exports = (_, argv = {}) => {
  const mode = argv.mode || "production";
  return [addin(mode), workbench(mode)];
};
