import { columnCount, rowCount, wholeSheet, type GridRange } from "../engine/a1";
import type { RichClass } from "../richapi/richClass";
import { integerArgument } from "./arguments";
import type { SheetRef } from "./context";
import { invalidArgument } from "./excelErrors";
import { rangeArgument } from "./rangeArguments";

function freeze({ context, sheetId }: SheetRef, rows: number, columns: number): void {
  if (rows < 0 || columns < 0) throw invalidArgument("a count of panes is not negative.");
  context.protections.requireAllowed(sheetId);
  context.spreadsheet.as("addin", () =>
    context.spreadsheet.execute("sheet.mutation.set-frozen", {
      subUnitId: sheetId,
      ySplit: rows,
      xSplit: columns,
      startRow: rows > 0 ? rows : -1,
      startColumn: columns > 0 ? columns : -1,
    }),
  );
}

function frozen({ context, sheetId }: SheetRef): GridRange | null {
  const { xSplit, ySplit } = context.spreadsheet.model(sheetId).getFreeze();
  if (xSplit === 0 && ySplit === 0) return null;
  return {
    ...wholeSheet,
    ...(ySplit > 0 ? { endRow: ySplit - 1 } : {}),
    ...(xSplit > 0 ? { endColumn: xSplit - 1 } : {}),
  };
}

export const freezePanesClass: RichClass<SheetRef> = {
  name: "WorksheetFreezePanes",
  methods: {
    freezeRows: (ref, count) => freeze(ref, integerArgument(count, "count", 1), 0),
    freezeColumns: (ref, count) => freeze(ref, 0, integerArgument(count, "count", 1)),
    freezeAt: (ref, range) => {
      const area = rangeArgument(ref, range, "frozenRange");
      freeze(ref, area.startRow + rowCount(area), area.startColumn + columnCount(area));
    },
    unfreeze: (ref) => freeze(ref, 0, 0),
    getLocationOrNullObject: (ref) => {
      const range = frozen(ref);
      return range && ref.context.objects.range(ref.sheetId, range);
    },
  },
};
