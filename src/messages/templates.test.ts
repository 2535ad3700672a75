import { type Message, say } from "./message";
import * as preview from "./templatePreview";
import { templateLabels } from "./templateLabels";
import * as templates from "./templates";
import * as tools from "./templateTools";

const messages = Object.entries({ ...templates, ...preview, ...tools }).flatMap(
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

it.each(["zh", "en"] as const)("tells the layouts apart in %s", (language) => {
  const layouts = Object.keys(templateLabels);
  expect(Object.keys(templates.layoutPurposes)).toEqual(layouts);
  expect(Object.keys(templates.layoutNextSteps)).toEqual(layouts);
  const titles = Object.values(templateLabels).map(({ title }) => say(title, language));
  const purposes = Object.values(templates.layoutPurposes).map((purpose) => say(purpose, language));
  expect(new Set(titles).size).toBe(layouts.length);
  expect(new Set(purposes).size).toBe(layouts.length);
});
