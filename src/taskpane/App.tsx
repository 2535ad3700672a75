import { useCallback, useEffect, useState, type ReactNode } from "react";
import { makeStyles, mergeClasses } from "@fluentui/react-components";
import { onPaneRequest, type PaneRequest } from "../excel/paneRequests";
import { useCheck } from "./check/useCheck";
import HomePlace from "./home/HomePlace";
import {
  CheckPlace,
  FunctionsPlace,
  LibraryPlace,
  SettingsPlace,
  TemplatesPlace,
  Tour,
} from "./lazyPlaces";
import { LiveRegion } from "./LiveRegion";
import { NoticeBar } from "./NoticeBar";
import { PaneProvider, usePane, type Pane } from "./PaneContext";
import { panelId, places, tabId, type LibraryRequest, type Place } from "./places";
import { PlaceTabs } from "./PlaceTabs";
import { PlansGate } from "./PlansGate";
import { useInNewLanguage } from "./useInNewLanguage";
import { useOpenPlace } from "./useOpenPlace";
import { usePreferences } from "./preferences/usePreferences";
import { usePaneActions, type PaneActions } from "./usePaneActions";

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
  const { plans } = usePane();
  const { tourSeen, set } = usePreferences();
  const { open, opened, show } = useOpenPlace();
  const actions = usePaneActions();
  const check = useCheck(actions);
  const [request, setRequest] = useState<LibraryRequest | null>(null);
  usePaneRequests(show, setRequest, actions, check.run);
  useInNewLanguage(actions, check);

  useEffect(() => {
    // Right after first paint; a failure is told where the plans are missed.
    void plans.load().catch(() => undefined);
  }, [plans]);

  /** For what leads from one place to another: it is gone then, and the focus with it. */
  const goTo = useCallback(
    (place: Place) => {
      show(place);
      document.getElementById(tabId(place))?.focus();
    },
    [show],
  );
  const openPlan = useCallback(
    (planId: string) => {
      setRequest({ planId });
      goTo("library");
    },
    [goTo],
  );
  const openTemplates = useCallback(() => goTo("templates"), [goTo]);
  const contents: Record<Place, ReactNode> = {
    start: (
      <HomePlace
        actions={actions}
        check={check}
        open={goTo}
        openPlan={openPlan}
        isOpen={open === "start"}
      />
    ),
    templates: (
      <PlansGate>
        <TemplatesPlace actions={actions} />
      </PlansGate>
    ),
    check: (
      <PlansGate>
        <CheckPlace check={check} actions={actions} openTemplates={openTemplates} />
      </PlansGate>
    ),
    functions: (
      <PlansGate>
        <FunctionsPlace actions={actions} />
      </PlansGate>
    ),
    library: (
      <PlansGate>
        <LibraryPlace actions={actions} request={request} />
      </PlansGate>
    ),
    settings: <SettingsPlace actions={actions} check={check} open={goTo} />,
  };
  return (
    <div className={styles.app}>
      <PlaceTabs open={open} setOpen={show} />
      <NoticeBar actions={actions} />
      {!tourSeen && <Tour open={show} close={() => set({ tourSeen: true })} />}
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
          {opened.has(place) && contents[place]}
        </div>
      ))}
      <LiveRegion text={actions.announcement} />
    </div>
  );
}

/** Answers what ribbon, context menu and shortcuts ask for. */
function usePaneRequests(
  show: (place: Place) => void,
  askLibrary: (request: LibraryRequest) => void,
  { attempt, undo }: PaneActions,
  runCheck: () => Promise<boolean>,
): void {
  const { service } = usePane();
  const answer = useCallback(
    (asked: PaneRequest) => {
      switch (asked) {
        case "check":
          show("check");
          void runCheck();
          break;
        case "indicator":
          void attempt("findIndicator", async () => {
            const { planId, targetId } = await service.selectedIndicator();
            askLibrary({ planId, targetId });
            show("library");
            return null;
          });
          break;
        case "undo":
          void undo();
          break;
        default:
          show(asked);
      }
    },
    [askLibrary, attempt, runCheck, service, show, undo],
  );
  useEffect(() => onPaneRequest(answer), [answer]);
}
