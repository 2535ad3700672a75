/** @jest-environment jsdom */
import { act, screen, within } from "@testing-library/react";
import type { UserEvent } from "@testing-library/user-event";
import { WorkbookProblem } from "../../excel/workbookService";
import {
  checkOf,
  fromText,
  met,
  missed,
  ownTable,
  templateTable,
  unfilled,
} from "../testing/checkResults";
import { button, checked, itemsOf, openCheck, opener, place } from "./checkPlaceDriver";

const texts = checkOf(
  templateTable([
    missed,
    fromText,
    {
      ...fromText,
      key: "w",
      indicator: "户数",
      entered: "1.2万",
      cleaned: 12000,
      location: { sheet: "考核表", address: "K10" },
    },
  ]),
);

describe("数值清理", () => {
  it("lists what was read from texts", async () => {
    const { user } = await checked(texts);
    await user.click(button("数值清理 2"));
    const items = itemsOf("由文本读出的数值");
    expect(items[0]).toContain("“４８．５％” → 48.5");
    expect(items[1]).toContain("“1.2万” → 12,000");
  });

  it("makes one a number, which can be undone", async () => {
    const { user, workbook } = await checked(texts);
    await user.click(button("数值清理 2"));
    await user.click(button("改为数值：考核表 K10（户数）"));
    expect(screen.getAllByText("已把 1 个单元格改为数值。")).not.toHaveLength(0);
    expect(itemsOf("由文本读出的数值")).toHaveLength(1);
    expect(document.activeElement).toBe(button("数值清理 1"));
    await user.click(screen.getByRole("button", { name: "撤销" }));
    expect(workbook.undoable()).toBeNull();
    await user.click(button("重新检查"));
    expect(itemsOf("由文本读出的数值")).toHaveLength(2);
  });

  it("makes all numbers and checks again", async () => {
    const { user, check } = await checked(texts);
    await user.click(button("数值清理 2"));
    await user.click(button("全部改为数值（2）"));
    expect(check.runs).toBe(2);
    expect(screen.getByText("没有以文本存储的数值。")).toBeTruthy();
  });

  it("that is refused says which cell changed", async () => {
    const { user, check } = await checked(texts);
    await user.click(button("数值清理 2"));
    const location = { sheet: "考核表", address: "K9" };
    check.refuseNext(new WorkbookProblem("tableGone", "K9 已被修改。", location));
    await user.click(button("全部改为数值（2）"));
    expect(screen.getAllByText("K9 已被修改。")).not.toHaveLength(0);
    expect(check.runs).toBe(1);
    expect(itemsOf("由文本读出的数值")).toHaveLength(2);
  });
});

describe("标记", () => {
  it("marks the own tables that are chosen", async () => {
    const { user, check } = await checked(
      checkOf(
        templateTable([met]),
        ownTable([missed]),
        ownTable([fromText], { key: "b", title: "乙" }),
      ),
    );
    await user.click(opener("在表中标记"));
    const tables = within(screen.getByRole("group", { name: "要标记的表" }));
    expect(tables.getAllByRole("checkbox")).toHaveLength(2);
    await user.click(tables.getByRole("checkbox", { name: /^乙/ }));
    await user.click(place().getAllByRole("button", { name: "在表中标记" })[1]!);
    expect(check.flagged).toEqual([["own"]]);
    expect(screen.getAllByText("已标记 1 张表。")).not.toHaveLength(0);
    expect(screen.getByRole("button", { name: "撤销" })).toBeTruthy();
  });

  it("needs a table", async () => {
    const { user, check } = await checked(checkOf(ownTable([missed])));
    await user.click(opener("在表中标记"));
    await user.click(screen.getByRole("checkbox"));
    await user.click(place().getAllByRole("button", { name: "在表中标记" })[1]!);
    expect(screen.getByText("请先选择要标记的表。")).toBeTruthy();
    expect(check.flagged).toEqual([]);
  });

  it("is removed, also where no own table is found", async () => {
    const { user, check, workbook } = await checked(checkOf(templateTable([met])));
    act(() => workbook.remember({ label: "插入", location: null }));
    await user.click(opener("在表中标记"));
    expect(screen.getByText(/没有找到自己做的表/)).toBeTruthy();
    await user.click(button("清除标记"));
    expect(check.flagsRemoved).toBe(1);
    expect(screen.getAllByText(/已清除加载项在本工作簿中的全部标记/)).not.toHaveLength(0);
    expect(screen.queryByRole("button", { name: "撤销" })).toBeNull();
  });
});

