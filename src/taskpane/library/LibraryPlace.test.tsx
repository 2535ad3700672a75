/** @jest-environment jsdom */
import { act, fireEvent, screen, waitFor, within } from "@testing-library/react";
import { planProblemMessages } from "../../catalog/planProblemMessages";
import type { Language } from "../../messages/message";
import { libraryMessages } from "../../messages/planLibrary";
import type { Plan } from "../../plan/plan";
import { InMemoryWorkbook } from "../testing/inMemoryWorkbook";
import { renderApp } from "../testing/renderApp";
import { smallPlan } from "../testing/smallPlan";

const own: Plan = {
  ...smallPlan,
  id: "own-2023",
  region: "本市",
  regionAliases: [],
  title: "本市自己的规划",
};

// jsdom's files cannot be read; browsers' can.
if (!("text" in Blob.prototype)) {
  Object.defineProperty(Blob.prototype, "text", {
    value(this: Blob) {
      return new Promise((resolve) => {
        const reader = new FileReader();
        reader.onload = () => resolve(reader.result);
        reader.readAsText(this);
      });
    },
  });
}

function file(name: string, content: unknown): File {
  const text = typeof content === "string" ? content : JSON.stringify(content);
  return new File([text], name, { type: "application/json" });
}

beforeEach(() => localStorage.clear());

async function openLibrary(workbook = new InMemoryWorkbook(), language: Language = "zh") {
  const { user } = renderApp({ workbook, language, place: "library" });
  const name = libraryMessages.ownPlans[language];
  await screen.findByRole("region", { name });
  const choose = (...files: File[]) => user.upload(screen.getByLabelText("规划文件"), files);
  return { user, workbook, choose };
}

const group = (name: "ownPlans" | "builtInPlans") =>
  within(screen.getByRole("region", { name: libraryMessages[name].zh }));

/** What the live region says. */
const said = () => screen.getAllByRole("status").map(({ textContent }) => textContent);

describe("the plans there are", () => {
  it("shows the built-in plans with their facts, and how to add one's own", async () => {
    await openLibrary();
    const plan = group("builtInPlans").getByRole("button", { name: /^东州市质量提升/ });
    expect(plan.textContent).toContain(smallPlan.title);
    expect(plan.textContent).toContain("东州 · 2021—2025 · 东政发〔2023〕7号 · 4 项目标");
    expect(group("builtInPlans").queryByRole("button", { name: /移除/ })).toBeNull();
    expect(group("ownPlans").getByText(/点“从文件添加…”选择规划文件/)).toBeTruthy();
  });

  it("follows what the workbook turns out to hold", async () => {
    const { workbook } = await openLibrary();
    act(() => workbook.store.setOwn([own]));
    expect(group("ownPlans").getByText(own.title)).toBeTruthy();
    expect(group("ownPlans").queryByText(/还没有自己的规划/)).toBeNull();
  });

  it("says why the workbook's plans cannot be read, and what to do", async () => {
    const { workbook } = await openLibrary();
    act(() => workbook.store.setUnreadable("没有应答"));
    expect(group("ownPlans").getByText(/没有应答.*重新打开/)).toBeTruthy();
  });
});

