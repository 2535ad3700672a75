import { noticeMessages } from "../messages/pane";
import type { Say } from "./language";
import type { Notice } from "./usePaneActions";

/** A notice in words, for the message bar and the live region. */
export function noticeText(notice: Notice, say: Say): string {
  switch (notice.kind) {
    case "inserted": {
      const { table, location, rows } = notice.result;
      return say(noticeMessages.inserted, { table, rows, ...location });
    }
    case "undone":
      return say(noticeMessages.undone, { label: notice.label });
    case "done":
    case "told":
      return notice.text;
    case "problem":
      return notice.message;
  }
}
