import fc from "fast-check";
import { type FormulaArgument, readFormula, writeFormula } from "./formulaText";
import { functionIds, planFunctions } from "./planFunctions";

const text = (value: string): FormulaArgument => ({ kind: "text", text: value });
const number = (value: number): FormulaArgument => ({ kind: "number", value });
const reference = (value: string): FormulaArgument => ({ kind: "reference", reference: value });
const expression = (value: string): FormulaArgument => ({ kind: "expression", expression: value });
const omitted: FormulaArgument = { kind: "omitted" };

describe("writeFormula", () => {
  it("writes each kind of argument", () =>
    expect(
      writeFormula("CHECK", [text("宁波"), text("森林覆盖率"), reference("B3"), number(2024)]),
    ).toBe('=PLAN.CHECK("宁波","森林覆盖率",B3,2024)'));
  it("doubles quotes", () =>
    expect(writeFormula("FIND", [text('“质优"宁波')])).toBe('=PLAN.FIND("“质优""宁波")'));
  it("cuts omitted arguments at the end and keeps others empty", () => {
    expect(writeFormula("TARGET", [text("宁波"), text("a"), omitted])).toBe(
      '=PLAN.TARGET("宁波","a")',
    );
    expect(writeFormula("INDICATORS", [text("宁波"), omitted, text("约束性")])).toBe(
      '=PLAN.INDICATORS("宁波",,"约束性")',
    );
    expect(writeFormula("REGIONS", [])).toBe("=PLAN.REGIONS()");
  });
});

describe("readFormula", () => {
  const call = { id: "TARGET", args: [text("宁波"), reference("B3")] };
  it.each([
    '=PLAN.TARGET("宁波",B3)',
    '=+plan.Target( "宁波" , B3 )',
    '= PLAN.TARGET ("宁波",\n B3,) ',
    '=@PLAN.TARGET("宁波",B3)',
    '=_xldudf_PLAN_TARGET("宁波",B3)',
    '=_xlfn._xldudf_PLAN_TARGET("宁波",B3)',
    '=_xlfn.PLAN.TARGET("宁波",B3,,)'.replace(",,)", ",)"),
  ])("reads %s", (formula) => expect(readFormula(formula)).toEqual(call));

  it.each([
    ["B3", reference("B3")],
    ["$B$3:B20", reference("$B$3:B20")],
    ["$C:$C", reference("$C:$C")],
    ["B3#", reference("B3#")],
    ["数据!B3", reference("数据!B3")],
    ["'甲 (1), ''乙'!B3", reference("'甲 (1), ''乙'!B3")],
    ["表1[实际值]", reference("表1[实际值]")],
    ["[@实际值]", reference("[@实际值]")],
    ["表1[[#Headers],[a, b]]", reference("表1[[#Headers],[a, b]]")],
    ["各年实际值", reference("各年实际值")],
    ["48.5", number(48.5)],
    ["-3", number(-3)],
    ["1E+21", number(1e21)],
    ['"他说""好"""', text('他说"好"')],
    ["TRUE", expression("TRUE")],
    ["48%", expression("48%")],
    ['{"指标","目标";1,2}', expression('{"指标","目标";1,2}')],
    ['IF(A1="a,b)",B1,"")', expression('IF(A1="a,b)",B1,"")')],
    ["(A1:A3,C1:C3)", expression("(A1:A3,C1:C3)")],
    ['"a"&"b"', expression('"a"&"b"')],
    ["A1+1", expression("A1+1")],
    ["PLAN.REGIONS()", expression("PLAN.REGIONS()")],
  ])("takes the argument %s as it is", (written, argument) =>
    expect(readFormula(`=PLAN.FIND(${written})`)).toEqual({ id: "FIND", args: [argument] }),
  );

  it.each([
    "PLAN.REGIONS()",
    "=PLAN.REGIONS",
    "=PLAN.NOTHING(1)",
    "=SUM(A1)",
    "=PLAN.REGIONS()+1",
    "=PLAN.FIND(1)&PLAN.FIND(2)",
    '=PLAN.FIND("a)',
    "=PLAN.FIND((1)",
    "=PLAN.FIND(1))",
    "=PLAN.FIND({1)}",
    "=PLAN.FIND(1,2)",
    "=MYPLAN.FIND(1)",
    "森林覆盖率",
    "",
  ])("does not take %p for a call", (formula) => expect(readFormula(formula)).toBeNull());
});

describe("a formula that is written and read", () => {
  const argument: fc.Arbitrary<FormulaArgument> = fc.oneof(
    fc.string({ unit: "binary" }).map(text),
    fc.constantFrom("宁波", '"', '""', "a,b", "{", "'", "(").map(text),
    fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => number(value + 0)),
    fc
      .constantFrom("B3", "$A$1:$B$9", "'a''b,'!C3", "表1[[#This Row],[a'],b]]", "名称")
      .map(reference),
    fc.constantFrom('{"a",1;2,"}"}', 'IF(A1=")",1,"""")', "-(1+2)", "表[a]*2").map(expression),
    fc.constant(omitted),
  );
  const call = fc.constantFrom(...functionIds).chain((id) =>
    fc.record({
      id: fc.constant(id),
      args: fc.array(argument, { maxLength: planFunctions[id].parameters.length }),
    }),
  );

  it("is the same call", () => {
    fc.assert(
      fc.property(call, ({ id, args }) => {
        const last = args.findLastIndex(({ kind }) => kind !== "omitted");
        expect(readFormula(writeFormula(id, args))).toEqual({ id, args: args.slice(0, last + 1) });
      }),
    );
  });
  it("never throws on what is no formula", () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom(..."=PLAN.FIND(){}[]\"',!A1 ") }),
        (formula) => {
          expect(() => readFormula(`=PLAN.FIND(${formula})`)).not.toThrow();
        },
      ),
    );
  });
});
