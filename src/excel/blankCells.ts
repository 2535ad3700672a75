import {
  type CellPosition,
  coveringAreas,
  portions,
  referencedArea,
  type SheetArea,
} from "./cellAreas";

/** Reads, for each area in order, which of its cells are empty: rows × columns. */
export type ReadEmpty = (areas: readonly SheetArea[]) => Promise<readonly boolean[][][]>;

interface Question {
  readonly area: SheetArea;
  readonly cells: readonly CellPosition[];
  readonly answer: (empty: readonly boolean[] | null) => void;
}

/** Well below what one answer of Excel may hold (5 MB, five million cells). */
const mostCellsInRequest = 100_000;

/**
 * Tells empty cells from cells that hold 0, which Excel hands over alike to a function. What is asked before the event
 * loop comes round is read together, in one request unless there are very many cells.
 */
export class BlankCells {
  private questions: Question[] = [];

  constructor(private readonly readEmpty: ReadEmpty = readEmptyFromWorkbook) {}

  /**
   * @param reference an argument's address: `Sheet1!A1:B2`
   * @param cells counted from the reference's first cell
   * @returns whether each cell is empty, in their order; null where they cannot be read: another workbook, or Excel
   *   refused twice
   */
  areEmpty(reference: string, cells: readonly CellPosition[]): Promise<readonly boolean[] | null> {
    const area = referencedArea(reference);
    if (area === null || cells.some((cell) => isOutside(area, cell))) return Promise.resolve(null);
    return new Promise((answer) => {
      this.questions.push({ area, cells, answer });
      if (this.questions.length === 1) setTimeout(() => void this.answerAll(), 0);
    });
  }

  private async answerAll(): Promise<void> {
    const questions = this.questions;
    this.questions = [];
    const sheets = new Map<string, CellPosition[]>();
    for (const { area, cells } of questions) {
      const asked = sheets.get(area.sheet) ?? [];
      sheets.set(area.sheet, asked);
      for (const cell of cells) asked.push(placeOf(area, cell));
    }
    const areas = [...sheets].flatMap(([sheet, cells]) =>
      coveringAreas(cells).map((area) => ({ sheet, ...area })),
    );
    const empty = new EmptyCells();
    for (const portion of portions(areas, mostCellsInRequest)) await this.read(portion, empty);
    for (const { area, cells, answer } of questions) {
      answer(empty.isUnreadable(area.sheet) ? null : cells.map((cell) => empty.has(area, cell)));
    }
  }

  private async read(areas: readonly SheetArea[], empty: EmptyCells): Promise<void> {
    try {
      empty.add(areas, await this.readEmpty(areas));
    } catch {
      // Once more, and by sheet: one that is gone must not keep the others from being read.
      for (const sheet of new Set(areas.map((area) => area.sheet))) {
        const onSheet = areas.filter((area) => area.sheet === sheet);
        try {
          empty.add(onSheet, await this.readEmpty(onSheet));
        } catch {
          empty.markUnreadable(sheet);
        }
      }
    }
  }
}

/** What has been read in one turn. */
class EmptyCells {
  private readonly bySheet = new Map<string, Set<number>>();
  private readonly unreadable = new Set<string>();

  add(areas: readonly SheetArea[], empty: readonly boolean[][][]): void {
    for (const [index, area] of areas.entries()) {
      const known = this.bySheet.get(area.sheet) ?? new Set<number>();
      this.bySheet.set(area.sheet, known);
      for (const [row, line] of (empty[index] ?? []).entries()) {
        for (const [column, isEmpty] of line.entries()) {
          if (isEmpty) known.add(keyOf(placeOf(area, { row, column })));
        }
      }
    }
  }

  markUnreadable(sheet: string): void {
    this.unreadable.add(sheet);
  }

  isUnreadable(sheet: string): boolean {
    return this.unreadable.has(sheet);
  }

  has(area: SheetArea, cell: CellPosition): boolean {
    return this.bySheet.get(area.sheet)?.has(keyOf(placeOf(area, cell))) ?? false;
  }
}

function isOutside({ rows, columns }: SheetArea, { row, column }: CellPosition): boolean {
  return row >= rows || column >= columns;
}

function placeOf(area: SheetArea, { row, column }: CellPosition): CellPosition {
  return { row: area.row + row, column: area.column + column };
}

/** A sheet has 2^14 columns. */
function keyOf({ row, column }: CellPosition): number {
  return row * 2 ** 14 + column;
}

const readEmptyFromWorkbook: ReadEmpty = (areas) =>
  // A function is also calculated while another cell is being edited: it waits then, as its cell does.
  Excel.run({ delayForCellEdit: true }, async (context) => {
    const ranges = areas.map(({ sheet, row, column, rows, columns }) =>
      context.workbook.worksheets
        .getItem(sheet)
        .getRangeByIndexes(row, column, rows, columns)
        .load("valueTypes"),
    );
    await context.sync();
    return ranges.map(({ valueTypes }) =>
      valueTypes.map((line) => line.map((type) => type === Excel.RangeValueType.empty)),
    );
  });
