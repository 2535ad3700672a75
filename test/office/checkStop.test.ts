/**
 * @jest-environment jsdom
 * @jest-environment-options {"url": "https://localhost/pane.html"}
 */
import type { CheckProgress, CheckService } from "../../src/excel/checkService";
import { type AddinSession, startAddin } from "./support/addin";
import { type CellInput, checkOf, onSheet, writeSheet } from "./support/check";

const headers: readonly CellInput[] = ["序号", "指标名称", "单位", "2025年实际值"];
const sheets = ["一", "二", "三"];
const rowsOfSheet = 2_500;
let session: AddinSession;
let check: CheckService;

beforeAll(async () => {
  session = await startAddin();
  check = checkOf(session.store);
  for (const sheet of sheets) {
    const rows = Array.from({ length: rowsOfSheet - 2 }, (_, row): readonly CellInput[] => [
      row + 1,
      "森林覆盖率",
      "%",
      40 + (row % 20),
    ]);
    await writeSheet(sheet, [["宁波市指标完成情况"], headers, ...rows]);
  }
});
afterEach(() => {
  expect(session.missing).toEqual([]);
  expect(session.defects).toEqual([]);
});

/** What the host has been asked, requests that read nothing left out. */
function requests(after: number) {
  return session.host.log.entries({ kind: "workbook", after }).filter(({ actions }) => actions > 0);
}

it("tells how far it is, ever further, in requests that stay small", async () => {
  const heard: CheckProgress[] = [];
  const mark = session.host.log.lastOrdinal;
  const result = await check.run({ onProgress: (progress) => heard.push(progress) });
  expect(result.tables.map(({ findings }) => findings.length)).toEqual(
    sheets.map(() => rowsOfSheet - 2),
  );
  expect(heard.length).toBeGreaterThan(1);
  const rows = heard.map(({ rowsRead }) => rowsRead);
  expect(rows).toEqual(rows.toSorted((a, b) => a - b));
  expect(rows.at(-1)).toBe(sheets.length * rowsOfSheet);
  expect(new Set(heard.map((progress) => progress.rows))).toEqual(
    new Set([sheets.length * rowsOfSheet]),
  );
  expect([...new Set(heard.map(({ sheet }) => sheet))]).toEqual(sheets);
  const asked = requests(mark);
  expect(asked.length).toBeLessThan(20);
  for (const { requestBytes, responseBytes } of asked) {
    expect(Math.max(requestBytes, responseBytes)).toBeLessThan(5_000_000);
  }
});

it("stops between two requests and asks no more", async () => {
  const stop = new AbortController();
  let mark = 0;
  const result = await check.run({
    signal: stop.signal,
    onProgress: () => {
      stop.abort();
      mark = session.host.log.lastOrdinal;
    },
  });
  expect(result).toMatchObject({ stopped: true, tables: [] });
  expect(requests(mark)).toEqual([]);
});

it("hands out the tables that were judged when it was stopped", async () => {
  let looks = 0;
  const whole = await check.run({ signal: signalLookedAt(() => (looks += 1) < 0) });
  // The judging of a sheet's rows takes some fifty looks: one sheet is done then, the second half.
  let left = looks - 75;
  const part = await check.run({ signal: signalLookedAt(() => (left -= 1) < 0) });
  expect(part.stopped).toBe(true);
  expect(part.tables.map(({ key }) => key)).toEqual([whole.tables[0]!.key]);
  expect(part.tables[0]!.findings.map(({ key }) => key)).toEqual(
    whole.tables[0]!.findings.map(({ key }) => key),
  );
});

/** A signal that is asked again at each look. */
function signalLookedAt(isAborted: () => boolean): AbortSignal {
  const { signal } = new AbortController();
  Object.defineProperty(signal, "aborted", { get: isAborted });
  return signal;
}

it("lets the page go on while it works", async () => {
  let ticks = 0;
  const clock = setInterval(() => (ticks += 1), 1);
  await check.run();
  clearInterval(clock);
  expect(ticks).toBeGreaterThan(5);
});

it("says which sheet went while it was read, and judges the others", async () => {
  let deleted: Promise<void> | null = null;
  const result = await check.run({
    onProgress: () => {
      deleted ??= onSheet("三", (sheet) => sheet.delete());
    },
  });
  await deleted;
  expect(result.tables.map(({ sheet }) => sheet)).toEqual(["一", "二"]);
  expect(result.unreadable).toEqual([
    { place: "三", message: expect.stringContaining("“三”") as string },
  ]);
});
