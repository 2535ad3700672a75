import type { RegisteredTable } from "./workbookRegistry";
import { parseRegistry, registryNamespace, registryXml } from "./workbookRegistry";

/** The registry's custom XML part, queued to be read with the next sync. */
export interface QueuedRegistry {
  /** After the sync: what the workbook remembers. */
  tables(): readonly RegisteredTable[];
  /** Queues the part's new content, or its end where there is nothing to remember; call after the sync. */
  replace(tables: readonly RegisteredTable[]): void;
}

/** Queues the reading of the registry; the workbook may have none yet. */
export function queueRegistry(workbook: Excel.Workbook): QueuedRegistry {
  const part = workbook.customXmlParts.getByNamespace(registryNamespace).getOnlyItemOrNullObject();
  part.load("id");
  const xml = part.getXml();
  return {
    // The caller syncs between queueing and asking, which the rules cannot see here.
    // eslint-disable-next-line office-addins/call-sync-before-read, office-addins/load-object-before-read
    tables: () => (part.isNullObject ? [] : parseRegistry(xml.value)),
    replace: (tables) => {
      if (part.isNullObject) {
        if (tables.length > 0) workbook.customXmlParts.add(registryXml(tables));
      } else if (tables.length > 0) part.setXml(registryXml(tables));
      else part.delete();
    },
  };
}
