import { readdirSync } from "node:fs";
import { join } from "node:path";
import type { Message } from "./message";

/** Every message that a module of this folder exports, however deep, by where it stands. */
const messages = readdirSync(__dirname)
  .filter((file) => /^(?!.*\.test)\w+\.ts$/.test(file))
  .flatMap((file) => messagesIn(file.replace(/\.ts$/, ""), requireModule(file)));

function requireModule(file: string): unknown {
  return jest.requireActual(join(__dirname, file));
}

function messagesIn(place: string, value: unknown): (readonly [string, Message])[] {
  if (typeof value !== "object" || value === null) return [];
  if (isMessage(value)) return [[place, value]];
  return Object.entries(value).flatMap(([name, part]) => messagesIn(`${place}.${name}`, part));
}

/** What has one of the languages is meant to be a message. */
function isMessage(value: object): value is Message {
  return "zh" in value || "en" in value;
}

const places = (text: string) => [...new Set(text.match(/\{\w+\}/g))].sort();

/** Say nothing on purpose. */
const silent: ReadonlySet<string> = new Set(["findings.marginMessages.none"]);

/** Where a Chinese text has a mark of another script; a reference such as 数据!B3 is none. */
const narrowMark = /\p{Script=Han}(?:[,;:?]|!(?![A-Z$])|\.(?!\w))|[,;:!?]\p{Script=Han}/u;
const wideMark = /[，。；：！？（）]/;

it("are found in all modules", () => {
  expect(messages.length).toBeGreaterThan(900);
});

it.each(messages)("%s has both languages with the same places", (name, { zh, en }) => {
  expect([zh.trim() === "", en.trim() === ""]).toEqual(Array(2).fill(silent.has(name)));
  expect(places(zh)).toEqual(places(en));
});

it.each(messages)("%s has the punctuation of each language", (_, { zh, en }) => {
  expect(zh).not.toMatch(narrowMark);
  expect(en).not.toMatch(wideMark);
});

it("would be caught with a mark of the other script", () => {
  expect("完成,共 3 项").toMatch(narrowMark);
  expect("已完成.").toMatch(narrowMark);
  expect("在这里！是吗?").toMatch(narrowMark);
  expect("如 数据!B3").not.toMatch(narrowMark);
  expect("见 docs/一.md").not.toMatch(narrowMark);
  expect("Done。").toMatch(wideMark);
});
