import type { Message } from "./message";
import * as pane from "./pane";

const messages = Object.entries(pane).flatMap(([group, members]) =>
  Object.entries<Message>(members).map(([name, message]) => [`${group}.${name}`, message] as const),
);

const places = (text: string) => (text.match(/\{\w+\}/g) ?? []).sort();

it.each(messages)("%s has both languages with the same places", (_, { zh, en }) => {
  expect(zh.trim()).not.toBe("");
  expect(en.trim()).not.toBe("");
  expect(places(zh)).toEqual(places(en));
});
