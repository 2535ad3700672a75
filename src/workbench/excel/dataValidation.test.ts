import { openWorkbook } from "../../../test/office/support/engineWorkbook";

test("each kind of rule is given back as set", async () => {
  const { range } = openWorkbook();
  const between = { formula1: 0, formula2: 100, operator: "Between" };
  const rules = [
    ["WholeNumber", { wholeNumber: between }],
    ["Decimal", { decimal: between }],
    ["Decimal", { decimal: { formula1: 0, operator: "GreaterThanOrEqualTo" } }],
    ["TextLength", { textLength: { formula1: 10, operator: "LessThan" } }],
    ["List", { list: { inCellDropDown: true, source: "已完成,部分完成,未完成" } }],
    ["Custom", { custom: { formula: "=LEN(A1)<5" } }],
  ] as const;
  for (const [type, rule] of rules) {
    const validation = await (await range("A1:A3")).to("dataValidation");
    await validation.set("rule", rule as never);
    expect(await validation.get("type")).toBe(type);
    expect(await validation.get("rule")).toEqual(rule);
  }
});

test("a list by range is its address", async () => {
  const { range } = openWorkbook();
  const validation = await (await range("A1")).to("dataValidation");
  const source = (await range("H1:H3")).object;
  await validation.set("rule", { list: { inCellDropDown: true, source } } as never);
  expect(await validation.get("rule")).toEqual({
    list: { inCellDropDown: true, source: "=Sheet1!$H$1:$H$3" },
  });
});

test("prompt and alert join the rule, in any order", async () => {
  const { range, spreadsheet } = openWorkbook();
  const validation = await (await range("A1")).to("dataValidation");
  const prompt = { showPrompt: true, title: "森林覆盖率", message: "目标 ≥ 48 %" };
  const errorAlert = { showAlert: true, style: "Stop", title: "不对", message: "请填 0 到 100。" };
  await validation.set("prompt", prompt);
  await validation.set("rule", { decimal: { formula1: 0, formula2: 100, operator: "Between" } });
  await validation.set("errorAlert", errorAlert);
  await validation.set("ignoreBlanks", false);
  expect(await validation.get("prompt")).toEqual(prompt);
  expect(await validation.get("errorAlert")).toEqual(errorAlert);
  expect(await validation.get("ignoreBlanks")).toBe(false);
  expect(await validation.get("type")).toBe("Decimal");
  const [stored, ...others] = spreadsheet.workbook.getActiveSheet().getDataValidations();
  expect(others).toEqual([]);
  expect(stored!.rule).toMatchObject({
    type: "decimal",
    operator: "between",
    formula1: "0",
    formula2: "100",
    errorStyle: 1,
    prompt: "目标 ≥ 48 %",
  });
  await expect(
    validation.set("prompt", { showPrompt: true, title: "字".repeat(33), message: "" }),
  ).rejects.toMatchObject({ code: "InvalidArgument" });
});

test("cells with different rules are inconsistent; clearing some leaves the others", async () => {
  const { range } = openWorkbook();
  const of = async (address: string) => (await range(address)).to("dataValidation");
  const whole = { wholeNumber: { formula1: 1, operator: "GreaterThan" } };
  await (await of("A1:A4")).set("rule", whole);
  await (await of("A2")).call("clear");
  expect(await (await of("A1:A4")).get("type")).toBe("Inconsistent");
  expect(await (await of("A1:A4")).get("rule")).toBeNull();
  expect(await (await of("A2")).get("type")).toBe("None");
  expect(await (await of("A2")).get("rule")).toEqual({});
  expect(await (await of("A3:A4")).get("rule")).toEqual(whole);
});

test("values that break the rule are told", async () => {
  const { range } = openWorkbook();
  const validation = await (await range("A1:A2")).to("dataValidation");
  await validation.set("rule", { decimal: { formula1: 0, formula2: 100, operator: "Between" } });
  await (await range("A1:A2")).set("values", [[5], [50]]);
  expect(await validation.get("valid")).toBe(true);
  await (await range("A2")).set("values", 500);
  expect(await validation.get("valid")).toBeNull();
  expect(await (await (await range("A2")).to("dataValidation")).get("valid")).toBe(false);
});

test("a rule has exactly one kind with all it needs", async () => {
  const { range } = openWorkbook();
  const validation = await (await range("A1")).to("dataValidation");
  const invalid = { code: "InvalidArgument" };
  await expect(validation.set("rule", {})).rejects.toMatchObject(invalid);
  await expect(
    validation.set("rule", { decimal: { formula1: 1, operator: "Between" } }),
  ).rejects.toMatchObject(invalid);
  await expect(
    validation.set("rule", { decimal: { formula1: 1, operator: "etwa" } }),
  ).rejects.toMatchObject(invalid);
});
