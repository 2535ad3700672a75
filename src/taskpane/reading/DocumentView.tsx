import {
  useCallback,
  useEffect,
  useLayoutEffect,
  useMemo,
  useRef,
  type KeyboardEvent,
  type SyntheticEvent,
} from "react";
import { makeStyles, tokens } from "@fluentui/react-components";
import { newPlanMessages } from "../../messages/newPlan";
import type { Span } from "../../reading/planDocument";
import { localeOf, useSay } from "../language";
import { useVirtualRows } from "../lists/useVirtualRows";
import { DocumentLine, rowMarkAttribute } from "./DocumentLine";
import { rowsByLine } from "./draft/lineMarks";
import type { DraftRow } from "./draft/planDraft";
import { lineAt, linesOfText, trimmed } from "./draft/textLines";
import { selectedSpan } from "./selectedSpan";

const useStyles = makeStyles({
  box: {
    flexGrow: 1,
    minHeight: 0,
    overflowY: "auto",
    padding: tokens.spacingHorizontalM,
    "&:focus-visible": {
      outline: `2px solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: "-2px",
    },
  },
  lines: { position: "relative", listStyleType: "none", margin: 0, padding: 0 },
  line: { position: "absolute", top: 0, insetInlineStart: 0, width: "100%", minWidth: 0 },
});

/** No drawn line is longer: a text without line breaks would be drawn as a whole otherwise. */
const longestLine = 2000;
/** Of a pane of 320 pixels; lines that have been drawn are measured. */
const charactersPerLine = 20;
const lineHeight = 20;
const linePadding = 4;

interface DocumentViewProps {
  readonly text: string;
  readonly rows: readonly DraftRow[];
  readonly currentId: string | null;
  /** What is to be in view; another object each time that it is asked for. */
  readonly shown: Span | null;
  /** False while the other half stands in its place. */
  readonly isVisible: boolean;
  readonly picked: Span | null;
  readonly pick: (span: Span) => void;
  /** Makes a row the current one; `opens` where it is to be shown in the list. */
  readonly choose: (id: string, opens: boolean) => void;
}

/** The document with every quote marked; only what is in view is drawn. */
export function DocumentView(props: DocumentViewProps) {
  const { text, rows, currentId, shown, isVisible, picked, pick, choose } = props;
  const styles = useStyles();
  const say = useSay();
  const box = useRef<HTMLDivElement>(null);
  const list = useRef<HTMLUListElement>(null);
  const isFocusWanted = useRef(false);

  const lines = useMemo(() => linesOfText(text, longestLine), [text]);
  const keys = useMemo(() => lines.map(({ start }) => String(start)), [lines]);
  const marked = useMemo(
    () => rows.filter(({ id, state }) => state !== "dropped" || id === currentId),
    [currentId, rows],
  );
  const byLine = useMemo(() => rowsByLine(lines, marked), [lines, marked]);
  const current = marked.find(({ id }) => id === currentId);
  const currentLine = current ? lineAt(lines, current.source.start) : -1;
  const estimate = useCallback(
    (index: number) => {
      const { start, end } = lines[index]!;
      return Math.ceil((end - start) / charactersPerLine) * lineHeight + linePadding;
    },
    [lines],
  );
  const virtual = useVirtualRows({ list, keys, estimate, alwaysDrawn: currentLine });
  const { scrollTo } = virtual;

  useEffect(() => {
    if (shown === null || !isVisible) return;
    scrollTo(lineAt(lines, shown.start));
  }, [isVisible, lines, scrollTo, shown]);
  useLayoutEffect(() => {
    if (!isFocusWanted.current) return;
    const mark = box.current?.querySelector<HTMLElement>("mark[aria-current=true]");
    if (!mark) return;
    isFocusWanted.current = false;
    mark.focus();
  });
  useEffect(() => {
    const hear = () => {
      const span = box.current && selectedSpan(document.getSelection(), box.current);
      const words = span && trimmed(text, span);
      if (words && words.start < words.end) pick(words);
    };
    document.addEventListener("selectionchange", hear);
    return () => document.removeEventListener("selectionchange", hear);
  }, [pick, text]);

  const onClick = ({ target }: SyntheticEvent) => {
    const id = markedRow(target);
    // Who selects words does not mean the mark below them.
    if (id !== null && document.getSelection()?.isCollapsed !== false) choose(id, true);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const id = markedRow(event.target);
    if (event.key === "Enter" || (event.key === " " && id !== null)) {
      event.preventDefault();
      if (id !== null) choose(id, true);
      else goTo(Math.max(0, indexOf(currentId)));
      return;
    }
    const step = id === null ? undefined : steps[event.key];
    if (step === undefined) return;
    event.preventDefault();
    goTo(indexOf(currentId) + step);
  };
  const indexOf = (id: string | null) => marked.findIndex((row) => row.id === id);
  const goTo = (index: number) => {
    const row = marked[index];
    if (!row) return;
    isFocusWanted.current = true;
    choose(row.id, false);
  };
  return (
    <div
      ref={box}
      role="region"
      aria-label={say(newPlanMessages.document)}
      tabIndex={0}
      className={styles.box}
      onClick={onClick}
      onKeyDown={onKeyDown}
    >
      <ul
        ref={list}
        role="presentation"
        lang={localeOf("zh")}
        className={styles.lines}
        style={{ height: `${virtual.height}px` }}
      >
        {virtual.drawn.map(({ index, key, start }) => {
          const line = lines[index];
          if (line === undefined) return null;
          const its = byLine.get(index);
          return (
            <li
              key={key}
              ref={virtual.measure}
              data-index={index}
              role="presentation"
              className={styles.line}
              style={{ transform: `translateY(${start}px)` }}
            >
              <DocumentLine
                text={text}
                line={line}
                rows={its}
                currentId={its?.some(({ id }) => id === currentId) ? currentId : null}
                picked={
                  picked && picked.start < line.end && picked.end > line.start ? picked : null
                }
              />
            </li>
          );
        })}
      </ul>
    </div>
  );
}

/** Keys that lead from one quote to another. */
const steps: Readonly<Record<string, number>> = {
  ArrowDown: 1,
  ArrowRight: 1,
  ArrowUp: -1,
  ArrowLeft: -1,
};

function markedRow(target: EventTarget): string | null {
  if (!(target instanceof Element)) return null;
  const mark = target.closest(`[${rowMarkAttribute}]`);
  return mark?.getAttribute(rowMarkAttribute) ?? null;
}
