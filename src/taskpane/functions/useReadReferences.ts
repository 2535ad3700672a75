import { useEffect, useRef, useState } from "react";
import type { CellLocation, ReadCell } from "../../excel/workbookService";
import { CellError, type Matrix } from "../../formulas/cellValue";
import { usePane } from "../PaneContext";

/** What a reference holds, or why it cannot be read. */
export type Reading =
  | { readonly state: "read"; readonly cells: Matrix }
  | { readonly state: "refused"; readonly message: string };

/** By reference; one that is missing is still being read. */
export type Readings = ReadonlyMap<string, Reading>;

/** Typing and selecting come in bursts. */
const delay = 250;

/**
 * The values of a formula's references, read shortly after they change, one at a time; what was asked before the
 * last change is dropped.
 * @param from a cell of the formula's sheet; null where none is known: then nothing is read
 * @param stamp reads again whenever it changes
 */
export function useReadReferences(
  references: readonly string[],
  from: CellLocation | null,
  stamp: unknown,
): Readings {
  const { service } = usePane();
  const [read, setRead] = useState<{ readonly sheet: string; readonly readings: Readings }>();
  const lane = useRef<Promise<unknown>>(Promise.resolve());
  const sheet = from?.sheet;
  const key = references.join("\n");

  useEffect(() => {
    if (key === "" || sheet === undefined || from === null) return;
    let stale = false;
    const readAll = async () => {
      const readings = new Map<string, Reading>();
      for (const reference of key.split("\n")) {
        if (stale) return;
        readings.set(
          reference,
          await service.readReference(reference, from).then(
            (cells): Reading => ({ state: "read", cells: cells.map((row) => row.map(cellValue)) }),
            (error: unknown): Reading => ({
              state: "refused",
              message: error instanceof Error ? error.message : String(error),
            }),
          ),
        );
      }
      if (!stale) setRead({ sheet, readings });
    };
    const timer = setTimeout(() => {
      lane.current = lane.current.then(readAll);
    }, delay);
    return () => {
      stale = true;
      clearTimeout(timer);
    };
    // `from` matters by its sheet alone.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [service, key, sheet, stamp]);

  return read !== undefined && read.sheet === sheet ? read.readings : nothingRead;
}

const nothingRead: Readings = new Map();

function cellValue(cell: ReadCell) {
  return typeof cell === "object" && cell !== null ? new CellError(cell.error) : cell;
}
