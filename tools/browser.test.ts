import { BrowserMissing, browserArguments, findBrowser, type System } from "./browser";

function system(
  platform: NodeJS.Platform,
  files: readonly string[],
  environment: NodeJS.ProcessEnv = {},
): System {
  const home = platform === "win32" ? "C:\\Users\\li" : "/home/li";
  return { platform, environment, home, exists: (path) => files.includes(path) };
}

describe("findBrowser", () => {
  it("finds Edge on Windows, wherever it is installed", () => {
    const machineWide = "C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe";
    expect(findBrowser(system("win32", [machineWide]))).toEqual({
      name: "Microsoft Edge",
      executable: machineWide,
    });
    const ownChrome = "D:\\li\\Google\\Chrome\\Application\\chrome.exe";
    const environment = { LOCALAPPDATA: "D:\\li" };
    expect(findBrowser(system("win32", [ownChrome], environment))?.executable).toBe(ownChrome);
  });

  it("finds applications of the machine and of the user on macOS", () => {
    const own = "/home/li/Applications/Google Chrome.app/Contents/MacOS/Google Chrome";
    expect(findBrowser(system("darwin", [own]))?.executable).toBe(own);
  });

  it("looks through PATH on Linux", () => {
    const files = ["/opt/bin/chromium"];
    expect(findBrowser(system("linux", files, { PATH: "/usr/games:/opt/bin" }))).toEqual({
      name: "Chromium",
      executable: "/opt/bin/chromium",
    });
  });

  it("prefers Edge to Chrome to Chromium", () => {
    const files = ["/usr/bin/chromium", "/usr/bin/google-chrome", "/usr/bin/microsoft-edge"];
    const names = [3, 2, 1].map(
      (count) => findBrowser(system("linux", files.slice(0, count)))?.name,
    );
    expect(names).toEqual(["Microsoft Edge", "Google Chrome", "Chromium"]);
  });

  it("finds none where none is", () => {
    expect(findBrowser(system("linux", [], { PATH: "" }))).toBeUndefined();
  });

  it("puts PLAN_BROWSER before all, and says so when it names nothing", () => {
    const environment = { PLAN_BROWSER: "/opt/own/browser" };
    const files = ["/usr/bin/chromium", "/opt/own/browser"];
    expect(findBrowser(system("linux", files, environment))?.executable).toBe("/opt/own/browser");
    expect(() => findBrowser(system("linux", ["/usr/bin/chromium"], environment))).toThrow(
      BrowserMissing,
    );
  });
});

describe("browserArguments", () => {
  it("trusts one certificate and leaves the others to the browser", () => {
    const args = browserArguments("HASH=");
    expect(args).toContain("--ignore-certificate-errors-spki-list=HASH=");
    expect(args).not.toContain("--ignore-certificate-errors");
  });
});
