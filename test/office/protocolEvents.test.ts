/**
 * @jest-environment jsdom
 * @jest-environment-options {"url": "https://localhost/pane.html"}
 */
import { reportVisibility } from "../../src/workbench/protocol/shellServices";
import { ObjectEventType } from "../../src/workbench/richapi/objectEvents";
import type { MemoryShell } from "./support/memoryShell";
import { type OfficeSession, startOffice } from "./support/officeJs";
import { type SmallWorkbook, smallWorkbook } from "./support/smallWorkbook";
import { until } from "./support/until";

let book: SmallWorkbook;
let session: OfficeSession;

beforeEach(async () => {
  book = smallWorkbook();
  session = await startOffice({ rootObject: book.root });
});

/** The user types into a cell of the first sheet. */
function edit(address: string, before: string | number, after: string | number): boolean {
  const sheet = book.sheets[0]!;
  return session.host.raiseEvent(ObjectEventType.worksheetChanged, [sheet.id, "Workbook"], () => ({
    changeType: "RangeEdited",
    source: "Local",
    address,
    worksheetId: sheet.id,
    referenceId: session.host.references.keepForEvent(book.range(sheet, address)),
    shiftDirection: "None",
    valueBefore: before,
    valueAfter: after,
    valueTypeBefore: "Double",
    valueTypeAfter: "Double",
    triggerSource: "",
  }));
}

describe("object-model events", () => {
  it("reach the handlers of the sheet and of the collection, and lead to their range", async () => {
    const heard: unknown[] = [];
    await session.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.onChanged.add(async (args) => {
        const address = await session.Excel.run(async (inner) => {
          const range = args.getRange(inner);
          range.load("address");
          await inner.sync();
          return range.address;
        });
        heard.push(["sheet", args.address, args.details?.valueAfter, address]);
      });
      context.workbook.worksheets.onChanged.add(async (args) => {
        heard.push(["sheets", args.worksheetId, args.source]);
      });
      await context.sync();
    });
    expect(edit("C2", 1, 2)).toBe(true);
    await until(() => heard.length === 2);
    expect(heard).toContainEqual(["sheet", "C2", 2, "考核表!C2"]);
    expect(heard).toContainEqual(["sheets", "{WS-1}", "Local"]);
  });

  it("are posted only while somebody listens", async () => {
    expect(edit("A1", 0, 1)).toBe(false);
    const heard: string[] = [];
    const registration = await session.Excel.run(async (context) => {
      const added = context.workbook.worksheets
        .getItem("考核表")
        .onChanged.add(async ({ address }) => void heard.push(address));
      await context.sync();
      return added;
    });
    expect(edit("A1", 0, 1)).toBe(true);
    await until(() => heard.length === 1);
    await session.Excel.run(registration.context as Excel.RequestContext, async (context) => {
      registration.remove();
      await context.sync();
    });
    expect(edit("A1", 1, 2)).toBe(false);
    expect(heard).toEqual(["A1"]);
  });

  it("that the host never raises are refused", async () => {
    const attempt = session.Excel.run(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().onCalculated.add(async () => {});
      await context.sync();
    });
    await expect(attempt).rejects.toMatchObject({ code: "ApiNotFound" });
    expect(session.missing).toEqual([{ className: "Worksheet", member: "onCalculated" }]);
  });
});

describe("ribbon commands", () => {
  it("run the associated function and end when it says so", async () => {
    const sources: string[] = [];
    session.Office.actions.associate("check", (event: Office.AddinCommands.Event) => {
      sources.push(event.source.id);
      setTimeout(() => event.completed(), 5);
    });
    const outcome = await session.host.invokeCommand("check", "CheckButton");
    expect(outcome).toEqual({ status: "completed", completedContext: null });
    expect(sources).toEqual(["CheckButton"]);
  });

  it("say when the add-in has no such function", async () => {
    const outcome = await session.host.invokeCommand("nowhere", "Button");
    expect(outcome.status).toBe("functionNotFound");
  });

  it("that never complete are given up", async () => {
    const hasty = await startOffice({ rootObject: book.root, commandTimeout: 20 });
    hasty.Office.actions.associate("hang", () => {});
    expect((await hasty.host.invokeCommand("hang", "Button")).status).toBe("timedOut");
  });

  it("end when the pane goes away", async () => {
    session.Office.actions.associate("hang", () => {});
    const outcome = session.host.invokeCommand("hang", "Button");
    session.host.close();
    expect((await outcome).status).toBe("paneClosed");
    expect((await session.host.invokeCommand("hang", "Button")).status).toBe("paneClosed");
  });

  it("are posted only once the pane has registered for them", async () => {
    const early = startOffice({
      rootObject: book.root,
      onStarting: (host) => {
        void host.invokeCommand("check", "Button");
      },
    });
    const { posted } = await early;
    const index = posted.findIndex((message) => message.includes('"check"'));
    expect(index).toBeGreaterThan(
      posted.findIndex((message) => message.includes("appCommandInvoked")),
    );
  });

  it("run as shortcuts with their argument", async () => {
    const calls: unknown[] = [];
    session.Office.actions.associate("insert", (argument: unknown) => void calls.push(argument));
    await session.host.invokeShortcut("insert");
    await session.host.invokeShortcut("insert", { year: 2025 });
    await until(() => calls.length === 2);
    expect(calls).toEqual([null, { year: 2025 }]);
  });
});

describe("the page around the pane", () => {
  it("shows and hides the pane, and the add-in hears of it", async () => {
    const shell = session.shell as MemoryShell;
    const heard: string[] = [];
    await session.Office.addin.onVisibilityModeChanged(
      ({ visibilityMode }) => void heard.push(visibilityMode),
    );
    await session.Office.addin.hide();
    expect(shell.runtimeState()).toBe("Background");
    reportVisibility(session.host, false);
    await session.Office.addin.showAsTaskpane();
    expect(shell.runtimeState()).toBe("Visible");
    reportVisibility(session.host, true);
    await until(() => heard.length === 2);
    expect(heard).toEqual(["Hidden", "Taskpane"]);
  });

  it("remembers what opening the document starts", async () => {
    await session.Office.addin.setStartupBehavior(session.Office.StartupBehavior.load);
    expect(await session.Office.addin.getStartupBehavior()).toBe("Load");
    await session.Office.addin.setStartupBehavior(session.Office.StartupBehavior.none);
    expect(await session.Office.addin.getStartupBehavior()).toBe("None");
  });

  it("changes the ribbon", async () => {
    const shell = session.shell as MemoryShell;
    await session.Office.ribbon.requestUpdate({
      tabs: [{ id: "PlanTab", visible: false, controls: [{ id: "UndoButton", enabled: false }] }],
    });
    expect(shell.isButtonEnabled("UndoButton")).toBe(false);
    expect(shell.tabs.get("PlanTab")).toBe(false);
    const definition = { actions: [], tabs: [{ id: "Later" }] };
    await session.Office.ribbon.requestCreateControls(definition);
    expect(shell.controls).toEqual([definition]);
  });

  it("keeps the shortcuts", async () => {
    await session.Office.actions.replaceShortcuts({ check: "Ctrl+Alt+J" });
    expect(await session.Office.actions.getShortcuts()).toEqual({ check: "Ctrl+Alt+J" });
    expect(await session.Office.actions.areShortcutsInUse(["Ctrl+Alt+J", "Ctrl+Alt+K"])).toEqual([
      { shortcut: "Ctrl+Alt+J", inUse: true },
      { shortcut: "Ctrl+Alt+K", inUse: false },
    ]);
    expect(session.defects).toEqual([]);
  });
});
