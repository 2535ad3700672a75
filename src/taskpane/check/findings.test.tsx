/** @jest-environment jsdom */
import { screen, waitFor, within } from "@testing-library/react";
import type { JudgedFinding } from "../../excel/checkService";
import { WorkbookProblem } from "../../excel/workbookService";
import {
  checkOf,
  fromText,
  invalid,
  lagging,
  met,
  missed,
  ownTable,
  templateTable,
  unfilled,
} from "../testing/checkResults";
import { button, checked, groupHeads, opener } from "./checkPlaceDriver";

const mixed = checkOf(templateTable([met, unfilled, lagging, missed, fromText, invalid]));

const findingItem = (name: RegExp) => button(name).closest("li")!;
const filter = (name: RegExp) =>
  within(screen.getByRole("group", { name: "按轻重筛选" })).getByRole("button", { name });

/** 10,000 findings, half of them missed. */
const many = Array.from({ length: 10_000 }, (_, index): JudgedFinding => {
  const base = index % 2 === 0 ? missed : met;
  const location = { sheet: `县${index % 3}`, address: `K${index + 5}` };
  return { ...base, key: String(index), name: `第${index}行`, location };
});

describe("a finding", () => {
  it("tells its numbers, its message, its rules by name and its clause", async () => {
    await checked(mixed);
    const text = findingItem(/^“专精特新”小巨人企业/).textContent;
    for (const part of [
      "滞后",
      "待核实",
      "考核表 K7",
      "填报 900 家",
      "预期性",
      "完成进度 56.25%",
      "序时进度 80%",
      "应达 1,300 家",
      "差距 -700 家",
      "趋势（2020—2024 年）：中等进展（Open SDG），中等进展（Eurostat）",
      "完成进度低于序时进度。",
      "规则：落后于序时进度；与上年相同",
      "出处：东政发〔2023〕7号 三、主要任务(一)1",
    ]) {
      expect(text).toContain(part);
    }
  });

  it("leads to its cell, also while a check runs", async () => {
    const { user, workbook, check } = await checked(mixed);
    check.holdRuns();
    await user.click(button("重新检查"));
    await user.click(button(/^“专精特新”小巨人企业/));
    expect(workbook.visited).toEqual([lagging.location]);
    expect(screen.getByRole("progressbar")).toBeTruthy();
  });

  it("of a hidden row, under another name, read from a text, says so", async () => {
    await checked(mixed);
    const text = findingItem(/^非化石能源占比/).textContent;
    for (const part of ["隐藏行", "表中写作“非化石能源比重”", "填报 ４８．５％", "读作 48.5 %"]) {
      expect(text).toContain(part);
    }
  });

  it("is described to a screen reader by its details", async () => {
    await checked(mixed);
    const described = button(/森林覆盖率/).getAttribute("aria-describedby")!;
    expect(document.getElementById(described)?.textContent).toContain("低于目标 8 个百分点");
  });
});

