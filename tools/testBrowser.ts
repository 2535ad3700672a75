import { findBrowser } from "./browser";
import { noBrowserAdvice } from "./browserAdvice";
import { installPackagedChromium } from "./packagedChromium";
import { say, startMessages } from "../src/workbench/messages";

/** A browser for the tests, as playwright-core starts it. */
export interface TestBrowser {
  readonly executablePath: string;
  readonly environment: NodeJS.ProcessEnv;
}

/**
 * An installed browser; on Linux x64 without one, the Chromium of an npm package, which is installed
 * when first needed.
 * @throws Error that says what to install, in both languages.
 */
export async function testBrowser(): Promise<TestBrowser> {
  const installed = findBrowser();
  if (installed) return { executablePath: installed.executable, environment: process.env };
  if (process.platform === "linux" && process.arch === "x64") return installPackagedChromium();
  const advice = noBrowserAdvice(process.platform);
  throw new Error(
    [
      say(startMessages.noTestBrowser, "zh", { advice: advice.zh }),
      say(startMessages.noTestBrowser, "en", { advice: advice.en }),
    ].join("\n"),
  );
}
