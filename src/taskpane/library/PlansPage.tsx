import { useRef, useState, type KeyboardEvent } from "react";
import { makeStyles, tokens } from "@fluentui/react-components";
import { libraryMessages } from "../../messages/planLibrary";
import { useSay } from "../language";
import type { VirtualListHandle } from "../lists/VirtualList";
import { PlanSearchBox } from "../search/PlanSearchBox";
import type { PaneActions } from "../usePaneActions";
import { AddPlans } from "./AddPlans";
import { BuiltInPlans } from "./BuiltInPlans";
import { FileResults } from "./FileResults";
import type { LibraryPage, PlansByShelf } from "./libraryPage";
import { NewPlanButton } from "../reading/NewPlanButton";
import { MinePlans } from "./MinePlans";
import { SearchResults } from "./SearchResults";
import type { OwnLibraryUse } from "./useOwnLibraryActions";
import type { PlanFiles } from "./usePlanFiles";
import { WorkbookPlans } from "./WorkbookPlans";

const useStyles = makeStyles({
  groups: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalL },
  hidden: { display: "none" },
});

interface PlansPageProps {
  readonly plans: PlansByShelf;
  readonly mine: OwnLibraryUse;
  readonly files: PlanFiles;
  readonly actions: PaneActions;
  readonly open: (page: LibraryPage) => void;
}

/** All plans by where they are kept, and a search through all of their indicators. */
export function PlansPage({ plans, mine, files, actions, open }: PlansPageProps) {
  const styles = useStyles();
  const say = useSay();
  const results = useRef<VirtualListHandle>(null);
  const [query, setQuery] = useState("");
  const isSearching = query.trim() !== "";
  const onSearchKey = (event: KeyboardEvent) => {
    if (event.key !== "ArrowDown") return;
    event.preventDefault();
    results.current?.focusFirst();
  };
  return (
    <>
      <PlanSearchBox
        label={say(libraryMessages.search)}
        placeholder={say(libraryMessages.searchHint)}
        clearLabel={say(libraryMessages.clearSearch)}
        value={query}
        onChange={setQuery}
        onKeyDown={onSearchKey}
      />
      {isSearching && (
        <SearchResults
          plans={plans}
          query={query}
          handle={results}
          open={(place) => open({ kind: "indicator", ...place })}
        />
      )}
      <div className={isSearching ? styles.hidden : styles.groups}>
        <WorkbookPlans plans={plans} mine={mine} actions={actions} open={open}>
          <NewPlanButton open={() => open({ kind: "newPlan" })} />
          <AddPlans actions={actions} add={files.add} />
          <FileResults files={files} actions={actions} />
        </WorkbookPlans>
        <MinePlans plans={plans} mine={mine} actions={actions} open={open} />
        <BuiltInPlans plans={plans.builtIn} actions={actions} open={open} />
      </div>
    </>
  );
}
