/**
 * @jest-environment jsdom
 * @jest-environment-options {"url": "https://localhost/pane.html"}
 */
import { defaultCheckSettings } from "../../src/excel/check/checkSettings";
import { parseRegistry, registryNamespace } from "../../src/excel/workbookRegistry";
import { sheetThemeNames, sheetThemes } from "../../src/excel/templates/sheetThemes";
import type { InsertStage } from "../../src/excel/workbookService";
import { withoutSheet } from "../../src/tables/a1";
import { templateLayouts } from "../../src/tables/templates/templateLayout";
import {
  type AddinSession,
  planOf,
  readTable,
  smallRequest,
  snapshot,
  startAddin,
} from "./support/addin";
import { checkOf } from "./support/check";
import {
  drawnUp,
  expectCharts,
  expectContents,
  expectLooks,
  expectNames,
  expectRules,
  expectValidations,
  insertedTemplate,
} from "./support/insertedTemplate";
import { refused } from "./support/refused";

const plan = planOf("宁波");
const plans = [plan, planOf("嵊州")];
const rows = 8;
const request = smallRequest(plan, rows, { year: 2024 });
const atSelection = { ...request, placement: "selection" } as const;

function nothingMissing({ missing, defects }: AddinSession): void {
  expect(missing).toEqual([]);
  expect(defects).toEqual([]);
}

/** Prepares the active sheet and selects a cell there. */
async function prepare(
  cell: string,
  work: (sheet: Excel.Worksheet) => void = () => undefined,
): Promise<void> {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    work(sheet);
    sheet.getRange(cell).select();
    await context.sync();
  });
}

describe("at the selected cell", () => {
  it.each(templateLayouts)("writes a %s there and leaves the rest alone", async (layout) => {
    const session = await startAddin();
    await prepare("D10", (sheet) => {
      sheet.getRange("A1:B2").values = [
        ["我的", "数据"],
        [1, 2],
      ];
      sheet.getRange("D1").format.columnWidth = 77;
    });
    const wanted = smallRequest(layout === "comparison" ? plans : plan, rows, {
      layout,
      year: 2024,
      placement: "selection",
      hasCharts: true,
    });
    const result = await session.service.insertTemplate(wanted);
    const inserted = await insertedTemplate({ ...wanted, hasCharts: false }, result);
    expect(inserted.area.whole).toMatchObject({ row: 9, column: 3 });
    const theme = sheetThemes.teal;
    await expectContents(inserted);
    await expectNames(inserted, theme);
    await expectValidations(inserted);
    await expectRules(inserted, theme);
    await expectCharts(inserted);
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem(result.location.sheet);
      const own = sheet.getRange("A1:B2").load("values");
      const column = sheet.getRange("D1").load("format/columnWidth,columnHidden");
      const frozen = sheet.freezePanes.getLocationOrNullObject().load("address");
      const printed = sheet.pageLayout.getPrintAreaOrNullObject().load("address");
      sheet.protection.load("protected");
      await context.sync();
      expect(own.values).toEqual([
        ["我的", "数据"],
        [1, 2],
      ]);
      expect(column.format.columnWidth).toBe(77);
      expect(frozen.isNullObject).toBe(true);
      expect(printed.isNullObject).toBe(true);
      expect(sheet.protection.protected).toBe(false);
    });
    nothingMissing(session);
  });

  it.each<readonly [string, (sheet: Excel.Worksheet) => void, string]>([
    ["content", (sheet) => void (sheet.getRange("E9").values = [["别动"]]), "E9"],
    ["a format", (sheet) => void (sheet.getRange("E9").format.fill.color = "#FF0000"), "E9"],
    ["another table", (sheet) => void sheet.tables.add("E9:F11", true), "E9"],
    [
      "a rule of the user's",
      (sheet) => {
        const rules = sheet.getRange("E9:E10").conditionalFormats;
        rules.add(Excel.ConditionalFormatType.custom).custom.rule.formula = "=$E9>1";
      },
      "条件格式",
    ],
    [
      "a validation of the user's",
      (sheet) => {
        sheet.getRange("E9").dataValidation.rule = {
          list: { inCellDropDown: true, source: "甲,乙" },
        };
      },
      "数据验证",
    ],
  ])("refuses a place that holds %s, and changes nothing", async (_, occupy, said) => {
    const { service } = await startAddin();
    await prepare("B3", occupy);
    const before = await snapshot();
    for (const refusing of [service.insertTemplate, service.previewTemplate]) {
      const problem = await refused(refusing(atSelection));
      expect(problem.code).toBe("targetAreaOccupied");
      expect(problem.message).toContain(said);
    }
    expect(await snapshot()).toEqual(before);
  });

  it("refuses a protected sheet, and changes nothing", async () => {
    const { service } = await startAddin();
    await prepare("B3", (sheet) => sheet.protection.protect());
    const before = await snapshot();
    expect((await refused(service.insertTemplate(atSelection))).code).toBe("sheetProtected");
    expect(await snapshot()).toEqual(before);
  });

  it.each(["A1048570", "XFA1"])("refuses %s, from which it would leave the sheet", async (cell) => {
    const { service } = await startAddin();
    await prepare(cell);
    const problem = await refused(service.insertTemplate(atSelection));
    expect(problem.message).toContain("新工作表");
  });
});

