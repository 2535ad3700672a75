import { UniverSheetsNotePlugin } from "@univerjs/sheets-note";

/**
 * Keeps Univer's note plugin from moving notes with their cells; to be called before it is registered. It takes one note
 * for another where several stand one below the other and rows come or go, and with some hundreds of them each row takes
 * seconds. Who keeps the workbook moves them.
 */
export function leaveNotesWhereTheyAre(): void {
  UniverSheetsNotePlugin.prototype.onReady = () => undefined;
}
