/** @jest-environment jsdom */
import { screen, waitFor } from "@testing-library/react";
import { MemoryStorage } from "../preferences/keyValueStorage";
import { SettingsPlace } from "../lazyPlaces";
import { renderApp } from "../testing/renderApp";
import { tourSteps } from "../../messages/tour";

jest.setTimeout(60_000);
beforeAll(() => SettingsPlace.preload());

const openTab = () => document.querySelector('[role="tab"][aria-selected="true"]')?.textContent;
const dialog = () => screen.findByRole("dialog");
const focused = () => document.activeElement as HTMLElement;

it("is shown at the first start, goes through the places by keyboard and gives the focus back", async () => {
  const { user, preferences } = renderApp({ place: null });
  expect((await dialog()).textContent).toContain("第 1 步，共 5 步");
  for (const { title, place } of tourSteps) {
    expect(screen.getByRole("heading", { name: title.zh })).toBeTruthy();
    const names = { start: "开始", templates: "模板", check: "检查", library: "计划库" };
    expect(openTab()).toBe(names[place]);
    await waitFor(() => expect(focused().tagName).toBe("BUTTON"));
    expect(focused().textContent).toMatch(/^(下一步|开始使用)$/);
    await user.keyboard("{Enter}");
  }
  expect(screen.queryByRole("dialog")).toBeNull();
  expect(preferences.values.tourSeen).toBe(true);
  await waitFor(() => expect(focused().textContent).toBe("开始"));
});

it.each([0, 1, 3])("can be skipped after %i steps, and is not shown again", async (steps) => {
  const storage = new MemoryStorage();
  const { user, closePane } = renderApp({ place: null, storage });
  await dialog();
  for (let step = 0; step < steps; step += 1) {
    await user.click(screen.getByRole("button", { name: "下一步" }));
  }
  await user.click(screen.getByRole("button", { name: "跳过" }));
  expect(screen.queryByRole("dialog")).toBeNull();
  closePane();
  renderApp({ place: null, storage });
  await screen.findByRole("tablist");
  expect(screen.queryByRole("dialog")).toBeNull();
});

it("is left by Escape, and goes back", async () => {
  const { user, preferences } = renderApp({ place: null });
  await dialog();
  await user.click(screen.getByRole("button", { name: "下一步" }));
  await user.click(screen.getByRole("button", { name: "上一步" }));
  expect((await dialog()).textContent).toContain("第 1 步");
  await user.keyboard("{Escape}");
  await waitFor(() => expect(screen.queryByRole("dialog")).toBeNull());
  expect(preferences.values.tourSeen).toBe(true);
});

it("starts again from 设置 and returns there", async () => {
  const { user } = renderApp({ place: "settings" });
  const again = await screen.findByRole("button", { name: "再看一遍导览" });
  await user.click(again);
  await dialog();
  await user.keyboard("{Escape}");
  await waitFor(() => expect(document.activeElement).toBe(again));
});