describe("the list", () => {
  it("groups by severity, what asks most first, what is not entered last and closed", async () => {
    const { user } = await checked(mixed);
    expect(groupHeads()).toEqual(["问题 1", "关注 2", "正常 2", "待填报 1"]);
    expect(screen.queryByRole("button", { name: /大气污染状况/ })).toBeNull();
    const head = opener("待填报 1");
    expect(head.getAttribute("aria-expanded")).toBe("false");
    await user.click(head);
    expect(button(/大气污染状况/)).toBeTruthy();
  });

  it("groups by indicator and by sheet, with the counts of each", async () => {
    const inCounty = { ...missed, key: "县", location: { sheet: "县表", address: "C4" } };
    const { user } = await checked(checkOf(templateTable([missed, met]), ownTable([inCounty])));
    const grouping = screen.getByRole("combobox", { name: "分组" });
    await user.selectOptions(grouping, "指标");
    expect(groupHeads()).toEqual(["森林覆盖率 2关注 2", "示范园区 1正常 1"]);
    await user.selectOptions(grouping, "工作表");
    expect(groupHeads()).toEqual(["考核表 2关注 1正常 1", "县表 1关注 1"]);
  });

  it("is filtered by severity and back", async () => {
    const { user } = await checked(mixed);
    expect(filter(/全部 6/).getAttribute("aria-pressed")).toBe("true");
    await user.click(filter(/关注 2/));
    expect(filter(/关注 2/).getAttribute("aria-pressed")).toBe("true");
    expect(groupHeads()).toEqual(["关注 2"]);
    expect(screen.getByText("找到 2 项").role).toBe("status");
    await user.click(filter(/关注 2/));
    expect(groupHeads()).toHaveLength(4);
  });

  it("is filtered by what is to be verified", async () => {
    const { user } = await checked(mixed);
    await user.click(filter(/待核实 2/));
    expect(groupHeads()).toEqual(["关注 1", "正常 1"]);
  });

  it("is filtered by status, and opens what is not entered when that is asked for", async () => {
    const { user } = await checked(mixed);
    await user.selectOptions(screen.getByRole("combobox", { name: "状态" }), "待填报");
    expect(groupHeads()).toEqual(["待填报 1"]);
    expect(button(/大气污染状况/)).toBeTruthy();
  });

  it("is searched by indicator and message, and says where nothing is found", async () => {
    const { user } = await checked(mixed);
    const search = screen.getByRole("searchbox", { name: "搜索检查结果" });
    await user.type(search, "错误值");
    expect(groupHeads()).toEqual(["问题 1"]);
    await user.clear(search);
    await user.type(search, "slfgl");
    await waitFor(() => expect(groupHeads()).toEqual(["关注 1"]));
    await user.clear(search);
    await user.type(search, "铁路");
    expect(screen.getByText(/没有相符的检查结果/)).toBeTruthy();
    await user.click(button("显示全部"));
    expect(groupHeads()).toHaveLength(4);
  });

  it("of 10,000 findings draws what is in view, and leads through all of them", async () => {
    const { user } = await checked(checkOf(templateTable(many)));
    const head = opener("关注 5000");
    const list = head.closest("ul")!;
    const reached = () => document.activeElement?.textContent;
    expect(list.children.length).toBeLessThan(40);
    head.focus();
    await user.keyboard("{ArrowDown}");
    expect(reached()).toContain("县0 K5");
    expect(document.activeElement?.closest("li")?.ariaSetSize).toBe("5000");
    await user.keyboard("{PageDown}");
    expect(reached()).not.toContain("县0 K5");
    await user.keyboard("{End}");
    expect(reached()).toContain("K10004");
    await user.keyboard("{ArrowLeft}");
    expect(reached()).toBe("正常 5000");
    await user.keyboard("{ArrowLeft}{Home}");
    expect(document.activeElement).toBe(head);
    await user.type(screen.getByRole("searchbox", { name: "搜索检查结果" }), "第9999行");
    expect(groupHeads()).toEqual(["正常 1"]);
  });

  it("is gone through from the keyboard alone", async () => {
    const { user, workbook } = await checked(mixed);
    await user.click(screen.getByRole("searchbox", { name: "搜索检查结果" }));
    await user.keyboard("{ArrowDown}");
    expect(document.activeElement).toBe(opener("问题 1"));
    await user.keyboard("{ArrowDown}{ArrowDown}{ArrowDown}");
    expect(document.activeElement?.textContent).toContain("小巨人企业");
    await user.keyboard("{Enter}");
    expect(workbook.visited).toEqual([lagging.location]);
    await user.keyboard("{End}");
    expect(document.activeElement).toBe(opener("待填报 1"));
    await user.keyboard("{Enter}{ArrowDown}");
    expect(document.activeElement?.textContent).toContain("大气污染状况");
    await user.keyboard("{Home}");
    expect(document.activeElement).toBe(opener("问题 1"));
  });
});

describe("accepting a flagged entry", () => {
  it("is offered only where a soft rule flagged it", async () => {
    await checked(mixed);
    expect(screen.getAllByRole("button", { name: /^接受并说明理由/ })).toHaveLength(2);
  });

  it("asks for a reason and stores it", async () => {
    const { user, check } = await checked(mixed);
    await user.click(button(/^接受并说明理由：“专精/));
    const reason = screen.getByRole("textbox", { name: "理由" });
    expect(document.activeElement).toBe(reason);
    await user.click(button("接受"));
    expect(screen.getByText(/还没有写理由/)).toBeTruthy();
    expect(check.acceptances.size).toBe(0);
    await user.type(reason, "已与经信局核对");
    await user.click(button("接受"));
    expect(check.acceptances.get(lagging.key)?.reason).toBe("已与经信局核对");
    expect(screen.getByText("已接受（2025/6/30）：已与经信局核对")).toBeTruthy();
    expect(document.activeElement?.textContent).toContain("小巨人企业");
    expect(filter(/待核实 1/)).toBeTruthy();
    expect(screen.getByText("已接受：“专精特新”小巨人企业。").role).toBe("status");
  });

  it("is withdrawn", async () => {
    const acceptance = { reason: "已核对", date: "2025-06-30" };
    const { user, check } = await checked(checkOf(templateTable([{ ...lagging, acceptance }])));
    check.acceptances.set(lagging.key, acceptance);
    await user.click(button(/^撤回接受/));
    expect(check.acceptances.size).toBe(0);
    expect(button(/^接受并说明理由/)).toBeTruthy();
    expect(document.activeElement?.textContent).toContain("小巨人企业");
  });

  it("that is refused keeps what was written", async () => {
    const { user, check } = await checked(mixed);
    await user.click(button(/^接受并说明理由：“专精/));
    await user.type(screen.getByRole("textbox", { name: "理由" }), "已核对");
    check.refuseNext(new WorkbookProblem("hostFailure", "Excel 没有完成这一步。"));
    await user.click(button("接受"));
    expect(screen.getAllByText("Excel 没有完成这一步。")).not.toHaveLength(0);
    expect(screen.getByDisplayValue("已核对")).toBeTruthy();
  });

  it("is left by Escape", async () => {
    const { user, check } = await checked(mixed);
    await user.click(button(/^接受并说明理由：“专精/));
    await user.keyboard("{Escape}");
    expect(screen.queryByRole("textbox", { name: "理由" })).toBeNull();
    expect(document.activeElement?.textContent).toContain("小巨人企业");
    expect(check.acceptances.size).toBe(0);
  });
});
