import { readOutline } from "../outline/readOutline";
import { readPastedText } from "../formats/readPlainText";
import { readPlanFacts, type PlanFacts } from "./readPlanFacts";

function factsOf(text: string): PlanFacts {
  const document = readPastedText(text);
  const facts = readPlanFacts(document, readOutline(document));
  for (const fact of Object.values(facts)) {
    if (fact === null) continue;
    const { start, end, quote } = fact.evidence;
    expect(document.text.slice(start, end)).toBe(quote);
    expect(end).toBeGreaterThan(start);
  }
  return facts;
}

const notice = [
  "索引号：1133/2022-001  发布机构：临海县政府办",
  "海原市临海县人民政府关于印发临海县节能规划的通知",
  "临政发[2022]第7号",
  "各乡镇人民政府，县政府各部门：",
  "现将《临海县“十四五”节能规划》印发给你们，请认真执行。",
  "临海县人民政府",
  "二〇二二年三月十五日",
  "临海县“十四五”节能规划",
  "根据《海原市节能规划》（海政发〔2021〕5号），制定本规划。",
  "一、总体要求",
  "到2025年，能耗稳步下降。",
].join("\n");

it("reads what a notice and the plan that it publishes say", () => {
  const { title, region, documentNumber, issuer, issued, period } = factsOf(notice);
  expect(title?.value).toBe("临海县“十四五”节能规划");
  expect(region?.value).toBe("临海");
  expect(documentNumber?.value).toBe("临政发〔2022〕7号");
  expect(issuer?.value).toBe("临海县人民政府");
  expect(issued?.value).toBe("2022-03-15");
  expect(period?.value).toEqual({ start: 2021, end: 2025 });
});

it.each([
  ["海原市节能行动计划（2023—2025年）", 2023, 2025],
  ["海原市节能行动计划(2021-2035年)", 2021, 2035],
  ["海原市“十五五”节能规划", 2026, 2030],
  ["海原市“十三五”节能规划", 2016, 2020],
  ["海原市国民经济和社会发展第十四个五年规划和二〇三五年远景目标纲要", 2021, 2025],
])("reads the period of %s", (title, start, end) => {
  expect(factsOf(`${title}\n一、总体要求\n推进节能。`).period?.value).toEqual({ start, end });
});

it("prefers a period that the text states to the five-year plan of the title", () => {
  const text = "海原市“十四五”节能规划\n本规划期限为2021—2030年。\n一、总体要求\n推进节能。";
  expect(factsOf(text).period?.value).toEqual({ start: 2021, end: 2030 });
});

it("has little confidence in the five-year plan of the year that sentences look to", () => {
  const text =
    "海原市节能实施方案\n一、目标\n到2027年，能耗下降。到2027年，节水增效。到2035年，全面建成。";
  const { period } = factsOf(text);
  expect(period?.value).toEqual({ start: 2026, end: 2030 });
  expect(period!.evidence.confidence).toBeLessThan(0.7);
});

it.each([
  ["海政办发〔2021〕5号", "海政办发〔2021〕5号"],
  ["海政办发（2021）5号", "海政办发〔2021〕5号"],
  ["海政办发【2021】 5 号", "海政办发〔2021〕5号"],
  ["（海政办发﹝2021﹞5号）", "海政办发〔2021〕5号"],
])("reads the document number %s", (written, value) => {
  const text = `海原市节能规划\n${written}\n一、总体要求\n推进节能。`;
  expect(factsOf(text).documentNumber?.value).toBe(value);
});

it("joins a title over two lines and the years below it", () => {
  const text = "海原市深入贯彻《节能纲要》\n加快绿色发展实施方案\n一、总体要求\n推进。";
  expect(factsOf(text).title?.value).toBe("海原市深入贯彻《节能纲要》加快绿色发展实施方案");
  const dated = "海原市节能实施方案\n（2022—2025年）\n一、总体要求\n推进。";
  expect(factsOf(dated).title?.value).toBe("海原市节能实施方案（2022—2025年）");
});

it("finds nothing in a text that is no plan", () => {
  const facts = factsOf("今天天气很好。\n2021年2月30日\n我们去公园。");
  expect(Object.values(facts)).toEqual([null, null, null, null, null, null]);
});
