/**
 * Fails the whole request below the rich API, as Excel does while a cell is being edited. The number
 * is one of `MethodError`; the add-in sees it as an `OfficeExtension.Error` with the code that Office.js
 * gives it (5004 InvalidOperationInCellEditMode, 5012 InvalidOrTimedOutSession, 5102 ActivityLimitReached…).
 */
export class TransportFailure extends Error {
  constructor(readonly methodError: number) {
    super(`transport error ${methodError}`);
    this.name = "TransportFailure";
  }
}