describe("报告", () => {
  it("is written to a sheet that the notice leads to", async () => {
    const { user, check, workbook } = await checked(checkOf(templateTable([met, unfilled])));
    await user.click(button("报告"));
    await user.click(button("生成检查报告"));
    expect(check.reports).toHaveLength(1);
    await user.click(screen.getByRole("button", { name: "转到" }));
    expect(workbook.visited).toEqual([{ sheet: "检查报告", address: "A1" }]);
    await user.click(screen.getByRole("button", { name: "撤销" }));
    expect(check.reports).toHaveLength(0);
  });

  it("gives its text to copy", async () => {
    const { user } = await checked(checkOf(templateTable([met])));
    await user.click(button("报告"));
    await user.click(button("复制报告文字"));
    expect(await navigator.clipboard.readText()).toBe("截至2025年，1项指标中，1项达标。");
    expect(screen.getByText("已复制报告文字。")).toBeTruthy();
  });

  it("says what to do where the clipboard is refused", async () => {
    const { user } = await checked(checkOf(templateTable([met])));
    jest.spyOn(navigator.clipboard, "writeText").mockRejectedValueOnce(new Error("denied"));
    await user.click(button("报告"));
    await user.click(button("复制报告文字"));
    expect(screen.getByText(/按 Ctrl\+C/)).toBeTruthy();
  });
});

describe("检查的阈值", () => {
  const field = (name: RegExp) => screen.getByRole<HTMLInputElement>("textbox", { name });
  const type = async (user: UserEvent, name: RegExp, text: string) => {
    await user.clear(field(name));
    await user.type(field(name), text);
  };

  it("shows shares in percent and stores them as fractions", async () => {
    const { user, check } = await openCheck();
    await user.click(button("检查的阈值"));
    expect(field(/^接近/).value).toBe("95");
    expect(field(/^允许误差/).value).toBe("0");
    await type(user, /^接近/, "９０％");
    await type(user, /^滞后/, "0.5");
    await user.click(button("保存"));
    expect(await check.settings()).toMatchObject({ close: 0.9, behind: 0.5, ahead: 1.05 });
    expect(field(/^接近/).value).toBe("90");
    expect(check.runs).toBe(0);
  });

  it("checks again where there is a result", async () => {
    const { user, check } = await checked(checkOf(templateTable([met])));
    await user.click(button("检查的阈值"));
    await type(user, /允许误差/, "2");
    await user.click(button("保存"));
    expect((await check.settings()).tolerance).toBe(0.02);
    expect(check.runs).toBe(2);
    expect(screen.getByText(/^已保存设置。/).role).toBe("status");
  });

  it("says what is wrong with a value and stores nothing", async () => {
    const { user, check } = await openCheck();
    await user.click(button("检查的阈值"));
    await type(user, /^接近/, "950");
    await type(user, /^达到进度/, "1.2");
    await type(user, /^滞后/, "很慢");
    await user.click(button("保存"));
    expect(screen.getByText("请填写 0 至 100 之间的数。")).toBeTruthy();
    expect(screen.getByText("不能小于“达到进度”的 1.2。")).toBeTruthy();
    expect(screen.getByText("请填写一个数，如 0.95。")).toBeTruthy();
    expect(document.activeElement).toBe(field(/^接近/));
    expect((await check.settings()).close).toBe(0.95);
  });

  it("fills in the defaults", async () => {
    const { user, check } = await openCheck();
    await user.click(button("检查的阈值"));
    await type(user, /^接近/, "90");
    await user.click(button("保存"));
    await user.click(button("填入默认值"));
    expect(field(/^接近/).value).toBe("95");
    expect((await check.settings()).close).toBe(0.9);
    await user.click(button("保存"));
    expect((await check.settings()).close).toBe(0.95);
  });

  it("that cannot be read says why, and is there after a check", async () => {
    const { user } = await openCheck(
      undefined,
      "zh",
      new WorkbookProblem("hostFailure", "读不到。"),
    );
    await user.click(button("检查的阈值"));
    expect(screen.getByText("读不到。")).toBeTruthy();
    await user.click(button("检查"));
    expect(field(/^接近/)).toBeTruthy();
  });
});
