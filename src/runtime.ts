/**
 * The shared runtime's page: the pane, the ribbon commands and the custom functions in one bundle.
 * The functions associate themselves with Excel when they load, which needs Office.js; the pane says so where it
 * is out of reach, and therefore comes first.
 */
import "./taskpane/index";
import "./commands/commands";

if (typeof CustomFunctions !== "undefined") {
  void import(/* webpackMode: "eager" */ "./functions/functions");
}
