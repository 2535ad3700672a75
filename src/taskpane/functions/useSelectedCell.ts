import { useEffect, useState } from "react";
import type { SelectedCell } from "../../excel/workbookService";
import { usePane } from "../PaneContext";

/** The selected cell as it is now, or why there is none. */
export type Selection =
  | { readonly state: "reading" }
  | { readonly state: "cell"; readonly cell: SelectedCell }
  | { readonly state: "none"; readonly message: string };

interface FollowedSelection {
  readonly selection: Selection;
  /** Reads it again: what the cell holds has changed. */
  refresh(): void;
}

/** Follows the selection. One read at a time; changes meanwhile end in one more. */
export function useSelectedCell(): FollowedSelection {
  const { service } = usePane();
  const [selection, setSelection] = useState<Selection>({ state: "reading" });
  const [follower] = useState(() => new SelectionReader(service, setSelection));

  useEffect(() => {
    follower.start();
    let stop: (() => void) | null = null;
    let gone = false;
    service.onSelectionChanged(follower.refresh).then(
      (stopHearing) => {
        if (gone) stopHearing();
        else stop = stopHearing;
      },
      // Without the event the cell is still read when the place opens and after each writing.
      () => undefined,
    );
    return () => {
      gone = true;
      follower.stop();
      stop?.();
    };
  }, [service, follower]);

  return { selection, refresh: follower.refresh };
}

class SelectionReader {
  private reading = false;
  private again = false;
  private stopped = false;

  constructor(
    private readonly service: { selectedCell(): Promise<SelectedCell> },
    private readonly report: (selection: Selection) => void,
  ) {}

  start(): void {
    this.stopped = false;
    this.refresh();
  }

  stop(): void {
    this.stopped = true;
  }

  readonly refresh = (): void => {
    if (this.reading) this.again = true;
    else void this.read();
  };

  private async read(): Promise<void> {
    this.reading = true;
    do {
      this.again = false;
      const selection = await this.service.selectedCell().then(
        (cell): Selection => ({ state: "cell", cell }),
        (error: unknown): Selection => ({
          state: "none",
          message: error instanceof Error ? error.message : String(error),
        }),
      );
      if (!this.again && !this.stopped) this.report(selection);
    } while (this.again && !this.stopped);
    this.reading = false;
  }
}
