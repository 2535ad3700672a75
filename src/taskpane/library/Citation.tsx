import { Button, Text, makeStyles, tokens } from "@fluentui/react-components";
import { CopyRegular } from "@fluentui/react-icons/svg/copy";
import { libraryMessages } from "../../messages/planLibrary";
import type { Plan } from "../../plan/plan";
import type { Target } from "../../plan/target";
import { localeOf, useSay } from "../language";
import { useCopy } from "../useCopy";
import { citation } from "./citationText";
import { CopyOutcome } from "./CopyOutcome";

const useStyles = makeStyles({
  line: { display: "flex", alignItems: "flex-start", gap: tokens.spacingHorizontalXS },
  text: { flexGrow: 1, minWidth: 0, overflowWrap: "anywhere", userSelect: "all" },
});

interface CitationProps {
  readonly plan: Plan;
  readonly target: Target;
}

/** Document and clause of a target, to read and to copy. */
export function Citation({ plan, target }: CitationProps) {
  const styles = useStyles();
  const say = useSay();
  const { outcomeOf, copy } = useCopy();
  const text = citation(plan, target);
  return (
    <div>
      <div className={styles.line}>
        <Text className={styles.text} lang={localeOf("zh")}>
          {text}
        </Text>
        <Button
          size="small"
          appearance="subtle"
          icon={<CopyRegular />}
          aria-label={say(libraryMessages.copySource)}
          title={say(libraryMessages.copySource)}
          onClick={() => void copy(text)}
        />
      </div>
      <CopyOutcome outcome={outcomeOf(text)} />
    </div>
  );
}
