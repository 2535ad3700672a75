import { Field, Select, makeStyles, tokens } from "@fluentui/react-components";
import { settingsMessages } from "../../messages/settings";
import { useSay } from "../language";
import {
  languageChoices,
  themeChoices,
  type LanguageChoice,
  type ThemeChoice,
} from "../preferences/preferences";
import { usePreferences } from "../preferences/usePreferences";

const useStyles = makeStyles({
  fields: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
  select: { maxWidth: "260px" },
});

const languageNames = {
  auto: settingsMessages.languageAuto,
  zh: settingsMessages.languageZh,
  en: settingsMessages.languageEn,
} satisfies Record<LanguageChoice, unknown>;
const themeNames = {
  auto: settingsMessages.themeAuto,
  light: settingsMessages.themeLight,
  dark: settingsMessages.themeDark,
} satisfies Record<ThemeChoice, unknown>;

/** Language and theme of the pane. */
export function AppearanceFields() {
  const styles = useStyles();
  const say = useSay();
  const { language, theme, set } = usePreferences();
  return (
    <div className={styles.fields}>
      <Field label={say(settingsMessages.language)} hint={say(settingsMessages.languageHint)}>
        <Select
          className={styles.select}
          value={language}
          onChange={(_, { value }) => {
            const chosen = languageChoices.find((choice) => choice === value);
            if (chosen) set({ language: chosen });
          }}
        >
          {languageChoices.map((choice) => (
            <option key={choice} value={choice}>
              {say(languageNames[choice])}
            </option>
          ))}
        </Select>
      </Field>
      <Field label={say(settingsMessages.theme)}>
        <Select
          className={styles.select}
          value={theme}
          onChange={(_, { value }) => {
            const chosen = themeChoices.find((choice) => choice === value);
            if (chosen) set({ theme: chosen });
          }}
        >
          {themeChoices.map((choice) => (
            <option key={choice} value={choice}>
              {say(themeNames[choice])}
            </option>
          ))}
        </Select>
      </Field>
    </div>
  );
}
