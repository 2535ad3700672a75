/**
 * @jest-environment jsdom
 * @jest-environment-options {"url": "https://localhost/pane.html"}
 */
import ExcelJS from "exceljs";
import { collect } from "../../src/excel/tools/collect";
import { proposeCollection } from "../../src/excel/tools/collectionProposal";
import { collectionSheets } from "../../src/excel/tools/collectionSheets";
import { findTemplates, infoOf, readTemplates } from "../../src/excel/tools/readTemplates";
import type {
  CollectionChoice,
  CollectionProposal,
  CollectionSource,
  TemplateInfo,
} from "../../src/excel/tools/templateTools";
import { writeUndoRecord } from "../../src/excel/undo/undoPart";
import type { InsertResult } from "../../src/excel/workbookService";
import type { Plan } from "../../src/plan/plan";
import { readWorkbookFile } from "../../src/tables/workbookFile/readWorkbookFile";
import type { TemplateLayout } from "../../src/tables/templates/templateLayout";
import {
  type AddinSession,
  fillColumn,
  insertRequest,
  planOf,
  readTable,
  startAddin,
} from "./support/addin";
import { deepSnapshot } from "./support/deepSnapshot";
import { failAtEachAction, FaultAfter } from "./support/faultAfter";
import { change } from "./support/ownTable";
import { refused } from "./support/refused";
import { saveAndReopen } from "./support/reopened";

const plan = planOf("宁波");
/** Some targets in %, some counted, one in words. */
const targets = [
  ...plan.targets.filter(({ unit, op }) => unit === "%" && op !== "text").slice(0, 4),
  ...plan.targets.filter(({ kind, op }) => kind === "increment" && op !== "text").slice(0, 2),
  ...plan.targets.filter(({ op }) => op === "text").slice(0, 1),
].sort((one, other) => plan.targets.indexOf(one) - plan.targets.indexOf(other));
const shares = targets.filter(({ unit, op }) => unit === "%" && op !== "text");
const [first, second, third] = shares;

const fault = new FaultAfter();
/** Requests of others, such as those that let objects of an earlier one go, are not to fail instead. */
let mayFail = false;
let session: AddinSession;

beforeEach(async () => {
  session = await startAddin({ beforeAction: (_, index) => mayFail && fault.check(index) });
});
afterEach(() => {
  expect(session.missing).toEqual([]);
  expect(session.defects).toEqual([]);
});

function insert(
  layout: TemplateLayout,
  { year = 2024, of = plan }: { readonly year?: number; readonly of?: Plan } = {},
): Promise<InsertResult> {
  const ids = of === plan ? targets.map(({ id }) => id) : of.targets.map(({ id }) => id);
  const parts = [{ planId: of.id, targetIds: ids }];
  return session.service.insertTemplate(insertRequest(of, { layout, year, parts }));
}

type Contents = ReadonlyMap<string | undefined, string | number>;

/** A column of a table by the ids of its targets, as one fills it in. */
async function fill(table: string, header: string, contents: Contents): Promise<void> {
  await fillColumn(
    table,
    header,
    targets.map(({ id }) => contents.get(id) ?? ""),
  );
}

const values = (...pairs: readonly (readonly [{ id: string } | undefined, string | number])[]) =>
  new Map(pairs.map(([target, value]) => [target?.id, value]));

async function infoFor(table: string): Promise<TemplateInfo> {
  const book = await findTemplates();
  const found = book.templates.filter(({ outline }) => outline.name === table);
  const [read] = await readTemplates(book, found, session.store.library);
  return infoOf(read!);
}

async function propose(
  table: string,
  ...sources: readonly CollectionSource[]
): Promise<CollectionProposal> {
  return proposeCollection(await infoFor(table), sources, session.store.library, "zh");
}

async function write(proposal: CollectionProposal, choice = allOf(proposal)): Promise<number> {
  const { store, last } = session;
  const now = await infoFor(proposal.table.table);
  return collect(proposal, choice, now, { library: store.library, language: "zh", last });
}

function allOf({ items }: CollectionProposal): CollectionChoice {
  return items.map(({ location, offers }) => ({ location, value: offers[0]!.value }));
}

const sheet = ({ location }: InsertResult): CollectionSource => ({
  kind: "sheet",
  name: location.sheet,
});

const outcomes = ({ items }: CollectionProposal) =>
  items.map(({ targetId, outcome, present, offers }) => [
    targetId,
    outcome,
    present,
    offers.map(({ value }) => value),
  ]);

const column = async (table: string, header: string) => (await readTable(table)).column(header);

/** A 年度监测表 and a filled-in 数据采集表 of 2024. */
async function tablesOf(contents: Contents, year = 2024) {
  const yearly = await insert("yearly", { year: 2024 });
  const collection = await insert("collection", { year });
  await fill(collection.table, "实际值", contents);
  return { yearly, collection };
}

