import { createHeadlessUniver } from "../../../test/office/support/engine";

test("formulas compute without a page", async () => {
  const univerAPI = createHeadlessUniver();
  const sheet = univerAPI.getActiveWorkbook()!.getActiveSheet();
  sheet.getRange("A1:A2").setValues([[20], [22]]);
  sheet.getRange("XFD20000").setFormula("=SUM(A1:A2)");
  await univerAPI.getFormula().onCalculationResultApplied();
  expect(sheet.getRange("XFD20000").getValue()).toBe(42);
});

test("a reference that a function computes follows the cells it leads to", async () => {
  const univerAPI = createHeadlessUniver();
  const sheet = univerAPI.getActiveWorkbook()!.getActiveSheet();
  sheet.getRange("C1").setFormula("=OFFSET(A1,1,0)*2");
  sheet.getRange("C2").setFormula('=INDIRECT("A2")+1');
  sheet.getRange("A2").setFormula("=3+4");
  await univerAPI.getFormula().onCalculationResultApplied();
  expect([sheet.getRange("C1").getValue(), sheet.getRange("C2").getValue()]).toEqual([14, 8]);
  sheet.getRange("A2").setValue(10);
  await univerAPI.getFormula().onCalculationResultApplied();
  expect([sheet.getRange("C1").getValue(), sheet.getRange("C2").getValue()]).toEqual([20, 11]);
});
