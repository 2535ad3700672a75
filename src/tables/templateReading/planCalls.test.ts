import { holdsPlanCall } from "./planCalls";

it.each([
  '=PLAN.TARGET("宁波","森林覆盖率")',
  "=plan.rate(A1,B1,C1)",
  "=IFERROR(Plan.Gap(A1,B1,C1),0)+1",
  "=A1*-PLAN.CHECK(A1,B1,C1)",
  "=_xldudf_PLAN_TARGET(A1,B1)",
  "=_xlfn._xldudf_PLAN_CHECK(A1,B1,C1)",
  '="PLAN.X("&PLAN.INFO(A1,B1,"单位")',
  "='PLAN.A(1)'!A1+PLAN.EXPECTED (A1,B1,C1)",
])("is a call: %s", (formula) => expect(holdsPlanCall(formula)).toBe(true));

it.each([
  '="PLAN.TARGET(1)"',
  '="他说""PLAN.TARGET(""了"',
  "='PLAN.TARGET('!A1",
  "=MYPLAN.TARGET(A1)",
  "=PLANS.TARGET(A1)",
  "=PLAN.TARGET",
  "=Sheet1!A1",
  "PLAN.TARGET(A1)",
  48,
  "",
])("is none: %s", (content) => expect(holdsPlanCall(content)).toBe(false));
