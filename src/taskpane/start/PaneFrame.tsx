import { useEffect, type ReactNode } from "react";
import { FluentProvider, makeStyles, tokens } from "@fluentui/react-components";
import type { Language } from "../../messages/message";
import { LanguageProvider, localeOf } from "../language";
import { usePaneTheme } from "./paneTheme";
import { PaneErrorBoundary } from "./PaneErrorBoundary";

const useStyles = makeStyles({
  frame: { height: "100%", backgroundColor: tokens.colorNeutralBackground1 },
});

export interface PaneFrameProps {
  readonly language: Language;
  /** Null where Office does not say: the system's choice counts. */
  readonly officeDark: boolean | null;
  /** Loads the pane's page anew. */
  readonly reload: () => void;
  readonly children: ReactNode;
}

/** Theme, language and the last safety net around whatever the pane shows. */
export function PaneFrame({ language, officeDark, reload, children }: PaneFrameProps) {
  const styles = useStyles();
  const theme = usePaneTheme(officeDark);
  useEffect(() => {
    document.documentElement.lang = localeOf(language);
  }, [language]);
  return (
    <LanguageProvider value={language}>
      <FluentProvider theme={theme} className={styles.frame}>
        <PaneErrorBoundary reload={reload}>{children}</PaneErrorBoundary>
      </FluentProvider>
    </LanguageProvider>
  );
}
