let last: Promise<unknown> = Promise.resolve();

/**
 * Runs what reads and then writes flags one after another: live updating and a click on 清除标记 would otherwise each act
 * on what the other is about to change.
 */
export function afterOtherFlagWork<Result>(work: () => Promise<Result>): Promise<Result> {
  const turn = last.then(work, work);
  last = turn.catch(() => undefined);
  return turn;
}
