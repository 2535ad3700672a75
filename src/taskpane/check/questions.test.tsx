/** @jest-environment jsdom */
import { screen, within } from "@testing-library/react";
import type { CheckQuestion } from "../../excel/checkService";
import { WorkbookProblem } from "../../excel/workbookService";
import {
  accumulationQuestion,
  checkOf,
  indicatorQuestion,
  missed,
  ownTable,
  planQuestion,
  templateTable,
} from "../testing/checkResults";
import { button, checked, itemsOf } from "./checkPlaceDriver";

const asking = (...questions: readonly CheckQuestion[]) =>
  checkOf(templateTable([missed]), ownTable([], { questions }));
const section = () => screen.getByRole("region", { name: /^请确认/ });

describe("a question", () => {
  it("stands before the findings, with what follows from the answer", async () => {
    await checked(asking(planQuestion));
    const heading = screen.getByRole("heading", { name: "“各县完成情况”用哪份规划？" });
    const findings = screen.getByRole("heading", { name: "检查结果" });
    expect(heading.compareDocumentPosition(findings)).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
    expect(section().textContent).toContain("整张表按这份规划判断");
    expect(screen.getAllByText(/有 1 个问题等您回答/)).not.toHaveLength(0);
  });

  it("about the plan is answered, remembered, and the check runs again", async () => {
    const { user, check } = await checked(asking(planQuestion));
    await user.click(button("东州市质量提升实施意见"));
    expect(check.answers).toEqual([{ kind: "plan", tableKey: "own", planId: "east-2023" }]);
    expect(check.runs).toBe(2);
    expect(screen.queryByRole("region", { name: /^请确认/ })).toBeNull();
  });

  it("about an indicator leads to its row and takes an indicator or none", async () => {
    const { user, workbook, check } = await checked(asking(indicatorQuestion));
    await user.click(button("转到 县表 C4"));
    expect(workbook.visited).toEqual([{ sheet: "县表", address: "C4" }]);
    await user.click(button("不是规划指标"));
    expect(check.answers).toEqual([
      { kind: "indicator", tableKey: "own", name: "林木覆盖", targetId: null },
    ]);
  });

  it("about 当年 or 累计 is answered, and the focus goes to the questions left", async () => {
    const { user, check } = await checked(asking(accumulationQuestion, indicatorQuestion));
    expect(section().textContent).toContain("各年的数相加后与目标比");
    await user.click(button("累计"));
    expect(check.answers).toEqual([
      { kind: "accumulation", tableKey: "own", name: "新增企业", accumulation: "toDate" },
    ]);
    expect(document.activeElement?.textContent).toBe("请确认 1");
    await user.click(button("森林覆盖率 ≥ 48 %"));
    expect(check.answers.at(-1)).toEqual({
      kind: "indicator",
      tableKey: "own",
      name: "林木覆盖",
      targetId: "forest",
    });
  });

  it("with many choices offers them in a list", async () => {
    const candidates = Array.from({ length: 30 }, (_, index) => ({
      planId: `plan-${index}`,
      label: `规划 ${index}`,
    }));
    const { user, check } = await checked(
      asking({ kind: "plan", tableKey: "own", message: "", candidates }),
    );
    expect(button("确定").getAttribute("aria-disabled")).toBe("true");
    await user.selectOptions(screen.getByRole("combobox", { name: "可选项" }), "规划 7");
    await user.click(button("确定"));
    expect(check.answers).toEqual([{ kind: "plan", tableKey: "own", planId: "plan-7" }]);
  });

  it("whose answer is refused stays", async () => {
    const { user, check } = await checked(asking(planQuestion));
    check.refuseNext(new WorkbookProblem("workbookProtected", "工作簿受保护。"));
    await user.click(button("东州市质量提升实施意见"));
    expect(screen.getAllByText("工作簿受保护。")).not.toHaveLength(0);
    expect(section()).toBeTruthy();
    expect(check.runs).toBe(1);
  });

  it("is one of a few that are shown at a time", async () => {
    const questions = Array.from({ length: 12 }, (_, index) => ({
      ...indicatorQuestion,
      name: `指标${index}`,
      location: { sheet: "县表", address: `C${index + 4}` },
    }));
    await checked(asking(...questions));
    expect(itemsOf(/^请确认/)).toHaveLength(5);
    expect(within(section()).getByRole("button", { name: /再显示 5 项/ })).toBeTruthy();
  });

  it("speaks English", async () => {
    await checked(asking(accumulationQuestion), "en");
    expect(
      screen.getByRole("heading", { name: "Is “新增企业” of the year or so far?" }),
    ).toBeTruthy();
    expect(button("So far")).toBeTruthy();
  });
});

describe("asking again", () => {
  it("is offered for tables with answers, forgets them and checks again", async () => {
    const { user, check } = await checked(
      checkOf(templateTable([missed]), ownTable([], { answers: 2 })),
    );
    await user.click(button("已检查的表 2"));
    expect(screen.getAllByRole("button", { name: /^重新询问/ })).toHaveLength(1);
    await user.click(button("重新询问（2）：各县完成情况"));
    expect(check.runs).toBe(2);
    expect(screen.queryByRole("button", { name: /^重新询问/ })).toBeNull();
  });
});

describe("what is not judged", () => {
  it("is listed with the reason and leads to its row", async () => {
    const location = { sheet: "县表", address: "B7" };
    const row = { name: "人均公园绿地", location, message: "规划中没有“人均公园绿地”。" };
    const { user, workbook } = await checked(checkOf(ownTable([missed], { unjudged: [row] })));
    expect(itemsOf("未判断的行")[0]).toContain("规划中没有“人均公园绿地”。");
    await user.click(button("转到 县表 B7"));
    expect(workbook.visited).toEqual([location]);
  });
});
