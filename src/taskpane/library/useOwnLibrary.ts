import { useEffect, useSyncExternalStore } from "react";
import { machineLibrary } from "../../excel/ownLibrary/machineLibrary";
import type { OwnLibrary, OwnLibraryState } from "../../excel/ownLibrary/ownLibrary";
import { usePane } from "../PaneContext";

interface OwnLibraryInUse {
  readonly library: OwnLibrary;
  readonly state: OwnLibraryState;
}

/** The user's library on this machine, read when it is first looked at; renders again after each change. */
export function useOwnLibrary(): OwnLibraryInUse {
  const library = machineLibrary();
  const { builtIn } = usePane().plans;
  useEffect(() => {
    void library.read(builtIn);
  }, [builtIn, library]);
  return { library, state: useSyncExternalStore(library.subscribe, library.state) };
}
