import type { FrameLocator, Locator } from "playwright-core";
import type { Language, Message } from "../../src/messages/message";
import { say } from "../../src/messages/message";
import { aboutMessages } from "../../src/messages/about";
import { chartMessages } from "../../src/messages/charts";
import { findingListMessages } from "../../src/messages/checkPlace";
import { builderMessages, functionListMessages } from "../../src/messages/functionPage";
import { nextStepMessages, tableMessages } from "../../src/messages/home";
import { newPlanMessages, newPlanSourceMessages } from "../../src/messages/newPlan";
import { placeLabels } from "../../src/messages/pane";
import { libraryMessages } from "../../src/messages/planLibrary";
import { sampleMessages } from "../../src/messages/sample";
import { settingsMessages } from "../../src/messages/settings";
import { previewMessages } from "../../src/messages/templatePreview";
import { templatesMessages } from "../../src/messages/templates";
import { collectMessages, tablesMessages, updateMessages } from "../../src/messages/templateTools";
import { tourMessages } from "../../src/messages/tour";
import type { Place } from "../../src/taskpane/places";
import { barriers, cutOff, overflow } from "./support/paneAudit";
import { WorkbenchBrowser, type WorkbenchPage } from "./support/workbenchPage";

jest.setTimeout(600_000);

let browser: WorkbenchBrowser;

beforeAll(async () => {
  browser = await WorkbenchBrowser.start();
});
afterAll(() => browser.close());

/** Text of an invented plan, with targets of several kinds. */
const planText = [
  "远山市国民经济和社会发展第十四个五年规划纲要",
  "到2025年，森林覆盖率达到62.5%以上，单位地区生产总值能源消耗比2020年下降14%。",
  "到2025年，每千人口执业（助理）医师数达到3.2人，新增城镇就业累计12万人。",
].join("\n");

/** What a view is made of for somebody who looks at the pane. */
interface Hands {
  readonly workbench: WorkbenchPage;
  readonly pane: FrameLocator;
  readonly language: Language;
  readonly text: (message: Message) => string;
}

/** The first that is seen: the places that are not open stay in the page. */
const shown = (locator: Locator) => locator.filter({ visible: true }).first();
const tab = ({ pane, text }: Hands, place: Place) =>
  pane.getByRole("tab", { name: text(placeLabels[place]), exact: true });
const button = ({ pane, text }: Hands, message: Message) =>
  shown(pane.getByRole("button", { name: text(message), exact: true }));
/** A button whose name has a part in the place of each `{…}`. */
const buttonOf = ({ pane, language }: Hands, message: Message) =>
  shown(pane.getByRole("button", { name: pattern(message[language]) }));

function pattern(text: string): RegExp {
  const parts = text.split(/\{\w+\}/).map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"));
  return new RegExp(`^${parts.join(".*")}$`);
}

