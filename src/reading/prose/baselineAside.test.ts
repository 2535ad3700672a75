import { readSentences } from "./testing/readSentences";

test.each([
  ["到2025年，水资源开发利用率（2020年为45%）控制在50%以内。", "水资源开发利用率", 45],
  ["到2025年，河流优良水体比例达到95%（2020年：91.5%）。", "河流优良水体比例", 91.5],
])("a bracket gives the number to start from: %s", (sentence, name, value) => {
  expect(readSentences(sentence)).toMatchObject([{ name, baseline: { value, year: 2020 } }]);
});
