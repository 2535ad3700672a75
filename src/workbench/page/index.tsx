import { createRoot } from "react-dom/client";
import { languageOf, pageMessages, say } from "../messages";
import { readManifest } from "../ribbon/readManifest";
import { App } from "./App";
import { fetchText } from "./fetchText";
import { readPageOptions } from "./pageOptions";
import { LanguageContext } from "./useText";
import { Workbench } from "./workbench";
import { workbenchHandle } from "./workbenchHandle";
import "./workbench.css";

const options = readPageOptions(
  window.location.search,
  window.matchMedia("(prefers-color-scheme: dark)").matches,
);
const language = languageOf(options.locale);

async function start(root: HTMLElement): Promise<void> {
  document.documentElement.lang = options.locale;
  document.documentElement.dataset.theme = options.theme;
  try {
    const manifest = readManifest(await fetchText("/manifest.xml", language), options.locale);
    document.querySelector('link[rel="icon"]')?.setAttribute("href", manifest.iconUrl);
    const workbench = new Workbench(manifest, options);
    window.workbench = workbenchHandle(workbench);
    createRoot(root).render(
      <LanguageContext.Provider value={language}>
        <App workbench={workbench} />
      </LanguageContext.Provider>,
    );
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    root.className = "start-failed";
    root.setAttribute("role", "alert");
    root.textContent = say(pageMessages.startFailed, language, { reason });
  }
}

const root = document.getElementById("root");
if (root) void start(root);
