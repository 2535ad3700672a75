import { useEffect, useRef } from "react";
import {
  Button,
  MessageBar,
  MessageBarBody,
  Text,
  makeStyles,
  tokens,
} from "@fluentui/react-components";
import { ArrowClockwiseRegular } from "@fluentui/react-icons/svg/arrow-clockwise";
import { tablesMessages } from "../../messages/templateTools";
import { useSay } from "../language";
import { PagedList } from "../PagedList";
import type { PaneActions } from "../usePaneActions";
import { MakeStatic } from "./MakeStatic";
import { TableItem } from "./TableItem";
import type { OpenTool } from "./TablesView";
import { UndoButton } from "../UndoButton";
import type { InsertedTables } from "./useInsertedTables";

const useStyles = makeStyles({
  head: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    gap: tokens.spacingHorizontalXS,
  },
  title: {
    margin: 0,
    flexGrow: 1,
    fontSize: tokens.fontSizeBase300,
    outlineStyle: "none",
  },
  bar: { flexShrink: 0 },
  message: { overflowWrap: "anywhere" },
  item: {
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    paddingBlock: tokens.spacingVerticalS,
  },
});

const tablesPerPage = 20;

interface TableListProps {
  readonly tables: InsertedTables;
  readonly actions: PaneActions;
  readonly open: (tool: OpenTool) => void;
  /** What was worked on before; the focus comes back from there. */
  readonly closed: OpenTool | null;
}

/** Our tables in the order of the sheets. */
export function TableList({ tables: inserted, actions, open, closed }: TableListProps) {
  const styles = useStyles();
  const say = useSay();
  const title = useRef<HTMLHeadingElement>(null);
  const { tables, problem, isReading, refresh } = inserted;
  useEffect(() => {
    if (closed !== null) title.current?.focus();
  }, [closed]);
  return (
    <>
      <div className={styles.head}>
        <h2 ref={title} tabIndex={-1} className={styles.title}>
          {say(tablesMessages.title)}
        </h2>
        <Button
          size="small"
          appearance="subtle"
          icon={<ArrowClockwiseRegular />}
          disabledFocusable={isReading}
          onClick={refresh}
        >
          {say(tablesMessages.refresh)}
        </Button>
      </div>
      <UndoButton actions={actions} />
      <div role="status">{isReading && <Text>{say(tablesMessages.reading)}</Text>}</div>
      {problem !== null && (
        <div role="alert">
          <MessageBar intent="error" layout="multiline" className={styles.bar}>
            <MessageBarBody className={styles.message}>{problem}</MessageBarBody>
          </MessageBar>
        </div>
      )}
      {tables?.length === 0 && <Text>{say(tablesMessages.none)}</Text>}
      {tables !== null && tables.length > 0 && (
        <PagedList
          items={tables}
          pageSize={tablesPerPage}
          label={say(tablesMessages.title)}
          itemClassName={styles.item}
          keyOf={({ table }) => table}
        >
          {(table) => <TableItem table={table} actions={actions} open={open} />}
        </PagedList>
      )}
      <MakeStatic actions={actions} />
    </>
  );
}
