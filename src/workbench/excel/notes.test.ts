import { type Driven, openWorkbook } from "../../../test/office/support/engineWorkbook";

const cells = [
  ["指标", "值"],
  ["丙", 3],
  ["甲", 1],
  ["乙", 2],
];

/** Notes at the indicators, one below the other: 条款丙 at A2, 条款甲 at A3, 条款乙 at A4. */
async function withNotes() {
  const book = openWorkbook();
  await (await book.range("A1:B4")).set("values", cells);
  const sheet = await book.sheet();
  const notes = await sheet.to("notes");
  for (const [row, [name]] of cells.entries()) {
    if (row > 0) await notes.at("add", `A${row + 1}`, `条款${name}`);
  }
  return { book, sheet, notes };
}

/** `A2 条款丙`, row by row. */
async function told(notes: Driven): Promise<string[]> {
  return Promise.all(
    (await notes.items()).map(async (note) => {
      const address = String(await (await note.at("getLocation")).get("address"));
      return `${address.replace("Sheet1!", "")} ${String(await note.get("content"))}`;
    }),
  );
}

async function refusal(act: Promise<unknown>): Promise<string> {
  return act.then(
    () => "nothing was refused",
    (error: { code?: string }) => error.code ?? String(error),
  );
}

it("are added to single cells that have none, and found by address", async () => {
  const { book, notes } = await withNotes();
  expect(await told(notes)).toEqual(["A2 条款丙", "A3 条款甲", "A4 条款乙"]);
  expect(await notes.call("getCount")).toBe(3);
  expect(await (await notes.at("getItem", "$A$3")).get("content")).toBe("条款甲");
  expect(await (await notes.at("getItemAt", 2)).get("content")).toBe("条款乙");
  expect(await notes.find("getItemOrNullObject", "B2")).toBeNull();
  expect(await refusal(notes.at("getItem", "B2"))).toBe("ItemNotFound");
  expect(await refusal(notes.at("add", "A2", "又一条"))).toBe("ItemAlreadyExists");
  expect(await refusal(notes.at("add", "A5:A6", "两格"))).toBe("InvalidArgument");
  expect(await refusal(notes.at("add", "没有的名称", "无处"))).toBe("InvalidArgument");
  await notes.at("add", await book.range("B2"), "按区域");
  expect(await told(notes)).toContain("B2 按区域");
});

it("are changed, sized and deleted", async () => {
  const { notes } = await withNotes();
  const note = await notes.at("getItem", "A2");
  await note.set("content", "改");
  for (const [name, value] of [
    ["width", 240],
    ["height", 90],
    ["visible", true],
  ] as const) {
    expect(await note.get(name)).not.toBe(value);
    await note.set(name, value);
    expect(await note.get(name)).toBe(value);
  }
  expect(await told(notes)).toEqual(["A2 改", "A3 条款甲", "A4 条款乙"]);
  await note.call("delete");
  expect(await told(notes)).toEqual(["A3 条款甲", "A4 条款乙"]);
  expect(await refusal(note.get("content"))).toBe("ItemNotFound");
});

it("are those of all sheets from the workbook", async () => {
  const { book, sheet, notes } = await withNotes();
  const ofBook = await book.book.to("notes");
  const other = await (await book.book.to("worksheets")).at("add", "另表");
  await ofBook.at("add", "另表!C3", "另一条");
  expect(await ofBook.call("getCount")).toBe(4);
  expect(await (await ofBook.at("getItem", "Sheet1!A2")).get("content")).toBe("条款丙");
  expect(await refusal(ofBook.at("add", "C4", "哪张表"))).toBe("InvalidArgument");
  expect(await refusal(notes.at("add", "另表!C4", "别的表"))).toBe("InvalidArgument");
  await sheet.call("delete");
  expect(await ofBook.call("getCount")).toBe(1);
  expect(await (await other.to("notes")).call("getCount")).toBe(1);
});

