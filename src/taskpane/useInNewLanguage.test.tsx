/** @jest-environment jsdom */
import { render } from "@testing-library/react";
import type { Language } from "../messages/message";
import { LanguageProvider } from "./language";
import { checkOf, missed, templateTable } from "./testing/checkResults";
import { useInNewLanguage } from "./useInNewLanguage";

const checked = checkOf(templateTable([missed]));

function paneIn(result: typeof checked | null) {
  const dismiss = jest.fn();
  const run = jest.fn(() => Promise.resolve(true));
  function Pane() {
    useInNewLanguage({ dismiss }, { result, run });
    return null;
  }
  const shown = (language: Language) => (
    <LanguageProvider value={language}>
      <Pane />
    </LanguageProvider>
  );
  const { rerender } = render(shown("zh"));
  return { dismiss, run, speak: (language: Language) => rerender(shown(language)) };
}

it("checks anew and closes the notice when the language changes, and only then", () => {
  const { dismiss, run, speak } = paneIn(checked);
  speak("zh");
  expect([dismiss.mock.calls.length, run.mock.calls.length]).toEqual([0, 0]);
  speak("en");
  speak("en");
  expect([dismiss.mock.calls.length, run.mock.calls.length]).toEqual([1, 1]);
  speak("zh");
  expect([dismiss.mock.calls.length, run.mock.calls.length]).toEqual([2, 2]);
});

it("checks nothing where nothing was checked", () => {
  const { run, speak } = paneIn(null);
  speak("en");
  expect(run).not.toHaveBeenCalled();
});
