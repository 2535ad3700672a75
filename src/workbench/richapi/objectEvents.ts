/**
 * The object-model events of Excel that add-ins can listen to: class, event, the protocol's register and
 * unregister methods, and the number under which an event is posted.
 */
interface ObjectEvent {
  readonly className: string;
  /** Microsoft's name: `onChanged`. */
  readonly event: string;
  /** Register method without `_Register`: `DataChangedEvent`. */
  readonly registration: string;
  readonly type: number;
  /** Whether subscribers are told apart by the object's own id, or listen for the whole workbook. */
  readonly target: "id" | "workbook" | "scope";
}

/** Number of an object-model event; the same number serves an object and its collection. */
export const ObjectEventType = {
  worksheetChanged: 10,
  worksheetActivated: 11,
  worksheetDeactivated: 12,
  worksheetAdded: 13,
  worksheetSelectionChanged: 14,
  worksheetDeleted: 15,
  worksheetCalculated: 16,
  worksheetFormatChanged: 18,
  worksheetRowSorted: 19,
  worksheetColumnSorted: 20,
  worksheetSingleClicked: 21,
  worksheetRowHiddenChanged: 22,
  worksheetFormulaChanged: 23,
  worksheetProtectionChanged: 24,
  worksheetNameChanged: 25,
  worksheetVisibilityChanged: 26,
  worksheetMoved: 27,
  tableSelectionChanged: 100,
  tableChanged: 101,
  tableAdded: 102,
  tableDeleted: 103,
  workbookActivated: 2203,
} as const;
export type ObjectEventType = (typeof ObjectEventType)[keyof typeof ObjectEventType];

/** Events that a sheet and the sheet collection both have. */
const sheetEvents: readonly (readonly [event: string, registration: string, type: number])[] = [
  ["onActivated", "ActivatedEvent", ObjectEventType.worksheetActivated],
  ["onCalculated", "CalculatedEvent", ObjectEventType.worksheetCalculated],
  ["onChanged", "DataChangedEvent", ObjectEventType.worksheetChanged],
  ["onColumnSorted", "ColumnSortedEvent", ObjectEventType.worksheetColumnSorted],
  ["onDeactivated", "DeactivatedEvent", ObjectEventType.worksheetDeactivated],
  ["onFormatChanged", "FormatChangedEvent", ObjectEventType.worksheetFormatChanged],
  ["onFormulaChanged", "FormulaChangedEvent", ObjectEventType.worksheetFormulaChanged],
  ["onNameChanged", "EventNameChanged", ObjectEventType.worksheetNameChanged],
  ["onProtectionChanged", "ProtectionChangedEvent", ObjectEventType.worksheetProtectionChanged],
  ["onRowHiddenChanged", "RowHiddenChangedEvent", ObjectEventType.worksheetRowHiddenChanged],
  ["onRowSorted", "RowSortedEvent", ObjectEventType.worksheetRowSorted],
  ["onSelectionChanged", "SelectionChangedEvent", ObjectEventType.worksheetSelectionChanged],
  ["onSingleClicked", "SingleClickedEvent", ObjectEventType.worksheetSingleClicked],
  ["onVisibilityChanged", "EventVisibilityChanged", ObjectEventType.worksheetVisibilityChanged],
];

function row(
  className: string,
  target: ObjectEvent["target"],
  [event, registration, type]: readonly [string, string, number],
): ObjectEvent {
  return { className, event, registration, type, target };
}

const objectEvents: readonly ObjectEvent[] = [
  ...sheetEvents.map((event) => row("Worksheet", "id", event)),
  ...sheetEvents.map((event) => row("WorksheetCollection", "workbook", event)),
  row("WorksheetCollection", "workbook", ["onAdded", "AddedEvent", ObjectEventType.worksheetAdded]),
  row("WorksheetCollection", "workbook", [
    "onDeleted",
    "DeletedEvent",
    ObjectEventType.worksheetDeleted,
  ]),
  row("WorksheetCollection", "workbook", ["onMoved", "EventMoved", ObjectEventType.worksheetMoved]),
  row("Workbook", "workbook", ["onActivated", "ActivatedEvent", ObjectEventType.workbookActivated]),
  row("Table", "id", ["onChanged", "DataChangedEvent", ObjectEventType.tableChanged]),
  row("Table", "id", [
    "onSelectionChanged",
    "SelectionChangedEvent",
    ObjectEventType.tableSelectionChanged,
  ]),
  row("TableCollection", "scope", ["onAdded", "AddedEvent", ObjectEventType.tableAdded]),
  row("TableCollection", "scope", ["onChanged", "DataChangedEvent", ObjectEventType.tableChanged]),
  row("TableCollection", "scope", ["onDeleted", "DeletedEvent", ObjectEventType.tableDeleted]),
];

/** The event that a register or unregister method of a class belongs to. */
export interface EventRegistration {
  readonly event: ObjectEvent;
  readonly register: boolean;
}

/** Reads `_RegisterDataChangedEvent` and its like; undefined for any other method name. */
export function findEventRegistration(
  className: string,
  methodName: string,
): EventRegistration | undefined {
  const match = /^_(Register|Unregister)(.+)$/i.exec(methodName);
  if (match === null) return undefined;
  const registration = match[2]!.toLowerCase();
  const event = objectEvents.find(
    (candidate) =>
      candidate.className === className && candidate.registration.toLowerCase() === registration,
  );
  return event && { event, register: match[1]!.toLowerCase() === "register" };
}