it("move with rows and columns, however often, and go with their cells", async () => {
  const { book, notes } = await withNotes();
  for (let times = 0; times < 3; times += 1) await (await book.range("2:2")).at("insert", "Down");
  expect(await told(notes)).toEqual(["A5 条款丙", "A6 条款甲", "A7 条款乙"]);
  await (await book.range("6:6")).call("delete", "Up");
  expect(await told(notes)).toEqual(["A5 条款丙", "A6 条款乙"]);
  await (await book.range("A:A")).at("insert", "Right");
  expect(await told(notes)).toEqual(["B5 条款丙", "B6 条款乙"]);
  await (await book.range("1:4")).call("delete", "Up");
  expect(await told(notes)).toEqual(["B1 条款丙", "B2 条款乙"]);
  await (await book.range("B:B")).call("delete", "Left");
  expect(await told(notes)).toEqual([]);
});

it("come back when the deletion of their rows is undone at the grid", async () => {
  const { book, notes } = await withNotes();
  const before = await told(notes);
  book.spreadsheet.workbook.getActiveSheet().deleteRows(1, 2);
  expect(await told(notes)).toEqual(["A2 条款乙"]);
  await book.spreadsheet.workbook.undo();
  expect(await told(notes)).toEqual(before);
});

it("move with the rows of a table, and with cells below it", async () => {
  const { book, sheet, notes } = await withNotes();
  await notes.at("add", "A7", "表下");
  const table = await (await sheet.to("tables")).at("add", "A1:B4", true);
  const rows = await table.to("rows");
  await rows.at("add", 1);
  await rows.at("add", 1);
  expect(await told(notes)).toEqual(["A2 条款丙", "A5 条款甲", "A6 条款乙", "A9 表下"]);
  await (await rows.at("getItemAt", 2)).call("delete");
  await (await rows.at("getItemAt", 2)).call("delete");
  expect(await told(notes)).toEqual(["A2 条款丙", "A4 条款乙", "A7 表下"]);
  await (await notes.at("getItem", "A7")).call("delete");
  await (await rows.at("getItemAt", 2)).call("delete");
  expect(await told(notes)).toEqual(["A2 条款丙"]);
  expect(await (await book.range("A2")).get("values")).toEqual([["丙"]]);
});

it("are sorted with their rows, and cleared with all that a cell has", async () => {
  const { book, notes } = await withNotes();
  const sort = await (await book.range("A2:B4")).to("sort");
  await sort.call("apply", [{ key: 1, ascending: true }] as never);
  expect(await told(notes)).toEqual(["A2 条款甲", "A3 条款乙", "A4 条款丙"]);
  await (await book.range("A2:A3")).call("clear", "Contents");
  expect(await told(notes)).toHaveLength(3);
  await (await book.range("A2:A3")).call("clear");
  expect(await told(notes)).toEqual(["A4 条款丙"]);
});

it("are refused on a protected sheet unless objects may be edited, at the grid too", async () => {
  const { book, sheet, notes } = await withNotes();
  const note = await notes.at("getItem", "A2");
  const protection = await sheet.to("protection");
  const refused: unknown[] = [];
  book.onRefused((what) => refused.push(what));
  await protection.call("protect");
  expect(await refusal(notes.at("add", "B2", "新"))).toBe("AccessDenied");
  expect(await refusal(note.set("content", "改"))).toBe("AccessDenied");
  expect(await refusal(note.call("delete"))).toBe("AccessDenied");
  const grid = book.spreadsheet.workbook.getActiveSheet();
  const typed = { id: "grid", row: 1, col: 1, note: "手写", width: 100, height: 50 };
  try {
    grid.getRange("B2").createOrUpdateNote(typed);
  } catch {
    // The engine tells a refused command by throwing.
  }
  expect(refused).toEqual([{ sheet: "Sheet1", address: "B2" }]);
  expect(await notes.call("getCount")).toBe(3);
  await protection.call("unprotect");
  await protection.call("protect", { allowEditObjects: true } as never);
  await note.set("content", "改");
  expect(await told(notes)).toContain("A2 改");
});
