/** @jest-environment jsdom */
import { screen, within } from "@testing-library/react";
import { SettingsPlace } from "../lazyPlaces";
import { renderApp } from "../testing/renderApp";
import type { Bundled } from "./bundled";

jest.setTimeout(60_000);
beforeAll(() => SettingsPlace.preload());

const bundled: Bundled = {
  version: "9.8.7",
  packages: [
    { name: "react", version: "18.3.1", licence: "MIT", text: 0 },
    { name: "tiny", version: "1.0.0", licence: "ISC", text: null },
  ],
  texts: ["Permission is hereby granted"],
};
/** What the server answers, one after the other; the last one stays. */
let answers: (Bundled | null)[];
beforeEach(() => {
  answers = [bundled];
  globalThis.fetch = jest.fn(async () => {
    const answer = answers.length > 1 ? answers.shift() : answers[0];
    return {
      ok: answer !== null,
      status: answer ? 200 : 404,
      json: async () => answer,
    } as Response;
  });
});

const place = () => within(screen.getByRole("tabpanel"));
const button = (name: string | RegExp) => place().getByRole("button", { name });

async function openAbout() {
  const app = renderApp({ place: "settings" });
  await app.user.click(await screen.findByRole("button", { name: "关于规划指标" }));
  return app;
}

it("says the version and where the data stays, and takes the focus there and back", async () => {
  const { user } = await openAbout();
  expect(await place().findByText("版本 9.8.7")).toBeTruthy();
  expect(place().getByText(/工作簿的内容不会发送到任何地方/)).toBeTruthy();
  expect(document.activeElement?.textContent).toBe("关于规划指标");
  await user.click(button("返回设置"));
  expect(await screen.findByRole("button", { name: "关于规划指标" })).toBeTruthy();
  await new Promise((resolve) => setTimeout(resolve));
  expect(document.activeElement?.textContent).toBe("关于规划指标");
});

it("names the documents of the built-in plans", async () => {
  const { user } = await openAbout();
  await user.click(button("内置规划的来源"));
  expect(
    place().getByText("共 1 份规划、4 项目标，逐项录自公布的文件；出处写在每一项目标上。"),
  ).toBeTruthy();
  expect(
    place().getByText("东州市人民政府 · 东政发〔2023〕7号 · 2023-01-16 · 4 项目标"),
  ).toBeTruthy();
});

it("lists the packages with their licences to open", async () => {
  const { user } = await openAbout();
  await place().findByText("版本 9.8.7");
  await user.click(button("许可证"));
  const items = within(place().getByRole("list", { name: "许可证" })).getAllByRole("listitem");
  expect(items.map((item) => item.textContent)).toEqual([
    "react 18.3.1 · MITPermission is hereby granted",
    "tiny 1.0.0 · ISC",
  ]);
});

it("gives details to copy, without anything of the workbook", async () => {
  const { user } = await openAbout();
  await place().findByText("版本 9.8.7");
  await user.click(button("报告问题"));
  await place().findByText(/ExcelApi 1\.17/);
  await user.click(button("复制版本信息"));
  const copied = await navigator.clipboard.readText();
  expect(copied.split("\n").slice(0, 5)).toEqual([
    "加载项：9.8.7",
    "Office：Excel PC 16.0.1",
    "接口：ExcelApi 1.17",
    "Office 语言：zh-CN",
    "窗格语言：zh-CN",
  ]);
  expect(place().getByText("已复制。")).toBeTruthy();
});

it("says so where the list cannot be had, and tries again", async () => {
  answers = [null, bundled];
  const { user } = await openAbout();
  expect(await place().findByText(/^没能读取版本和许可证/)).toBeTruthy();
  await user.click(button("重试"));
  expect(await place().findByText("版本 9.8.7")).toBeTruthy();
});
