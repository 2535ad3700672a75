import { readPdf } from "./readPdf";
import { blockTexts, brokenLaws, cellAt, cellsOf } from "./testing/documentLaws";
import { pdfFile, type PdfMark } from "./testing/pdfFile";
import { across, at, down, left, lines, right } from "./testing/pdfMarks";

async function read(pages: readonly (readonly PdfMark[])[]) {
  const document = await readPdf("规划.pdf", pdfFile(pages), {});
  expect(brokenLaws(document)).toEqual([]);
  return document;
}

describe("tables", () => {
  it("are read by their drawn lines, merged and wrapped cells too, the sides open", async () => {
    const document = await read([
      [
        ...lines(80, "表1 主要指标"),
        ...[across(100), across(120, 290), across(140), across(180, 150), across(220)],
        ...[down(150, 100, 220), down(290, 100, 220), down(400, 120, 220)],
        ...[at("类别", 100, 125), at("指标", 200, 125), at("目标值", 380, 115)],
        ...[at("2020年", 320, 135), at("2025年", 430, 135)],
        at("环境", 100, 185),
        ...[at("单位生产总值", 160, 157), at("能耗降低（%）", 160, 173)],
        ...[at("-", 340, 165), at("〔14〕", 440, 165)],
        ...[at("森林覆盖率", 160, 205), at("46", 340, 205), at("≥48", 440, 205)],
        ...lines(250, "注：〔〕内为累计数。"),
      ],
    ]);
    expect(blockTexts(document).filter((text) => typeof text === "string")).toEqual([
      "表1 主要指标",
      "注：〔〕内为累计数。",
    ]);
    expect(cellsOf(document)).toEqual([
      cellAt(0, 0, "类别", 2),
      cellAt(0, 1, "指标", 2),
      cellAt(0, 2, "目标值", 1, 2),
      cellAt(1, 2, "2020年"),
      cellAt(1, 3, "2025年"),
      cellAt(2, 0, "环境", 2),
      cellAt(2, 1, "单位生产总值能耗降低（%）"),
      cellAt(2, 2, "-"),
      cellAt(2, 3, "〔14〕"),
      cellAt(3, 1, "森林覆盖率"),
      cellAt(3, 2, "46"),
      cellAt(3, 3, "≥48"),
    ]);
  });

  it("go on on the next page, the header not repeated", async () => {
    const page = (top: number, rows: readonly (readonly string[])[]): readonly PdfMark[] => {
      const bottom = top + rows.length * 20;
      return [
        ...[left, 300, right].map((x) => down(x, top, bottom)),
        ...Array.from({ length: rows.length + 1 }, (_, row) => across(top + row * 20)),
        ...rows.flatMap(([name = "", value = ""], row) => [
          at(name, left + 5, top + row * 20 + 15),
          at(value, 310, top + row * 20 + 15),
        ]),
      ];
    };
    const header = ["指标", "目标"];
    const document = await read([
      page(600, [header, ["甲", "1"], ["乙", "2"]]),
      page(100, [header, ["丙", "3"]]),
    ]);
    expect(blockTexts(document)).toEqual([[header, ["甲", "1"], ["乙", "2"], ["丙", "3"]]]);
  });

  it("are read by their columns where no lines are drawn", async () => {
    const row = (y: number, ...texts: readonly string[]): readonly PdfMark[] =>
      texts.map((text, column) => at(text, [100, 260, 340, 430][column]!, y));
    const document = await read([
      [
        ...lines(80, "主要指标"),
        ...row(110, "指标", "单位", "2020年", "2025年"),
        ...row(140, "森林覆盖率", "%", "46", "48"),
        at("地表水达到或", 100, 170),
        ...[at("%", 260, 178), at("90", 340, 178), at("92", 430, 178)],
        at("好于Ⅲ类比例", 100, 186),
        ...row(216, "优良天数", "天", "330", "340"),
      ],
    ]);
    expect(blockTexts(document)[1]).toEqual([
      ["指标", "单位", "2020年", "2025年"],
      ["森林覆盖率", "%", "46", "48"],
      ["地表水达到或好于Ⅲ类比例", "%", "90", "92"],
      ["优良天数", "天", "330", "340"],
    ]);
  });

  it("leave lines with tabs where columns do not agree", async () => {
    const document = await read([
      [
        ...[at("索引号：123", 100, 100), at("发布机构：某局", 300, 100)],
        ...[at("甲乙丙丁戊己庚辛壬癸子丑寅", 100, 120), at("文号：某发1号", 330, 120)],
      ],
    ]);
    expect(blockTexts(document)).toEqual([
      "索引号：123\t发布机构：某局",
      "甲乙丙丁戊己庚辛壬癸子丑寅\t文号：某发1号",
    ]);
  });
});