describe("adding plans from files", () => {
  it("adds a plan to the workbook, and takes it back", async () => {
    const { user, workbook, choose } = await openLibrary();
    await choose(file("own.json", own));
    await screen.findByText(`own.json：已添加《${own.title}》。`);
    expect(workbook.store.own).toEqual([own]);
    expect(group("ownPlans").getByText(own.title)).toBeTruthy();
    expect(said()).toContain("已添加 1 份规划，0 个文件没有添加。");
    await user.click(screen.getByRole("button", { name: /^撤销：添加规划.*自己的规划/ }));
    expect(workbook.store.own).toEqual([]);
    expect(screen.queryByText(/已添加《/)).toBeNull();
  });

  it("stores nothing of a file with mistakes, and lists them all with their places", async () => {
    const { workbook, choose } = await openLibrary();
    const [target] = own.targets;
    const wrong = { ...own, issued: "2023-13-01", targets: [target, { ...target, unit: 7 }] };
    await choose(file("wrong.json", wrong));
    const problems = await screen.findByRole("list", { name: "wrong.json 的问题" });
    const items = within(problems)
      .getAllByRole("listitem")
      .map(({ textContent }) => textContent);
    expect(items).toContainEqual(`targets[1].unit（森林覆盖率）：类型不对：应为 文字或 null。`);
    expect(items).toContainEqual(`issued：${planProblemMessages.malformedDate.zh}`);
    expect(
      screen.getByText(
        `wrong.json：有 ${items.length} 处问题，没有添加。请按下面各条改正后再添加。`,
      ),
    ).toBeTruthy();
    expect(workbook.store.own).toEqual([]);
  });

  it.each([
    ["is no JSON", "{\n  \"id\": 'x'\n}", /不是合法的 JSON：.*'x'/s],
    ["is not in UTF-8", JSON.stringify({ ...own, title: "\uFFFD\uFFFD" }), /不是 UTF-8/],
  ])("says so of a file that %s", async (_, text, message) => {
    const { workbook, choose } = await openLibrary();
    await choose(file("bad.json", text));
    expect(await screen.findByText(message)).toBeTruthy();
    expect(workbook.store.own).toEqual([]);
  });

  it("adds the sound ones of several files", async () => {
    const { workbook, choose } = await openLibrary();
    const second = { ...own, id: "own-2024", region: "南州" };
    await choose(file("a.json", own), file("b.json", "[]"), file("c.json", second));
    await screen.findByText(/^c\.json：已添加/);
    expect(workbook.store.own).toEqual([own, second]);
    expect(screen.getByText(/^b\.json：有 \d+ 处问题/)).toBeTruthy();
    expect(said()).toContain("已添加 2 份规划，1 个文件没有添加。");
  });

  it("refuses the id of a built-in plan in the list of problems", async () => {
    const { workbook, choose } = await openLibrary();
    await choose(file("own.json", { ...own, id: smallPlan.id }));
    const problems = await screen.findByRole("list", { name: "own.json 的问题" });
    expect(problems.textContent).toContain(smallPlan.title);
    expect(workbook.store.own).toEqual([]);
  });

  it("replaces a plan of the workbook only when told to", async () => {
    const workbook = new InMemoryWorkbook();
    workbook.store.setOwn([own]);
    const { user, choose } = await openLibrary(workbook);
    const renewed = { ...own, title: "修订后的规划" };
    await choose(file("new.json", renewed));
    const button = await screen.findByRole("button", { name: "用 new.json 替换" });
    expect(workbook.store.own).toEqual([own]);
    await user.click(button);
    expect(workbook.store.own).toEqual([renewed]);
    expect(said()).toContain("new.json：已添加《修订后的规划》。");
    expect(screen.queryByRole("button", { name: "用 new.json 替换" })).toBeNull();
  });

  it("says what Excel had against it", async () => {
    const workbook = new InMemoryWorkbook();
    const { choose } = await openLibrary(workbook);
    workbook.refuseNext("cellEditMode", "有单元格正在编辑。");
    await choose(file("own.json", own));
    expect(await screen.findByText("own.json：有单元格正在编辑。")).toBeTruthy();
  });

  it("takes files that are dropped", async () => {
    const { workbook } = await openLibrary();
    fireEvent.drop(screen.getByRole("region", { name: "内置" }), {
      dataTransfer: { files: [file("own.json", own)] },
    });
    await waitFor(() => expect(workbook.store.own).toEqual([own]));
  });
});

describe("one's own plan", () => {
  it("is removed, with the focus kept near and a way back", async () => {
    const workbook = new InMemoryWorkbook();
    workbook.store.setOwn([own]);
    const { user } = await openLibrary(workbook);
    await user.click(screen.getByRole("button", { name: `移除《${own.title}》` }));
    expect(workbook.store.own).toEqual([]);
    await waitFor(() => expect(document.activeElement?.textContent).toBe("本工作簿"));
    expect(said().join()).toContain(`已从本工作簿移除规划《${own.title}》`);
    await user.click(screen.getByRole("button", { name: "撤销" }));
    expect(workbook.store.own).toEqual([own]);
  });

  it("is exported as a file that can be added again", async () => {
    const made: Blob[] = [];
    const names: string[] = [];
    URL.createObjectURL = (blob) => {
      made.push(blob as Blob);
      return "blob:plan";
    };
    URL.revokeObjectURL = () => undefined;
    HTMLAnchorElement.prototype.click = function () {
      names.push(this.download);
    };
    const workbook = new InMemoryWorkbook();
    workbook.store.setOwn([own]);
    const { user } = await openLibrary(workbook);
    await user.click(screen.getByRole("button", { name: `导出《${own.title}》` }));
    expect(names).toEqual(["own-2023.json"]);
    expect(JSON.parse(await made[0]!.text())).toEqual(own);
    expect(said().join()).toContain("已导出 own-2023.json");
  });
});

it("shows a plan of the workbook that cannot be used, with the reasons and the ways out", async () => {
  const workbook = new InMemoryWorkbook();
  const problem = {
    path: "id",
    target: null,
    message: planProblemMessages.malformedId,
    parameters: {},
  };
  workbook.store.setOwn([], [{ partId: "{1}", name: "旧规划", text: "{}", problems: [problem] }]);
  const { user } = await openLibrary(workbook);
  expect(group("ownPlans").getByText(/“旧规划”不能使用：有 1 处问题/)).toBeTruthy();
  expect(screen.getByRole("list", { name: "旧规划 的问题" }).textContent).toContain(
    planProblemMessages.malformedId.zh,
  );
  expect(screen.getByRole("button", { name: "导出《旧规划》" })).toBeTruthy();
  await user.click(screen.getByRole("button", { name: "移除《旧规划》" }));
  expect(workbook.store.broken).toEqual([]);
});

it("speaks English", async () => {
  await openLibrary(new InMemoryWorkbook(), "en");
  expect(screen.getByRole("button", { name: "Add from file…" })).toBeTruthy();
  expect(screen.getByText(/targets: 4/)).toBeTruthy();
  expect(screen.getByText(/holds no plan of its own yet/)).toBeTruthy();
});
