import type { Language } from "../../messages/message";
import type { WorkbookCheck } from "../checkService";
import { readFlagAreas } from "../flags/flagAreas";
import { updateFlags } from "../flags/flagTables";
import { problemOf } from "../hostErrors";
import { onSheetEvents, type SheetEvent } from "./sheetEvents";
import { type Touched, touchedBy } from "./touched";

export interface LiveDeps {
  readonly language: Language;
  /**
   * Reads the touched tables, looks for tables on the touched sheets, and judges them.
   * @param check as it was last; tables of it that are gone by now are to be left out of the answer
   * @returns the whole check as it is then
   */
  judgeAgain(touched: Touched, check: WorkbookCheck): Promise<WorkbookCheck>;
}

/** Milliseconds in which edits are collected: a paste or a fill comes in several events. */
const collecting = 150;
/** Milliseconds to the first further attempt where Excel is busy, such as with a cell being edited; doubles each time. */
const firstRetry = 300;
const mostRetries = 6;

/**
 * Judges again what edits touch and keeps the flags of flagged tables up to date. While Excel is busy it tries again,
 * and then waits for the next edit; nothing of that is an error to anyone.
 * @param hear gets the whole check after each judging
 * @returns a function that ends it: nothing is heard and no flag is written after it was called
 * @throws WorkbookProblem where Excel takes no listeners
 */
export async function startLive(
  deps: LiveDeps,
  check: WorkbookCheck,
  hear: (check: WorkbookCheck) => void,
): Promise<() => void> {
  try {
    const live = new Live(deps, check, hear, await sheetNames());
    const stopListening = await onSheetEvents((event) => live.note(event));
    return () => {
      live.stop();
      stopListening();
    };
  } catch (error) {
    throw problemOf(error, deps.language);
  }
}

class Live {
  private pending: SheetEvent[] = [];
  private timer: ReturnType<typeof setTimeout> | null = null;
  private isJudging = false;
  private isStopped = false;
  private retries = 0;

  constructor(
    private readonly deps: LiveDeps,
    private check: WorkbookCheck,
    private readonly hear: (check: WorkbookCheck) => void,
    private names: ReadonlyMap<string, string>,
  ) {}

  note(event: SheetEvent): void {
    this.pending.push(event);
    this.retries = 0;
    this.wait(collecting);
  }

  stop(): void {
    this.isStopped = true;
    this.pending = [];
    if (this.timer !== null) clearTimeout(this.timer);
  }

  /** From the first edit on, so that one who keeps typing is answered too. */
  private wait(milliseconds: number): void {
    if (this.timer !== null || this.isJudging || this.isStopped) return;
    this.timer = setTimeout(() => {
      this.timer = null;
      void this.judge();
    }, milliseconds);
  }

  private async judge(): Promise<void> {
    const events = this.pending;
    this.pending = [];
    this.isJudging = true;
    let pause = collecting;
    try {
      await this.judgeTouched(events);
      this.retries = 0;
    } catch {
      pause = firstRetry * 2 ** this.retries;
      this.retries += 1;
      this.pending = [...events, ...this.pending];
    }
    this.isJudging = false;
    if (this.pending.length > 0 && this.retries <= mostRetries) this.wait(pause);
  }

  private async judgeTouched(events: readonly SheetEvent[]): Promise<void> {
    const names = await sheetNames();
    const { areas: flags } = await Excel.run(readFlagAreas);
    const touched = touchedBy(events, this.check, { names, namesBefore: this.names, flags });
    if (touched.tableKeys.length === 0 && touched.sheets.length === 0) {
      this.names = names;
      return;
    }
    const check = await this.deps.judgeAgain(touched, this.check);
    this.check = check;
    this.names = names;
    if (this.isStopped) return;
    this.hear(check);
    const judged = check.tables.filter(
      ({ key, sheet }) => touched.tableKeys.includes(key) || touched.sheets.includes(sheet),
    );
    await updateFlags(
      check,
      judged.map(({ key }) => key),
      this.deps.language,
      () => !this.isStopped,
    );
  }
}

async function sheetNames(): Promise<ReadonlyMap<string, string>> {
  return Excel.run(async (context) => {
    const sheets = context.workbook.worksheets.load("items/id,items/name");
    await context.sync();
    return new Map(sheets.items.map(({ id, name }) => [id, name]));
  });
}
