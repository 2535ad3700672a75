import fc from "fast-check";
import { openWorkbook, type OpenWorkbook } from "../../../test/office/support/engineWorkbook";
import { saveAndReopen } from "../../../test/office/support/reopened";

jest.setTimeout(120_000);

const size = 12;
const hexColor = fc
  .integer({ min: 0, max: 0xffffff })
  .map((number) => `#${number.toString(16).padStart(6, "0").toUpperCase()}`);
const text = fc.oneof(
  fc.string({ unit: "binary", minLength: 1, maxLength: 12 }),
  fc.constantFrom(
    "_x0041_",
    "#N/A",
    "TRUE",
    "007",
    " 前后 ",
    "甲\r\n乙",
    "\u0007",
    "&lt;",
    "=不是公式",
  ),
);
const border = fc.record({ s: fc.integer({ min: 1, max: 13 }), cl: fc.record({ rgb: hexColor }) });
const style = fc.record(
  {
    ff: fc.constantFrom("宋体", "Arial"),
    fs: fc.integer({ min: 12, max: 60 }),
    bl: fc.constant(1 as const),
    it: fc.constant(1 as const),
    ul: fc.constantFrom({ s: 1 as const, t: 12 }, { s: 1 as const, t: 10 }),
    st: fc.constant({ s: 1 as const }),
    cl: fc.record({ rgb: hexColor }),
    bg: fc.record({ rgb: hexColor }),
    bd: fc.record({ t: border, r: border, b: border, l: border }, { requiredKeys: [] }),
    ht: fc.integer({ min: 1, max: 4 }),
    vt: fc.integer({ min: 1, max: 3 }),
    tb: fc.constant(3),
    tr: fc.constantFrom({ a: 45 }, { a: -90 }, { a: 0, v: 1 as const }),
    pd: fc.constant({ l: 18 }),
    n: fc.record({ pattern: fc.constantFrom("0.00%", "yyyy-mm-dd", '#,##0.0"亿元"', "@", "h:mm") }),
  },
  { requiredKeys: [] },
);
const cell = fc.record({
  value: fc.oneof(
    fc.constant(null),
    fc
      .double({ noNaN: true, noDefaultInfinity: true, min: 0, max: 2_958_465 })
      .map((n) => Math.round(n * 1e4) / 1e4),
    fc.boolean(),
    text,
  ),
  s: style,
  unlocked: fc.boolean(),
});

function write(workbook: OpenWorkbook, cells: readonly CellSpec[]): void {
  const types = { string: 1, number: 2, boolean: 3 } as Record<string, number>;
  const matrix: Record<number, Record<number, object>> = {};
  cells.forEach(({ value, s, unlocked }, index) => {
    const content =
      value === null
        ? {}
        : { v: typeof value === "boolean" ? Number(value) : value, t: types[typeof value] };
    (matrix[Math.floor(index / size)] ??= {})[index % size] = {
      ...content,
      s,
      ...(unlocked ? { custom: { unlocked } } : {}),
    };
  });
  workbook.spreadsheet.writeCells(sheetIdOf(workbook), matrix);
}

interface CellSpec {
  readonly value: string | number | boolean | null;
  readonly s: object;
  readonly unlocked: boolean;
}

function sheetIdOf({ spreadsheet }: OpenWorkbook): string {
  return spreadsheet.workbook.getActiveSheet().getSheetId();
}

function read(workbook: OpenWorkbook): unknown[] {
  const sheetId = sheetIdOf(workbook);
  return Array.from({ length: size * size }, (_, index) => {
    const [row, column] = [Math.floor(index / size), index % size];
    const own = workbook.spreadsheet.cell(sheetId, row, column);
    const { bd, ul, st, ...style } = workbook.spreadsheet.style(sheetId, row, column);
    // An indented text is aligned to the left; a style without borders has none.
    const ht = style.pd?.l && !style.ht ? 1 : style.ht;
    return {
      v: own?.v ?? null,
      t: own?.v == null ? null : own.t,
      unlocked: own?.custom?.unlocked === true,
      style: { ...style, ...(ht ? { ht } : {}) },
      // The engine gives lines the text's colour when a style is set.
      lines: [ul?.s, ul?.t, st?.s],
      bd: bd && Object.keys(bd).length > 0 ? bd : null,
    };
  });
}

test("whatever stands in cells and however it looks comes back", async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(cell, { minLength: size * size, maxLength: size * size }),
      async (cells) => {
        const before = openWorkbook();
        write(before, cells);
        const after = await saveAndReopen(before);
        expect(read(after)).toEqual(read(before));
      },
    ),
    // Each run starts two engines: many cells in few runs, and no shrinking.
    { numRuns: 3, endOnFailure: true },
  );
});

test("styles of whole rows, columns and the sheet", async () => {
  const before = openWorkbook();
  await (await (await before.range("B:B")).to("format/fill")).set("color", "#FFEEDD");
  await (await (await before.range("3:3")).to("format/font")).set("bold", true);
  await (await (await before.range("A1:XFD1048576")).to("format/font")).set("name", "微软雅黑");
  const after = await saveAndReopen(before);
  const fill = async (address: string) =>
    (await (await after.range(address)).to("format/fill")).get("color");
  const font = async (address: string, name: string) =>
    (await (await after.range(address)).to("format/font")).get(name);
  expect([await fill("B900"), await fill("C900")]).toEqual(["#FFEEDD", "#FFFFFF"]);
  expect([await font("Z3", "bold"), await font("Z4", "bold")]).toEqual([true, false]);
  expect([await font("Z900", "name"), await font("B7", "name")]).toEqual(["微软雅黑", "微软雅黑"]);
});
