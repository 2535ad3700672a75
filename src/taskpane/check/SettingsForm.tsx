import { useRef, useState } from "react";
import { Button, Field, Input, Text, makeStyles, tokens } from "@fluentui/react-components";
import type { CheckSettings } from "../../excel/checkService";
import { checkSettingsMessages } from "../../messages/checkTools";
import { defaultSettings } from "../../plan/settings";
import { HelpButton } from "../help/HelpButton";
import { useSay } from "../language";
import type { PaneActions } from "../usePaneActions";
import { Section } from "../Section";
import {
  draftOf,
  readDraft,
  settingEntries,
  settingNames,
  type SettingName,
  type SettingsProblems,
} from "./settingsDraft";
import type { Check } from "./useCheck";

const useStyles = makeStyles({
  form: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
  fields: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fill, minmax(min(100%, 190px), 1fr))",
    gap: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
  },
  field: { minWidth: 0 },
  input: { minWidth: 0, maxWidth: "140px" },
  row: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

const hints: Readonly<Partial<Record<SettingName, keyof typeof checkSettingsMessages>>> = {
  ahead: "ratioHint",
  tolerance: "toleranceHint",
};

interface SettingsFormProps {
  readonly check: Check;
  readonly actions: PaneActions;
}

/** The thresholds of the assessment, stored in the workbook; in 检查 and in 设置. */
export function SettingsForm({ check, actions }: SettingsFormProps) {
  const say = useSay();
  const { settings, settingsProblem, saveSettings } = check;
  return (
    <Section title={say(checkSettingsMessages.title)}>
      {settings ? (
        <Thresholds settings={settings} isBusy={actions.busy !== null} save={saveSettings} />
      ) : (
        <Text role="status">{settingsProblem ?? say(checkSettingsMessages.reading)}</Text>
      )}
    </Section>
  );
}

interface ThresholdsProps {
  readonly settings: CheckSettings;
  readonly isBusy: boolean;
  readonly save: (settings: CheckSettings) => Promise<void>;
}

function Thresholds({ settings, isBusy, save }: ThresholdsProps) {
  const styles = useStyles();
  const say = useSay();
  const form = useRef<HTMLFormElement>(null);
  const [draft, setDraft] = useState(() => draftOf(settings));
  const [problems, setProblems] = useState<SettingsProblems>({});
  const [isRestored, setRestored] = useState(false);

  const submit = () => {
    const reading = readDraft(draft, settings, say);
    if (reading.outcome === "settings") {
      setProblems({});
      setDraft(draftOf(reading.settings));
      void save(reading.settings);
      return;
    }
    setProblems(reading.problems);
    const wrong = settingNames.findIndex((name) => reading.problems[name] !== undefined);
    form.current?.querySelectorAll("input")[wrong]?.focus();
  };
  return (
    <form
      ref={form}
      noValidate
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        setRestored(false);
        submit();
      }}
    >
      <span>
        <Text size={200}>{say(checkSettingsMessages.intro)}</Text>
        <HelpButton term="thresholds" />
      </span>
      <div className={styles.fields}>
        {settingNames.map((name) => {
          const hint = hints[name];
          return (
            <Field
              key={name}
              size="small"
              className={styles.field}
              label={say(checkSettingsMessages[name])}
              hint={hint && say(checkSettingsMessages[hint])}
              validationMessage={problems[name]}
            >
              <Input
                size="small"
                className={styles.input}
                inputMode="decimal"
                autoComplete="off"
                value={draft[name]}
                contentAfter={settingEntries[name].percent ? "%" : undefined}
                onChange={(_, { value }) => setDraft((before) => ({ ...before, [name]: value }))}
              />
            </Field>
          );
        })}
      </div>
      <div className={styles.row}>
        <Button type="submit" disabledFocusable={isBusy}>
          {say(checkSettingsMessages.save)}
        </Button>
        <Button
          appearance="subtle"
          onClick={() => {
            setDraft(draftOf(defaultSettings));
            setProblems({});
            setRestored(true);
          }}
        >
          {say(checkSettingsMessages.restore)}
        </Button>
      </div>
      <Text size={200} role="status">
        {isRestored && say(checkSettingsMessages.restored)}
      </Text>
    </form>
  );
}
