import { Button, Text, makeStyles, tokens } from "@fluentui/react-components";
import type { SelectedCell } from "../../excel/workbookService";
import type { PlanCall } from "../../formulas/formulaText";
import { takeUpMessages } from "../../messages/functionPage";
import { useSay } from "../language";
import { placeText } from "./cellReference";
import { useFunctionStyles } from "./functionStyles";
import { takeUp } from "./takeUp";

const useStyles = makeStyles({
  formula: {
    fontFamily: tokens.fontFamilyMonospace,
    color: tokens.colorNeutralForeground3,
    display: "-webkit-box",
    WebkitLineClamp: 2,
    WebkitBoxOrient: "vertical",
    overflow: "hidden",
  },
});

interface TakeUpBarProps {
  readonly cell: SelectedCell;
  readonly edit: (call: PlanCall) => void;
}

/** The PLAN formula that the selected cell holds, to be changed in the builder; nothing where it holds none. */
export function TakeUpBar({ cell, edit }: TakeUpBarProps) {
  const layout = useFunctionStyles();
  const styles = useStyles();
  const say = useSay();
  const taken = takeUp(cell.formula);
  const place = placeText(cell.location);
  if (taken.kind === "nothing") return null;
  if (taken.kind === "notEditable") {
    return (
      <div className={layout.bar}>
        <Text size={200} className={layout.barText}>
          {say(takeUpMessages.notEditable, { place })}
        </Text>
      </div>
    );
  }
  return (
    <div className={layout.bar}>
      <div className={layout.barText}>
        <Text size={200} block>
          {say(takeUpMessages.found, { place })}
        </Text>
        <Text size={200} className={styles.formula} title={cell.formula ?? undefined}>
          {cell.formula}
        </Text>
      </div>
      <Button size="small" onClick={() => edit(taken.call)}>
        {say(takeUpMessages.edit)}
      </Button>
    </div>
  );
}
