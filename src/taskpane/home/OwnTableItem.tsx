import { Button, Text, makeStyles, tokens } from "@fluentui/react-components";
import type { CheckedIndicatorTable } from "../../excel/checkService";
import { tableMessages } from "../../messages/home";
import { useSay } from "../language";
import type { PaneActions } from "../usePaneActions";
import { SeverityCounts } from "./SeverityCounts";

const useStyles = makeStyles({
  item: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXS,
    alignItems: "flex-start",
    padding: `${tokens.spacingVerticalS} 0`,
    overflowWrap: "anywhere",
  },
  title: { margin: 0, fontSize: tokens.fontSizeBase300 },
  quiet: { color: tokens.colorNeutralForeground3 },
});

interface OwnTableItemProps {
  readonly table: CheckedIndicatorTable;
  readonly goTo: PaneActions["goTo"];
}

/** A table of the user's own, which only a check finds. */
export function OwnTableItem({ table, goTo }: OwnTableItemProps) {
  const styles = useStyles();
  const say = useSay();
  const { title, sheet, address, region, year, findings } = table;
  const facts = [
    say(tableMessages.ownTable),
    ...(region === null ? [] : [region]),
    ...(year === null ? [] : [say(tableMessages.year, { year })]),
    say(tableMessages.rows, { count: findings.length }),
  ];
  return (
    <div className={styles.item}>
      <h3 className={styles.title} lang="zh-CN">
        {title}
      </h3>
      <Text size={200} className={styles.quiet}>
        {facts.join(" · ")}
      </Text>
      <SeverityCounts findings={findings} />
      <Button
        size="small"
        aria-label={say(tableMessages.goToOf, { table: title })}
        onClick={() => void goTo({ sheet, address })}
      >
        {say(tableMessages.goTo)}
      </Button>
    </div>
  );
}
