import * as checkPlace from "./checkPlace";
import * as checkTools from "./checkTools";
import { softMessages, statusMessages } from "./findings";
import type { Message } from "./message";
import { ruleLabels } from "./ruleLabels";

const messages = Object.entries({ ...checkPlace, ...checkTools, ruleLabels }).flatMap(
  ([group, members]) =>
    Object.entries<Message>(members).map(
      ([name, message]) => [`${group}.${name}`, message] as const,
    ),
);

const places = (text: string) => (text.match(/\{\w+\}/g) ?? []).sort();

it.each(messages)("%s has both languages with the same places", (_, { zh, en }) => {
  expect(zh.trim()).not.toBe("");
  expect(en.trim()).not.toBe("");
  expect(places(zh)).toEqual(places(en));
});

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
