import { useCallback, useState, type KeyboardEvent, type PointerEvent } from "react";
import { pageMessages } from "../messages";
import type { PageState } from "./pageState";
import { useText } from "./useText";

const MIN_WIDTH = 320;
const MAX_WIDTH = 800;
const DEFAULT_WIDTH = 360;
const KEYBOARD_STEP = 20;

interface PaneFrameProps {
  readonly title: string;
  readonly iconUrl: string | undefined;
  readonly visible: boolean;
  readonly pane: PageState["pane"];
  onCollapse(): void;
  onRetry(): void;
  /** The frame's window exists; the page in it is not loaded yet. */
  onFrame(window: Window): void;
  onLoaded(): void;
}

/** The task pane at the right. Collapsed it stays loaded: its runtime answers the functions. */
export function PaneFrame(props: PaneFrameProps) {
  const text = useText();
  const { width, dragging, separatorProps } = useResizing();
  return (
    <aside
      className={`pane${dragging ? " pane-dragging" : ""}`}
      aria-label={text(pageMessages.taskPane)}
      style={{ width }}
      hidden={!props.visible}
    >
      <div
        className="pane-separator"
        aria-label={text(pageMessages.resizePane)}
        {...separatorProps}
      />
      <header className="pane-title">
        {props.iconUrl !== undefined && <img src={props.iconUrl} width={16} height={16} alt="" />}
        <h2>{props.title}</h2>
        <button
          type="button"
          className="icon-button"
          aria-label={text(pageMessages.closePane)}
          title={text(pageMessages.closePane)}
          onClick={props.onCollapse}
        >
          ×
        </button>
      </header>
      <PaneContent {...props} />
    </aside>
  );
}

function PaneContent({ pane, title, onFrame, onLoaded, onRetry }: PaneFrameProps) {
  const text = useText();
  const frameRef = useCallback(
    (frame: HTMLIFrameElement | null) => {
      if (frame?.contentWindow) onFrame(frame.contentWindow);
    },
    [onFrame],
  );
  if (pane.kind === "unreachable") {
    return (
      <div className="pane-message" role="alert">
        <p>{pane.reason}</p>
        <button type="button" className="button" onClick={onRetry}>
          {text(pageMessages.retry)}
        </button>
      </div>
    );
  }
  return (
    <div className="pane-body">
      {pane.load > 0 && (
        <iframe
          key={pane.load}
          ref={frameRef}
          src={pane.url}
          onLoad={onLoaded}
          title={title}
          allow="clipboard-read; clipboard-write"
        />
      )}
      {pane.kind === "starting" && (
        <p className="pane-starting" role="status">
          {text(pageMessages.paneStarting)}
        </p>
      )}
    </div>
  );
}

function useResizing() {
  const [width, setWidth] = useState(DEFAULT_WIDTH);
  const [dragging, setDragging] = useState(false);
  const resize = (wanted: number) => setWidth(Math.min(MAX_WIDTH, Math.max(MIN_WIDTH, wanted)));
  const separatorProps = {
    role: "separator",
    tabIndex: 0,
    "aria-orientation": "vertical" as const,
    "aria-valuemin": MIN_WIDTH,
    "aria-valuemax": MAX_WIDTH,
    "aria-valuenow": width,
    onPointerDown(event: PointerEvent<HTMLDivElement>) {
      event.currentTarget.setPointerCapture(event.pointerId);
      setDragging(true);
    },
    onPointerMove(event: PointerEvent<HTMLDivElement>) {
      if (dragging) resize(window.innerWidth - event.clientX);
    },
    onPointerUp: () => setDragging(false),
    onKeyDown(event: KeyboardEvent) {
      if (event.key === "ArrowLeft") resize(width + KEYBOARD_STEP);
      if (event.key === "ArrowRight") resize(width - KEYBOARD_STEP);
    },
  };
  return { width, dragging, separatorProps };
}
