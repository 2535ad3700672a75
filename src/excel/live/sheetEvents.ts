import { type Handler, removeAll } from "../eventHandlers";

/** What happened on a sheet, as far as tables are concerned. */
export type SheetEvent =
  /** Cells hold something else, or show it otherwise. */
  | { readonly kind: "cells"; readonly sheetId: string; readonly address: string }
  /** Cells stand elsewhere, or the sheet came or has another name. */
  | { readonly kind: "sheet"; readonly sheetId: string }
  | { readonly kind: "deleted"; readonly sheetId: string };

/**
 * Hears of everything that may change what tables hold.
 * @returns a function that ends the listening
 * @throws the host's error where it takes no listeners
 */
export async function onSheetEvents(hear: (event: SheetEvent) => void): Promise<() => void> {
  let listening = true;
  const tell = (event: SheetEvent): Promise<void> => {
    if (listening) hear(event);
    return Promise.resolve();
  };
  const handlers = await Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    const added: Handler[] = [
      worksheets.onChanged.add(({ changeType, worksheetId: sheetId, address }) =>
        tell(
          changeType === Excel.DataChangeType.rangeEdited
            ? { kind: "cells", sheetId, address }
            : { kind: "sheet", sheetId },
        ),
      ),
      worksheets.onFormatChanged.add(({ worksheetId: sheetId, address }) =>
        tell({ kind: "cells", sheetId, address }),
      ),
      worksheets.onAdded.add(({ worksheetId: sheetId }) => tell({ kind: "sheet", sheetId })),
      worksheets.onDeleted.add(({ worksheetId: sheetId }) => tell({ kind: "deleted", sheetId })),
    ];
    const { requirements } = Office.context;
    if (requirements.isSetSupported("ExcelApi", "1.10")) {
      added.push(
        worksheets.onRowSorted.add(({ worksheetId: sheetId, address }) =>
          tell({ kind: "cells", sheetId, address }),
        ),
      );
    }
    if (requirements.isSetSupported("ExcelApi", "1.17")) {
      added.push(
        worksheets.onNameChanged.add(({ worksheetId: sheetId }) =>
          tell({ kind: "sheet", sheetId }),
        ),
      );
    }
    await context.sync();
    return added;
  });
  return () => {
    listening = false;
    void removeAll(handlers);
  };
}
