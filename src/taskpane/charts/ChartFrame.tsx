import { useId, useState, type ReactNode } from "react";
import { Text, ToggleButton, makeStyles, tokens } from "@fluentui/react-components";
import { TableRegular } from "@fluentui/react-icons/svg/table";
import { chartMessages } from "../../messages/charts";
import { useSay } from "../language";
import { ChartTable, type ChartTableContent } from "./ChartTable";

const useStyles = makeStyles({
  frame: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXS,
    minWidth: 0,
    margin: 0,
  },
  head: { display: "flex", alignItems: "center", gap: tokens.spacingHorizontalS, minWidth: 0 },
  title: { flexGrow: 1, minWidth: 0, overflowWrap: "anywhere" },
  toggle: { flexShrink: 0, marginInlineStart: "auto" },
});

interface ChartFrameProps {
  readonly title: string;
  /** Shown in place of the title, which is then for screen readers alone. */
  readonly heading?: ReactNode;
  readonly table: ChartTableContent;
  readonly children: ReactNode;
}

/** A chart with its title, and the button that shows the same numbers as a table. */
export function ChartFrame({ title, heading, table, children }: ChartFrameProps) {
  const styles = useStyles();
  const say = useSay();
  const titleId = useId();
  const [isTable, setTable] = useState(false);
  return (
    <figure
      className={styles.frame}
      aria-label={heading === undefined ? undefined : title}
      aria-labelledby={heading === undefined ? titleId : undefined}
    >
      <div className={styles.head}>
        {heading === undefined ? (
          <Text as="span" id={titleId} size={200} className={styles.title}>
            {title}
          </Text>
        ) : (
          <div className={styles.title}>{heading}</div>
        )}
        <ToggleButton
          size="small"
          appearance="subtle"
          className={styles.toggle}
          icon={<TableRegular />}
          checked={isTable}
          title={say(chartMessages.showTable)}
          aria-label={say(chartMessages.showTableOf, { title })}
          onClick={() => setTable(!isTable)}
        />
      </div>
      {isTable ? <ChartTable title={title} {...table} /> : children}
    </figure>
  );
}
