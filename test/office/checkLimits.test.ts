/**
 * @jest-environment jsdom
 * @jest-environment-options {"url": "https://localhost/pane.html"}
 */
import { WorkbookProblem } from "../../src/excel/workbookService";
import { RichApiError } from "../../src/workbench/richapi/richClass";
import { type AddinSession, startAddin } from "./support/addin";
import { checkOf, findingsOf, writeSheet } from "./support/check";

const rows = 400;

/** A host that refuses so many answers because of their size. */
async function startWithRefusals(code: string, count: number): Promise<AddinSession> {
  let left = 0;
  const session = await startAddin({
    beforeAction({ QueryInfo }) {
      if (left === 0 || !JSON.stringify(QueryInfo ?? null).includes('"values"')) return;
      left -= 1;
      throw new RichApiError(code, "injected");
    },
  });
  await writeSheet("数据", [
    ["宁波市指标完成情况"],
    ["序号", "指标名称", "单位", "2025年实际值"],
    ...Array.from({ length: rows }, (_, row) => [row + 1, "森林覆盖率", "%", 40 + (row % 20)]),
  ]);
  left = count;
  return session;
}

it("asks for less where an answer would be too large, and misses nothing", async () => {
  const { store } = await startWithRefusals("ResponsePayloadSizeLimitExceeded", 3);
  const result = await checkOf(store).run();
  expect(result.unreadable).toEqual([]);
  expect(findingsOf(result).map(({ location }) => location.address)).toEqual(
    Array.from({ length: rows }, (_, row) => `D${row + 3}`),
  );
});

it("says what happened where Excel refuses for another reason", async () => {
  const { store } = await startWithRefusals("GeneralException", 1);
  const problem: unknown = await checkOf(store)
    .run()
    .catch((error: unknown) => error);
  expect(problem).toBeInstanceOf(WorkbookProblem);
  expect((problem as WorkbookProblem).code).toBe("hostFailure");
});