/** Every view of the pane, in the order in which one comes to them. */
const views: readonly (readonly [name: string, open: (hands: Hands) => Promise<void>])[] = [
  [
    "tour",
    async (hands) => {
      await tab(hands, "settings").click();
      await button(hands, settingsMessages.tour).click();
      await button(hands, tourMessages.next).waitFor();
    },
  ],
  [
    "start-empty",
    async (hands) => {
      await button(hands, tourMessages.skip).click();
      await tab(hands, "start").click();
      await button(hands, nextStepMessages.emptyAction).waitFor();
    },
  ],
  [
    "templates",
    async (hands) => {
      await tab(hands, "templates").click();
      await button(hands, templatesMessages.preview).waitFor();
    },
  ],
  [
    "templates-preview",
    async (hands) => {
      await button(hands, templatesMessages.preview).click();
      await button(hands, previewMessages.back).waitFor();
      await hands.pane.getByRole("table").first().waitFor();
    },
  ],
  [
    "check-findings",
    async (hands) => {
      await tab(hands, "start").click();
      await button(hands, sampleMessages.open).click();
      await hands.pane
        .getByRole("list", { name: hands.text(findingListMessages.title) })
        .waitFor({ timeout: 120_000 });
      await hands.workbench.page.mouse.move(0, 0);
    },
  ],
  [
    "check-path",
    async (hands) => {
      const list = hands.pane.getByRole("list", { name: hands.text(findingListMessages.title) });
      // Only what is in view is drawn.
      await list.evaluate((element) => element.scrollIntoView({ block: "start" }));
      await buttonOf(hands, chartMessages.showPathOf).click();
      await list.getByRole("img").first().waitFor();
    },
  ],
  [
    "start-tables",
    async (hands) => {
      await tab(hands, "start").click();
      await buttonOf(hands, tableMessages.goToOf).waitFor();
    },
  ],
  [
    "templates-inserted",
    async (hands) => {
      await tab(hands, "templates").click();
      await button(hands, previewMessages.back).click();
      await button(hands, templatesMessages.tablesView).click();
      await buttonOf(hands, tablesMessages.updateOf).waitFor();
    },
  ],
  [
    "templates-update",
    async (hands) => {
      await buttonOf(hands, tablesMessages.updateOf).click();
      await hands.pane.getByRole("combobox", { name: hands.text(updateMessages.year) }).waitFor();
    },
  ],
  [
    "templates-collect",
    async (hands) => {
      await button(hands, tablesMessages.back).click();
      await buttonOf(hands, tablesMessages.collectOf).click();
      await button(hands, collectMessages.compare).waitFor();
    },
  ],
  [
    "functions",
    async (hands) => {
      await tab(hands, "functions").click();
      await hands.pane
        .getByRole("searchbox", { name: hands.text(functionListMessages.search) })
        .waitFor();
    },
  ],
  [
    "functions-builder",
    async (hands) => {
      await shown(hands.pane.getByRole("button", { name: /TARGET/ })).click();
      await button(hands, builderMessages.back).waitFor();
    },
  ],
  [
    "library",
    async (hands) => {
      await tab(hands, "library").click();
      await button(hands, newPlanSourceMessages.open).waitFor();
    },
  ],
  [
    "library-search",
    async (hands) => {
      await hands.pane
        .getByRole("searchbox", { name: hands.text(libraryMessages.search) })
        .fill("slfgl");
      await shown(hands.pane.getByRole("button", { name: /森林覆盖率/ })).waitFor();
    },
  ],
  [
    "library-indicator",
    async (hands) => {
      await shown(hands.pane.getByRole("button", { name: /森林覆盖率/ })).click();
      await button(hands, libraryMessages.copySource).waitFor();
    },
  ],
  [
    "library-plan",
    async (hands) => {
      await button(hands, libraryMessages.back).click();
      await hands.pane
        .getByRole("searchbox", { name: hands.text(libraryMessages.search) })
        .fill("");
      await shown(hands.pane.getByRole("button", { name: /嵊州/ })).click();
      await button(hands, libraryMessages.back).waitFor();
    },
  ],
  [
    "new-plan",
    async (hands) => {
      await button(hands, libraryMessages.back).click();
      await button(hands, newPlanSourceMessages.open).click();
      await button(hands, newPlanSourceMessages.read).waitFor();
    },
  ],
  [
    "new-plan-draft",
    async (hands) => {
      await hands.pane
        .getByRole("textbox", { name: hands.text(newPlanSourceMessages.paste) })
        .fill(planText);
      await button(hands, newPlanSourceMessages.read).click();
      await button(hands, newPlanMessages.startAgain).waitFor();
      await shown(hands.pane.getByRole("button", { name: /森林覆盖率/ })).click();
    },
  ],
  [
    "settings",
    async (hands) => {
      await tab(hands, "settings").click();
      await button(hands, settingsMessages.about).waitFor();
    },
  ],
  [
    "about",
    async (hands) => {
      await button(hands, settingsMessages.about).click();
      await button(hands, aboutMessages.back).waitFor();
    },
  ],
];

const widths = [800, 450, 320];
const looks = (["light", "dark"] as const).flatMap((theme) =>
  (["zh", "en"] as const).map((language) => [theme, language] as const),
);

it.each(looks)(
  "every view fits at every width and has no barrier (%s, %s)",
  async (theme, language) => {
    const locale = { zh: "zh-CN", en: "en-US" }[language satisfies Language];
    const workbench = await browser.open({
      colorScheme: theme,
      query: `?theme=${theme}&locale=${locale}`,
    });
    const hands: Hands = {
      workbench,
      pane: workbench.pane(),
      language,
      text: (message) => say(message, language),
    };
    const faults: string[] = [];
    for (const [view, open] of views) {
      await open(hands);
      for (const width of widths) {
        await workbench.setPaneWidth(width);
        const fault = (text: string) => faults.push(`${view} at ${width}: ${text}`);
        (await cutOff(workbench)).forEach((text) => fault(`cut off: ${text}`));
        const over = await overflow(workbench);
        if (over > 0) fault(`${over} px too wide`);
        if (width !== 320) (await barriers(workbench)).forEach(fault);
        await workbench.screenshotPane(`${view}-${theme}-${language}-${width}`);
      }
    }
    expect(faults).toEqual([]);
    await workbench.close();
  },
);
