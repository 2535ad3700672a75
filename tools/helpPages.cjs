const { readdirSync, readFileSync } = require("fs");
const path = require("path");
const { sources, Compilation, WebpackError } = require("webpack");

const pluginName = "HelpPagesPlugin";
const languages = {
  zh: { tag: "zh-CN", product: "规划指标" },
  en: { tag: "en", product: "Plan Indicators" },
};

/** Where the page of a Markdown file stands in the build: `en/TARGET.md` → `help/en/functions/TARGET.html`. */
function pageAddress(source) {
  const [, folder = "", name] = /^(en\/)?([\w-]+)\.md$/.exec(source) ?? [];
  if (name === undefined) throw new Error(`${source} is not the name of a help page`);
  return name === "README" ? `help/${folder}index.html` : `help/${folder}functions/${name}.html`;
}

/**
 * A link of a Markdown file as its page needs it: to another page, or to a file of assets/.
 * @throws Error for a link that leads out of what the build ships
 */
function pageLink(source, href) {
  if (/^(?:https?:|#)/.test(href)) return href;
  const file = path.posix.join("docs/functions", path.posix.dirname(source), href);
  const inDocs = path.posix.relative("docs/functions", file);
  if (inDocs.startsWith("../") && !file.startsWith("assets/")) {
    throw new Error(`docs/functions/${source} links to ${href}, which the build does not ship`);
  }
  return fromPage(source, file.startsWith("assets/") ? file : pageAddress(inDocs));
}

/** A file of the build as the page of `source` refers to it. */
function fromPage(source, file) {
  return path.posix.relative(path.posix.dirname(pageAddress(source)), file);
}

/**
 * The HTML page of a Markdown file: its first paragraph, the links to other pages, becomes the navigation, its first
 * heading the title.
 */
function helpPage(Marked, source, markdown) {
  const marked = new Marked();
  const tokens = marked.lexer(markdown.replace(/<!--[^]*?-->\n*/g, ""));
  marked.walkTokens(tokens, (token) => {
    if (token.type === "link") token.href = pageLink(source, token.href);
  });
  const [navigation, ...content] = tokens.filter(({ type }) => type !== "space");
  const heading = content.find(({ type, depth }) => type === "heading" && depth === 1);
  if (navigation?.type !== "paragraph" || heading === undefined) {
    throw new Error(`docs/functions/${source} does not start with its links and a heading`);
  }
  const language = languages[source.startsWith("en/") ? "en" : "zh"];
  const body = marked
    .parser(content)
    .replaceAll("<table>", '<div class="table"><table>')
    .replaceAll("</table>", "</table></div>");
  return `<!doctype html>
<html lang="${language.tag}">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <meta name="color-scheme" content="light dark" />
    <title>${heading.text} · ${language.product}</title>
    <link rel="icon" href="${fromPage(source, "assets/icon-32.png")}" />
    <link rel="stylesheet" href="${fromPage(source, "assets/help.css")}" />
  </head>
  <body>
    <nav>${marked.parser([navigation])}</nav>
    <main>
${body}    </main>
  </body>
</html>
`;
}

/** Builds the help pages from the Markdown files of `folder` and its subfolder en/. */
class HelpPagesPlugin {
  constructor(folder) {
    this.folder = folder;
  }

  apply(compiler) {
    compiler.hooks.thisCompilation.tap(pluginName, (compilation) => {
      const stage = Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL;
      compilation.hooks.processAssets.tapPromise({ name: pluginName, stage }, async () => {
        const { Marked } = await import("marked");
        for (const folder of ["", "en/"]) {
          const absolute = path.resolve(this.folder, folder);
          compilation.contextDependencies.add(absolute);
          const files = readdirSync(absolute).filter((file) => file.endsWith(".md"));
          for (const file of files) {
            compilation.fileDependencies.add(path.join(absolute, file));
            const markdown = readFileSync(path.join(absolute, file), "utf8");
            try {
              const page = helpPage(Marked, folder + file, markdown);
              compilation.emitAsset(pageAddress(folder + file), new sources.RawSource(page));
            } catch (error) {
              compilation.errors.push(new WebpackError(error.message));
            }
          }
        }
      });
    });
  }
}

module.exports = { HelpPagesPlugin };
