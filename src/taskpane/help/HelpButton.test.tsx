/** @jest-environment jsdom */
import { FluentProvider, webLightTheme } from "@fluentui/react-components";
import { render, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { terms } from "../../messages/help";
import type { Language } from "../../messages/message";
import { LanguageProvider } from "../language";
import { GlossarySection } from "./GlossarySection";
import { HelpButton } from "./HelpButton";

function show(language: Language = "zh") {
  const user = userEvent.setup();
  render(
    <LanguageProvider value={language}>
      <FluentProvider theme={webLightTheme}>
        <HelpButton term="attainment" />
        <HelpButton term="gap" />
        <GlossarySection />
      </FluentProvider>
    </LanguageProvider>,
  );
  return user;
}

const button = (name: string) => screen.getByRole("button", { name });
const shown = (text: string) => screen.queryAllByText(text, { selector: "span" });

it("explains a word at a press of a key, aloud too, and goes away with Escape", async () => {
  const user = show();
  await user.tab();
  await user.keyboard(" ");
  expect(button("“完成率”是什么").getAttribute("aria-expanded")).toBe("true");
  await waitFor(() => expect(shown(terms.attainment.text.zh)).toHaveLength(1));
  expect(screen.getByRole("status").textContent).toBe(terms.attainment.text.zh);
  await user.keyboard("{Escape}");
  expect(shown(terms.attainment.text.zh)).toHaveLength(0);
  expect(screen.getByRole("status").textContent).toBe("");
  expect(document.activeElement).toBe(button("“完成率”是什么"));
});

it("gives way to the next one", async () => {
  const user = show("en");
  await user.click(button("What is “Attainment”?"));
  await waitFor(() => expect(shown(terms.attainment.text.en)).toHaveLength(1));
  await user.click(button("What is “Gap”?"));
  await waitFor(() => expect(shown(terms.gap.text.en)).toHaveLength(1));
  expect(shown(terms.attainment.text.en)).toHaveLength(0);
});

it("has all words in a list, in English with the word of the sheets", async () => {
  const user = show("en");
  await user.click(button("What the words mean"));
  const names = await screen.findAllByRole("term");
  expect(names).toHaveLength(Object.keys(terms).length);
  expect(within(names[0]!).getByText("约束性").lang).toBe("zh-CN");
  expect(screen.getAllByRole("definition")[0]!.textContent).toBe(terms.约束性.text.en);
});
