import fc from "fast-check";
import { fromFieldCalls, onlyCall, toFieldCalls } from "./fieldReferences";

test.each([
  ["=A1.目标值", '=_FV(A1,"目标值")'],
  ["=$A$1.目标值*2", '=_FV($A$1,"目标值")*2'],
  ["=Sheet1!A1.目标值", '=_FV(Sheet1!A1,"目标值")'],
  ["='数据 1'!A1.目标值", `=_FV('数据 1'!A1,"目标值")`],
  ['=PLAN.CARD("宁波","森林覆盖率").目标值', '=_FV(PLAN.CARD("宁波","森林覆盖率"),"目标值")'],
  ['=1+PLAN.CARD("a)",B2).目标值&"x"', '=1+_FV(PLAN.CARD("a)",B2),"目标值")&"x"'],
  ["=A1.分年目标.[2025年]", '=_FV(_FV(A1,"分年目标"),"2025年")'],
  ["=A1.分年目标.y2025", '=_FV(_FV(A1,"分年目标"),"y2025")'],
  ["=A1.[目标 值].单位", '=_FV(_FV(A1,"目标 值"),"单位")'],
  ["=A1.单位.[目标 值]", '=_FV(_FV(A1,"单位"),"目标 值")'],
  ["=SUM(A1.目标值,(B2).目标值)", '=SUM(_FV(A1,"目标值"),_FV((B2),"目标值"))'],
  ["=表1[@卡片].目标值", '=_FV(表1[@卡片],"目标值")'],
  ["=IF(A1>0,A1.目标值,FALSE)", '=IF(A1>0,_FV(A1,"目标值"),FALSE)'],
])("%s", (excel, engine) => {
  expect(toFieldCalls(excel)).toBe(engine);
  expect(fromFieldCalls(engine)).toBe(excel);
});

test.each([
  "=PLAN.TARGET($A$1,B2)",
  "=1.5*A1",
  '="A1.目标值"',
  "=SUM(A1:B2)*T.DIST(A1,2,TRUE)",
  "=税率.低",
  "='A1.表'!B2",
  "=表1[目标.值]",
])("%s has no field", (formula) => {
  expect(toFieldCalls(formula)).toBe(formula);
  expect(fromFieldCalls(formula)).toBe(formula);
});

test("a call that no dot can have made stays a call", () => {
  expect(fromFieldCalls('=_FV(A1&B1,"目标值")')).toBe('=_FV(A1&B1,"目标值")');
  expect(fromFieldCalls("=_FV(A1,B1)")).toBe("=_FV(A1,B1)");
});

test.each([
  ['=plan.card("宁波","(x")', "PLAN.CARD"],
  ["=PLAN.CARD(A1)&PLAN.CARD(A2)", null],
  ["=A1", null],
  ["=(A1)", null],
])("%s is one call: %s", (formula, name) => {
  expect(onlyCall(formula)).toBe(name);
});

test("a chain of any fields comes back as it was written", () => {
  const base = fc.constantFrom(
    "A1",
    "$B$2",
    "Sheet1!C3",
    "'数据 1'!A1",
    'PLAN.CARD("宁)波",A1)',
    "表1[@卡片]",
  );
  const field = fc.oneof(fc.constantFrom("目标值", "y2025", "2025年"), fc.string({ minLength: 1 }));
  fc.assert(
    fc.property(base, fc.array(field, { minLength: 1, maxLength: 3 }), (start, fields) => {
      fc.pre(fields.every((name) => !/[[\]]/.test(name)));
      const names = fields.map((name) =>
        /^[\p{L}_][\p{L}\p{N}_]*$/u.test(name) ? name : `[${name}]`,
      );
      const formula = `=1+${[start, ...names].join(".")}*2`;
      const stored = toFieldCalls(formula);
      expect(stored.match(/_FV\(/g)).toHaveLength(fields.length);
      expect(fromFieldCalls(stored)).toBe(formula);
    }),
  );
});
