/** @jest-environment jsdom */
import { within } from "@testing-library/react";
import { WorkbookProblem } from "../../excel/workbookService";
import { collection, yearlyTable } from "../testing/templateResults";
import { button, itemsOf, openTool, place, told } from "./tablesDriver";

// jsdom's File cannot give its bytes.
if (!("arrayBuffer" in Blob.prototype)) {
  Object.defineProperty(Blob.prototype, "arrayBuffer", {
    value(this: Blob) {
      return new Promise((resolve) => {
        const reader = new FileReader();
        reader.onload = () => resolve(reader.result);
        reader.readAsArrayBuffer(this);
      });
    },
  });
}

const openCollect = (...sheets: string[]) =>
  openTool("汇总", yearlyTable, (tools) => tools.holdSheets(...sheets));
const fileInput = () => place().getByLabelText<HTMLInputElement>("选择数据采集表文件（.xlsx）");
const file = (name: string, text: string) => new File([text], name);
const conflict = (name: RegExp) => within(place().getByRole("radiogroup", { name }));

/** Up to the comparison of a sheet with the table. */
async function compared() {
  const opened = await openCollect("民政局");
  await opened.user.click(await place().findByRole("checkbox", { name: "民政局" }));
  await opened.user.click(button("比对"));
  await place().findByText(/^可写入 1 项/);
  return opened;
}

describe("sources", () => {
  it("are several files at once and sheets of the workbook", async () => {
    const { user, tools } = await openCollect("民政局", "林业局");
    await user.click(await place().findByRole("checkbox", { name: "林业局" }));
    await user.upload(fileInput(), [file("甲.xlsx", "1"), file("乙.xlsx", "2")]);
    await user.upload(fileInput(), [file("丙.xlsx", "3"), file("甲.xlsx", "new")]);
    expect(itemsOf("已选文件")).toEqual(["乙.xlsx", "丙.xlsx", "甲.xlsx"]);
    await user.click(button("去掉“乙.xlsx”"));
    expect(document.activeElement).toBe(button("选择文件…"));
    await user.click(button("比对"));
    await place().findByText(/^可写入 1 项/);
    const [sources] = tools.compared;
    expect(sources?.map(({ kind, name }) => [kind, name])).toEqual([
      ["file", "丙.xlsx"],
      ["file", "甲.xlsx"],
      ["sheet", "林业局"],
    ]);
    const texts = sources?.flatMap((source) =>
      source.kind === "file" ? [String.fromCharCode(...new Uint8Array(source.bytes))] : [],
    );
    expect(texts).toEqual(["3", "new"]);
  });

  it("are chosen by keyboard through a button", async () => {
    const { user } = await openCollect();
    let asked = 0;
    fileInput().addEventListener("click", () => (asked += 1));
    button("选择文件…").focus();
    await user.keyboard("{Enter}");
    expect(asked).toBe(1);
    expect(fileInput().multiple).toBe(true);
  });

  it("are needed before anything is compared", async () => {
    const { user, tools } = await openCollect();
    expect(await place().findByText("本工作簿中没有数据采集表。")).toBeTruthy();
    expect(place().getByText("请先选择文件或勾选工作表。")).toBeTruthy();
    await user.click(button("比对"));
    expect(tools.compared).toEqual([]);
  });

  it("stay chosen where the comparison is refused", async () => {
    const { user, tools } = await openCollect("民政局");
    await user.click(await place().findByRole("checkbox", { name: "民政局" }));
    tools.refuseNext(new WorkbookProblem("tableGone", "找不到“监测表_东州”。"));
    await user.click(button("比对"));
    expect(told("找不到“监测表_东州”。")).toBe(true);
    expect(place().getByRole("checkbox", { name: "民政局" })).toHaveProperty("checked", true);
  });
});

describe("the comparison", () => {
  it("says what would be written, what is the same, what conflicts, and what cannot be taken", async () => {
    const { user, tools } = await compared();
    expect(place().getByText("可写入 1 项，已相同 1 项，有冲突 2 项，来源中未填 3 项。")).toBe(
      document.activeElement,
    );
    await user.click(button("可写入 1"));
    expect(itemsOf("可写入")[0]).toContain(
      "森林覆盖率（2023 年）46.5（林业局.xlsx 数据采集表!H5；填报人 王芳，2023-12-31）",
    );
    expect(itemsOf("不能写入")[0]).toContain("表中没有这项指标。");
    expect(itemsOf("读不了的来源")).toEqual(["旧表.xlsx：其中没有数据采集表。"]);
    expect(tools.collected).toEqual([]);
  });

  it("keeps what the table has unless another value is chosen", async () => {
    const { user, tools } = await compared();
    expect(conflict(/^示范园区/).getByRole("radio", { name: "保留表中的 1" })).toHaveProperty(
      "checked",
      true,
    );
    expect(conflict(/^绿色工厂/).getByRole("radio", { name: "保持空白" })).toHaveProperty(
      "checked",
      true,
    );
    await user.click(button("写入 1 项"));
    expect(tools.collected).toEqual([[{ location: collection.items[0]?.location, value: 46.5 }]]);
    expect(told("已向“监测表_东州”写入 1 个单元格。")).toBe(true);
    expect(button("汇总：监测表_东州")).toBeTruthy();
  });

  it("takes the value that is chosen for each conflict, and lets it be taken back", async () => {
    const { user, tools } = await compared();
    await user.click(conflict(/^示范园区/).getByRole("radio", { name: /^2（经信局/ }));
    await user.click(conflict(/^绿色工厂/).getByRole("radio", { name: /^12（/ }));
    await user.click(conflict(/^绿色工厂/).getByRole("radio", { name: "14（民政局!H8）" }));
    await user.click(conflict(/^示范园区/).getByRole("radio", { name: "保留表中的 1" }));
    await user.click(button("写入 2 项"));
    expect(tools.collected).toEqual([
      [
        { location: collection.items[0]?.location, value: 46.5 },
        { location: collection.items[3]?.location, value: 14 },
      ],
    ]);
  });

  it("keeps the decisions where the writing is refused", async () => {
    const { user, tools } = await compared();
    await user.click(conflict(/^示范园区/).getByRole("radio", { name: /^2（/ }));
    tools.refuseNext(new WorkbookProblem("cellsChanged", "M5 已被修改。"));
    await user.click(button("写入 2 项"));
    expect(told("M5 已被修改。")).toBe(true);
    expect(button("写入 2 项")).toBeTruthy();
    expect(tools.collected).toEqual([]);
  });

  it("can be made of other sources", async () => {
    const { user } = await compared();
    await user.click(button("换其他来源"));
    expect(button("比对")).toBeTruthy();
  });

  it("writes nothing where there is nothing to write", async () => {
    const { user, tools } = await openCollect("民政局");
    tools.propose({ collection: { ...collection, items: collection.items.slice(1, 3) } });
    await user.click(await place().findByRole("checkbox", { name: "民政局" }));
    await user.click(button("比对"));
    expect(await place().findByText("没有要写入的。")).toBeTruthy();
    await user.click(button("写入 0 项"));
    expect(tools.collected).toEqual([]);
  });
});
