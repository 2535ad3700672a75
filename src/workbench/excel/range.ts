import { cellCount, columnCount, isEntireColumns, isEntireRows, rowCount } from "../engine/a1";
import type { RichClass } from "../richapi/richClass";
import type { RangeRef } from "./context";
import { fullAddress } from "./rangeArguments";
import { contentScalars } from "./rangeContents";
import { editingMethods } from "./rangeEditing";
import { navigationMethods } from "./rangeNavigation";
import { columnHidden, getRowProperties, rowHidden } from "./rangeSizes";
import { rangeSort } from "./sorting";

/** `Excel.Range`. A range is a place: it does not move with its cells when rows are inserted above. */
export const rangeClass: RichClass<RangeRef> = {
  name: "Range",
  keptByReference: true,
  scalars: {
    address: { get: (ref) => fullAddress(ref) },
    addressLocal: { get: (ref) => fullAddress(ref) },
    rowIndex: { get: ({ range }) => range.startRow },
    columnIndex: { get: ({ range }) => range.startColumn },
    rowCount: { get: ({ range }) => rowCount(range) },
    columnCount: { get: ({ range }) => columnCount(range) },
    cellCount: {
      get: ({ range }) => (cellCount(range) > 2 ** 31 - 1 ? -1 : cellCount(range)),
    },
    isEntireRow: { get: ({ range }) => isEntireRows(range) },
    isEntireColumn: { get: ({ range }) => isEntireColumns(range) },
    hasSpill: {
      get: ({ context, sheetId, range }) =>
        context.spreadsheet.spillRange(sheetId, range.startRow, range.startColumn) !== null,
    },
    hidden: {
      get: async (ref) => {
        const [row, column] = [await rowHidden.get(ref), await columnHidden.get(ref)];
        return row === true || column === true
          ? true
          : row === null || column === null
            ? null
            : false;
      },
    },
    rowHidden,
    columnHidden,
    ...contentScalars,
  },
  navigation: {
    worksheet: ({ context, sheetId }) => context.objects.worksheet(sheetId),
    format: (ref) => ref.context.objects.format(ref),
    dataValidation: (ref) => ref.context.objects.dataValidation(ref),
    conditionalFormats: (ref) => ref.context.objects.conditionalFormats(ref),
    sort: rangeSort,
  },
  methods: {
    ...navigationMethods,
    ...editingMethods,
    getRowProperties,
    calculate: ({ context, sheetId, range }) => context.calculation.markDirty([{ sheetId, range }]),
  },
};
