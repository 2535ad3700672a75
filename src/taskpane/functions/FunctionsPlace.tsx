import { useEffect, useState } from "react";
import type { PaneActions } from "../usePaneActions";
import { FunctionList } from "./FunctionList";
import { useFunctionStyles } from "./functionStyles";
import { OpenFunction } from "./OpenFunction";
import { TakeUpBar } from "./TakeUpBar";
import { useFunctionPage } from "./useFunctionPage";
import { useSelectedCell } from "./useSelectedCell";

interface FunctionsPlaceProps {
  readonly actions: PaneActions;
}

/** 函数: every PLAN function, and the formula of one built step by step. */
export default function FunctionsPlace({ actions }: FunctionsPlaceProps) {
  const styles = useFunctionStyles();
  const page = useFunctionPage();
  const { selection, refresh } = useSelectedCell();
  const [query, setQuery] = useState("");
  const { busy } = actions;

  useEffect(() => {
    // An action that has ended may have changed what the selected cell holds.
    if (busy === null) refresh();
  }, [busy, refresh]);

  if (page.building !== null) {
    return (
      <OpenFunction building={page.building} page={page} selection={selection} actions={actions} />
    );
  }
  return (
    <>
      {selection.state === "cell" && (
        <TakeUpBar
          cell={selection.cell}
          edit={(call) => page.edit(call, selection.cell.location)}
        />
      )}
      <div className={styles.content}>
        <FunctionList query={query} setQuery={setQuery} cameFrom={page.cameFrom} open={page.open} />
      </div>
    </>
  );
}
