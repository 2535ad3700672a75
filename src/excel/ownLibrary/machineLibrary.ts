import { OwnLibrary } from "./ownLibrary";
import { storageShelf } from "./planShelf";

let library: OwnLibrary | null = null;

/** The user's own library on this machine; the same for the whole page. */
export function machineLibrary(): OwnLibrary {
  library ??= new OwnLibrary(
    storageShelf(() => localStorage, `${partition()}plan-indicators/plan/`),
  );
  return library;
}

/** Where Office shares one storage among several places, each place has a part of it; empty elsewhere. */
function partition(): string {
  return typeof Office === "undefined" ? "" : (Office.context?.partitionKey ?? "");
}
