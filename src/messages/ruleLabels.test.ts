import { softMessages, statusMessages } from "./findings";
import { ruleLabels } from "./ruleLabels";

it("names every rule, no two alike", () => {
  expect(Object.keys(ruleLabels)).toEqual([
    ...Object.keys(statusMessages),
    ...Object.keys(softMessages),
  ]);
  for (const language of ["zh", "en"] as const) {
    const labels = Object.values(ruleLabels).map((label) => label[language]);
    expect(new Set(labels).size).toBe(labels.length);
  }
});
