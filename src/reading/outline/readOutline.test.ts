import fc from "fast-check";
import { readHtml } from "../formats/readHtml";
import { readPastedText } from "../formats/readPlainText";
import { readOutline } from "./readOutline";
import { isInContents, sectionAt } from "./sectionAt";

function sectionOf(text: string, part: string) {
  const document = readPastedText(text);
  return sectionAt(readOutline(document), document.text.indexOf(part));
}

const plan = [
  "海原市水利发展“十四五”规划",
  "一、发展基础",
  "（一）主要成效",
  "“十三五”时期供水能力稳步提高。",
  "（二）目标任务完成情况",
  "供水普及率已达九成。",
  "二、总体要求",
  "（二）主要目标",
  "到2025年，节水型社会基本建成。",
  "——供水更加安全。供水普及率明显提升。",
  "三、“十四五”时期全市水利事业发展的主要任务",
  "（一）完善供水网络。加快水厂建设，优化布局。",
  "1.建设骨干管网。延伸主管道。",
  "2.到2025年，供水普及率达到95%。后续逐步提高。",
  "专栏1：供水工程",
  "1.水厂。新建改造。",
  "2.管网。更新老旧管道，消除漏损。",
  "3.建设备用水源",
  "推进应急备用水源建设。",
  "四、保障措施",
  "（一）加强组织领导",
  "压实责任。",
].join("\n");

describe("headings by their numbering", () => {
  it.each([
    ["供水能力稳步提高", "一、发展基础(一)", ["发展基础", "主要成效"]],
    ["节水型社会", "二、总体要求(二)", ["总体要求", "主要目标"]],
    ["供水普及率明显", "二、总体要求(二)", ["总体要求", "主要目标", "供水更加安全"]],
    [
      "延伸主管道",
      "三、(一)1",
      ["“十四五”时期全市水利事业发展的主要任务", "完善供水网络", "建设骨干管网"],
    ],
    ["新建改造", "三、(一)2专栏1第1条", undefined],
    ["更新老旧", "三、(一)2专栏1第2条", undefined],
    ["应急备用", "三、(一)3", undefined],
    ["压实责任", "四、保障措施(一)", ["保障措施", "加强组织领导"]],
  ])("%s stands under %s", (part, label, category) => {
    const section = sectionOf(plan, part);
    expect(section.label).toBe(label);
    if (category !== undefined) expect(section.category).toEqual(category);
  });

  it("does not take a numbered sentence with a value for a heading", () => {
    const section = sectionOf(plan, "供水普及率达到95%");
    expect(section.label).toBe("三、(一)2");
    expect(section.category).not.toContain("到2025年");
    expect(section.path.at(-1)!.title).toBeNull();
  });

  it("reads chapters and sections", () => {
    const text = "第一章 总则\n第二节 目标\n一、指标\n（三）水质\n1、湖库\n稳定。";
    expect(sectionOf(text, "稳定").label).toBe("第一章总则第二节一、(三)1");
  });

  it("gives the same clauses for full and half width", () => {
    const narrow = plan.replace(/[（）：．]/gu, (mark) => mark.normalize("NFKC"));
    const labels = (text: string) =>
      readOutline(readPastedText(text)).sections.map(({ label }) => label);
    expect(labels(narrow)).toEqual(labels(plan));
  });
});

describe("what a part speaks of", () => {
  it.each([
    ["供水能力稳步提高", "past"],
    ["供水普及率已达", "past"],
    ["节水型社会", "goals"],
    ["延伸主管道", "tasks"],
    ["压实责任", "measures"],
  ])("%s: %s", (part, role) => {
    expect(sectionOf(plan, part).role).toBe(role);
  });

  it("keeps tasks tasks where they lay foundations", () => {
    const text = "三、重点任务\n（三）聚焦根本，夯实产业发展基础\n推进平台建设。";
    expect(sectionOf(text, "推进平台").role).toBe("tasks");
  });

  it("knows the years that headings name", () => {
    const text = "二、目标\n（一）2025年目标\n稳步提升。\n（二）二〇三五年远景目标\n全面建成。";
    expect(sectionOf(text, "稳步提升").years).toEqual([2025]);
    expect(sectionOf(text, "全面建成")).toMatchObject({ years: [2035], role: "vision" });
  });
});

describe("what is no heading", () => {
  it("skips a table of contents with page numbers", () => {
    const text =
      "目 录\n一、发展基础……1\n二、主要任务……5\n一、发展基础\n夯实根基。\n二、主要任务\n推进建设。";
    const document = readPastedText(text);
    const outline = readOutline(document);
    expect(isInContents(outline, text.indexOf("二、"))).toBe(true);
    expect(sectionAt(outline, text.indexOf("二、")).path).toEqual([]);
    expect(sectionAt(outline, text.indexOf("夯实")).label).toBe("一、发展基础");
  });

  it("skips a table of contents without page numbers, up to where its entries come again", () => {
    const text = "目录\n前言\n一、基础\n二、任务\n前言\n编制本规划。\n一、基础\n现状良好。";
    const outline = readOutline(readPastedText(text));
    expect(outline.contents).toHaveLength(1);
    expect(sectionAt(outline, text.indexOf("编制")).label).toBe("");
    expect(sectionAt(outline, text.indexOf("现状")).label).toBe("一、基础");
  });

  it("skips numbered cells of a table of one cell a line", () => {
    const text = "（三）主要指标\n指标\n2025年\n1.供水普及率(%)\n95\n2.漏损率(%)\n9\n说明如上。";
    expect(sectionOf(text, "说明").label).toBe("(三)主要指标");
  });
});

it("nests headings that the source marks, the title left out", async () => {
  const document = await readHtml(
    "<h1>海原市水利发展规划</h1><h2>主要任务</h2><h3>供水</h3><p>新建水厂。</p><h2>保障措施</h2><p>落实。</p>",
  );
  const outline = readOutline(document);
  expect(sectionAt(outline, document.text.indexOf("新建")).category).toEqual(["供水"]);
  expect(sectionAt(outline, document.text.indexOf("落实"))).toMatchObject({
    label: "保障措施",
    role: "measures",
  });
});

describe("laws", () => {
  const line = fc.constantFrom(
    "一、总体要求",
    "（二）主要目标",
    "3.供水。加快建设。",
    "专栏1 工程",
    "——更安全。明显提升。",
    "到2025年达到95%。",
    "目录",
    "一、总体要求……3",
    "| 指标 | 2025年 |",
    "",
  );
  const texts = fc.array(line, { maxLength: 30 }).map((lines) => lines.join("\n"));

  it("covers the whole text without gaps", () => {
    fc.assert(
      fc.property(texts, (text) => {
        const { sections } = readOutline(readPastedText(text));
        expect(sections[0]!.start).toBe(0);
        expect(sections.at(-1)!.end).toBe(text.length);
        sections.slice(1).forEach(({ start }, at) => expect(start).toBe(sections[at]!.end));
      }),
    );
  });

  it("finds the section of each offset", () => {
    fc.assert(
      fc.property(texts, fc.nat(400), (text, offset) => {
        const outline = readOutline(readPastedText(text));
        const found = sectionAt(outline, offset);
        const expected = outline.sections.findLast(({ start }) => start <= offset);
        expect(found).toBe(expected);
      }),
    );
  });
});
