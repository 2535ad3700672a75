import { lazy, Suspense, useCallback, useEffect, useState, type ReactNode } from "react";
import { makeStyles, mergeClasses } from "@fluentui/react-components";
import { onPaneRequest } from "../excel/paneRequests";
import { noticeMessages } from "../messages/pane";
import { useCheck } from "./check/useCheck";
import { useSay } from "./language";
import { LiveRegion } from "./LiveRegion";
import { NoticeBar } from "./NoticeBar";
import { PaneProvider, type Pane } from "./PaneContext";
import { panelId, places, tabId, type Place } from "./places";
import { PlaceTabs } from "./PlaceTabs";
import { TemplatesPlace } from "./templates/TemplatesPlace";
import { usePaneActions } from "./usePaneActions";

// Not at first paint: these places load when they are first opened.
const CheckPlace = lazy(() => import("./check/CheckPlace"));
const FunctionsPlace = lazy(() => import("./functions/FunctionsPlace"));
const LibraryPlace = lazy(() => import("./library/LibraryPlace"));

const useStyles = makeStyles({
  app: {
    display: "flex",
    flexDirection: "column",
    height: "100%",
    minWidth: 0,
    position: "relative",
  },
  place: { flexGrow: 1, minHeight: 0, display: "flex", flexDirection: "column" },
  hidden: { display: "none" },
});

/** The pane: its places as tabs, and the outcome of the last action above whichever is open. */
export function App({ pane }: { readonly pane: Pane }) {
  return (
    <PaneProvider value={pane}>
      <Places />
    </PaneProvider>
  );
}

function Places() {
  const styles = useStyles();
  const [open, setOpen] = useState<Place>("templates");
  const [opened, setOpened] = useState<ReadonlySet<Place>>(new Set<Place>(["templates"]));
  const show = useCallback((place: Place) => {
    setOpened((before) => (before.has(place) ? before : new Set([...before, place])));
    setOpen(place);
  }, []);
  const actions = usePaneActions();
  const check = useCheck(actions);
  const { undo } = actions;
  const { run } = check;

  useEffect(
    () =>
      onPaneRequest((request) => {
        switch (request) {
          case "templates":
          case "functions":
          case "library":
            show(request);
            break;
          case "check":
            show("check");
            void run();
            break;
          case "undo":
            void undo();
            break;
        }
      }),
    [run, undo, show],
  );

  const contents: Record<Place, ReactNode> = {
    templates: <TemplatesPlace actions={actions} />,
    check: <CheckPlace check={check} actions={actions} openTemplates={() => show("templates")} />,
    functions: <FunctionsPlace actions={actions} />,
    library: <LibraryPlace actions={actions} />,
  };
  return (
    <div className={styles.app}>
      <PlaceTabs open={open} setOpen={show} />
      <NoticeBar actions={actions} />
      {places.map((place) => (
        // Kept while another place is open, so that choices and results survive.
        <div
          key={place}
          id={panelId(place)}
          role="tabpanel"
          aria-labelledby={tabId(place)}
          hidden={place !== open}
          className={mergeClasses(styles.place, place !== open && styles.hidden)}
        >
          {opened.has(place) && <Suspense fallback={<Loading />}>{contents[place]}</Suspense>}
        </div>
      ))}
      <LiveRegion text={actions.announcement} />
    </div>
  );
}

/** For the fraction of a second in which a place's code loads. */
function Loading() {
  const say = useSay();
  return <p role="status">{say(noticeMessages.loading)}</p>;
}
