import { Button, Text } from "@fluentui/react-components";
import { takeUpMessages } from "../../messages/functionPage";
import { useSay } from "../language";
import type { PaneActions } from "../usePaneActions";
import { placeText } from "./cellReference";
import { FunctionBuilder } from "./FunctionBuilder";
import { useFunctionStyles } from "./functionStyles";
import { TakeUpBar } from "./TakeUpBar";
import { useBuiltFormula } from "./useBuiltFormula";
import { useFormulaWriting, type WritingRefusal } from "./useFormulaWriting";
import type { Building, FunctionPage } from "./useFunctionPage";
import type { Selection } from "./useSelectedCell";
import { WriteFooter } from "./WriteFooter";

interface OpenFunctionProps {
  readonly building: Building;
  readonly page: FunctionPage;
  readonly selection: Selection;
  readonly actions: PaneActions;
}

/** A formula in the making: from the cell it may be taken from to the cell it goes into. */
export function OpenFunction({ building, page, selection, actions }: OpenFunctionProps) {
  const styles = useFunctionStyles();
  const say = useSay();
  const { id, editing } = building;
  const cell = selection.state === "cell" ? selection.cell : null;
  const target = editing ?? cell?.location ?? null;
  const built = useBuiltFormula(id, page.drafts, target, selection);
  const writing = useFormulaWriting(actions);
  const { formula } = built;
  const refusal = stillTrue(writing.refusal, formula, target && placeText(target));
  return (
    <>
      {editing !== null && (
        <div className={styles.bar}>
          <Text size={200} className={styles.barText}>
            {say(takeUpMessages.editing, { place: placeText(editing) })}
          </Text>
          <Button size="small" onClick={page.stopEditing}>
            {say(takeUpMessages.stop)}
          </Button>
        </div>
      )}
      {editing === null && cell !== null && cell.formula !== formula && (
        <TakeUpBar cell={cell} edit={(call) => page.edit(call, cell.location)} />
      )}
      <div className={styles.content}>
        <FunctionBuilder
          id={id}
          drafts={page.drafts}
          built={built}
          selected={cell?.selection ?? null}
          sheet={target?.sheet ?? null}
          setDraft={page.setDraft}
          back={page.back}
        />
      </div>
      <WriteFooter
        built={built}
        target={target}
        noTarget={selection.state === "none" ? selection.message : null}
        isUpdate={editing !== null}
        writing={{ ...writing, refusal }}
        actions={actions}
      />
    </>
  );
}

/** A refusal is shown while the formula and the cell are those that it is about. */
function stillTrue(
  refusal: WritingRefusal | null,
  formula: string,
  place: string | null,
): WritingRefusal | null {
  if (refusal === null || refusal.writing.formula !== formula) return null;
  return placeText(refusal.writing.location) === place ? refusal : null;
}
