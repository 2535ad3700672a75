import { FluentProvider, webLightTheme } from "@fluentui/react-components";
import { configure, render } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import type { Language } from "../../messages/message";
import type { Plan } from "../../plan/plan";
import { App } from "../App";
import { LanguageProvider } from "../language";
import { InMemoryCheck } from "./inMemoryCheck";
import { InMemoryTemplateTools } from "./inMemoryTemplateTools";
import { InMemoryWorkbook } from "./inMemoryWorkbook";
import { smallPlan } from "./smallPlan";

// Places load when they are first opened, which takes its time on a machine that is busy with other tests.
configure({ asyncUtilTimeout: 10_000 });

interface Options {
  readonly language?: Language;
  /** Built-in plans, where the workbook is not given. */
  readonly plans?: readonly Plan[];
  readonly currentYear?: number;
  readonly workbook?: InMemoryWorkbook;
  /** Of the workbook, where that is given too. */
  readonly check?: InMemoryCheck;
  /** Of the workbook too. */
  readonly tools?: InMemoryTemplateTools;
}

/** The pane over a workbook in memory, whose built-in plans are `plans`; 2025 is the current year unless told. */
export function renderApp({
  language = "zh",
  plans = [smallPlan],
  currentYear = 2025,
  workbook = new InMemoryWorkbook(plans),
  check = new InMemoryCheck(workbook),
  tools = new InMemoryTemplateTools(workbook),
}: Options = {}) {
  const user = userEvent.setup();
  render(
    <LanguageProvider value={language}>
      <FluentProvider theme={webLightTheme}>
        <App pane={{ service: workbook, check, tools, plans: workbook.store, currentYear }} />
      </FluentProvider>
    </LanguageProvider>,
  );
  return { user, workbook, check, tools };
}
