import { spawn } from "node:child_process";
import { cp, mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import ExcelJS from "exceljs";
import { builtInPlans } from "../src/catalog/builtInPlans";
import type { Plan } from "../src/plan/plan";
import type { Target } from "../src/plan/target";
import { templateOf } from "../src/tables/templateReading/testing/templateGrid";
import { indicatorText } from "../src/tables/templates/factCells";
import type { TemplateLayout } from "../src/tables/templates/templateLayout";
import { type MessySheet, writeMessy } from "../test/messy/messyWorkbook";
import { type CheckLine, runCheck } from "./check";

let folder: string;
beforeEach(async () => (folder = await mkdtemp(join(tmpdir(), "县区 报表 "))));
afterEach(() => rm(folder, { recursive: true }));

const forest: MessySheet = {
  name: "宁波2024",
  rows: [
    ["指标", "实际值"],
    ["森林覆盖率", 48.123456789012],
  ],
};

async function write(name: string, ...sheets: readonly MessySheet[]): Promise<string> {
  const file = join(folder, name);
  await writeMessy(file, { what: name, sheets, expected: [] });
  return file;
}

async function check(...args: readonly string[]) {
  const lines: CheckLine[] = [];
  const complaints: string[] = [];
  const exitCode = await runCheck(
    args,
    "zh",
    (line) => lines.push(JSON.parse(line)),
    (line) => complaints.push(line),
  );
  return { lines, complaints: complaints.join("\n"), exitCode };
}

describe("the output", () => {
  it("has its fields in their order, numbers unrounded", async () => {
    const file = await write("甲 乙.xlsx", forest);
    const written: string[] = [];
    await runCheck([file], "zh", (line) => written.push(line), fail);
    const line = JSON.parse(written[0]!);
    expect(Object.keys(line)).toEqual(
      "file sheet row cell text indicator certain actual status attainment gap progress rules message".split(
        " ",
      ),
    );
    expect(line).toMatchObject({ file, sheet: "宁波2024", row: 2, actual: 48.123456789012 });
    expect(line.gap).toBe(48.123456789012 - 48);
  });
  it("is in English where that is wanted", async () => {
    const file = await write("a.xlsx", forest);
    const written: string[] = [];
    await runCheck([file], "en", (line) => written.push(line), fail);
    expect(JSON.parse(written[0]!).message).toMatch(/is met early/u);
  });
  it("goes by file, sheet and row, over a folder with its subfolders", async () => {
    await mkdir(join(folder, "二"));
    await write("二/b.xlsx", forest);
    const later = { ...forest, name: "宁波2023" };
    await write("a.xlsx", forest, later);
    await writeFile(join(folder, "~$a.xlsx"), "locked");
    await writeFile(join(folder, "说明.txt"), "");
    const { lines, complaints, exitCode } = await check(folder);
    expect(lines.map(({ file, sheet }) => [file, sheet])).toEqual([
      [join(folder, "a.xlsx"), "宁波2024"],
      [join(folder, "a.xlsx"), "宁波2023"],
      [join(folder, "二/b.xlsx"), "宁波2024"],
    ]);
    expect([complaints, exitCode]).toEqual(["", 0]);
  });
  it("takes the changes of ten files as each other's measure", async () => {
    const counties = [1.02, 0.98, 1.05, 0.97, 1.01, 1.03, 0.99, 1.04, 1.0, 1.02, 1.4];
    for (const [county, ratio] of counties.entries()) {
      await write(`${String(county).padStart(2, "0")}.xlsx`, {
        name: "宁波",
        rows: [
          ["指标", "2023年", "2024年"],
          ["服务业劳动生产率", 20 + county / 100, (20 + county / 100) * ratio],
        ],
      });
    }
    const { lines } = await check(folder);
    // 1.4 is within ±50 %, and far outside what the ten others do.
    expect(lines.map(({ rules }) => rules.includes("jump"))).toEqual([
      ...Array<boolean>(10).fill(false),
      true,
    ]);
  });
});

/** Head, header and rows of a template, its entry cells filled, as a file has them. */
function templateSheet(
  layout: TemplateLayout,
  plans: readonly Plan[],
  year: number,
  entryOf: (target: Target, of: number | null) => string | number | null,
): MessySheet {
  const { grid, sheet, body } = templateOf(layout, plans, year);
  const rows = grid.values.map((cells, row) =>
    cells.map((cell, column) => {
      const { key, year: of } = sheet.columns[column]!;
      const isEntry = row >= body.row && (key === "actual" || key === "yearActual");
      if (!isEntry) return cell === "" ? null : cell;
      return entryOf(sheet.rows[row - body.row]!.targets[0]!.target, of);
    }),
  );
  return { name: "Sheet1", rows };
}

describe("our own templates", () => {
  const aim = ({ op, value }: Target) => (op === "text" ? "已完成" : [value].flat()[0]!);

  it.each(
    (["singlePeriod", "midterm", "responsibility"] as const).flatMap((layout) =>
      builtInPlans.map((plan) => [layout, plan.region, plan] as const),
    ),
  )("a %s of %s is read row by row as the targets it was made from", async (layout, _, plan) => {
    const sheet = templateSheet(layout, [plan], plan.period.end - 1, aim);
    const { lines } = await check(await write("考核.xlsx", sheet));
    expect(lines.map(({ indicator, certain }) => [indicator, certain])).toEqual(
      plan.targets.map(({ name }) => [name, true]),
    );
    plan.targets.forEach(({ op, hold, year }, index) => {
      const { status, actual: read, rules } = lines[index]!;
      expect([read, rules]).toEqual([aim(plan.targets[index]!), []]);
      if (op === "text") expect(status).toBe("已完成");
      else if (op !== ">" && op !== "<" && !hold && year === plan.period.end) {
        expect(["达标", "提前实现"]).toContain(status);
      }
    });
  });

  it.each(builtInPlans.map((plan) => [plan.region, plan] as const))(
    "a 年度监测表 of %s adds up its years until 监测年度",
    async (_, plan) => {
      const { start } = plan.period;
      const shareOf = (target: Target, of: number | null) => {
        const whole = aim(target);
        if (typeof whole === "string") return whole;
        if (of! > start + 1) return 9e9;
        return target.kind === "increment" ? whole / 4 : whole;
      };
      const sheet = templateSheet("yearly", [plan], start + 1, shareOf);
      const { lines } = await check(await write("监测.xlsx", sheet));
      expect(lines.map(({ text, actual }) => [text, actual])).toEqual(
        plan.targets.map((target) => {
          const whole = aim(target);
          const isHalf = target.kind === "increment" && typeof whole === "number";
          const read = isHalf ? whole / 2 : whole;
          return [
            indicatorText(plan, target),
            target.kind === "growth" ? expect.closeTo(Number(read), 9) : read,
          ];
        }),
      );
    },
  );

  it("a 数据采集表 is judged where one year can be", async () => {
    const plan = builtInPlans.find(({ region }) => region === "嵊州")!;
    const sheet = templateSheet("collection", [plan], 2023, aim);
    const { lines } = await check(await write("采集.xlsx", sheet));
    expect(lines.map(({ status }) => status !== null)).toEqual(
      plan.targets.map(({ kind }) => kind !== "increment" && kind !== "growth"),
    );
  });

  it("a region or a year that is asked for counts", async () => {
    const plan = builtInPlans.find(({ region }) => region === "宁波")!;
    const file = await write("考核.xlsx", templateSheet("singlePeriod", [plan], 2025, aim));
    const { lines: early } = await check(file, "--year", "2023");
    expect(early.some(({ status }) => status === "提前实现")).toBe(true);
    const { lines: others } = await check(file, "--region", "嵊州");
    expect(others.map(({ status }) => status)).toEqual(plan.targets.map(() => null));
    expect(others[0]!.message).toContain("宁波");
  });
});

describe("what cannot be read", () => {
  it.each([
    ["表.xls", Buffer.from("d0cf11e0a1b11ae1", "hex"), "另存为 .xlsx"],
    ["表.csv", "指标,实际值", "只能检查 .xlsx"],
    ["加密.xlsx", Buffer.from("d0cf11e0a1b11ae1", "hex"), "去掉密码"],
    ["改名.xlsx", "指标,实际值", "不是真正的 .xlsx"],
    ["空.xlsx", "", "不是真正的 .xlsx"],
    ["残.xlsx", Buffer.from("504b0304aabb", "hex"), "已损坏"],
  ])("%s is told, and the other files are checked", async (name, contents, says) => {
    await writeFile(join(folder, name), contents);
    const good = await write("好.xlsx", forest);
    const { lines, complaints, exitCode } = await check(join(folder, name), good);
    expect(complaints).toContain(join(folder, name));
    expect(complaints).toContain(says);
    expect(lines).toHaveLength(1);
    expect(exitCode).toBe(1);
  });
  it("a file cut short", async () => {
    const file = await write("全.xlsx", forest);
    const { readFile } = await import("node:fs/promises");
    const whole = await readFile(file);
    await writeFile(file, whole.subarray(0, whole.length / 2));
    const { complaints, exitCode } = await check(file);
    expect(complaints).toContain("已损坏");
    expect(exitCode).toBe(1);
  });
  it("a zip that unpacks to gigabytes is not opened", async () => {
    const file = await write("弹.xlsx", forest);
    const { readFile } = await import("node:fs/promises");
    const bytes = await readFile(file);
    const directory = bytes.indexOf(Buffer.from("504b0102", "hex"));
    bytes.writeUInt32LE(2_000_000_000, directory + 24);
    await writeFile(file, bytes);
    const { complaints, exitCode } = await check(file);
    expect(complaints).toContain("解压后过大");
    expect(exitCode).toBe(1);
  });
  it("a file or a folder that is not there, a folder without workbooks, a workbook without tables", async () => {
    const { complaints, exitCode } = await check(join(folder, "无.xlsx"), folder);
    expect(complaints).toContain("找不到文件");
    expect(complaints).toContain("没有 .xlsx");
    expect(exitCode).toBe(1);
    const other = await write("通讯录.xlsx", { name: "Sheet1", rows: [["姓名", "电话"]] });
    const without = await check(other);
    expect(without.complaints).toContain("没有找到指标表");
    expect(without.exitCode).toBe(0);
  });
});

describe("calls that make no sense", () => {
  it.each([
    [[], "没有要检查的文件"],
    [["a.xlsx", "--year", "24"], "“24”"],
    [["a.xlsx", "--year", "2024年"], "2024年"],
    [["a.xlsx", "--year"], "--year 后面缺少值"],
    [["a.xlsx", "--quiet"], "--quiet"],
    [["a.xlsx", "--region", "杭州"], "宁波、嵊州、舟山、游仙、防城港"],
  ])("%j", async (args, says) => {
    const { complaints, exitCode, lines } = await check(...args);
    expect(complaints).toContain(says);
    expect(complaints).toContain("用法");
    expect([exitCode, lines]).toEqual([2, []]);
  });
  it("--help is one that does", async () =>
    expect(await check("--help")).toMatchObject({ exitCode: 0, lines: [] }));
});

describe("cells of every kind", () => {
  it("rich text, hyperlinks, shared formulas, formulas without result", async () => {
    const workbook = new ExcelJS.Workbook();
    const sheet = workbook.addWorksheet("宁波2024");
    sheet.addRow([{ richText: [{ text: "指" }, { text: "标" }] }, "实际值"]);
    sheet.addRow([{ text: "森林覆盖率", hyperlink: "https://example.com" }, 48.5]);
    sheet.addRow(["单项冠军", { formula: "C3*2", result: 104 }, 52]);
    sheet.addRow(["中国驰名商标", { sharedFormula: "B3", result: 112 }, 56]);
    sheet.addRow(["医疗保险参保率", { formula: "C5" }]);
    const file = join(folder, "a.xlsx");
    await workbook.xlsx.writeFile(file);
    const { lines } = await check(file);
    expect(lines.map(({ text, actual, status }) => [text, actual, status])).toEqual([
      ["森林覆盖率", 48.5, "提前实现"],
      ["单项冠军", 104, "提前实现"],
      ["中国驰名商标", 112, "提前实现"],
      ["医疗保险参保率", "=C5", "数据异常"],
    ]);
  });
});

describe("the command", () => {
  it("writes lines to its output and ends quietly when nobody reads on", async () => {
    const file = await write("a.xlsx", forest);
    const copies = join(folder, "多");
    await mkdir(copies);
    for (let copy = 0; copy < 5; copy++) await cp(file, join(copies, `${copy}.xlsx`));
    const tool = spawn(process.execPath, ["--import", "tsx", "tools/check.ts", copies], {
      cwd: join(__dirname, ".."),
      env: { ...process.env, LANG: "zh_CN.UTF-8" },
    });
    let errors = "";
    tool.stderr.on("data", (data: Buffer) => (errors += String(data)));
    tool.stdout.once("data", () => tool.stdout.destroy());
    const exitCode = await new Promise((resolve) => tool.on("close", resolve));
    expect([errors, exitCode]).toEqual(["", 0]);
  }, 60_000);
});

function fail(message: string): never {
  throw new Error(message);
}
