import { WorkbookProblem } from "../../../src/excel/workbookService";

/** The problem with which an action is refused; the test fails where it is not. */
export async function refused(action: Promise<unknown>): Promise<WorkbookProblem> {
  const problem = await action.then(
    () => null,
    (error: unknown) => error,
  );
  expect(problem).toBeInstanceOf(WorkbookProblem);
  return problem as WorkbookProblem;
}
