import { Badge, Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { ArrowUndoRegular } from "@fluentui/react-icons/svg/arrow-undo";
import { CheckmarkCircleRegular } from "@fluentui/react-icons/svg/checkmark-circle";
import { CheckmarkRegular } from "@fluentui/react-icons/svg/checkmark";
import { CircleHintRegular } from "@fluentui/react-icons/svg/circle-hint";
import { DeleteRegular } from "@fluentui/react-icons/svg/delete";
import { DismissCircleRegular } from "@fluentui/react-icons/svg/dismiss-circle";
import type { ReactNode } from "react";
import { newPlanRowMessages as messages } from "../../messages/newPlan";
import { localeOf, useSay } from "../language";
import type { RowControl } from "../lists/rowControl";
import type { DraftRow, RowState } from "./draft/planDraft";
import { surenessOf } from "./draft/rowFilter";
import { demandText, factTexts, rowName } from "./rowText";

const useStyles = makeStyles({
  item: {
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    borderInlineStartWidth: "3px",
    borderInlineStartStyle: "solid",
    borderInlineStartColor: "transparent",
    paddingInlineStart: tokens.spacingHorizontalXS,
  },
  current: { borderInlineStartColor: tokens.colorCompoundBrandStroke },
  row: { display: "flex", alignItems: "flex-start", minWidth: 0 },
  head: {
    flexGrow: 1,
    minWidth: 0,
    justifyContent: "flex-start",
    alignItems: "flex-start",
    padding: `${tokens.spacingVerticalXS} 0`,
    textAlign: "start",
    fontWeight: tokens.fontWeightRegular,
  },
  text: { display: "flex", flexDirection: "column", minWidth: 0, overflowWrap: "anywhere" },
  name: { fontWeight: tokens.fontWeightSemibold },
  dropped: { textDecorationLine: "line-through" },
  facts: {
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  details: { paddingBlockEnd: tokens.spacingVerticalM },
});

const stateIcons: Readonly<Record<RowState, ReactNode>> = {
  proposed: <CircleHintRegular />,
  accepted: <CheckmarkCircleRegular />,
  dropped: <DismissCircleRegular />,
};

interface RowItemProps {
  readonly row: DraftRow;
  readonly isCurrent: boolean;
  readonly isOpen: boolean;
  readonly problemCount: number;
  readonly control: RowControl;
  readonly toggle: () => void;
  readonly mark: (state: RowState) => void;
  /** Drawn while the row is open. */
  readonly children: ReactNode;
}

/** One row of the list: what it says, how it stands, and the two decisions. */
export function RowItem(props: RowItemProps) {
  const { row, isCurrent, isOpen, problemCount, control, toggle, mark, children } = props;
  const styles = useStyles();
  const say = useSay();
  const { fields, state } = row;
  const name = rowName(fields, say);
  const other = decisions[state];
  return (
    <div className={mergeClasses(styles.item, isCurrent && styles.current)}>
      <div className={styles.row}>
        <Button
          {...control}
          appearance="transparent"
          className={styles.head}
          icon={<>{stateIcons[state]}</>}
          aria-expanded={isOpen}
          aria-current={isCurrent}
          onClick={toggle}
        >
          <span className={styles.text}>
            <span lang={localeOf("zh")}>
              <span className={mergeClasses(styles.name, state === "dropped" && styles.dropped)}>
                {name}
              </span>{" "}
              {demandText(fields)}
            </span>{" "}
            <span className={styles.facts}>{factTexts(fields, say).join(" · ")}</span>{" "}
            <span className={styles.facts}>
              {say(messages[state])} · {say(messages[surenessOf(row)])}{" "}
              {problemCount > 0 && (
                <Badge size="small" color="danger" appearance="outline">
                  {say(messages.problemCount, { count: problemCount })}
                </Badge>
              )}
            </span>
          </span>
        </Button>
        {other.map(({ becomes, label, icon }) => (
          <Button
            key={becomes}
            size="small"
            appearance="subtle"
            tabIndex={control.tabIndex}
            icon={<>{icon}</>}
            aria-label={say(label, { name })}
            title={say(label, { name })}
            onClick={() => mark(becomes)}
          />
        ))}
      </div>
      {isOpen && (
        <div className={styles.details} role="group" aria-label={say(messages.details, { name })}>
          {children}
        </div>
      )}
    </div>
  );
}

interface Decision {
  readonly becomes: RowState;
  readonly label: (typeof messages)[keyof typeof messages];
  readonly icon: ReactNode;
}

/** What can become of a row. */
const drop: Decision = { becomes: "dropped", label: messages.dropOf, icon: <DeleteRegular /> };
const decisions: Readonly<Record<RowState, readonly Decision[]>> = {
  proposed: [{ becomes: "accepted", label: messages.acceptOf, icon: <CheckmarkRegular /> }, drop],
  accepted: [{ becomes: "proposed", label: messages.reopenOf, icon: <ArrowUndoRegular /> }, drop],
  dropped: [{ becomes: "proposed", label: messages.restoreOf, icon: <ArrowUndoRegular /> }],
};
