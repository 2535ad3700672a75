import { Button, Text, makeStyles, tokens } from "@fluentui/react-components";
import { CopyRegular } from "@fluentui/react-icons/svg/copy";
import { builderMessages } from "../../messages/functionPage";
import { useSay } from "../language";
import { useCopy } from "../useCopy";

const useStyles = makeStyles({
  line: { display: "flex", alignItems: "flex-start", gap: tokens.spacingHorizontalXS },
  formula: {
    flexGrow: 1,
    minWidth: 0,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
    overflowWrap: "anywhere",
    userSelect: "all",
  },
});

interface FormulaLineProps {
  readonly formula: string;
  readonly complete: boolean;
}

/** The formula as it stands, to read and to copy. */
export function FormulaLine({ formula, complete }: FormulaLineProps) {
  const styles = useStyles();
  const say = useSay();
  const { outcomeOf, copy } = useCopy();
  const copied = outcomeOf(formula);
  return (
    <div>
      <div role="group" aria-label={say(builderMessages.formula)} className={styles.line}>
        <code className={styles.formula}>{formula}</code>
        <Button
          appearance="subtle"
          icon={<CopyRegular />}
          aria-label={say(builderMessages.copy)}
          title={say(builderMessages.copy)}
          disabledFocusable={!complete}
          onClick={() => void copy(formula)}
        />
      </div>
      <div role="status">
        {copied !== null && (
          <Text size={200}>{say(copied ? builderMessages.copied : builderMessages.notCopied)}</Text>
        )}
      </div>
    </div>
  );
}
