import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import ExcelJS from "exceljs";
import { itWithLibreOffice } from "../../../test/office/support/libreOffice";
import { DocumentProblem } from "./documentProblem";
import { readPdf } from "./readPdf";
import { blockTexts, brokenLaws } from "./testing/documentLaws";
import { pdfFile, type PdfFileOptions, type PdfMark } from "./testing/pdfFile";
import { across, left, lines, right, size } from "./testing/pdfMarks";

/** What a line holds between the margins. */
const lineLength = (right - left) / size;

async function read(pages: readonly (readonly PdfMark[])[], options?: PdfFileOptions) {
  const document = await readPdf("规划.pdf", pdfFile(pages, options), {});
  expect(brokenLaws(document)).toEqual([]);
  return document;
}

const sentence =
  "到二〇二五年，全市森林覆盖率达到百分之四十八以上，空气质量优良天数比率稳定在百分之九十以上，地表水优良水体比例不低于百分之九十二，单位生产总值能耗累计下降百分之十四，城乡居民收入持续增长。";
/** The sentence as a Chinese document sets it: the first line set in by two characters. */
const set = [
  `　　${sentence.slice(0, lineLength - 2)}`,
  ...Array.from({ length: 2 }, (_, index) =>
    sentence.slice(lineLength * (index + 1) - 2, lineLength * (index + 2) - 2),
  ),
];

describe("paragraphs", () => {
  it("are joined from their lines without spaces", async () => {
    const document = await read([lines(100, "一、主要目标", ...set, "　　到2030年，碳排放达峰。")]);
    expect(blockTexts(document)).toEqual(["一、主要目标", sentence, "到2030年，碳排放达峰。"]);
  });

  it("go on across a page, past header, footer and page number", async () => {
    const around = (page: number): readonly PdfMark[] => [
      { text: "某市国民经济和社会发展规划", x: 200, y: 50, size: 9 },
      { text: `— ${page} —`, x: 280, y: 800, size: 10 },
    ];
    const [first, second, third] = set as [string, string, string];
    const document = await read([
      [...around(1), ...lines(700, "一、主要目标", first, second)],
      [...around(2), ...lines(100, third, "二、任务")],
      [...around(3), ...lines(100, "三、保障")],
    ]);
    expect(blockTexts(document)).toEqual(["一、主要目标", sentence, "二、任务", "三、保障"]);
  });

  it("are no footer where the text has another number on each page", async () => {
    const pages = [3, 1, 7].map((part) => lines(100, `第${part}部分主要任务`));
    expect(blockTexts(await read(pages))).toEqual([
      "第3部分主要任务",
      "第1部分主要任务",
      "第7部分主要任务",
    ]);
  });

  it("keep apart from a full line that numbers a clause", async () => {
    const full = "甲".repeat(lineLength);
    const document = await read([lines(100, full, "（一）水环境", full, "2.大气环境")]);
    expect(blockTexts(document)).toEqual([full, "（一）水环境", full, "2.大气环境"]);
  });

  it("keep a year that stands alone in a line of the text", async () => {
    const document = await read([lines(400, "目标年份：", "2025", "尾")]);
    expect(blockTexts(document)).toEqual(["目标年份：", "2025", "尾"]);
  });
});

it("reads raised marks, words and numbers of one line", async () => {
  const document = await read([
    [
      { text: "每m", x: left, y: 100 },
      { text: "2", x: left + 18, y: 95, size: 7 },
      { text: "达到", x: left + 22, y: 100 },
      { text: "GDP", x: left + 46, y: 100 },
      { text: "per", x: left + 70, y: 100 },
    ],
  ]);
  expect(document.text).toBe("每m²达到GDP per");
});

async function reasonOf(bytes: Uint8Array) {
  const problem: unknown = await readPdf("坏.pdf", bytes, {}).catch((error: unknown) => error);
  expect(problem).toBeInstanceOf(DocumentProblem);
  return (problem as DocumentProblem).reason;
}

describe("what cannot be read", () => {
  it("is said of pages that are pictures", async () => {
    expect(await reasonOf(pdfFile([[], [across(100)]]))).toEqual({ kind: "scanned", pages: 2 });
  });

  it("is a warning where only some pages are", async () => {
    const document = await read([
      lines(100, "一、主要目标"),
      [],
      [across(9)],
      lines(100, "二、任务措施"),
    ]);
    expect(document.warnings).toEqual([{ kind: "pagesWithoutText", pages: [2, 3] }]);
    expect(blockTexts(document)).toEqual(["一、主要目标", "二、任务措施"]);
  });

  it("is said of an encrypted file", async () => {
    const bytes = pdfFile([lines(100, "正文")], { encrypted: true });
    expect(await reasonOf(bytes)).toEqual({ kind: "encrypted" });
  });

  it("is said of a damaged file", async () => {
    const bytes = new TextEncoder().encode("%PDF-1.4\n%%EOF");
    expect(await reasonOf(bytes)).toEqual({ kind: "damaged", format: "pdf" });
  });
});

it("tells its progress and can be stopped", async () => {
  const bytes = pdfFile([1, 2, 3, 4].map((page) => lines(300, `第${page}部分主要任务`)));
  const done: string[] = [];
  await readPdf("a.pdf", bytes, { onProgress: (page, pages) => done.push(`${page}/${pages}`) });
  expect(done).toEqual(["1/4", "2/4", "3/4", "4/4"]);
  const controller = new AbortController();
  const stopped: number[] = [];
  const reading = readPdf("a.pdf", bytes, {
    signal: controller.signal,
    onProgress: (page) => {
      stopped.push(page);
      if (page === 2) controller.abort(new Error("停止"));
    },
  });
  await expect(reading).rejects.toThrow("停止");
  expect(stopped).toEqual([1, 2]);
});

it("leaves the caller's bytes as they are", async () => {
  const bytes = pdfFile([lines(100, "正文的一行")]);
  const before = bytes.slice();
  await readPdf("a.pdf", bytes, {});
  expect(bytes).toEqual(before);
});

itWithLibreOffice(
  "reads what LibreOffice prints, with the fonts that it embeds (needs LibreOffice)",
  async () => {
    const folder = mkdtempSync(join(tmpdir(), "pdf-"));
    try {
      const workbook = new ExcelJS.Workbook();
      const sheet = workbook.addWorksheet("指标");
      const rows = [
        ["指标名称", "2020年", "2025年"],
        ["全社会研究与试验发展经费支出占地区生产总值的比重（%）", "2.4", "≥3.1"],
        ["每万人口高价值发明专利拥有量（件）", "6.3", "12"],
      ];
      const side = { style: "thin" } as const;
      for (const row of rows) {
        sheet.addRow(row).eachCell((cell) => {
          cell.border = { top: side, bottom: side, left: side, right: side };
          cell.alignment = { wrapText: true, vertical: "middle" };
        });
      }
      sheet.getColumn(1).width = 24;
      sheet.getRow(2).height = 50;
      sheet.getRow(3).height = 50;
      await workbook.xlsx.writeFile(join(folder, "book.xlsx"));
      const profile = `-env:UserInstallation=file://${join(folder, "profile")}`;
      execFileSync(
        "soffice",
        [
          profile,
          "--headless",
          "--convert-to",
          "pdf",
          "--outdir",
          folder,
          join(folder, "book.xlsx"),
        ],
        { stdio: "ignore", timeout: 240_000 },
      );
      const document = await readPdf("book.pdf", readFileSync(join(folder, "book.pdf")), {});
      expect(blockTexts(document)).toEqual([rows]);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  },
  300_000,
);
