import type { PaneKey } from "../protocol/paneHostOptions";
import type { PressedKeys } from "../ribbon/shortcuts";

/** The key by its place on the board, since Alt and Shift change the character it gives. */
export function keysOfEvent(event: KeyboardEvent): PressedKeys {
  const letterOrDigit = /^(?:Key|Digit)([A-Z0-9])$/.exec(event.code)?.[1];
  return {
    ctrlKey: event.ctrlKey,
    altKey: event.altKey,
    shiftKey: event.shiftKey,
    metaKey: event.metaKey,
    key: letterOrDigit ?? event.key,
  };
}

/** The key that Office.js reports from inside the pane. */
export function keysOfPane({ keyCode, ...modifiers }: PaneKey): PressedKeys {
  const isFunctionKey = keyCode >= 112 && keyCode <= 123;
  return {
    ...modifiers,
    key: isFunctionKey ? `F${keyCode - 111}` : String.fromCharCode(keyCode),
  };
}
