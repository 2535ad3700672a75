import { useCallback, useEffect, useRef, useState, useSyncExternalStore } from "react";
import { pageMessages } from "../messages";
import { iconFor } from "../ribbon/manifest";
import { ChartLayer } from "./charts/ChartLayer";
import { FileButtons } from "./FileButtons";
import { FileNotice } from "./FileNotice";
import { EntityCard } from "./EntityCard";
import { PaneFrame } from "./PaneFrame";
import { RequestLogPanel } from "./RequestLogPanel";
import { RibbonStrip } from "./RibbonStrip";
import type { Spreadsheet } from "./spreadsheet";
import { StatusLine } from "./StatusLine";
import { useText } from "./useText";
import type { Workbench } from "./workbench";

interface AppProps {
  readonly workbench: Workbench;
}

/** The whole window: ribbon, spreadsheet, task pane, request log, status line. */
export function App({ workbench }: AppProps) {
  const text = useText();
  const { store, manifest } = workbench;
  const state = useSyncExternalStore(store.subscribe, store.get);
  const grid = useRef<HTMLDivElement>(null);
  const [spreadsheet, setSpreadsheet] = useState<Spreadsheet | null>(null);
  useEffect(() => {
    if (grid.current) void workbench.start(grid.current);
    void workbench.sheetReady.then(setSpreadsheet);
  }, [workbench]);
  const connect = useCallback((pane: Window) => workbench.connectPane(pane), [workbench]);
  const icons = manifest.tabs[0]?.groups[0]?.buttons[0]?.icons ?? [];
  return (
    <div className="window">
      <RibbonStrip
        tabs={manifest.tabs.filter(({ id }) => !state.hiddenTabs.has(id))}
        disabledButtons={state.disabledButtons}
        aside={<FileButtons file={workbench.file} />}
        onPress={(button) => workbench.press(button)}
      />
      <FileNotice file={workbench.file} />
      <div className="middle">
        <main className="sheet-area" aria-label={text(pageMessages.spreadsheet)}>
          <div className="grid" ref={grid} />
          {spreadsheet && <ChartLayer charts={spreadsheet.charts} grid={grid} />}
          {state.entity && <EntityCard entity={state.entity} />}
          {state.logOpen && (
            <RequestLogPanel
              requests={state.requests}
              faults={state.faults}
              onClear={() => workbench.clearLog()}
              onClose={() => store.change({ logOpen: false })}
            />
          )}
        </main>
        <PaneFrame
          title={manifest.displayName}
          iconUrl={iconFor(icons, 16)?.url}
          visible={state.paneVisible}
          pane={state.pane}
          onCollapse={() => workbench.showPane(false)}
          onRetry={() => void workbench.openPane()}
          onFrame={connect}
          onLoaded={() => workbench.paneLoaded()}
        />
      </div>
      <StatusLine
        state={state}
        onToggleLog={() => store.change({ logOpen: !state.logOpen })}
        onOpenPane={() => workbench.showPane(true)}
        onToggleBlanks={() =>
          void workbench.passBlanksAs(state.blanks === "zero" ? "null" : "zero")
        }
      />
    </div>
  );
}