it("refuses a new sheet in a workbook whose structure is protected", async () => {
  const { service } = await startAddin();
  await Excel.run(async (context) => {
    context.workbook.protection.protect();
    await context.sync();
  });
  const before = await snapshot();
  expect((await refused(service.insertTemplate(request))).code).toBe("workbookProtected");
  expect(await snapshot()).toEqual(before);
});

describe("a request that makes no sense is refused before anything is asked of Excel", () => {
  const [part] = request.parts;
  it.each([
    ["no part", { parts: [] }, "emptySelection"],
    ["no indicator", { parts: [{ planId: plan.id, targetIds: [] }] }, "emptySelection"],
    ["an unknown plan", { parts: [{ ...part!, planId: "atlantis" }] }, "unknownPlan"],
    ["an unknown indicator", { parts: [{ ...part!, targetIds: ["no-such"] }] }, "unknownPlan"],
    ["a year outside the plan", { year: 2031 }, "yearOutsidePlan"],
    ["no year at all", { year: Number.NaN }, "yearOutsidePlan"],
    ["one plan to compare", { layout: "comparison" }, "notComparable"],
    [
      "the same plan twice to compare",
      { layout: "comparison", parts: [part!, part!] },
      "notComparable",
    ],
    [
      "a plan without indicators to compare",
      { layout: "comparison", parts: [part!, { planId: plans[1]!.id, targetIds: [] }] },
      "notComparable",
    ],
  ] as const)("%s", async (_, change, code) => {
    const { service, host } = await startAddin();
    const mark = host.log.lastOrdinal;
    const problem = await refused(service.insertTemplate({ ...request, ...change }));
    expect(problem.code).toBe(code);
    expect(host.log.entries({ kind: "workbook", after: mark })).toHaveLength(0);
  });

  it("takes a year that any of the plans has", async () => {
    const { service } = await startAddin();
    const longest = [...plans].sort((one, other) => one.period.start - other.period.start)[0]!;
    const year = longest.period.start;
    const { sheet } = await service.previewTemplate(
      smallRequest(plans, rows, { layout: "yearly", year }),
    );
    expect(sheet.rows).toHaveLength(plans.length * rows);
  });
});

it("takes the targets in the document's order, and a plan that is named twice once", async () => {
  const { service } = await startAddin();
  const [first, second, third] = plan.targets.map(({ id }) => id);
  const { sheet } = await service.previewTemplate({
    ...request,
    parts: [
      { planId: plan.id, targetIds: [third!, first!] },
      { planId: plan.id, targetIds: [second!] },
    ],
  });
  expect(sheet.rows.flatMap(({ targets }) => targets.map(({ target }) => target.id))).toEqual([
    first,
    second,
    third,
  ]);
});

it("takes other names for a second table", async () => {
  const { service } = await startAddin();
  const first = await service.insertTemplate(request);
  const second = await service.insertTemplate(request);
  expect(first.table).toBe("单期考核表_宁波_2024");
  expect(second.table).toBe("单期考核表_宁波_2024_2");
  expect(second.location.sheet).toMatch(/\(2\)$/);
  const { column } = await readTable(second.table);
  expect(new Set(column("状态"))).toEqual(new Set(["待填报"]));
});

describe("the preview", () => {
  it.each(["newSheet", "selection"] as const)(
    "says what will be written and where, and writes nothing (%s)",
    async (placement) => {
      const session = await startAddin();
      await prepare("C4", (sheet) => void (sheet.getRange("A1").values = [["原有内容"]]));
      const wanted = smallRequest(plan, rows, {
        layout: "yearly",
        year: 2024,
        placement,
        hasCharts: placement === "newSheet",
      });
      const before = await snapshot();
      const preview = await session.service.previewTemplate(wanted);
      expect(await snapshot()).toEqual(before);
      expect(preview.createsSheet).toBe(placement === "newSheet");
      const result = await session.service.insertTemplate(wanted);
      expect(result.table).toBe(preview.names.table);
      expect(result.location.sheet).toBe(preview.location.sheet);
      expect(JSON.stringify(preview.sheet)).toBe(JSON.stringify(drawnUp(wanted, preview.names)));
      if (placement === "selection") {
        const used = await usedAddress(result.location.sheet);
        expect(used).toBe(`A1:${preview.location.address.split(":")[1]!}`);
      } else {
        expect(preview.location.address).toBe(await usedAddress(result.location.sheet));
      }
      nothingMissing(session);
    },
  );
});

