import { say } from "./message";
import { templateLabels } from "./templateLabels";
import * as templates from "./templates";

it.each(["zh", "en"] as const)("tells the layouts apart in %s", (language) => {
  const layouts = Object.keys(templateLabels);
  expect(Object.keys(templates.layoutPurposes)).toEqual(layouts);
  expect(Object.keys(templates.layoutNextSteps)).toEqual(layouts);
  const titles = Object.values(templateLabels).map(({ title }) => say(title, language));
  const purposes = Object.values(templates.layoutPurposes).map((purpose) => say(purpose, language));
  expect(new Set(titles).size).toBe(layouts.length);
  expect(new Set(purposes).size).toBe(layouts.length);
});
