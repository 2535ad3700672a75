/**
 * @jest-environment jsdom
 * @jest-environment-options {"url": "https://localhost/pane.html"}
 */
import type { InsertRequest } from "../../src/excel/workbookService";
import { planOf, smallRequest, startAddin } from "./support/addin";
import { deepSnapshot } from "./support/deepSnapshot";
import { expectNotes, insertedTemplate, notesOn } from "./support/insertedTemplate";
import { requirementSets } from "./support/officeJs";
import { refused } from "./support/refused";

const request = smallRequest(planOf("宁波"), 3, { year: 2024 });
const selection: InsertRequest = { ...request, placement: "selection" };

async function onSheet(act: (sheet: Excel.Worksheet) => void): Promise<string> {
  return Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet().load("name");
    act(sheet);
    await context.sync();
    return sheet.name;
  });
}

it("are written at the selection beside notes of the user, and taken back without those", async () => {
  const session = await startAddin({ hasNotes: true });
  const sheet = await onSheet((active) => {
    active.notes.add("A1", "原有注释");
    active.getRange("C3").select();
  });
  const before = await deepSnapshot(session.workbook);
  const inserted = await insertedTemplate(
    selection,
    await session.service.insertTemplate(selection),
  );
  const [own, ...ours] = await notesOn(sheet);
  expect(own).toEqual(["A1", "原有注释"]);
  expect(ours).toHaveLength(inserted.template.rows.length);
  await session.service.undo();
  expect(await deepSnapshot(session.workbook)).toEqual(before);
  expect(session.missing).toEqual([]);
});

it("leaves notes that someone wrote or changed in the table when it is taken back", async () => {
  const { service } = await startAddin({ hasNotes: true });
  const sheet = await onSheet((active) => active.getRange("C3").select());
  const { area } = await insertedTemplate(selection, await service.insertTemplate(selection));
  const [[first] = ["", ""]] = await notesOn(sheet);
  await onSheet((active) => {
    active.notes.getItem(first).content = "已核对";
    active.notes.add(active.getCell(area.table.row, area.table.column), "表头");
  });
  await service.undo();
  expect((await notesOn(sheet)).map(([, text]) => text)).toEqual(["表头", "已核对"]);
});

it("keeps a sheet of its own that someone wrote a note on", async () => {
  const { service } = await startAddin({ hasNotes: true });
  const { location } = await service.insertTemplate(request);
  await onSheet((sheet) => sheet.notes.add("AZ99", "勿删"));
  await service.undo();
  expect(await notesOn(location.sheet)).toEqual([["AZ99", "勿删"]]);
});

it("refuses an empty area in which a note stands, and says where", async () => {
  const { service, workbook } = await startAddin({ hasNotes: true });
  await onSheet((sheet) => {
    sheet.notes.add("D6", "这里有话");
    sheet.getRange("B2").select();
  });
  const before = await deepSnapshot(workbook);
  const problem = await refused(service.insertTemplate(selection));
  expect(problem).toMatchObject({ code: "targetAreaOccupied", location: { address: "D6" } });
  expect(problem.message).toContain("D6 有注释");
  expect(await deepSnapshot(workbook)).toEqual(before);
});

it("come before the protection of a 数据采集表, and go with it", async () => {
  const { service, workbook } = await startAddin({ hasNotes: true });
  const before = await deepSnapshot(workbook);
  const collection: InsertRequest = { ...request, layout: "collection" };
  await expectNotes(await insertedTemplate(collection, await service.insertTemplate(collection)));
  await service.undo();
  expect(await deepSnapshot(workbook)).toEqual(before);
});

const without = [
  [
    "an Excel of ExcelApi 1.17",
    { hasNotes: true, requirementSets: { ...requirementSets, ExcelApi: "1.17" } },
  ],
  ["the Office.js of the npm package", { hasNotes: false }],
] as const;

it.each(without)("are left out in %s", async (_, options) => {
  const { service, workbook, missing } = await startAddin(options);
  const before = await deepSnapshot(workbook);
  const { location } = await service.insertTemplate(request);
  const { notes, spreadsheet } = workbook.context;
  const ids = spreadsheet.workbook.getSheets().map((sheet) => sheet.getSheetId());
  expect(location.sheet).not.toBe("");
  expect(ids.flatMap((id) => notes.on(id))).toEqual([]);
  await service.undo();
  expect(await deepSnapshot(workbook)).toEqual(before);
  expect(missing).toEqual([]);
});