const usual = values([first, 48.5], [second, "'76.7%"], [targets.find(isText), "已完成"]);

function isText({ op }: { readonly op: string }): boolean {
  return op === "text";
}

/** A sheet of a file as a program leaves it that knows no tables and no names. */
async function plainCopy(bytes: Uint8Array, name: string): Promise<ExcelJS.Worksheet> {
  const { sheets } = await readWorkbookFile(bytes);
  const { values } = sheets.find(({ grid }) => grid.sheet === name)!.grid;
  const copy = new ExcelJS.Workbook().addWorksheet("Sheet1");
  copy.addRows(values.map((row) => [...row]));
  return copy;
}

it("finds the sheets with a 数据采集表, be it a table or not", async () => {
  expect(await collectionSheets("zh")).toEqual([]);
  const { collection } = await tablesOf(usual);
  expect(await collectionSheets("zh")).toEqual([collection.location.sheet]);
  await Excel.run(async (context) => {
    const worksheet = context.workbook.worksheets.getItem(collection.location.sheet);
    worksheet.protection.unprotect();
    context.workbook.tables.getItem(collection.table).convertToRange();
    await context.sync();
  });
  expect(await collectionSheets("zh")).toEqual([collection.location.sheet]);
});

it("brings what a sheet was filled with into the column of its year", async () => {
  const { yearly, collection } = await tablesOf(usual);
  await fill(collection.table, "填报人", values([first, "张三"]));
  await fill(collection.table, "数据来源", values([first, "年报"]));
  const proposal = await propose(yearly.table, sheet(collection));
  expect(outcomes(proposal)).toEqual(
    targets.flatMap((target): unknown[] => {
      if (target === first) return [[target.id, "take", "", [48.5]]];
      if (target === second) return [[target.id, "take", "", [76.7]]];
      return isText(target) ? [[target.id, "take", "", ["已完成"]]] : [];
    }),
  );
  expect(proposal).toMatchObject({ notTaken: [], problems: [], blanks: targets.length - 3 });
  const [offer] = proposal.items.find(({ targetId }) => targetId === first!.id)!.offers;
  expect(offer?.note).toBe("数据来源：年报；填报人：张三");
  expect(offer?.origin).toMatch(new RegExp(`^${collection.location.sheet}![A-Z]+\\d+$`, "u"));
  const read = proposal.items.find(({ targetId }) => targetId === second!.id)!.offers[0];
  expect(read?.note).toBe("由“76.7%”读出");

  expect(await write(proposal)).toBe(3);
  const written = await column(yearly.table, "2024年");
  expect(written).toEqual(
    targets.map((target) =>
      target === first ? 48.5 : target === second ? 76.7 : isText(target) ? "已完成" : "",
    ),
  );
  expect(await column(yearly.table, "2023年")).toEqual(targets.map(() => ""));
  const again = await propose(yearly.table, sheet(collection));
  expect(again.items.map(({ outcome }) => outcome)).toEqual(["same", "same", "same"]);
});

it("is found again by indicator, not by row", async () => {
  const { yearly, collection } = await tablesOf(usual);
  await Excel.run(async (context) => {
    const table = context.workbook.tables.getItem(yearly.table);
    table.sort.apply([{ key: 0, ascending: false }]);
    await context.sync();
  });
  const proposal = await propose(yearly.table, sheet(collection));
  await write(proposal);
  const names = await column(yearly.table, "指标");
  const written = await column(yearly.table, "2024年");
  expect(written[names.indexOf(first!.name)]).toBe(48.5);
  expect(names.indexOf(first!.name)).toBe(targets.length - 1 - targets.indexOf(first!));
});

it("reads files as our workbench saves them and others, and goes on after one that it cannot", async () => {
  const { yearly, collection } = await tablesOf(usual);
  const { bytes } = await saveAndReopen(session.workbook);
  const other = await plainCopy(bytes, collection.location.sheet);
  other.eachRow((row) =>
    row.eachCell((cell) => {
      if (cell.value === 48.5) cell.value = { formula: "97/2", result: 48.5 };
      if (cell.value === "76.7%") cell.value = 77;
    }),
  );
  const file = (name: string, content: ArrayBuffer | Uint8Array): CollectionSource => ({
    kind: "file",
    name,
    bytes: new Uint8Array(content).buffer,
  });
  const proposal = await propose(
    yearly.table,
    file("甲.xlsx", bytes),
    file("旧.xls", Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0])),
    file("空.xlsx", new Uint8Array()),
    file("文本.csv", Buffer.from("指标,实际值")),
    file("无表.xlsx", await new ExcelJS.Workbook().xlsx.writeBuffer()),
    file("乙.xlsx", await other.workbook.xlsx.writeBuffer()),
    { kind: "sheet", name: "没有这张表" },
  );
  expect(proposal.problems.map(({ source }) => source)).toEqual([
    "旧.xls",
    "空.xlsx",
    "文本.csv",
    "无表.xlsx",
    "没有这张表",
  ]);
  expect(new Set(proposal.problems.map(({ message }) => message)).size).toBe(5);
  const found = new Map(proposal.items.map((item) => [item.targetId, item]));
  expect(found.get(first!.id)).toMatchObject({ outcome: "take", offers: [{ value: 48.5 }] });
  const differing = found.get(second!.id);
  expect(differing).toMatchObject({ outcome: "conflict", present: "" });
  expect(differing?.offers.map(({ origin, value }) => [origin.split(" ")[0], value])).toEqual([
    ["甲.xlsx", 76.7],
    ["乙.xlsx", 77],
  ]);
});

