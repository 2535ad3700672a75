import { noticeMessages } from "../messages/pane";
import { layoutNextSteps } from "../messages/templates";
import { layoutWords } from "../tables/templates/templateLayout";
import type { Say } from "./language";
import type { Notice } from "./usePaneActions";

/** A notice in words, for the message bar and the live region. */
export function noticeText(notice: Notice, say: Say): string {
  switch (notice.kind) {
    case "inserted": {
      const { layout, result } = notice;
      const { table, location, rows } = result;
      return say(noticeMessages.inserted, {
        layout: say(layoutWords(layout).title),
        table,
        rows,
        next: say(layoutNextSteps[layout]),
        ...location,
      });
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
