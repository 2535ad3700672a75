import type { CheckedIndicatorTable, WorkbookCheck } from "../checkService";
import type { SheetEvent } from "./sheetEvents";
import { type SheetsNow, touchedBy } from "./touched";

const tables = [
  { key: "one", sheet: "甲", address: "B3:E40" },
  { key: "two", sheet: "甲", address: "H3:K10" },
  { key: "other", sheet: "乙's", address: "A1:D9" },
] as unknown as CheckedIndicatorTable[];
const check = { tables } as unknown as WorkbookCheck;

const names = new Map([
  ["s1", "甲"],
  ["s2", "乙's"],
  ["s3", "空"],
]);
const flag = { sheetId: "s1", row: 2, column: 5, rows: 38 } as SheetsNow["flags"][number];
const now: SheetsNow = { names, namesBefore: names, flags: [flag] };

const cells = (address: string, sheetId = "s1"): SheetEvent => ({
  kind: "cells",
  sheetId,
  address,
});
const touched = (events: SheetEvent[], sheets = now) => touchedBy(events, check, sheets);

it.each<[string, SheetEvent[], string[], string[]]>([
  ["an entry", [cells("E7")], ["one"], []],
  ["an entry of a sheet whose name needs quotes", [cells("D5", "s2")], ["other"], []],
  ["entries of two tables", [cells("E7"), cells("K4")], ["one", "two"], []],
  ["several areas at once", [cells("E7,D8:E9")], ["one"], []],
  ["a header, which may make another table of it", [cells("E3")], ["one"], ["甲"]],
  ["the row below", [cells("C41")], [], ["甲"]],
  ["a paste over table and surroundings", [cells("D38:G45")], ["one"], ["甲"]],
  ["the caption", [cells("B1")], [], ["甲"]],
  ["a whole row", [cells("8:8")], ["one", "two"], ["甲"]],
  ["our own flags", [cells("F4:F40")], [], []],
  ["a single cell where there is no table", [cells("A1", "s3")], [], []],
  ["a paste where there is no table", [cells("A1:D20", "s3")], [], ["空"]],
  ["rows inserted", [{ kind: "sheet", sheetId: "s1" }], ["one", "two"], ["甲"]],
  ["a sheet that is gone", [cells("A1", "gone")], [], []],
])("%s", (_, events, tableKeys, sheets) => {
  expect(touched(events)).toEqual({ tableKeys, sheets });
});

it("leaves out the tables of a deleted sheet by naming them", () => {
  const left = new Map([...names].filter(([id]) => id !== "s2"));
  const events: SheetEvent[] = [{ kind: "deleted", sheetId: "s2" }];
  expect(touched(events, { ...now, names: left })).toEqual({ tableKeys: ["other"], sheets: [] });
});

it("looks for the tables of a renamed sheet under its new name", () => {
  const renamed = new Map([...names, ["s2", "丙"] as const]);
  const events: SheetEvent[] = [{ kind: "sheet", sheetId: "s2" }, cells("D5", "s2")];
  expect(touched(events, { ...now, names: renamed })).toEqual({
    tableKeys: ["other"],
    sheets: ["丙"],
  });
});

it("looks for tables on a new sheet", () => {
  const more = new Map([...names, ["s4", "新"] as const]);
  const events: SheetEvent[] = [{ kind: "sheet", sheetId: "s4" }];
  expect(touched(events, { ...now, names: more })).toEqual({ tableKeys: [], sheets: ["新"] });
});
