import fc from "fast-check";
import { writeFormula, type FormulaArgument } from "../../formulas/formulaText";
import { functionIds, planFunctions } from "../../formulas/planFunctions";
import { draftOf } from "./argumentDraft";
import { formulaArgument, readDraft } from "./givenArgument";
import { draftsOf, takeUp } from "./takeUp";

const value = (text: string) => ({ entry: "value", text }) as const;
const cells = (text: string) => ({ entry: "cells", text }) as const;
const written = (
  ...[parameter, draft]: [Parameters<typeof readDraft>[0], ReturnType<typeof draftOf>]
) => formulaArgument(readDraft(parameter, draft, "考核表"));

describe("a typed value", () => {
  it.each([
    ["year", " 2025 ", 2025],
    ["year", "２０２５", 2025],
    ["actual", "47.5", 47.5],
    ["actual", "-0.5", -0.5],
    ["actual", "0", 0],
  ] as const)("for %s, %p, goes in as a number", (parameter, text, number) =>
    expect(written(parameter, value(text))).toEqual({ kind: "number", value: number }),
  );

  it.each([
    ["region", " 宁波 ", "宁波"],
    ["indicator", "2025", "2025"],
    ["text", "5G", "5G"],
    ["actual", "47.5%", "47.5%"],
  ] as const)("for %s, %p, goes in as text", (parameter, text, expected) =>
    expect(written(parameter, value(text))).toEqual({ kind: "text", text: expected }),
  );

  it("left empty is omitted", () => {
    expect(written("year", value("  "))).toEqual({ kind: "omitted" });
    expect(written("years", value(" ,， "))).toEqual({ kind: "omitted" });
  });

  it("of several becomes an array constant", () => {
    expect(written("years", value("2022，2023、2024"))).toEqual({
      kind: "expression",
      expression: "{2022,2023,2024}",
    });
    expect(written("fields", value("document number，单位"))).toEqual({
      kind: "expression",
      expression: '{"document number","单位"}',
    });
    expect(written("fields", value("单位"))).toEqual({ kind: "text", text: "单位" });
  });
});

describe("cells", () => {
  it.each(["B3", "$B$3:$B$20", "C:C", "'表 1'!B3", "表1[实际值]", "完成值"])(
    "by the reference %p",
    (reference) =>
      expect(readDraft("actual", cells(` ${reference} `), null)).toEqual({
        kind: "reference",
        reference,
      }),
  );
  it.each(["B3*100", "SUM(B3:B5)", "{1;2}"])("by the expression %p", (expression) =>
    expect(readDraft("actual", cells(expression), null)).toEqual({
      kind: "expression",
      expression,
    }),
  );
  it.each(["SUM(B3", "B3,B4", '"a'])("are not given by %p", (text) =>
    expect(readDraft("actual", cells(text), null)).toEqual({ kind: "malformed", text }),
  );
  it("that were selected name their sheet where the formula stands on another", () => {
    const draft = { entry: "selection", location: { sheet: "数据", address: "B3:B9" } } as const;
    expect(readDraft("actual", draft, "数据")).toEqual({ kind: "reference", reference: "B3:B9" });
    expect(readDraft("actual", draft, "表")).toEqual({
      kind: "reference",
      reference: "数据!B3:B9",
    });
  });
});

describe("a formula that is taken up", () => {
  const argument: fc.Arbitrary<FormulaArgument> = fc.oneof(
    fc.string().map((text) => ({ kind: "text", text }) as const),
    fc
      .constantFrom("指标, 单位", "a;b", " x", "2025")
      .map((text) => ({ kind: "text", text }) as const),
    fc
      .integer({ min: -9999, max: 9999 })
      .map((number) => ({ kind: "number", value: number }) as const),
    fc
      .constantFrom("B3", "数据!$B$3:$B$20", "表1[实际值]")
      .map((reference) => ({ kind: "reference", reference }) as const),
    fc
      .constantFrom("{2022,2023}", '{"指标","a,b"}', "{1;2}", "B3*100", 'IF(B3="","",B3)')
      .map((expression) => ({ kind: "expression", expression }) as const),
    fc.constant({ kind: "omitted" } as const),
  );

  it("and not changed stays the same formula", () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...functionIds),
        fc.array(argument, { minLength: 5, maxLength: 5 }),
        (id, args) => {
          const { parameters } = planFunctions[id];
          const formula = writeFormula(id, args.slice(0, parameters.length));
          const taken = takeUp(formula);
          if (taken.kind !== "call") throw new Error(`${formula} was not taken up`);
          const drafts = draftsOf(taken.call);
          const again = parameters.map(({ name }) =>
            formulaArgument(readDraft(name, draftOf(drafts, name), null)),
          );
          expect(writeFormula(id, again)).toBe(formula);
        },
      ),
    );
  });

  it("offers its values as values", () => {
    const taken = takeUp('=PLAN.FORECAST("宁波",B2,{2022,2023},C2:D2)');
    expect(taken.kind === "call" && draftsOf(taken.call)).toEqual({
      region: value("宁波"),
      indicator: cells("B2"),
      years: value("2022, 2023"),
      actuals: cells("C2:D2"),
    });
  });

  it.each([null, "=SUM(A1:A3)", '="PLAN.TARGET(1)"', "=MYPLAN.TARGET(1)"])("is not %p", (formula) =>
    expect(takeUp(formula).kind).toBe("nothing"),
  );
  it.each([
    '=PLAN.TARGET("宁波","森林覆盖率")*2',
    '=IF(A1,PLAN.TARGET("宁波","森林覆盖率"),"")',
    '=PLAN.CHECK("宁波",B2,PLAN.TARGET("宁波",B2))',
    '=PLAN.TARGET("a","b")+PLAN.TARGET("a","c")',
  ])("is said not to be editable: %p", (formula) =>
    expect(takeUp(formula).kind).toBe("notEditable"),
  );
});
