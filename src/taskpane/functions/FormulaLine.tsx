import { useState } from "react";
import { Button, Text, makeStyles, tokens } from "@fluentui/react-components";
import { CopyRegular } from "@fluentui/react-icons/svg/copy";
import { builderMessages } from "../../messages/functionPage";
import { useSay } from "../language";

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
  const [copied, setCopied] = useState<{ readonly formula: string; readonly done: boolean }>();
  const copy = async () => {
    // Some web views have no clipboard, others refuse it.
    const done = await writeToClipboard(formula).catch(() => false);
    setCopied({ formula, done });
  };
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
          onClick={() => void copy()}
        />
      </div>
      <div role="status">
        {copied?.formula === formula && (
          <Text size={200}>
            {say(copied.done ? builderMessages.copied : builderMessages.notCopied)}
          </Text>
        )}
      </div>
    </div>
  );
}

async function writeToClipboard(text: string): Promise<boolean> {
  await navigator.clipboard.writeText(text);
  return true;
}