it("leaves another number and a formula where they stand unless they are chosen over", async () => {
  const { yearly, collection } = await tablesOf(values([first, 48.5], [second, 70], [third, 5]));
  await fill(yearly.table, "2024年", values([first, 48.4], [second, "=35*2"], [third, "=2*2"]));
  const proposal = await propose(yearly.table, sheet(collection));
  expect(outcomes(proposal)).toEqual([
    [first!.id, "conflict", 48.4, [48.5]],
    [second!.id, "same", 70, [70]],
    [third!.id, "conflict", 4, [5]],
  ]);
  expect(proposal.items[2]).toMatchObject({ formula: "=2*2" });
  expect(proposal.items[2]!.offers[0]!.note).toContain("=2*2");
  // What is the same is not written, or its formula would go.
  expect(await write(proposal, allOf(proposal).slice(1))).toBe(1);
  const written = await column(yearly.table, "2024年");
  expect(shares.slice(0, 3).map((target) => written[targets.indexOf(target)])).toEqual([
    48.4, 70, 5,
  ]);
  await session.service.undo();
  expect((await propose(yearly.table, sheet(collection))).items).toMatchObject([
    { present: 48.4 },
    { formula: "=35*2" },
    { formula: "=2*2" },
  ]);
});

it("says why a value is not taken", async () => {
  const { yearly, collection } = await tablesOf(values([first, 485], [second, "很高"], [third, 5]));
  const proposal = await propose(yearly.table, sheet(collection));
  expect(proposal.items.map(({ targetId }) => targetId)).toEqual([third!.id]);
  expect(proposal.notTaken.map(({ indicator, value }) => [indicator, value])).toEqual([
    [first!.name, 485],
    [second!.name, "很高"],
  ]);
  expect(proposal.notTaken[0]!.reason).toContain("0—100");
});

it("does not put a year's additions where their total is asked for", async () => {
  const collection = await insert("collection", { year: 2024 });
  const additions = targets.filter(({ kind, op }) => kind === "increment" && op !== "text");
  await fill(collection.table, "实际值", values([first, 48.5], [additions[0], 7]));
  for (const layout of ["singlePeriod", "midterm", "responsibility"] as const) {
    const destination = await insert(layout, { year: 2024 });
    const proposal = await propose(destination.table, sheet(collection));
    expect(proposal.items.map(({ targetId }) => targetId)).toEqual([first!.id]);
    expect(proposal.notTaken).toMatchObject([{ indicator: additions[0]!.name, value: 7 }]);
    expect(proposal.notTaken[0]!.reason).toContain("年度监测表");
  }
  const otherYear = await insert("singlePeriod", { year: 2023 });
  const proposal = await propose(otherYear.table, sheet(collection));
  expect(proposal.items).toEqual([]);
  expect(proposal.notTaken[0]!.reason).toContain("2023");
});

it("writes numbers as numbers into cells with formats of other things", async () => {
  const { yearly, collection } = await tablesOf(values([first, 48.5], [second, 70]));
  await Excel.run(async (context) => {
    const cells = context.workbook.tables.getItem(yearly.table).columns.getItem("2024年");
    const range = cells.getDataBodyRange();
    range.getRow(targets.indexOf(first!)).numberFormat = [["0.0%"]];
    range.getRow(targets.indexOf(second!)).numberFormat = [["@"]];
    await context.sync();
  });
  await write(await propose(yearly.table, sheet(collection)));
  const written = await column(yearly.table, "2024年");
  expect([written[targets.indexOf(first!)], written[targets.indexOf(second!)]]).toEqual([48.5, 70]);
  const again = await propose(yearly.table, sheet(collection));
  expect(again.items.map(({ outcome }) => outcome)).toEqual(["same", "same"]);
});

