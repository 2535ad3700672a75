/**
 * @jest-environment jsdom
 * @jest-environment-options {"url": "https://localhost/pane.html"}
 */
import { type RichClass, RichApiError, richObject } from "../../src/workbench/richapi/richClass";
import { TransportFailure } from "../../src/workbench/richapi/transportFailure";
import type { ActionHook } from "../../src/workbench/richapi/interpreter";
import { until } from "./support/until";
import { type OfficeSession, startOffice } from "./support/officeJs";
import { type SmallWorkbook, smallWorkbook } from "./support/smallWorkbook";

let book: SmallWorkbook;
let session: OfficeSession;
let beforeAction: ActionHook;

beforeEach(async () => {
  book = smallWorkbook();
  beforeAction = () => {};
  session = await startOffice({
    rootObject: book.root,
    beforeAction: (...args) => beforeAction(...args),
  });
});

const run = <T>(batch: (context: Excel.RequestContext) => Promise<T>) => session.Excel.run(batch);

function sheetOf(context: Excel.RequestContext): Excel.Worksheet {
  return context.workbook.worksheets.getActiveWorksheet();
}

/** What Excel.run rejects with. */
async function errorOf(
  batch: (context: Excel.RequestContext) => Promise<unknown>,
): Promise<OfficeExtension.Error> {
  return run(batch).then(
    () => {
      throw new Error("the batch succeeded");
    },
    (error: OfficeExtension.Error) => error,
  );
}

describe("reading and writing", () => {
  it("writes values and reads them back, in two syncs", async () => {
    const before = session.host.log.lastOrdinal;
    let syncs = 0;
    const read = await run(async (context) => {
      const range = sheetOf(context).getRange("B2:C3");
      range.values = [
        ["森林覆盖率", 48],
        ["湿地保护率", 0.5],
      ];
      await context.sync();
      range.load("values,address");
      await context.sync();
      syncs = session.host.log.entries({ kind: "workbook", after: before }).length;
      return { values: range.values, address: range.address };
    });
    expect(read).toEqual({
      values: [
        ["森林覆盖率", 48],
        ["湿地保护率", 0.5],
      ],
      address: "考核表!B2:C3",
    });
    expect(syncs).toBe(2);
  });

  it("loads nested properties by any of the client's spellings", async () => {
    const read = await run(async (context) => {
      const first = sheetOf(context).getRange("A1");
      const second = sheetOf(context).getRange("A2");
      first.format.fill.color = "#FF0000";
      first.load("format/fill/color,rowCount");
      second.load({ format: { fill: { color: true } } });
      await context.sync();
      return [first.format.fill.color, first.rowCount, second.format.fill.color];
    });
    expect(read).toEqual(["#FF0000", 1, "#FFFFFF"]);
  });

  it("loads all scalars when none are named", async () => {
    const name = await run(async (context) => {
      const sheet = sheetOf(context);
      sheet.load();
      await context.sync();
      return [sheet.id, sheet.name];
    });
    expect(name).toEqual(["{WS-1}", "考核表"]);
  });

  it("writes more cells than the client sends at once", async () => {
    const values = Array.from({ length: 800 }, (_, row) => [row, `r${row}`, row % 2 === 0]);
    await run(async (context) => {
      sheetOf(context).getRange("A1:C800").values = values;
      await context.sync();
    });
    const sheet = book.sheets[0]!;
    expect(values.map((_, row) => [0, 1, 2].map((column) => sheet.cell(row, column)))).toEqual(
      values,
    );
    expect(session.missing).toEqual([]);
  });

  it("keeps an object between the syncs of one run and releases it afterwards", async () => {
    await run(async (context) => {
      const range = sheetOf(context).getRange("A1");
      range.load("address");
      await context.sync();
      expect(session.host.references.size).toBe(1);
      range.values = [["later"]];
      await context.sync();
    });
    expect(book.sheets[0]!.cell(0, 0)).toBe("later");
    // The client sends this in a request of its own, without waiting for it.
    await until(() => session.host.references.size === 0);
  });
});

