import { type ChildProcess, spawn } from "node:child_process";
import { existsSync, realpathSync } from "node:fs";
import { homedir } from "node:os";
import { delimiter, join } from "node:path";
import { userCacheFolder } from "../src/workbench/server/userCacheFolder";

export interface InstalledBrowser {
  /** `Microsoft Edge`, `Google Chrome`, `Chromium`, or the path that PLAN_BROWSER names. */
  readonly name: string;
  readonly executable: string;
}

/** Where to look; replaced in tests. */
export interface System {
  readonly platform: NodeJS.Platform;
  readonly environment: NodeJS.ProcessEnv;
  readonly home: string;
  exists(path: string): boolean;
}

const THIS_SYSTEM: System = {
  platform: process.platform,
  environment: process.env,
  home: homedir(),
  exists: existsSync,
};

/** PLAN_BROWSER names a file that does not exist. */
export class BrowserMissing extends Error {
  constructor(readonly path: string) {
    super(`PLAN_BROWSER: ${path}`);
  }
}

/**
 * An installed browser with Chromium's engine, or undefined. PLAN_BROWSER goes before all; else Edge
 * before Chrome before Chromium.
 * @throws BrowserMissing
 */
export function findBrowser(system: System = THIS_SYSTEM): InstalledBrowser | undefined {
  const named = system.environment.PLAN_BROWSER;
  if (named) {
    if (!system.exists(named)) throw new BrowserMissing(named);
    return { name: named, executable: named };
  }
  return candidates(system).find(({ executable }) => system.exists(executable));
}

/**
 * Opens `url` in a window of its own, without tabs, in a profile of our own that trusts the
 * certificate with this public key and no other.
 * @param publicKeyHash see `publicKeyHash` of the server's certificate.
 */
export function openAppWindow(
  { executable }: InstalledBrowser,
  url: string,
  publicKeyHash: string,
): ChildProcess {
  const profile = profileFolder(executable);
  const args = [`--app=${url}`, `--user-data-dir=${profile}`, "--window-size=1440,900"];
  return spawn(executable, [...args, ...browserArguments(publicKeyHash)], { stdio: "ignore" });
}

/** What a browser needs to show the workbench, by a person and by a test alike. */
export function browserArguments(publicKeyHash: string): string[] {
  const isRootOnLinux = process.platform === "linux" && process.getuid?.() === 0;
  return [
    `--ignore-certificate-errors-spki-list=${publicKeyHash}`,
    "--no-first-run",
    "--no-default-browser-check",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--disable-features=Translate",
    // The profile keeps no passwords: the system's key ring need not be asked to open.
    "--password-store=basic",
    "--use-mock-keychain",
    // Chromium refuses to start its sandbox as root.
    ...(isRootOnLinux ? ["--no-sandbox"] : []),
  ];
}

/** A browser from a snap may write only below its own folder. */
function profileFolder(executable: string): string {
  const isSnap =
    process.platform === "linux" &&
    (realpathSync(executable) === "/usr/bin/snap" || executable.endsWith("/chromium-browser")) &&
    existsSync("/snap/bin/chromium");
  return isSnap
    ? join(homedir(), "snap", "chromium", "common", "plan-indicators")
    : join(userCacheFolder(), "browser");
}

function candidates({ platform, environment, home }: System): InstalledBrowser[] {
  if (platform === "win32") return windowsCandidates(environment, home);
  if (platform === "darwin") return macCandidates(home);
  return linuxCandidates(environment);
}

function windowsCandidates(environment: NodeJS.ProcessEnv, home: string): InstalledBrowser[] {
  const roots = [
    environment["PROGRAMFILES"] ?? "C:\\Program Files",
    environment["PROGRAMFILES(X86)"] ?? "C:\\Program Files (x86)",
    environment["LOCALAPPDATA"] ?? `${home}\\AppData\\Local`,
  ];
  const programs = [
    ["Microsoft Edge", "Microsoft\\Edge\\Application\\msedge.exe"],
    ["Google Chrome", "Google\\Chrome\\Application\\chrome.exe"],
    ["Chromium", "Chromium\\Application\\chrome.exe"],
  ] as const;
  return programs.flatMap(([name, path]) =>
    roots.map((root) => ({ name, executable: `${root}\\${path}` })),
  );
}

function macCandidates(home: string): InstalledBrowser[] {
  return ["Microsoft Edge", "Google Chrome", "Chromium"].flatMap((name) =>
    ["/Applications", `${home}/Applications`].map((folder) => ({
      name,
      executable: `${folder}/${name}.app/Contents/MacOS/${name}`,
    })),
  );
}

function linuxCandidates(environment: NodeJS.ProcessEnv): InstalledBrowser[] {
  const folders = [
    ...(environment.PATH ?? "").split(delimiter).filter((folder) => folder !== ""),
    "/usr/bin",
    "/usr/local/bin",
    "/snap/bin",
  ];
  const programs = [
    ["Microsoft Edge", ["microsoft-edge", "microsoft-edge-stable"]],
    ["Google Chrome", ["google-chrome", "google-chrome-stable"]],
    ["Chromium", ["chromium", "chromium-browser"]],
  ] as const;
  return programs.flatMap(([name, commands]) =>
    commands.flatMap((command) =>
      folders.map((folder) => ({ name, executable: `${folder}/${command}` })),
    ),
  );
}