describe("undo", () => {
  it("gives the cells back what they held, and asks before entries would be lost", async () => {
    const { yearly, collection } = await tablesOf(usual);
    const before = await column(yearly.table, "2024年");
    const proposal = await propose(yearly.table, sheet(collection));
    await write(proposal);
    expect(session.service.undoable()?.label).toContain("汇总");
    const { sheet: name, address } = proposal.items[0]!.location;
    await change((worksheet) => void (worksheet.getRange(address).values = [[1]]), name);
    expect((await refused(session.service.undo())).code).toBe("entriesWouldBeLost");
    await session.service.undo({ discardEntries: true });
    expect(await column(yearly.table, "2024年")).toEqual(before);
  });

  it("is there after the file was saved and opened again", async () => {
    const { yearly, collection } = await tablesOf(usual);
    const before = await column(yearly.table, "2024年");
    await write(await propose(yearly.table, sheet(collection)));
    session = await startAddin({ workbook: await saveAndReopen(session.workbook) });
    expect(await column(yearly.table, "2024年")).not.toEqual(before);
    await session.service.undo();
    expect(await column(yearly.table, "2024年")).toEqual(before);
  });
});

describe("refuses, and changes nothing,", () => {
  async function expectRefused(
    proposal: CollectionProposal,
    code: string,
    choice = allOf(proposal),
  ): Promise<string> {
    const before = await deepSnapshot(session.workbook);
    const problem = await refused(write(proposal, choice));
    expect(problem.code).toBe(code);
    expect(await deepSnapshot(session.workbook)).toEqual(before);
    return problem.message;
  }

  it("where a cell was filled in since", async () => {
    const { yearly, collection } = await tablesOf(usual);
    const proposal = await propose(yearly.table, sheet(collection));
    const { sheet: name, address } = proposal.items[1]!.location;
    await change((worksheet) => void (worksheet.getRange(address).values = [[1]]), name);
    expect(await expectRefused(proposal, "cellsChanged")).toContain(address);
  });

  it("where a formula came into an empty cell since", async () => {
    const { yearly, collection } = await tablesOf(usual);
    const proposal = await propose(yearly.table, sheet(collection));
    const { sheet: name, address } = proposal.items[0]!.location;
    await change((worksheet) => void (worksheet.getRange(address).formulas = [['=""']]), name);
    expect(await expectRefused(proposal, "cellsChanged")).toContain(address);
  });

  it("where the rows stand in another order since, though the cells are as empty as before", async () => {
    const { yearly, collection } = await tablesOf(usual);
    const proposal = await propose(yearly.table, sheet(collection));
    await Excel.run(async (context) => {
      const table = context.workbook.tables.getItem(yearly.table);
      table.sort.apply([{ key: 0, ascending: false }]);
      await context.sync();
    });
    await expectRefused(proposal, "cellsChanged");
  });

  it("where the table's year is another since", async () => {
    const collection = await insert("collection", { year: 2024 });
    await fill(collection.table, "实际值", values([first, 48.5]));
    const single = await insert("singlePeriod", { year: 2024 });
    const proposal = await propose(single.table, sheet(collection));
    expect(proposal.items).toHaveLength(1);
    await Excel.run(async (context) => {
      context.workbook.names.getItem("考核年度_宁波").getRange().values = [[2025]];
      await context.sync();
    });
    await expectRefused(proposal, "cellsChanged");
  });

  it("where the sheet is protected", async () => {
    const { yearly, collection } = await tablesOf(usual);
    const proposal = await propose(yearly.table, sheet(collection));
    await change((worksheet) => worksheet.protection.protect(), yearly.location.sheet);
    await expectRefused(proposal, "sheetProtected");
  });

  it("where nothing is chosen", async () => {
    const { yearly, collection } = await tablesOf(usual);
    const proposal = await propose(yearly.table, sheet(collection));
    await expectRefused(proposal, "emptySelection", []);
  });

  it("where the year's columns are gone", async () => {
    const { yearly } = await tablesOf(usual);
    const info = await infoFor(yearly.table);
    await Excel.run(async (context) => {
      const header = context.workbook.tables.getItem(yearly.table).columns.getItem("出处");
      header.getHeaderRowRange().values = [["来处"]];
      await context.sync();
    });
    const problem = await refused(proposeCollection(info, [], session.store.library, "zh"));
    expect(problem.message).toContain("出处");
  });
});

it("leaves the workbook as it was when it fails, at any of its actions", async () => {
  const { yearly, collection } = await tablesOf(usual);
  const proposal = await propose(yearly.table, sheet(collection));
  const now = await infoFor(yearly.table);
  await Excel.run((context) => writeUndoRecord(context, null));
  const { store, last } = session;
  const options = { library: store.library, language: "zh", last } as const;
  const act = async () => {
    await Excel.run((context) => context.sync());
    mayFail = true;
    try {
      return await collect(proposal, allOf(proposal), now, options);
    } finally {
      mayFail = false;
    }
  };
  await failAtEachAction(session.workbook, fault, act, () => last.takeBack(false, "zh"));
});
