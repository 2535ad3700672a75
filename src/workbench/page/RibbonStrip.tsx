import { useState, type ReactNode } from "react";
import { pageMessages } from "../messages";
import { iconFor, type RibbonButton, type RibbonTab } from "../ribbon/manifest";
import { useText } from "./useText";

interface RibbonStripProps {
  readonly tabs: readonly RibbonTab[];
  readonly disabledButtons: ReadonlySet<string>;
  /** Stands beside the tabs. */
  readonly aside: ReactNode;
  onPress(button: RibbonButton): void;
}

const ICON_SIZE = 32;

/** The add-in's own tabs above the spreadsheet, as its manifest describes them. */
export function RibbonStrip({ tabs, disabledButtons, aside, onPress }: RibbonStripProps) {
  const text = useText();
  const [selectedId, select] = useState(tabs[0]?.id);
  const selected = tabs.find(({ id }) => id === selectedId) ?? tabs[0];
  return (
    <nav className="ribbon" aria-label={text(pageMessages.ribbon)}>
      <div className="ribbon-head">
        <div className="ribbon-tabs" role="tablist">
          {tabs.map((tab) => (
            <button
              key={tab.id}
              type="button"
              role="tab"
              aria-selected={tab === selected}
              onClick={() => select(tab.id)}
            >
              {tab.label ?? tab.id}
            </button>
          ))}
        </div>
        {aside}
      </div>
      <div className="ribbon-groups" role="tabpanel">
        {selected?.groups.map((group) => (
          <div key={group.id} className="ribbon-group" role="group" aria-label={group.label}>
            <div className="ribbon-buttons">
              {group.buttons.map((button) => (
                <RibbonStripButton
                  key={button.id}
                  button={button}
                  disabled={disabledButtons.has(button.id)}
                  onPress={onPress}
                />
              ))}
            </div>
            <div className="ribbon-group-label" aria-hidden>
              {group.label}
            </div>
          </div>
        ))}
      </div>
    </nav>
  );
}

interface RibbonStripButtonProps {
  readonly button: RibbonButton;
  readonly disabled: boolean;
  onPress(button: RibbonButton): void;
}

function RibbonStripButton({ button, disabled, onPress }: RibbonStripButtonProps) {
  const icon = iconFor(button.icons, ICON_SIZE * Math.ceil(window.devicePixelRatio));
  return (
    <button
      type="button"
      className="ribbon-button"
      data-control-id={button.id}
      disabled={disabled}
      title={button.supertip && `${button.supertip.title}\n${button.supertip.description}`}
      onClick={() => onPress(button)}
    >
      {icon && <img src={icon.url} width={ICON_SIZE} height={ICON_SIZE} alt="" />}
      <span>{button.label}</span>
    </button>
  );
}
