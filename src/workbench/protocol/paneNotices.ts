import type { Json } from "../richapi/richClass";
import type { PaneHostCallbacks, PaneKey } from "./paneHostOptions";
import { PaneNotice } from "./protocolConstants";

/** Passes on what the pane tells of focus and keys. Other notices (telemetry, address changes) end here. */
export function hearNotice(data: Json, callbacks: PaneHostCallbacks): void {
  if (!Array.isArray(data)) return;
  const [, notice, detail] = data;
  switch (notice) {
    case PaneNotice.focusGained:
    case PaneNotice.focusLost:
      callbacks.onFocus?.(notice === PaneNotice.focusGained);
      break;
    case PaneNotice.tabOut:
    case PaneNotice.tabOutShift:
      callbacks.onTabOut?.(notice === PaneNotice.tabOutShift);
      break;
    case PaneNotice.escape:
      callbacks.onEscape?.();
      break;
    case PaneNotice.keyPressed:
      callbacks.onKey?.(paneKey(detail));
      break;
  }
}

function paneKey(detail: Json | undefined): PaneKey {
  const key = (typeof detail === "string" ? JSON.parse(detail) : detail) as Partial<PaneKey>;
  return {
    keyCode: Number(key.keyCode),
    shiftKey: key.shiftKey === true,
    altKey: key.altKey === true,
    ctrlKey: key.ctrlKey === true,
    metaKey: key.metaKey === true,
  };
}