describe("collections", () => {
  beforeEach(() => {
    book.sheets[0]!.tables.push({ id: "{T-a}", name: "指标表" }, { id: "{T-b}", name: "说明" });
  });

  it("load their items, with collections inside", async () => {
    const read = await run(async (context) => {
      const sheets = context.workbook.worksheets;
      sheets.load("items/name,items/tables/items/name");
      await context.sync();
      return sheets.items.map((sheet) => [sheet.name, sheet.tables.items.map(({ name }) => name)]);
    });
    expect(read).toEqual([
      ["考核表", ["指标表", "说明"]],
      ["Sheet2", []],
    ]);
  });

  it("load a page of their items", async () => {
    const read = await run(async (context) => {
      const { tables } = sheetOf(context);
      tables.load({ name: true, $top: 1, $skip: 1 });
      await context.sync();
      return tables.items.map(({ name }) => name);
    });
    expect(read).toEqual(["说明"]);
  });

  it("count, and give items by name, id and index", async () => {
    const read = await run(async (context) => {
      const { tables } = sheetOf(context);
      const count = tables.getCount();
      const found = [tables.getItem("指标表"), tables.getItem("{T-b}"), tables.getItemAt(1)];
      for (const table of found) table.load("id");
      tables.load("count");
      await context.sync();
      return [count.value, tables.count, ...found.map(({ id }) => id)];
    });
    expect(read).toEqual([2, 2, "{T-a}", "{T-b}", "{T-b}"]);
  });

  it("give a null object for what they do not hold", async () => {
    const read = await run(async (context) => {
      const { tables } = sheetOf(context);
      const absent = tables.getItemOrNullObject("没有");
      const present = tables.getItemOrNullObject("说明");
      absent.load("name");
      present.load("name");
      await context.sync();
      return [absent.isNullObject, present.isNullObject, present.name];
    });
    expect(read).toEqual([true, false, "说明"]);
  });

  it("add an item once, and the client finds it again in the next sync", async () => {
    const name = await run(async (context) => {
      const sheet = sheetOf(context);
      const table = sheet.tables.add(sheet.getRange("A1:B2"), true);
      table.name = "考核";
      await context.sync();
      table.load("name");
      await context.sync();
      return table.name;
    });
    expect(name).toBe("考核");
    expect(book.tablesAdded).toBe(1);
  });
});

