import type { FUniver } from "@univerjs/core/facade";
import { MessageType } from "@univerjs/preset-sheets-core";
import type { ExcelWorkbook, Refusal } from "../excel/workbook";
import { type Language, type Message, pageMessages, say } from "../messages";

/** Excel's sheet protection at the grid: an entry in the menu of a sheet's tab, and what it refuses. */
export function addSheetProtectionMenu(
  univer: FUniver,
  { protections, onRefused }: Pick<ExcelWorkbook, "protections" | "onRefused">,
  language: Language,
): void {
  const tell = (type: MessageType, message: Message, places: Readonly<Record<string, string>>) =>
    univer.showMessage({ type, content: say(message, language, places) });

  function toggle(): void {
    const active = univer.getActiveWorkbook()?.getActiveSheet();
    if (!active) return;
    const sheet = active.getSheetName();
    const id = active.getSheetId();
    try {
      if (protections.isProtected(id)) {
        protections.unprotect(id, "");
        tell(MessageType.Success, pageMessages.sheetUnprotected, { sheet });
      } else {
        protections.protect(id, {}, "");
        tell(MessageType.Success, pageMessages.sheetProtected, { sheet });
      }
    } catch {
      tell(MessageType.Warning, pageMessages.protectionHasPassword, { sheet });
    }
  }

  function explain({ sheet, address }: Refusal): void {
    if (address === null) tell(MessageType.Warning, pageMessages.protectedSheet, { sheet });
    else tell(MessageType.Warning, pageMessages.protectedCell, { sheet, address });
  }

  univer
    .createMenu({
      id: "workbench.toggle-protection",
      title: say(pageMessages.toggleProtection, language),
      action: toggle,
    })
    .appendTo(["contextMenu.footerTabs", "contextMenu.others"]);
  onRefused(explain);
}
