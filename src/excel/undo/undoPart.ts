import type { UndoRecord } from "./undoRecord";
import { parseUndoText, undoText } from "./undoText";

/** Namespace of the custom XML part that holds the last step; a version that keeps it in another way takes another. */
export const undoNamespace = "urn:plan-indicators:undo:1";

/** The part with the last step, queued to be read with the next sync. */
export interface QueuedUndoPart {
  /** After the sync: the step that the workbook remembers; null where there is none that can be read. */
  record(): UndoRecord | null;
  /**
   * Queues the part's new content; call after the sync. Of a step that is too large to be kept nothing stays, not even
   * the step before it. Null is the end of a part that can be read; one that cannot is left.
   */
  replace(record: UndoRecord | null): void;
  /**
   * Queues the part as it was when it was read, whatever has become of it; for the way back from a step that failed.
   * Takes one sync that reads, and carries out what was queued before; the caller's own sync writes.
   * @param context another one, because one whose sync failed keeps no usable objects
   */
  restore(context: Excel.RequestContext): Promise<void>;
}

/** What 撤销 takes back then, to be written along with what a step writes. */
export interface StepRecording {
  /** Has been read. */
  readonly part: QueuedUndoPart;
  /** Null where nothing can be taken back any more. */
  readonly record: UndoRecord | null;
}

/** Queues the reading of the last step; the workbook may have none. */
export function queueUndoPart(workbook: Excel.Workbook): QueuedUndoPart {
  const found = workbook.customXmlParts.getByNamespace(undoNamespace);
  const parts = found.load("items/id");
  const only = found.getOnlyItemOrNullObject();
  only.load("id");
  const xml = only.getXml();
  // The caller syncs between queueing and asking, which the rules cannot see here.
  // eslint-disable-next-line office-addins/call-sync-before-read, office-addins/load-object-before-read
  const before = (): string | null => (only.isNullObject ? null : xml.value);
  const record = (): UndoRecord | null => {
    const stored = before();
    return stored === null ? null : parseUndoText(textOf(stored));
  };
  return {
    record,
    replace: (next) => {
      const text = next === null ? null : undoText(next);
      if (next === null && record() === null) return;
      write(workbook, parts.items, text === null ? null : xmlOf(text));
    },
    restore: async (context) => {
      const stored = before();
      const now = context.workbook.customXmlParts.getByNamespace(undoNamespace).load("items/id");
      await context.sync();
      // Of several, which a copy may leave, none was read, and a step puts its own in their place only as a whole.
      if (stored === null && parts.items.length > 1) return;
      write(context.workbook, now.items, stored);
    },
  };
}

/**
 * Writes the last step, or its end, for an action that knows it only after it has written; in two syncs.
 * @throws the host's error; the part is then as it was
 */
export async function writeUndoRecord(
  context: Excel.RequestContext,
  record: UndoRecord | null,
): Promise<void> {
  const part = queueUndoPart(context.workbook);
  await context.sync();
  part.replace(record);
  await context.sync();
}

function write(
  workbook: Excel.Workbook,
  [first, ...others]: readonly Excel.CustomXmlPart[],
  xml: string | null,
): void {
  if (xml === null) first?.delete();
  else if (first === undefined) workbook.customXmlParts.add(xml);
  else first.setXml(xml);
  for (const part of others) part.delete();
}

function xmlOf(text: string): string {
  const document = new DOMParser().parseFromString(
    `<undo xmlns="${undoNamespace}"/>`,
    "application/xml",
  );
  document.documentElement.append(text);
  return new XMLSerializer().serializeToString(document);
}

function textOf(xml: string): string {
  const document = new DOMParser().parseFromString(xml, "application/xml");
  return document.documentElement.textContent ?? "";
}
