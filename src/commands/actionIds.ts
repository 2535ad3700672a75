/**
 * Names under which the add-in associates its actions with Office (`Office.actions.associate`).
 * `manifest.xml` (FunctionName) and `assets/shortcuts.json` (action ids) use the same names.
 */
export const actionIds = {
  /** Opens the pane at what is in the workbook. */
  showStart: "showStart",
  /** Opens the pane where a template is chosen. */
  showTemplates: "showTemplates",
  /** Opens the pane at the findings and checks the workbook. */
  checkWorkbook: "checkWorkbook",
  /** Opens the pane at the functions. */
  showFunctions: "showFunctions",
  /** Opens the pane at the plans. */
  showLibrary: "showLibrary",
  /** Opens the pane at the indicator of the selected row. */
  showIndicator: "showIndicator",
  /** Opens the pane at the settings. */
  showSettings: "showSettings",
  /** Takes back the last action of the add-in. */
  undoLastAction: "undoLastAction",
} as const;

export type ActionId = (typeof actionIds)[keyof typeof actionIds];
