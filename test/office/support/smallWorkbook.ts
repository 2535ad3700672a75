import {
  type RichClass,
  type RichObject,
  RichApiError,
  richObject,
} from "../../../src/workbench/richapi/richClass";

export type Cell = string | number | boolean;

/** A block of cells; rows and columns count from 0. */
interface Block {
  readonly sheet: SmallSheet;
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

export class SmallSheet {
  readonly cells = new Map<string, Cell>();
  readonly fills = new Map<string, string>();
  readonly tables: { readonly id: string; name: string }[] = [];

  constructor(
    readonly id: string,
    public name: string,
  ) {}

  cell(row: number, column: number): Cell {
    return this.cells.get(`${row},${column}`) ?? "";
  }
}

/** A workbook just big enough to talk about over the protocol: sheets, ranges, fills, tables. */
export class SmallWorkbook {
  readonly sheets: SmallSheet[] = [];
  /** Calls of `tables.add`, to see that none is made twice. */
  tablesAdded = 0;
  readonly root: RichObject = richObject(workbookClass, this);

  constructor(...sheetNames: string[]) {
    for (const name of sheetNames) this.addSheet(name);
  }

  addSheet(name: string): SmallSheet {
    const sheet = new SmallSheet(`{WS-${this.sheets.length + 1}}`, name);
    this.sheets.push(sheet);
    return sheet;
  }

