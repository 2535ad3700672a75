/** @jest-environment jsdom */
import { act, screen, within } from "@testing-library/react";
import { SettingsPlace } from "../lazyPlaces";
import { MemoryStorage } from "../preferences/keyValueStorage";
import { KeptState } from "../preferences/keptState";
import { checkOf, missed, templateTable } from "../testing/checkResults";
import { InMemoryCheck } from "../testing/inMemoryCheck";
import { InMemoryWorkbook } from "../testing/inMemoryWorkbook";
import { renderApp } from "../testing/renderApp";

jest.setTimeout(60_000);
beforeAll(() => SettingsPlace.preload());

async function openSettings(storage = new MemoryStorage()) {
  const workbook = new InMemoryWorkbook();
  const check = new InMemoryCheck(workbook);
  check.find(checkOf(templateTable([missed])));
  const app = renderApp({ place: "settings", workbook, check, storage });
  await screen.findByRole("heading", { name: "语言和外观" });
  return { ...app, check };
}

const place = () => within(screen.getByRole("tabpanel"));

it("offers language and theme, which are kept", async () => {
  const { user, preferences } = await openSettings();
  const language = place().getByRole<HTMLSelectElement>("combobox", { name: "语言" });
  expect([...language.options].map(({ text }) => text)).toEqual([
    "跟随 Office",
    "中文",
    "English（英文）",
  ]);
  await user.selectOptions(language, "English（英文）");
  await user.selectOptions(place().getByRole("combobox", { name: "主题" }), "深色");
  expect(preferences.values).toMatchObject({ language: "en", theme: "dark" });
});

it("turns the live check on", async () => {
  const { user, check } = await openSettings();
  await user.click(await place().findByRole("switch", { name: "实时检查" }));
  expect((await check.settings()).live).toBe(true);
});

it("has the thresholds of the check", async () => {
  const { user, check } = await openSettings();
  await user.click(place().getByRole("button", { name: "检查的阈值" }));
  const close = await place().findByRole("textbox", { name: /^接近/ });
  await user.clear(close);
  await user.type(close, "90");
  await user.click(place().getByRole("button", { name: "保存" }));
  expect((await check.settings()).close).toBe(0.9);
});

it("opens the sample and leads to the check", async () => {
  const { user, sample, check } = await openSettings();
  await user.click(place().getByRole("button", { name: "打开示例" }));
  expect(await screen.findByText(/^示例在工作表/, { selector: "[role=status]" })).toBeTruthy();
  expect(sample.inserted).toBe(1);
  expect(check.runs).toBe(1);
  expect(screen.getByRole("tab", { selected: true }).textContent).toBe("检查");
});

it("links to the guide and to the functions in the pane's language", async () => {
  await openSettings();
  const links = place().getAllByRole("link");
  expect(links.map((link) => link.getAttribute("href"))).toEqual([
    "assets/help.html",
    "help/index.html",
  ]);
});

describe("what the pane remembers", () => {
  const other = () => {
    const storage = new MemoryStorage();
    new KeptState(storage, "https://example.org/other.xlsx").put("templates.year", 2024);
    return storage;
  };

  it("is cleared after a question, with what was kept of other workbooks", async () => {
    const storage = other();
    const { user, preferences } = await openSettings(storage);
    act(() => preferences.set({ theme: "dark", recentPlans: ["east-2023"] }));
    await user.click(place().getByRole("button", { name: "清除记住的内容…" }));
    const question = await screen.findByRole("dialog", { hidden: true });
    await user.click(within(question).getByRole("button", { name: "清除", hidden: true }));
    expect(
      await screen.findByText("已清除窗格记住的内容。", { selector: "[role=status]" }),
    ).toBeTruthy();
    expect(preferences.values).toEqual({
      language: "auto",
      theme: "auto",
      tourSeen: true,
      recentPlans: [],
    });
    expect(storage.keys()).toEqual(["preferences"]);
  });

  it("stays where the question is answered by no", async () => {
    const storage = other();
    const { user, preferences } = await openSettings(storage);
    act(() => preferences.set({ theme: "dark" }));
    await user.click(place().getByRole("button", { name: "清除记住的内容…" }));
    await user.click(
      within(await screen.findByRole("dialog", { hidden: true })).getByRole("button", {
        name: "取消",
        hidden: true,
      }),
    );
    expect(preferences.values.theme).toBe("dark");
    expect(storage.keys().length).toBeGreaterThan(1);
  });
});