async function usedAddress(sheet: string): Promise<string> {
  return Excel.run(async (context) => {
    const used = context.workbook.worksheets.getItem(sheet).getUsedRange(true).load("address");
    await context.sync();
    return withoutSheet(used.address);
  });
}

it.each(sheetThemeNames)("dresses a sheet in the theme %s", async (theme) => {
  const session = await startAddin();
  const wanted = { ...request, theme };
  const inserted = await insertedTemplate(wanted, await session.service.insertTemplate(wanted));
  await expectLooks(inserted, sheetThemes[theme]);
  await expectRules(inserted, sheetThemes[theme]);
});

it("says what it is doing", async () => {
  const { service } = await startAddin();
  const stages: InsertStage[] = [];
  await service.insertTemplate(request, (stage) => stages.push(stage));
  expect(stages).toEqual(["checking", "writing"]);
});

it("remembers in the workbook what a table is", async () => {
  const { service } = await startAddin();
  const { table } = await service.insertTemplate(
    smallRequest(plans, rows, {
      layout: "comparison",
      year: 2024,
      theme: "crimson",
      usesPlanFunctions: true,
    }),
  );
  await Excel.run(async (context) => {
    const xml = context.workbook.customXmlParts
      .getByNamespace(registryNamespace)
      .getOnlyItem()
      .getXml();
    await context.sync();
    expect(parseRegistry(xml.value)).toEqual([
      {
        name: table,
        layout: "comparison",
        planIds: plans.map(({ id }) => id),
        yearName: expect.stringContaining("对比年度") as string,
        theme: "crimson",
        usesPlanFunctions: true,
      },
    ]);
  });
});

it("judges by the thresholds that the workbook has set", async () => {
  const session = await startAddin();
  await checkOf(session.store).saveSettings({ ...defaultCheckSettings, ahead: 1.23 });
  const { table } = await session.service.insertTemplate(request);
  const formula = await Excel.run(async (context) => {
    const column = context.workbook.tables.getItem(table).columns.getItem("状态");
    const cell = column.getDataBodyRange().getCell(0, 0).load("formulas");
    await context.sync();
    return String(cell.formulas[0]?.[0]);
  });
  expect(formula).toContain("1.23");
});

describe("使用 PLAN 函数", () => {
  it.each(templateLayouts)("puts them into a %s where the drawing-up has them", async (layout) => {
    const session = await startAddin();
    const wanted = smallRequest(layout === "comparison" ? plans : plan, rows, {
      layout,
      year: 2024,
      usesPlanFunctions: true,
    });
    const inserted = await insertedTemplate(wanted, await session.service.insertTemplate(wanted));
    await expectContents(inserted);
    await expectRules(inserted, sheetThemes.teal);
    const { template } = inserted;
    const withFunctions = template.columns.filter(({ formula }) => formula?.includes("PLAN."));
    const inCells = template.rows.some(({ cells }) =>
      cells.some((cell) => typeof cell === "string" && cell.startsWith("=PLAN.")),
    );
    expect(withFunctions.length > 0 || inCells || layout === "collection").toBe(true);
    expect(template.rules.some(({ formula }) => formula(String, String).includes("PLAN."))).toBe(
      false,
    );
    const native = drawnUp({ ...wanted, usesPlanFunctions: false }, inserted.names);
    expect(JSON.stringify(native)).not.toContain("PLAN.");
  });
});

it("protects a 数据采集表 but for what is to be filled in", async () => {
  const { service, workbook } = await startAddin();
  const wanted = smallRequest(plan, rows, { layout: "collection", year: 2024 });
  const result = await service.insertTemplate(wanted);
  const { template, area } = await insertedTemplate(wanted, result);
  expect(template.isProtected).toBe(true);
  const write = (row: number, column: number, value: unknown) =>
    Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem(result.location.sheet);
      sheet.getRangeByIndexes(row, column, 1, 1).values = [[value]];
      await context.sync();
    });
  for (const [index, { role, header }] of template.columns.entries()) {
    const written = write(area.body.row, area.body.column + index, 1).then(
      () => true,
      () => false,
    );
    expect([header, await written]).toEqual([header, role === "entry"]);
  }
  const inputs = template.head.flatMap((line, row) =>
    line.filter(({ role }) => role === "input").map(({ column }) => ({ row, column })),
  );
  expect(inputs.length).toBeGreaterThan(0);
  for (const { row, column } of inputs) await write(row, column, "甲");
  const [sheetId] = workbook.context.spreadsheet.workbook
    .getSheets()
    .filter((sheet) => sheet.getSheetName() === result.location.sheet)
    .map((sheet) => sheet.getSheetId());
  expect(workbook.context.protections.of(sheetId!)).toMatchObject({
    password: "",
    options: { allowAutoFilter: true, allowSort: true, allowFormatColumns: true },
  });
});
