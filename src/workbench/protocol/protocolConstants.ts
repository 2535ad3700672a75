/**
 * The numbers and names of the protocol between Office.js and the page that hosts the pane, as
 * `@microsoft/office-js` 1.1.110 uses them. The only place in the workbench where they stand.
 */

export const MessageType = { request: 0, response: 1 } as const;
export type MessageType = (typeof MessageType)[keyof typeof MessageType];

export const EnvelopeActionType = { invoke: 0, registerEvent: 1, unregisterEvent: 2 } as const;
export type EnvelopeActionType = (typeof EnvelopeActionType)[keyof typeof EnvelopeActionType];

/** Whether a message of the host answers one request or is an event dispatched by its name. */
export const ResponseType = { answer: 0, event: 1 } as const;

/** `_errorCode` of an envelope. Anything but `none` surfaces in the pane as GeneralException. */
export const EnvelopeErrorCode = { none: 0, errorHandlingRequest: -2 } as const;

/** `_actionName` of the requests that Office.js sends. */
export const PaneRequestName = {
  getAppContext: "ContextActivationManager_getAppContextAsync",
  notifyHost: "ContextActivationManager_notifyHost",
  executeMethod: "executeMethod",
} as const;

/** The host events that the pane may register and this host may post. */
export const HostEventName = {
  appCommandInvoked: "appCommandInvoked",
  richApiMessage: "richApiMessage",
  settingsChanged: "settingsChanged",
  documentSelectionChanged: "documentSelectionChanged",
} as const;

/** `DispatchId` of executeMethod, for the methods that this host answers. */
export const DispatchId = {
  loadSettings: 75,
  saveSettings: 76,
  executeRichApiRequest: 93,
  appCommandInvocationCompleted: 94,
} as const;

/** `Error` of an executeMethod answer. */
export const MethodError = {
  none: 0,
  unsupported: 5000,
  internal: 5001,
  invalidOperationInCellEditMode: 5004,
  invalidOrTimedOutSession: 5012,
  activityLimitReached: 5102,
  accessDenied: 7000,
} as const;
export type MethodError = (typeof MethodError)[keyof typeof MethodError];

/** Status that the pane reports with a finished command (dispatch id 94). */
export const CommandStatus = { ok: 0, internalError: 5001, functionNotFound: 11101 } as const;

/** First number of `ContextActivationManager_notifyHost`, for those that this host acts on. */
export const PaneNotice = {
  focusGained: 0,
  focusLost: 1,
  tabOut: 13,
  tabOutShift: 14,
  escape: 15,
  keyPressed: 39,
} as const;

/** What the host asks of the pane in the conversation of this suffix: `AgaveHostAction` of Office.js. */
export const PaneAction = { tabIn: 11 } as const;
export type PaneAction = (typeof PaneAction)[keyof typeof PaneAction];
export const paneActionRequest = "Office_notifyAgave";
export const paneActionSuffix = "_ntf";

/** Flags in the last field of `_host_Info`. */
export const HostFlag = { sharedRuntime: 1, customFunctions: 2 } as const;

/** Category of a richApiMessage entry. */
export const EventCategory = { customFunction: 1, action: 2, objectModel: 65536 } as const;

/** Type of a richApiMessage entry, for the categories whose types are not object-model events. */
export const MessageEntryType = {
  customFunctionInvoke: 1000,
  customFunctionCancel: 1001,
  actionInvoke: 1000,
  addinVisibilityChanged: 65539,
} as const;

/** `targetId` of events that concern the workbook or one of its collections. */
export const WORKBOOK_TARGET = "Workbook";

export const ObjectPathType = {
  global: 1,
  newObject: 2,
  method: 3,
  property: 4,
  indexer: 5,
  referenceId: 6,
  nullObject: 7,
} as const;
export type ObjectPathType = (typeof ObjectPathType)[keyof typeof ObjectPathType];

export const RichActionType = {
  instantiate: 1,
  query: 2,
  method: 3,
  setProperty: 4,
  trace: 5,
  recursiveQuery: 6,
  queryAsJson: 7,
  ensureUnchanged: 8,
  update: 9,
} as const;
export type RichActionType = (typeof RichActionType)[keyof typeof RichActionType];

/** Codes of `Excel.ErrorCodes` that the host itself answers with. */
export const RichApiErrorCode = {
  apiNotFound: "ApiNotFound",
  generalException: "GeneralException",
  invalidArgument: "InvalidArgument",
  invalidObjectPath: "InvalidObjectPath",
  invalidReference: "InvalidReference",
  itemNotFound: "ItemNotFound",
} as const;

/** Full names of the services that a `NewObject` path can name. */
export const ServiceName = {
  addinInternal: "Microsoft.InternalService.AddinInternalService",
  customFunctions: "Microsoft.ExcelServices.CustomFunctions",
  appRuntime: "Microsoft.AppRuntime.AppRuntimeService",
  appRuntimePersistence: "Microsoft.AppRuntime.AppRuntimePersistenceService",
  dynamicRibbon: "Microsoft.DynamicRibbon.DynamicRibbon",
  action: "Microsoft.Office.ActionService",
} as const;

/** `errorCode` of a failed custom-function result. */
export const CustomFunctionErrorCode = {
  generic: 0,
  notAvailable: 1,
  thrown: 2,
  rejected: 3,
  batchMismatch: 4,
  divisionByZero: 5,
  invalidNumber: 6,
  invalidValue: 7,
  nullReference: 8,
  noMetadata: 9,
  lookupError: 10,
} as const;

/** Bits of an invocation's `flags`. */
export const InvocationFlag = {
  cancelable: 1,
  streaming: 2,
  allowErrorArguments: 4,
  allowRichDataArguments: 8,
} as const;
