/**
 * Draws the PNG icons from their SVG sources in assets/: `node tools/icons.mjs`.
 * `<name>-small.svg` is drawn on the 16-pixel grid and serves the sizes up to 24; `<name>.svg` the rest.
 * Needs an installed Chromium, Chrome or Edge; PLAN_BROWSER may name its executable.
 */
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { chromium } from "playwright-core";

const assets = path.join(path.dirname(fileURLToPath(import.meta.url)), "..", "assets");
const largestSmallSize = 24;
const sizes = {
  icon: [16, 20, 24, 32, 40, 48, 64, 80, 128],
  pane: [16, 32, 80],
  insert: [16, 32, 80],
  undo: [16, 32, 80],
  check: [16, 32, 80],
  functions: [16, 32, 80],
  library: [16, 32, 80],
  home: [16, 32, 80],
  settings: [16, 32, 80],
};

function browserChoice() {
  const executablePath = [
    process.env.PLAN_BROWSER,
    "/usr/bin/chromium",
    "/usr/bin/chromium-browser",
  ]
    .filter((file) => file && existsSync(file))
    .at(0);
  if (executablePath) return { executablePath };
  return { channel: process.platform === "win32" ? "msedge" : "chrome" };
}

const browser = await chromium.launch({
  ...browserChoice(),
  args: ["--no-sandbox", "--disable-gpu", "--force-color-profile=srgb"],
});
try {
  const page = await browser.newPage();
  for (const [name, pixels] of Object.entries(sizes)) {
    for (const size of pixels) {
      const source = size <= largestSmallSize ? `${name}-small.svg` : `${name}.svg`;
      const svg = readFileSync(path.join(assets, source)).toString("base64");
      await page.setViewportSize({ width: size, height: size });
      await page.setContent(
        `<body style="margin:0"><img style="display:block" width="${size}" height="${size}" src="data:image/svg+xml;base64,${svg}">`,
      );
      const png = await page.screenshot({ omitBackground: true });
      writeFileSync(path.join(assets, `${name}-${size}.png`), png);
    }
  }
} finally {
  await browser.close();
}
