import { FluentProvider, webLightTheme } from "@fluentui/react-components";
import { configure, render } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import type { Language } from "../../messages/message";
import type { Plan } from "../../plan/plan";
import { App } from "../App";
import { LanguageProvider } from "../language";
import { preloadPlace } from "../lazyPlaces";
import type { Place } from "../places";
import { KeptState } from "../preferences/keptState";
import { MemoryStorage, type KeyValueStorage } from "../preferences/keyValueStorage";
import { PreferenceStore } from "../preferences/preferences";
import { KeptProvider } from "../preferences/useKept";
import { PreferencesProvider } from "../preferences/usePreferences";
import { openPlaceKey } from "../useOpenPlace";
import { InMemoryCheck } from "./inMemoryCheck";
import { InMemoryOverview } from "./inMemoryOverview";
import { InMemorySample } from "./inMemorySample";
import { InMemoryTemplateTools } from "./inMemoryTemplateTools";
import { InMemoryWorkbook } from "./inMemoryWorkbook";
import { smallPlan } from "./smallPlan";

// Places load when they are first opened, which takes its time on a machine that is busy with other tests.
configure({ asyncUtilTimeout: 10_000 });

// Where most tests begin; it is there at once then.
beforeAll(() => preloadPlace("templates"));

interface Options {
  readonly language?: Language;
  /** That was open last in this workbook; 模板 unless given, null where the pane was never opened. */
  readonly place?: Place | null;
  /** What the browser keeps; nothing but the place at first, and that the tour was seen. */
  readonly storage?: KeyValueStorage;
  /** Built-in plans, where the workbook is not given. */
  readonly plans?: readonly Plan[];
  readonly currentYear?: number;
  readonly workbook?: InMemoryWorkbook;
  /** Of the workbook, where that is given too. */
  readonly check?: InMemoryCheck;
  /** Of the workbook too. */
  readonly tools?: InMemoryTemplateTools;
  readonly overview?: InMemoryOverview;
  /** Of the workbook too. */
  readonly sample?: InMemorySample;
}

/** The pane over a workbook in memory, whose built-in plans are `plans`; 2025 is the current year unless told. */
export function renderApp({
  language = "zh",
  plans = [smallPlan],
  currentYear = 2025,
  workbook = new InMemoryWorkbook(plans),
  check = new InMemoryCheck(workbook),
  tools = new InMemoryTemplateTools(workbook),
  overview = new InMemoryOverview(),
  sample = new InMemorySample(workbook),
  place = "templates",
  storage = new MemoryStorage(),
}: Options = {}) {
  const user = userEvent.setup();
  const preferences = new PreferenceStore(storage);
  const kept = new KeptState(storage, "https://example.org/book.xlsx");
  if (kept.get(openPlaceKey) === undefined && place !== null) {
    preferences.set({ tourSeen: true });
    kept.put(openPlaceKey, place);
  }
  const { unmount } = render(
    <PreferencesProvider value={preferences}>
      <KeptProvider value={kept}>
        <LanguageProvider value={language}>
          <FluentProvider theme={webLightTheme}>
            <App
              pane={{
                service: workbook,
                check,
                tools,
                overview,
                sample,
                plans: workbook.store,
                currentYear,
              }}
            />
          </FluentProvider>
        </LanguageProvider>
      </KeptProvider>
    </PreferencesProvider>,
  );
  return {
    user,
    workbook,
    check,
    tools,
    overview,
    sample,
    preferences,
    storage,
    closePane: unmount,
  };
}
