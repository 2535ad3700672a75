import { createHeadlessUniver } from "../../../test/office/support/engine";

test("formulas compute without a page", async () => {
  const univerAPI = createHeadlessUniver();
  const sheet = univerAPI.getActiveWorkbook()!.getActiveSheet();
  sheet.getRange("A1:A2").setValues([[20], [22]]);
  sheet.getRange("XFD20000").setFormula("=SUM(A1:A2)");
  await univerAPI.getFormula().onCalculationResultApplied();
  expect(sheet.getRange("XFD20000").getValue()).toBe(42);
});
