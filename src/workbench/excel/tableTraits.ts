/** What Excel keeps of a table and the engine does not. */
export interface TableTraits {
  style: string;
  showFilterButton: boolean;
  showBandedRows: boolean;
  showBandedColumns: boolean;
  highlightFirstColumn: boolean;
  highlightLastColumn: boolean;
}

/** Traits of tables by id; tables that the user made have Excel's defaults. */
export class TableTraitsStore {
  private readonly traits = new Map<string, TableTraits>();

  of(tableId: string): TableTraits {
    let traits = this.traits.get(tableId);
    if (traits === undefined) this.traits.set(tableId, (traits = excelDefault()));
    return traits;
  }

  forget(tableId: string): void {
    this.traits.delete(tableId);
  }
}

function excelDefault(): TableTraits {
  return {
    style: "TableStyleMedium2",
    showFilterButton: true,
    showBandedRows: true,
    showBandedColumns: false,
    highlightFirstColumn: false,
    highlightLastColumn: false,
  };
}
