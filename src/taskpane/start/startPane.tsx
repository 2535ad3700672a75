import type { ReactElement } from "react";
import { createRoot } from "react-dom/client";
import { languageOf, type Language } from "../../messages/message";
import type { OfficeHost } from "./officeHost";
import { PaneFrame } from "./PaneFrame";
import { missingRequirements } from "./requirements";
import { MissingRequirementsPage, NoOfficePage, OtherHostPage, SlowPage } from "./StartPages";
import { WorkingPane, type PaneMemory } from "./WorkingPane";

/** Milliseconds without an answer from Office before the pane says that it is still waiting. */
export const patience = 15_000;

export interface PaneStart {
  readonly container: HTMLElement;
  /** Office's answer to `Office.onReady`; null where Office.js did not load. */
  readonly office: Promise<OfficeHost> | null;
  /** The browser's language tag: counts until Office has answered. */
  readonly browserLanguage: string;
  /** Loads the pane's page anew. */
  readonly reload: () => void;
  /** What the pane remembers; asked for once Office has answered, which knows the workbook. */
  readonly memory: () => PaneMemory;
  /** The working pane. */
  readonly app: (language: Language) => ReactElement;
}

/** Renders the pane, or the page that says why it cannot work here. Never leaves the page blank. */
export async function startPane(start: PaneStart): Promise<void> {
  const { container, reload, app } = start;
  const root = createRoot(container);
  const show = (language: Language, host: OfficeHost | null, page: ReactElement) =>
    root.render(
      <PaneFrame language={language} theme="auto" host={host} reload={reload}>
        {page}
      </PaneFrame>,
    );

  const browserLanguage = languageOf(start.browserLanguage);
  if (!start.office) {
    show(browserLanguage, null, <NoOfficePage reload={reload} />);
    return;
  }
  const slow = setTimeout(
    () => show(browserLanguage, null, <SlowPage reload={reload} />),
    patience,
  );
  let host: OfficeHost;
  try {
    host = await start.office;
  } catch {
    show(browserLanguage, null, <NoOfficePage reload={reload} />);
    return;
  } finally {
    clearTimeout(slow);
  }

  const language = host.displayLanguage ? languageOf(host.displayLanguage) : browserLanguage;
  if (!host.isExcel) {
    show(language, host, <OtherHostPage />);
    return;
  }
  const missing = missingRequirements((name, version) => host.isSetSupported(name, version));
  if (missing.length > 0) {
    show(language, host, <MissingRequirementsPage missing={missing} />);
    return;
  }
  root.render(
    <WorkingPane
      host={host}
      officeLanguage={language}
      memory={start.memory()}
      reload={reload}
      app={app}
    />,
  );
}
