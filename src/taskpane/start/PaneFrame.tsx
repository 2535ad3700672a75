import { useEffect, type ReactNode } from "react";
import { FluentProvider, makeStyles, tokens } from "@fluentui/react-components";
import type { Language } from "../../messages/message";
import { LanguageProvider, localeOf } from "../language";
import type { ThemeChoice } from "../preferences/preferences";
import type { OfficeHost } from "./officeHost";
import { paneTheme, useIsDark } from "./paneTheme";
import { PaneErrorBoundary } from "./PaneErrorBoundary";

const useStyles = makeStyles({
  frame: { height: "100%", backgroundColor: tokens.colorNeutralBackground1 },
});

// A class would go to dialogs and lists too, whose layers would then cover the pane.
const fullHeight = { height: "100%" };

export interface PaneFrameProps {
  readonly language: Language;
  readonly theme: ThemeChoice;
  /** Null where Office has not answered: the system's theme counts. */
  readonly host: Pick<OfficeHost, "theme"> | null;
  /** Loads the pane's page anew. */
  readonly reload: () => void;
  readonly children: ReactNode;
}

/** Theme, language and the last safety net around whatever the pane shows. */
export function PaneFrame({ language, theme, host, reload, children }: PaneFrameProps) {
  const styles = useStyles();
  const isDark = useIsDark(theme, () => host?.theme());
  useEffect(() => {
    const { documentElement } = document;
    documentElement.lang = localeOf(language);
    // For what the browser itself draws: scroll bars, lists of choices.
    documentElement.style.colorScheme = isDark ? "dark" : "light";
  }, [isDark, language]);
  return (
    <LanguageProvider value={language}>
      <FluentProvider theme={paneTheme(isDark)} style={fullHeight}>
        <div className={styles.frame}>
          <PaneErrorBoundary reload={reload}>{children}</PaneErrorBoundary>
        </div>
      </FluentProvider>
    </LanguageProvider>
  );
}
