import { memo } from "react";
import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { newPlanRowMessages as messages } from "../../messages/newPlan";
import type { Span } from "../../reading/planDocument";
import { useSay } from "../language";
import { linePieces, type LinePiece } from "./draft/lineMarks";
import type { DraftRow } from "./draft/planDraft";
import { rowName } from "./rowText";
import { lineMark } from "./selectedSpan";

const useStyles = makeStyles({
  line: {
    margin: 0,
    paddingBlock: tokens.spacingVerticalXXS,
    whiteSpace: "pre-wrap",
    overflowWrap: "anywhere",
    tabSize: 4,
  },
  mark: {
    color: "inherit",
    cursor: "pointer",
    backgroundColor: tokens.colorNeutralBackground4,
    // The kind of line tells the states apart, whatever the colours.
    textDecorationLine: "underline",
    textDecorationThickness: "2px",
    textUnderlineOffset: "3px",
    "&:focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  proposed: { textDecorationStyle: "dashed" },
  accepted: { textDecorationStyle: "solid" },
  dropped: { textDecorationLine: "line-through" },
  current: {
    backgroundColor: tokens.colorBrandBackground2,
    fontWeight: tokens.fontWeightSemibold,
    outline: `1px solid ${tokens.colorCompoundBrandStroke}`,
  },
  picked: {
    backgroundColor: tokens.colorPaletteYellowBackground2,
    color: tokens.colorNeutralForeground1,
    outline: `1px dashed ${tokens.colorNeutralStrokeAccessible}`,
  },
});

/** Marks the quotes of rows: the first row's id. */
export const rowMarkAttribute = "data-row-id";

interface DocumentLineProps {
  readonly text: string;
  readonly line: Span;
  /** Whose quotes the line has a part of. */
  readonly rows: readonly DraftRow[] | undefined;
  /** The current row where the line has a part of it. */
  readonly currentId: string | null;
  readonly picked: Span | null;
}

/** A line of the document with the quotes in it marked. */
export const DocumentLine = memo(function DocumentLine({
  text,
  line,
  rows = none,
  currentId,
  picked,
}: DocumentLineProps) {
  const styles = useStyles();
  return (
    <p className={styles.line} {...{ [lineMark]: line.start }}>
      {linePieces(line, rows, picked).map((piece) => {
        const words = text.slice(piece.start, piece.end);
        if (piece.rows.length > 0) {
          return <Mark key={piece.start} piece={piece} words={words} currentId={currentId} />;
        }
        return piece.isPicked ? (
          <mark key={piece.start} className={styles.picked}>
            {words}
          </mark>
        ) : (
          words
        );
      })}
    </p>
  );
});

const none: readonly DraftRow[] = [];

interface MarkProps {
  readonly piece: LinePiece;
  readonly words: string;
  readonly currentId: string | null;
}

/** What it does is for the document to hear: there may be a thousand of them. */
function Mark({ piece: { rows, isPicked }, words, currentId }: MarkProps) {
  const styles = useStyles();
  const say = useSay();
  const index = rows.findIndex(({ id }) => id === currentId);
  const isCurrent = index >= 0;
  const row = rows[Math.max(0, index)]!;
  // Several rows of one quote are reached one after the other.
  const next = isCurrent ? rows[(index + 1) % rows.length]! : row;
  const title = rows
    .map(({ state, fields }) =>
      say(messages.mark, { state: say(messages[state]), name: rowName(fields, say) }),
    )
    .join("\n");
  return (
    <mark
      role="button"
      tabIndex={isCurrent ? 0 : -1}
      title={title}
      aria-current={isCurrent}
      className={mergeClasses(
        styles.mark,
        styles[row.state],
        isPicked && styles.picked,
        isCurrent && styles.current,
      )}
      {...{ [rowMarkAttribute]: next.id }}
    >
      {words}
    </mark>
  );
}
