/** @jest-environment jsdom */
import { act, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import type { Language } from "../../messages/message";
import { KeptState } from "../preferences/keptState";
import { MemoryStorage } from "../preferences/keyValueStorage";
import { PreferenceStore } from "../preferences/preferences";
import type { OfficeHost } from "./officeHost";
import { patience, startPane } from "./startPane";

const excel: OfficeHost = {
  isExcel: true,
  displayLanguage: "zh-CN",
  theme: () => undefined,
  isSetSupported: () => true,
};

let systemIsDark = false;

beforeEach(() => {
  systemIsDark = false;
  // jsdom has no matchMedia.
  window.matchMedia = (media: string) =>
    Object.assign(new EventTarget(), { media, matches: systemIsDark }) as MediaQueryList;
  document.body.innerHTML = '<div id="pane">opening</div>';
});

async function start(
  office: Promise<OfficeHost> | null,
  { app = (language: Language) => <p>pane in {language}</p>, browserLanguage = "zh-CN" } = {},
) {
  const reload = jest.fn();
  const storage = new MemoryStorage();
  const preferences = new PreferenceStore(storage);
  const memory = () => ({ preferences, kept: new KeptState(storage, "book") });
  const container = document.getElementById("pane");
  if (!container) throw new Error("no container");
  await act(async () => {
    // Not awaited: an Office that never answers would hold the test.
    void startPane({ container, office, browserLanguage, reload, memory, app });
  });
  return { reload, preferences };
}

/** The pane's background as Fluent's theme sets it. */
const background = () =>
  getComputedStyle(document.querySelector(".fui-FluentProvider")!)
    .getPropertyValue("--colorNeutralBackground1")
    .trim();

it("shows the pane in Office's language", async () => {
  await start(Promise.resolve({ ...excel, displayLanguage: "en-US" }));
  expect(screen.getByText("pane in en")).toBeTruthy();
  expect(document.documentElement.lang).toBe("en-US");
});

it("changes its language when another is chosen, and keeps what has been entered", async () => {
  const app = (language: Language) => <input aria-label={`entry in ${language}`} />;
  const { preferences } = await start(Promise.resolve(excel), { app });
  await userEvent.type(screen.getByLabelText("entry in zh"), "48");
  await act(async () => preferences.set({ language: "en" }));
  expect(screen.getByLabelText<HTMLInputElement>("entry in en").value).toBe("48");
  expect(document.documentElement.lang).toBe("en-US");
  await act(async () => preferences.set({ language: "auto" }));
  expect(screen.getByLabelText("entry in zh")).toBeTruthy();
});

it("says in both languages what to do when Office.js did not load", async () => {
  const { reload } = await start(null);
  expect(screen.getByRole("heading", { name: "没有连接到 Excel" })).toBeTruthy();
  expect(screen.getByRole("heading", { name: "Not connected to Excel" })).toBeTruthy();
  expect(screen.getByText(/officejs 文件夹/)).toBeTruthy();
  await userEvent.click(screen.getByRole("button", { name: "重试" }));
  expect(reload).toHaveBeenCalledTimes(1);
});

it("says the same when Office.js fails while it starts", async () => {
  await start(Promise.reject(new Error("no host script")));
  expect(screen.getByRole("heading", { name: "没有连接到 Excel" })).toBeTruthy();
});

it("asks for Excel where the host is another", async () => {
  await start(Promise.resolve({ ...excel, isExcel: false, displayLanguage: undefined }), {
    browserLanguage: "en-GB",
  });
  expect(screen.getByRole("heading", { name: "Please open this in Excel" })).toBeTruthy();
});

it("names only the requirement set that is missing, and the versions that have it", async () => {
  await start(
    Promise.resolve({
      ...excel,
      isSetSupported: (name, version) => !(name === "SharedRuntime" && version === "1.1"),
    }),
  );
  expect(screen.getByText("缺少 SharedRuntime 1.1")).toBeTruthy();
  expect(screen.getByText(/版本 2002 起/)).toBeTruthy();
  expect(screen.queryByText(/ExcelApi/)).toBeNull();
  expect(screen.queryByText(/pane in/)).toBeNull();
});

it("is never blank when the pane itself fails", async () => {
  const silenced = jest.spyOn(console, "error").mockImplementation(() => undefined);
  function Broken(): never {
    throw new Error("out of order");
  }
  const { reload } = await start(Promise.resolve(excel), { app: () => <Broken /> });
  expect(screen.getByText(/错误：out of order/)).toBeTruthy();
  await userEvent.click(screen.getByRole("button", { name: "重试" }));
  expect(reload).toHaveBeenCalledTimes(1);
  silenced.mockRestore();
});

describe("an Office that is slow", () => {
  beforeEach(() => jest.useFakeTimers());
  afterEach(() => jest.useRealTimers());

  it("is waited for with a word, and the pane opens when it answers", async () => {
    let answer: (host: OfficeHost) => void = () => undefined;
    await start(new Promise((resolve) => (answer = resolve)));
    await act(async () => jest.advanceTimersByTime(patience - 1));
    expect(screen.queryByText("仍在等待 Excel")).toBeNull();
    await act(async () => jest.advanceTimersByTime(1));
    expect(screen.getByRole("heading", { name: "仍在等待 Excel" })).toBeTruthy();
    await act(async () => answer(excel));
    expect(screen.getByText("pane in zh")).toBeTruthy();
  });
});

describe("the theme", () => {
  it("is Office's where Office names one", async () => {
    systemIsDark = true;
    await start(Promise.resolve({ ...excel, theme: () => ({ bodyBackgroundColor: "#FFFFFF" }) }));
    expect(background()).toBe("#ffffff");
  });

  it("is dark with a dark Office", async () => {
    await start(Promise.resolve({ ...excel, theme: () => ({ bodyBackgroundColor: "#262626" }) }));
    expect(background()).not.toBe("#ffffff");
  });

  it("is asked anew when someone comes back from Office, whose theme may be another then", async () => {
    let bodyBackgroundColor = "#FFFFFF";
    await start(Promise.resolve({ ...excel, theme: () => ({ bodyBackgroundColor }) }));
    bodyBackgroundColor = "#262626";
    await act(async () => window.dispatchEvent(new Event("focus")));
    expect(background()).not.toBe("#ffffff");
    expect(document.documentElement.style.colorScheme).toBe("dark");
  });

  it("is the one that the user has chosen, whatever Office's is", async () => {
    const light = () => ({ bodyBackgroundColor: "#FFFFFF" });
    const { preferences } = await start(Promise.resolve({ ...excel, theme: light }));
    await act(async () => preferences.set({ theme: "dark" }));
    expect(background()).not.toBe("#ffffff");
    await act(async () => preferences.set({ theme: "auto" }));
    expect(background()).toBe("#ffffff");
  });

  it("is the system's where Office does not say", async () => {
    systemIsDark = true;
    await start(Promise.resolve(excel));
    expect(background()).not.toBe("#ffffff");
  });
});
