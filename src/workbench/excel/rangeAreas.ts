import { cellCount, type GridRange } from "../engine/a1";
import { type RichClass, richObject } from "../richapi/richClass";
import type { SheetRef } from "./context";
import { fullAddress } from "./rangeArguments";

interface AreasRef extends SheetRef {
  readonly areas: readonly GridRange[];
}

const rangeCollectionClass: RichClass<AreasRef> = {
  name: "RangeCollection",
  items: ({ context, sheetId, areas }) =>
    areas.map((range) => context.objects.range(sheetId, range)),
};

/** Several ranges of one sheet: read only. */
export const rangeAreasClass: RichClass<AreasRef> = {
  name: "RangeAreas",
  keptByReference: true,
  scalars: {
    address: {
      get: ({ context, sheetId, areas }) =>
        areas.map((range) => fullAddress({ context, sheetId, range })).join(","),
    },
    areaCount: { get: ({ areas }) => areas.length },
    cellCount: { get: ({ areas }) => areas.reduce((sum, range) => sum + cellCount(range), 0) },
  },
  navigation: {
    areas: (ref) => richObject(rangeCollectionClass, ref),
    worksheet: ({ context, sheetId }) => context.objects.worksheet(sheetId),
  },
};
