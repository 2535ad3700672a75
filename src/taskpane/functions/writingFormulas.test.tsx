/** @jest-environment jsdom */
import { screen, waitFor, within } from "@testing-library/react";
import {
  at,
  button,
  cellsField,
  field,
  formula,
  listItem,
  openFunctions,
  page,
  preview,
} from "./functionPageDriver";

jest.setTimeout(30_000);

describe("an occupied cell", () => {
  const occupied = at("D5", { empty: false });

  async function refused() {
    const opened = await openFunctions({ selected: occupied });
    await opened.user.click(listItem("REGIONS"));
    await opened.user.click(button("插入到 考核表!D5"));
    expect(opened.workbook.written).toEqual([]);
    expect(screen.getAllByText(/D5 不是空的/)).not.toHaveLength(0);
    return opened;
  }

  it("is replaced only on demand", async () => {
    const { user, workbook } = await refused();
    await user.click(button("替换"));
    expect(workbook.written.map((one) => one.formula)).toEqual(["=PLAN.REGIONS()"]);
    expect(screen.queryByRole("button", { name: "替换" })).toBeNull();
  });

  it("is left as it is", async () => {
    const { user, workbook } = await refused();
    await user.click(button("保留原内容"));
    expect(screen.queryByRole("button", { name: "替换" })).toBeNull();
    expect(workbook.written).toEqual([]);
  });

  it("is not offered for replacement once another one is selected", async () => {
    const { select } = await refused();
    await select(at("E5"));
    expect(screen.queryByRole("button", { name: "替换" })).toBeNull();
  });
});

describe("the formula of the selected cell", () => {
  const target = at("D5", { formula: '=PLAN.TARGET("东州",B2,2025)', empty: false });

  it("is taken up, changed and written back, wherever the selection is meanwhile", async () => {
    const { user, workbook, select } = await openFunctions({ selected: target });
    workbook.values.set("B2", [["森林覆盖率"]]);
    expect(page().getByText("所选单元格 考核表!D5 中的公式")).toBeTruthy();
    await user.click(button("修改"));
    expect(cellsField("指标").value).toBe("B2");
    await waitFor(() => expect(within(preview()).getByText("48")).toBeTruthy());
    await user.clear(field("年份（可省略）"));
    await select(at("B2", { empty: false }));
    await user.click(button("更新公式 考核表!D5"));
    expect(workbook.written).toEqual([
      { location: target.location, formula: '=PLAN.TARGET("东州",B2)' },
    ]);
    expect(screen.getAllByText("考核表!D5 的公式已更新。")).not.toHaveLength(0);
  });

  it("can be the start of a new one", async () => {
    const { user, select } = await openFunctions({ selected: target });
    await user.click(button("修改"));
    await user.click(button("另建公式"));
    await select(at("E5"));
    expect(button("插入到 考核表!E5")).toBeTruthy();
    expect(formula()).toBe(target.formula);
  });

  it("that is more than one call is left alone", async () => {
    await openFunctions({
      selected: at("D5", { formula: '=PLAN.TARGET("东州",B2)*2', empty: false }),
    });
    expect(page().getByText(/考核表!D5 的公式不只是一个 PLAN 函数/)).toBeTruthy();
    expect(screen.queryByRole("button", { name: "修改" })).toBeNull();
  });

  it("that calls no PLAN function is not mentioned", async () => {
    await openFunctions({ selected: at("D5", { formula: "=SUM(A1:A3)", empty: false }) });
    expect(screen.queryByText(/考核表!D5/)).toBeNull();
  });
});

describe("without a selected cell", () => {
  it("says why and writes nothing", async () => {
    const { user, workbook, select } = await openFunctions();
    await user.click(listItem("REGIONS"));
    workbook.refuseNext("hostFailure", "当前选中的不是单元格。");
    await select(at("D5"));
    expect(page().getByText("当前选中的不是单元格。")).toBeTruthy();
    expect(button("插入").getAttribute("aria-disabled")).toBe("true");
  });
});