  range(sheet: SmallSheet, address: string): RichObject {
    return richObject(rangeClass, parseAddress(sheet, address));
  }
}

export function smallWorkbook(...sheetNames: string[]): SmallWorkbook {
  return new SmallWorkbook(...(sheetNames.length > 0 ? sheetNames : ["考核表", "Sheet2"]));
}

interface SheetOf {
  readonly book: SmallWorkbook;
  readonly sheet: SmallSheet;
}

interface TablesOf {
  readonly book: SmallWorkbook;
  /** Null for the tables of the whole workbook, where Office.js looks up a table by its id. */
  readonly sheet: SmallSheet | null;
}

const fillClass: RichClass<Block> = {
  name: "RangeFill",
  scalars: {
    color: {
      get: ({ sheet, row, column }) => sheet.fills.get(`${row},${column}`) ?? "#FFFFFF",
      set: (block, color) => {
        for (const key of keys(block)) block.sheet.fills.set(key, String(color));
      },
    },
  },
};

const formatClass: RichClass<Block> = {
  name: "RangeFormat",
  scalars: { wrapText: { get: () => false } },
  navigation: { fill: (block) => richObject(fillClass, block) },
};

const rangeClass: RichClass<Block> = {
  name: "Range",
  keptByReference: true,
  scalars: {
    address: { get: (block) => addressOf(block) },
    rowCount: { get: (block) => block.rows },
    values: {
      get: ({ sheet, row, column, rows, columns }) =>
        Array.from({ length: rows }, (_r, r) =>
          Array.from({ length: columns }, (_c, c) => sheet.cell(row + r, column + c)),
        ),
      // Asynchronous on purpose: a host may have to wait for its engine.
      set: async (block, values) => {
        await Promise.resolve();
        const rows = values as Cell[][];
        if (rows.length !== block.rows || rows.some((row) => row.length !== block.columns)) {
          throw new RichApiError("InvalidArgument", "The array does not fit the range.");
        }
        for (const [r, row] of rows.entries()) {
          for (const [c, value] of row.entries()) {
            block.sheet.cells.set(`${block.row + r},${block.column + c}`, value);
          }
        }
      },
    },
    text: {
      get: () => {
        throw new TypeError("text is broken");
      },
    },
  },
  navigation: { format: (block) => richObject(formatClass, block) },
  methods: {
    getRow: (block, index) =>
      richObject(rangeClass, { ...block, row: block.row + Number(index), rows: 1 }),
    getBoundingRect: (block, other) => {
      const last = (other as RichObject).self as Block;
      return richObject(rangeClass, { ...block, rows: last.row + last.rows - block.row });
    },
    getUsedRangeOrNullObject: () => null,
    clear: (block) => {
      for (const key of keys(block)) block.sheet.cells.delete(key);
    },
  },
};

interface TableOf {
  readonly table: { readonly id: string; name: string };
}

const tableClass: RichClass<TableOf> = {
  name: "Table",
  identity: ({ table }) => ({ Id: table.id }),
  scalars: {
    id: { get: ({ table }) => table.id },
    name: {
      get: ({ table }) => table.name,
      set: ({ table }, name) => {
        table.name = String(name);
      },
    },
  },
};

const tablesClass: RichClass<TablesOf> = {
  name: "TableCollection",
  scalars: { count: { get: (self) => tablesOf(self).length } },
  items: (self) => tablesOf(self).map((table) => richObject(tableClass, { table })),
  events: ["onChanged"],
  eventTargetId: ({ sheet }) => sheet?.id ?? "Workbook",
  methods: {
    add: ({ book }, range) => {
      const { sheet } = (range as RichObject).self as Block;
      book.tablesAdded += 1;
      const table = { id: `{T-${book.tablesAdded}}`, name: `Table${book.tablesAdded}` };
      sheet.tables.push(table);
      return richObject(tableClass, { table });
    },
  },
};

function tablesOf({ book, sheet }: TablesOf): SmallSheet["tables"] {
  return sheet?.tables ?? book.sheets.flatMap(({ tables }) => tables);
}

const sheetClass: RichClass<SheetOf> = {
  name: "Worksheet",
  identity: ({ sheet }) => ({ Id: sheet.id }),
  events: ["onChanged"],
  scalars: {
    id: { get: ({ sheet }) => sheet.id },
    name: {
      get: ({ sheet }) => sheet.name,
      set: ({ sheet }, name) => {
        sheet.name = String(name);
      },
    },
  },
  navigation: { tables: (self) => richObject(tablesClass, self) },
  methods: {
    getRange: ({ sheet }, address) => richObject(rangeClass, parseAddress(sheet, String(address))),
  },
};

const sheetsClass: RichClass<SmallWorkbook> = {
  name: "WorksheetCollection",
  events: ["onChanged"],
  items: (book) => book.sheets.map((sheet) => richObject(sheetClass, { book, sheet })),
  methods: {
    getActiveWorksheet: (book) => richObject(sheetClass, { book, sheet: book.sheets[0]! }),
    add: (book, name) => richObject(sheetClass, { book, sheet: book.addSheet(String(name)) }),
  },
};

const workbookClass: RichClass<SmallWorkbook> = {
  name: "Workbook",
  scalars: { name: { get: () => "book.xlsx" } },
  navigation: {
    worksheets: (book) => richObject(sheetsClass, book),
    tables: (book) => richObject(tablesClass, { book, sheet: null }),
  },
};

function keys({ row, column, rows, columns }: Block): string[] {
  return Array.from(
    { length: rows * columns },
    (_, i) => `${row + Math.floor(i / columns)},${column + (i % columns)}`,
  );
}

function addressOf({ sheet, row, column, rows, columns }: Block): string {
  const first = `${letter(column)}${row + 1}`;
  const last = `${letter(column + columns - 1)}${row + rows}`;
  return `${sheet.name}!${first === last ? first : `${first}:${last}`}`;
}

function letter(column: number): string {
  return String.fromCharCode(65 + column);
}

function parseAddress(sheet: SmallSheet, address: string): Block {
  const match = /^([A-Z])(\d+)(?::([A-Z])(\d+))?$/.exec(address);
  if (match === null) throw new RichApiError("InvalidArgument", `No such range: ${address}`);
  const [, left, top, right = left, bottom = top] = match;
  const column = left!.charCodeAt(0) - 65;
  const row = Number(top) - 1;
  return {
    sheet,
    row,
    column,
    rows: Number(bottom) - row,
    columns: right!.charCodeAt(0) - 64 - column,
  };
}
