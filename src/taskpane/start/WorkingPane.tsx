import type { ReactElement } from "react";
import type { Language } from "../../messages/message";
import type { KeptState } from "../preferences/keptState";
import type { PreferenceStore } from "../preferences/preferences";
import { KeptProvider } from "../preferences/useKept";
import { PreferencesProvider, usePreferences } from "../preferences/usePreferences";
import type { OfficeHost } from "./officeHost";
import { PaneFrame } from "./PaneFrame";

/** What outlasts the pane: of the user, and of this workbook. */
export interface PaneMemory {
  readonly preferences: PreferenceStore;
  readonly kept: KeptState;
}

interface WorkingPaneProps {
  readonly host: OfficeHost;
  readonly officeLanguage: Language;
  readonly memory: PaneMemory;
  readonly reload: () => void;
  /** The pane in a language; called again when another is chosen, while what is shown stays as it is. */
  readonly app: (language: Language) => ReactElement;
}

/** The pane, in the language and theme that the user has chosen or Office has. */
export function WorkingPane({ memory, ...props }: WorkingPaneProps) {
  return (
    <PreferencesProvider value={memory.preferences}>
      <KeptProvider value={memory.kept}>
        <ChosenFrame {...props} />
      </KeptProvider>
    </PreferencesProvider>
  );
}

function ChosenFrame({ host, officeLanguage, reload, app }: Omit<WorkingPaneProps, "memory">) {
  const { language: chosen, theme } = usePreferences();
  const language = chosen === "auto" ? officeLanguage : chosen;
  return (
    <PaneFrame language={language} theme={theme} host={host} reload={reload}>
      {app(language)}
    </PaneFrame>
  );
}
