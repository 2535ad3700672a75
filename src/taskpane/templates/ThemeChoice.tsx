import { Field, Radio, RadioGroup, makeStyles, tokens } from "@fluentui/react-components";
import {
  sheetThemeNames,
  sheetThemes,
  type SheetThemeName,
} from "../../excel/templates/sheetThemes";
import { templatesMessages, themeLabels } from "../../messages/templates";
import { useSay } from "../language";

const useStyles = makeStyles({
  group: { flexWrap: "wrap" },
  label: { display: "inline-flex", alignItems: "center", gap: tokens.spacingHorizontalXS },
  swatch: {
    width: "16px",
    height: "16px",
    borderRadius: tokens.borderRadiusSmall,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    // The colours of the sheet say what they are, in a forced palette too.
    forcedColorAdjust: "none",
  },
});

interface ThemeChoiceProps {
  readonly theme: SheetThemeName;
  readonly setTheme: (theme: SheetThemeName) => void;
}

/** 样式: the looks of the sheet, each with the colour of its header and its word. */
export function ThemeChoice({ theme, setTheme }: ThemeChoiceProps) {
  const styles = useStyles();
  const say = useSay();
  return (
    <Field label={say(templatesMessages.theme)}>
      <RadioGroup
        layout="horizontal"
        className={styles.group}
        value={theme}
        onChange={(_, { value }) =>
          setTheme(sheetThemeNames.find((offered) => offered === value) ?? theme)
        }
      >
        {sheetThemeNames.map((offered) => (
          <Radio
            key={offered}
            value={offered}
            label={
              <span className={styles.label}>
                <span
                  className={styles.swatch}
                  style={{ backgroundColor: sheetThemes[offered].headerFill }}
                />
                {say(themeLabels[offered])}
              </span>
            }
          />
        ))}
      </RadioGroup>
    </Field>
  );
}
