/**
 * @jest-environment jsdom
 * @jest-environment-options {"url": "https://localhost/pane.html"}
 */
import { startAddin } from "./support/addin";

it("lists, reads, changes and deletes notes by address and by index", async () => {
  const session = await startAddin({ hasNotes: true });
  await Excel.run(async (context) => {
    const { notes } = context.workbook.worksheets.getActiveWorksheet();
    notes.add("B2", "甲");
    notes.add("B3", "乙");
    context.workbook.notes.add(context.workbook.getSelectedRange(), "丙");
    await context.sync();
    const count = notes.getCount();
    notes.load("items/content");
    const none = notes.getItemOrNullObject("C9").load("content");
    const second = notes.getItemAt(1);
    const cell = second.getLocation().load("address");
    await context.sync();
    expect(count.value).toBe(3);
    expect(notes.items.map(({ content }) => content)).toEqual(["丙", "甲", "乙"]);
    expect(none.isNullObject).toBe(true);
    expect(cell.address).toMatch(/!B2$/);
    notes.getItem("B3").content = "改";
    second.delete();
    notes.load("items/content,items/visible");
    await context.sync();
    expect(notes.items.map(({ content, visible }) => [content, visible])).toEqual([
      ["丙", false],
      ["改", false],
    ]);
  });
  const again = Excel.run(async (context) => {
    context.workbook.worksheets.getActiveWorksheet().notes.add("B3", "再来");
    await context.sync();
  });
  await expect(again).rejects.toMatchObject({ code: "ItemAlreadyExists" });
  expect(session.missing).toEqual([]);
});
