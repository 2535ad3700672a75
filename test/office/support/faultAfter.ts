import type { WorkbookProblem } from "../../../src/excel/workbookService";
import type { ExcelWorkbook } from "../../../src/workbench/excel/workbook";
import { RichApiError } from "../../../src/workbench/richapi/richClass";
import { deepSnapshot } from "./deepSnapshot";

/** Actions that are tried besides the first of each request: a whole writing may have hundreds. */
const samples = 30;

/** Lets one action of what a test does fail, whichever request it is in. */
export class FaultAfter {
  private seen = 0;
  private at: number | null = null;
  private starts: number[] = [];

  /** Whether the failure that was asked for has happened. */
  get happened(): boolean {
    return this.at === null;
  }

  /** @param index the action's place in its request */
  check(index: number): void {
    if (index === 0) this.starts.push(this.seen);
    this.seen += 1;
    if (this.at === null || this.seen <= this.at) return;
    this.at = null;
    throw new RichApiError("GeneralException", "injected");
  }

  /** The action after this many more fails, once. */
  failAt(action: number): void {
    this.seen = 0;
    this.at = action;
  }

  /**
   * @returns where something can fail, as numbers for `failAt`: at the first action of each of its requests, and at every
   *   so many actions throughout
   * @param most how many they are about
   */
  async positions(work: () => Promise<unknown>, most = samples): Promise<readonly number[]> {
    this.seen = 0;
    this.starts = [];
    await work();
    const step = Math.ceil(this.seen / most);
    const sampled = Array.from({ length: Math.ceil(this.seen / step) }, (_, index) => index * step);
    return [...new Set([...this.starts, ...sampled, this.seen - 1])].sort((a, b) => a - b);
  }
}

/**
 * Lets actions of each request that something takes fail in turn: then nothing may have changed, unless Office.js could do
 * without that action.
 * @param most about how many actions are tried; a whole writing may have hundreds
 * @param refusedShare how much of it cannot be done without; of a short undo less, whose record is taken out afterwards
 */
export async function failAtEachAction(
  workbook: ExcelWorkbook,
  fault: FaultAfter,
  act: () => Promise<unknown>,
  undo: () => Promise<unknown>,
  { most = samples, refusedShare = 0.7 }: { most?: number; refusedShare?: number } = {},
): Promise<void> {
  const before = await deepSnapshot(workbook);
  const positions = await fault.positions(act, most);
  await undo();
  expect(await deepSnapshot(workbook)).toEqual(before);
  let refusals = 0;
  for (const at of positions) {
    fault.failAt(at);
    const problem = await act().then(
      () => null,
      (error: unknown) => error as WorkbookProblem,
    );
    expect(fault.happened).toBe(true);
    if (problem === null) await undo();
    else {
      refusals += 1;
      expect(problem.code).toBe("hostFailure");
      expect(problem.message).toContain("injected");
      expect(problem.message).toContain("已恢复原样");
    }
    expect(await deepSnapshot(workbook)).toEqual(before);
  }
  expect(refusals).toBeGreaterThan(refusedShare * positions.length);
}
