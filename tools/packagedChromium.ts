import { spawn, spawnSync } from "node:child_process";
import { createReadStream, createWriteStream, existsSync } from "node:fs";
import { mkdir, rename, rm, writeFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { pipeline } from "node:stream/promises";
import { createBrotliDecompress } from "node:zlib";
import { say, startMessages } from "../src/workbench/messages";
import { noBrowserAdvice } from "./browserAdvice";
import type { TestBrowser } from "./testBrowser";

/** A headless Chromium for Linux x64 and a Chinese font; both come inside their npm packages. */
const CHROMIUM = "@sparticuz/chromium@153.0.0";
const CHINESE_FONT = "@expo-google-fonts/noto-sans-sc@0.4.3";
const FONT_FOLDERS = ["400Regular", "700Bold"];

/**
 * Installs Chromium and a Chinese font below `node_modules/.cache`, once, with the npm that runs.
 * @throws Error that says why it could not, and what to install instead.
 */
export async function installPackagedChromium(
  folder: string = resolve("node_modules", ".cache", "test-browser"),
): Promise<TestBrowser> {
  if (!existsSync(folder)) await install(folder);
  const executablePath = join(folder, "chromium");
  return {
    executablePath,
    environment: {
      ...process.env,
      FONTCONFIG_FILE: join(folder, "fonts.conf"),
      ...(lacksLibraries(executablePath) ? { LD_LIBRARY_PATH: join(folder, "lib") } : {}),
    },
  };
}

/** Test files run side by side: each installs into a folder of its own, the first one stays. */
async function install(folder: string): Promise<void> {
  console.info(say(startMessages.installingBrowser, "zh", { name: CHROMIUM }));
  console.info(say(startMessages.installingBrowser, "en", { name: CHROMIUM }));
  const draft = `${folder}-${process.pid}`;
  try {
    await mkdir(draft, { recursive: true });
    await writeFile(join(draft, "package.json"), '{ "private": true }\n');
    await runNpmInstall(draft);
    await unpack(join(draft, "node_modules", "@sparticuz", "chromium", "bin"), draft);
    await writeFile(join(draft, "fonts.conf"), fontsConf(folder));
    if (!existsSync(folder)) await rename(draft, folder);
  } catch (error) {
    throw installFailure(error);
  } finally {
    await rm(draft, { recursive: true, force: true });
  }
}

function installFailure(error: unknown): Error {
  const reason = error instanceof Error ? error.message : String(error);
  const advice = noBrowserAdvice(process.platform);
  return new Error(
    (["zh", "en"] as const)
      .flatMap((language) => [
        say(startMessages.browserInstallFailed, language, { name: CHROMIUM, reason }),
        say(startMessages.noTestBrowser, language, { advice: advice[language] }),
      ])
      .join("\n"),
  );
}

function runNpmInstall(folder: string): Promise<void> {
  const npm = process.env.npm_execpath;
  const [command, ...before] = npm ? [process.execPath, npm] : ["npm"];
  return run(command ?? "npm", [
    ...before,
    "install",
    `--prefix=${folder}`,
    "--no-audit",
    "--no-fund",
    "--no-package-lock",
    "--ignore-scripts",
    // The package asks for Node 22 for its own code, which is not run: only its files are used.
    "--engine-strict=false",
    "--loglevel=error",
    CHROMIUM,
    CHINESE_FONT,
  ]);
}

async function unpack(packed: string, folder: string): Promise<void> {
  await pipeline(
    createReadStream(join(packed, "chromium.br")),
    createBrotliDecompress(),
    createWriteStream(join(folder, "chromium"), { mode: 0o755 }),
  );
  // The libraries that a machine without a desktop may lack.
  const archive = join(folder, "libraries.tar");
  await pipeline(
    createReadStream(join(packed, "al2023.tar.br")),
    createBrotliDecompress(),
    createWriteStream(archive),
  );
  await run("tar", ["-x", "-f", archive, "-C", folder]);
  await rm(archive);
}

function lacksLibraries(executable: string): boolean {
  const { stdout } = spawnSync("ldd", [executable], { encoding: "utf8" });
  return stdout?.includes("not found") ?? true;
}

function fontsConf(folder: string): string {
  const fonts = join(folder, "node_modules", "@expo-google-fonts", "noto-sans-sc");
  return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <include ignore_missing="yes">/etc/fonts/fonts.conf</include>
${FONT_FOLDERS.map((weight) => `  <dir>${join(fonts, weight)}</dir>`).join("\n")}
  <cachedir>${join(folder, "font-cache")}</cachedir>
</fontconfig>
`;
}

function run(command: string, args: readonly string[]): Promise<void> {
  return new Promise((resolvePromise, reject) => {
    const child = spawn(command, args, { stdio: ["ignore", "ignore", "inherit"] });
    child.on("error", reject);
    child.on("exit", (code) =>
      code === 0 ? resolvePromise() : reject(new Error(`${command}: exit code ${code}`)),
    );
  });
}