describe("errors", () => {
  it("arrive with their code, message, place and statement", async () => {
    const error = await errorOf(async (context) => {
      sheetOf(context).tables.getItem("没有").load("name");
      await context.sync();
    });
    expect(error.code).toBe("ItemNotFound");
    expect(error.message).toContain("没有");
    expect(error.debugInfo.errorLocation).toBe("TableCollection.getItem");
    expect(session.missing).toEqual([]);
  });

  it("leave what was done before them, and nothing of what comes after", async () => {
    const error = await errorOf(async (context) => {
      const sheet = sheetOf(context);
      sheet.getRange("A1").values = [["before"]];
      sheet.getRange("A2").values = [["two", "columns"]];
      sheet.getRange("A3").values = [["after"]];
      await context.sync();
    });
    expect(error.code).toBe("InvalidArgument");
    expect(error.debugInfo.errorLocation).toBe("Range.values");
    const sheet = book.sheets[0]!;
    expect([0, 1, 2].map((row) => sheet.cell(row, 0))).toEqual(["before", "", ""]);
  });

  it("name a member that the host does not have, to the add-in and to the page", async () => {
    const attempts: [string, string, (range: Excel.Range) => unknown][] = [
      ["Range", "hidden", (range) => range.load("hidden")],
      ["Range", "select", (range) => range.select()],
      ["Range", "conditionalFormats", (range) => range.conditionalFormats.getCount()],
      ["RangeFormat", "columnWidth", (range) => (range.format.columnWidth = 9)],
      ["Range", "getOffsetRange", (range) => range.getOffsetRange(1, 1).load("address")],
    ];
    for (const [className, member, attempt] of attempts) {
      session.missing.length = 0;
      const error = await errorOf(async (context) => {
        attempt(sheetOf(context).getRange("A1"));
        await context.sync();
      });
      expect(error.code).toBe("ApiNotFound");
      expect(error.message).toContain(`${className}.${member}`);
      expect(session.missing).toEqual([{ className, member }]);
    }
  });

  it("of the host itself become GeneralException and are reported as its defects", async () => {
    const error = await errorOf(async (context) => {
      sheetOf(context).getRange("A1").load("text");
      await context.sync();
    });
    expect(error.code).toBe("GeneralException");
    expect(error.message).toContain("text is broken");
    expect(session.defects).toEqual([{ error: expect.any(TypeError), where: "Range.text" }]);
  });

  it("can be put into any action of any request", async () => {
    for (const name of ["Values", "Name"]) {
      beforeAction = (action) => {
        if (action.Name === name) throw new RichApiError("AccessDenied", "protected");
      };
      const error = await errorOf(async (context) => {
        const sheet = sheetOf(context);
        sheet.getRange("A1").values = [[1]];
        sheet.name = "neu";
        await context.sync();
      });
      expect(error.code).toBe("AccessDenied");
    }
    expect(book.sheets[0]!.cell(0, 0)).toBe(1);
    expect(book.sheets[0]!.name).toBe("考核表");
  });

  it("below the rich API arrive as Excel's", async () => {
    beforeAction = () => {
      throw new TransportFailure(5012);
    };
    const error = await errorOf(async (context) => context.sync());
    expect(error.code).toBe("InvalidOrTimedOutSession");
  });
});

describe("the request log", () => {
  it("counts requests, actions and bytes", async () => {
    await session.host.idle();
    const mark = session.host.log.lastOrdinal;
    const heard: number[] = [];
    const stop = session.host.log.subscribe(({ ordinal }) => heard.push(ordinal));
    await run(async (context) => {
      sheetOf(context).load("name");
      await context.sync();
    });
    stop();
    const requests = session.host.log.entries({ kind: "workbook", after: mark });
    expect(requests).toHaveLength(1);
    // Instantiate the workbook, its sheets and the active one, then load.
    expect(requests[0]!.actions).toBe(4);
    const answer = session.posted.find((text) => text.includes("考核表"));
    expect(answer).toBeDefined();
    const last = session.posted.at(-1)!;
    expect(requests[0]!.responseBytes).toBe(Buffer.byteLength(last, "utf8"));
    expect(heard).toContain(requests[0]!.ordinal);
    expect(session.host.log.totals({ kind: "workbook", after: mark })).toMatchObject({
      requests: 1,
      actions: 4,
      errors: 0,
    });
  });
});

it("finishes one request on the workbook before it begins the next, in the order of arrival", async () => {
  const steps: string[] = [];
  let requests = 0;
  const slowWorkbook: RichClass<null> = {
    name: "Workbook",
    scalars: {
      name: {
        get: async () => {
          const request = ++requests;
          steps.push(`begin ${request}`);
          await new Promise((resolve) => setTimeout(resolve, 5));
          steps.push(`end ${request}`);
          return `${request}`;
        },
      },
    },
  };
  const { Excel } = await startOffice({ rootObject: richObject(slowWorkbook, null) });
  const load = () =>
    Excel.run(async (context) => {
      context.workbook.load("name");
      await context.sync();
      return context.workbook.name;
    });
  expect(await Promise.all([load(), load(), load()])).toEqual(["1", "2", "3"]);
  expect(steps).toEqual(["begin 1", "end 1", "begin 2", "end 2", "begin 3", "end 3"]);
});
