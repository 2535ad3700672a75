import { useEffect, useId, useRef, useState, type ReactNode } from "react";
import { Button, Link, Text, makeStyles, tokens } from "@fluentui/react-components";
import { sampleMessages } from "../../messages/sample";
import { settingsMessages } from "../../messages/settings";
import AboutPage from "../about/AboutPage";
import { SettingsForm } from "../check/SettingsForm";
import type { Check } from "../check/useCheck";
import { GlossarySection } from "../help/GlossarySection";
import { useSample } from "../home/useSample";
import { useLanguage, useSay } from "../language";
import type { Place } from "../places";
import { usePreferences } from "../preferences/usePreferences";
import type { PaneActions } from "../usePaneActions";
import { AppearanceFields } from "./AppearanceFields";
import { ForgetButton } from "./ForgetButton";
import { LiveSwitch } from "./LiveSwitch";

const useStyles = makeStyles({
  place: {
    flexGrow: 1,
    minHeight: 0,
    overflowY: "auto",
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXL,
    padding: tokens.spacingHorizontalM,
  },
  part: {
    display: "flex",
    flexDirection: "column",
    alignItems: "flex-start",
    gap: tokens.spacingVerticalS,
    minWidth: 0,
  },
  title: { margin: 0, fontSize: tokens.fontSizeBase400 },
  wide: { alignSelf: "stretch" },
});

interface SettingsPlaceProps {
  readonly actions: PaneActions;
  readonly check: Check;
  readonly open: (place: Place) => void;
}

/** 设置: how the pane looks, how the check judges, help, and what is remembered. */
export default function SettingsPlace({ actions, check, open }: SettingsPlaceProps) {
  const styles = useStyles();
  const say = useSay();
  const language = useLanguage();
  const { set } = usePreferences();
  const [isAbout, setAbout] = useState(false);
  const aboutButton = useRef<HTMLButtonElement>(null);
  const runSample = useSample({ actions, check, open });
  const { readSettings } = check;
  useEffect(() => {
    void readSettings();
  }, [readSettings]);

  if (isAbout) {
    return (
      <AboutPage
        back={() => {
          setAbout(false);
          // The button is drawn again by then.
          setTimeout(() => aboutButton.current?.focus());
        }}
      />
    );
  }
  const help = language === "zh" ? "help/index.html" : "help/en/index.html";
  return (
    <div className={styles.place}>
      <Part title={say(settingsMessages.appearance)}>
        <AppearanceFields />
      </Part>
      <Part title={say(settingsMessages.check)}>
        <LiveSwitch check={check} actions={actions} />
        <div className={styles.wide}>
          <SettingsForm check={check} actions={actions} />
        </div>
      </Part>
      <Part title={say(settingsMessages.help)}>
        <Button onClick={() => set({ tourSeen: false })}>{say(settingsMessages.tour)}</Button>
        <Button disabledFocusable={actions.busy !== null} onClick={() => void runSample()}>
          {say(actions.busy === "insert" ? sampleMessages.opening : sampleMessages.open)}
        </Button>
        <Text size={200}>{say(sampleMessages.hint)}</Text>
        <Link href="assets/help.html" target="_blank" rel="noopener">
          {say(settingsMessages.guide)}
        </Link>
        <Link href={help} target="_blank" rel="noopener">
          {say(settingsMessages.functionPages)}
        </Link>
        <div className={styles.wide}>
          <GlossarySection />
        </div>
        <Button ref={aboutButton} onClick={() => setAbout(true)}>
          {say(settingsMessages.about)}
        </Button>
      </Part>
      <Part title={say(settingsMessages.memory)}>
        <Text>{say(settingsMessages.memoryText)}</Text>
        <ForgetButton actions={actions} />
      </Part>
    </div>
  );
}

function Part({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  const styles = useStyles();
  const id = useId();
  return (
    <section className={styles.part} aria-labelledby={id}>
      <h2 id={id} className={styles.title}>
        {title}
      </h2>
      {children}
    </section>
  );
}
