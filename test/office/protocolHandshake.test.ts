/**
 * @jest-environment jsdom
 * @jest-environment-options {"url": "https://localhost/pane.html"}
 */
import { startOffice } from "./support/officeJs";
import { until } from "./support/until";
import { smallWorkbook } from "./support/smallWorkbook";

describe("starting the pane", () => {
  it("makes Office.js believe itself in Excel on the web, in a shared runtime", async () => {
    const { ready, host, Office, missing, defects } = await startOffice({
      rootObject: smallWorkbook().root,
      locale: "en-US",
    });
    expect(ready).toEqual({ host: "Excel", platform: "OfficeOnline" });
    expect(Office.context.displayLanguage).toBe("en-US");
    expect(Office.context.requirements.isSetSupported("ExcelApi", "1.10")).toBe(true);
    expect(Office.context.requirements.isSetSupported("SharedRuntime", "1.1")).toBe(true);
    expect(Office.context.requirements.isSetSupported("ImageCoercion", "1.1")).toBe(false);
    expect(host.log.entries({ kind: "registerEvent" }).map(({ detail }) => detail)).toEqual([
      "appCommandInvoked",
      "richApiMessage",
    ]);
    expect([missing, defects]).toEqual([[], []]);
  });

  it("says which requirement sets the host has", async () => {
    const { Office } = await startOffice({
      rootObject: smallWorkbook().root,
      requirementSets: { ExcelApi: "1.9", CustomFunctions: "1.9" },
    });
    expect(Office.context.requirements.isSetSupported("ExcelApi", "1.9")).toBe(true);
    expect(Office.context.requirements.isSetSupported("ExcelApi", "1.10")).toBe(false);
  });

  it("tells a read-only document", async () => {
    const { Office } = await startOffice({
      rootObject: smallWorkbook().root,
      documentMode: "readOnly",
    });
    expect(Office.context.document.mode).toBe(Office.DocumentMode.ReadOnly);
  });

  it("gives the pane's first control the focus", async () => {
    const { host } = await startOffice({ rootObject: smallWorkbook().root });
    document.body.innerHTML = `<button tabindex="-1">A</button><button>B</button><button>C</button>`;
    host.tabIn();
    await until(() => document.activeElement?.textContent === "B");
    expect(document.activeElement?.textContent).toBe("B");
  });

  it("ignores messages that are not of its conversation", async () => {
    const { host } = await startOffice({ rootObject: smallWorkbook().root });
    const before = host.log.lastOrdinal;
    for (const message of [undefined, 7, "hello", "{broken", '{"_messageType":0}']) {
      expect(host.receive(message)).toBe(false);
    }
    expect(host.log.lastOrdinal).toBe(before);
  });

  it("passes on keys that the pane does not use itself", async () => {
    const keys: unknown[] = [];
    await startOffice({ rootObject: smallWorkbook().root, onKey: (key) => keys.push(key) });
    const key = new KeyboardEvent("keydown", { ctrlKey: true, altKey: true, bubbles: true });
    Object.defineProperty(key, "keyCode", { value: 74 });
    document.body.dispatchEvent(key);
    await new Promise((resolve) => setTimeout(resolve, 10));
    expect(keys).toEqual([
      { keyCode: 74, shiftKey: false, altKey: true, ctrlKey: true, metaKey: false },
    ]);
  });
});

describe("document settings", () => {
  it("travel both ways and outlive the pane", async () => {
    const { Office, settings } = await startOffice({ rootObject: smallWorkbook().root });
    Office.context.document.settings.set("年度", { year: 2025 });
    await saved(Office);
    expect(settings.all()).toEqual([["年度", '{"year":2025}']]);

    const later = await startOffice({ rootObject: smallWorkbook().root, settings });
    expect(later.Office.context.document.settings.get("年度")).toEqual({ year: 2025 });
    settings.save([["年度", '{"year":2026}']]);
    await refreshed(later.Office);
    expect(later.Office.context.document.settings.get("年度")).toEqual({ year: 2026 });
  });

  it("report a failure to save", async () => {
    const session = await startOffice({ rootObject: smallWorkbook().root });
    session.settings.save = () => {
      throw new Error("disk full");
    };
    session.Office.context.document.settings.set("a", 1);
    await expect(saved(session.Office)).rejects.toMatchObject({ code: 5001 });
    expect(session.defects.map(({ where }) => where)).toEqual(["saveSettings"]);
  });
});

describe("what this host does not have", () => {
  it("is refused and reported", async () => {
    const { Office, missing } = await startOffice({ rootObject: smallWorkbook().root });
    const result = await new Promise<Office.AsyncResult<unknown>>((resolve) =>
      Office.context.document.getSelectedDataAsync(Office.CoercionType.Text, resolve),
    );
    expect(result.status).toBe("failed");
    expect(result.error.code).toBe(5000);
    expect(missing).toEqual([{ className: "Office", member: "dispatch64" }]);
  });
});

function saved(office: typeof Office): Promise<void> {
  return new Promise((resolve, reject) =>
    office.context.document.settings.saveAsync((result) =>
      result.status === office.AsyncResultStatus.Succeeded ? resolve() : reject(result.error),
    ),
  );
}

function refreshed(office: typeof Office): Promise<void> {
  return new Promise((resolve, reject) =>
    office.context.document.settings.refreshAsync((result) =>
      result.status === office.AsyncResultStatus.Succeeded ? resolve() : reject(result.error),
    ),
  );
}
