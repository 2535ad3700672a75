import { Button, Text, makeStyles, tokens } from "@fluentui/react-components";
import { CopyRegular } from "@fluentui/react-icons/svg/copy";
import { TableCellEditRegular } from "@fluentui/react-icons/svg/table-cell-edit";
import { libraryMessages } from "../../messages/planLibrary";
import type { Plan } from "../../plan/plan";
import type { Target } from "../../plan/target";
import { ReplaceBar } from "../functions/ReplaceBar";
import { useFormulaWriting } from "../functions/useFormulaWriting";
import { useSay } from "../language";
import { useCopy } from "../useCopy";
import type { PaneActions } from "../usePaneActions";
import { usePlanLibrary } from "../usePlanLibrary";
import { CopyOutcome } from "./CopyOutcome";
import { targetFormula } from "./targetFormula";

const useStyles = makeStyles({
  formula: {
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
    overflowWrap: "anywhere",
    userSelect: "all",
  },
  group: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS, minWidth: 0 },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalXS },
});

interface TargetFormulaProps {
  readonly plan: Plan;
  readonly target: Target;
  readonly actions: PaneActions;
}

/** The formula that gives a target's value, to copy or to write into the selected cell. */
export function TargetFormula({ plan, target, actions }: TargetFormulaProps) {
  const styles = useStyles();
  const say = useSay();
  const library = usePlanLibrary();
  const { outcomeOf, copy } = useCopy();
  const writing = useFormulaWriting(actions);
  const formula = targetFormula(library, plan, target);
  const isBusy = actions.busy !== null;
  if (formula === null) {
    const isThere = library.plans().includes(plan);
    return (
      <Text size={200}>
        {say(isThere ? libraryMessages.notCallable : libraryMessages.noFormula)}
      </Text>
    );
  }
  return (
    <div role="group" aria-label={say(libraryMessages.formula)} className={styles.group}>
      <code className={styles.formula}>{formula}</code>
      <div className={styles.buttons}>
        <Button size="small" icon={<CopyRegular />} onClick={() => void copy(formula)}>
          {say(libraryMessages.copyFormula)}
        </Button>
        <Button
          size="small"
          icon={<TableCellEditRegular />}
          disabledFocusable={isBusy}
          onClick={() => void writing.writeIntoSelection(formula)}
        >
          {say(libraryMessages.writeFormula)}
        </Button>
      </div>
      <CopyOutcome outcome={outcomeOf(formula)} />
      <ReplaceBar writing={writing} isBusy={isBusy} />
    </div>
  );
}
