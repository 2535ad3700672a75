import { useId } from "react";
import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { ArrowSyncRegular } from "@fluentui/react-icons/svg/arrow-sync";
import type { CheckedIndicatorTable } from "../../excel/checkService";
import type { TableOverview } from "../../excel/overview/overviewService";
import { homeMessages } from "../../messages/home";
import type { Check } from "../check/useCheck";
import { useSay } from "../language";
import { PagedList } from "../PagedList";
import type { PaneActions } from "../usePaneActions";
import { Glance } from "./Glance";
import { OwnTableItem } from "./OwnTableItem";
import { TableItem } from "./TableItem";
import type { Overview } from "./useOverview";

const useStyles = makeStyles({
  head: { display: "flex", alignItems: "center", gap: tokens.spacingHorizontalS },
  title: { margin: 0, flexGrow: 1, fontSize: tokens.fontSizeBase400 },
  item: { borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
});

/** Tables that are drawn at first. */
const pageSize = 8;

interface WorkbookContentsProps {
  readonly tables: readonly TableOverview[];
  /** Those of the user's own that the last check found. */
  readonly ownTables: readonly CheckedIndicatorTable[];
  readonly isCurrent: boolean;
  readonly reading: Pick<Overview, "isReading" | "refresh">;
  readonly check: Check;
  readonly actions: PaneActions;
}

/** How the workbook's tables stand, all together and one by one. */
export default function WorkbookContents({
  tables,
  ownTables,
  isCurrent,
  reading,
  check,
  actions,
}: WorkbookContentsProps) {
  const styles = useStyles();
  const say = useSay();
  const tablesId = useId();
  const { result } = check;
  return (
    <>
      <Glance result={result} isCurrent={isCurrent} check={check} actions={actions} />
      <section aria-labelledby={tablesId}>
        <div className={styles.head}>
          <h2 id={tablesId} className={styles.title}>
            {say(homeMessages.tables)}
          </h2>
          <Button
            size="small"
            appearance="subtle"
            icon={<ArrowSyncRegular />}
            aria-label={say(homeMessages.refresh)}
            title={say(homeMessages.refresh)}
            disabledFocusable={reading.isReading}
            onClick={reading.refresh}
          />
        </div>
        <PagedList
          items={tables}
          pageSize={pageSize}
          label={say(homeMessages.tables)}
          itemClassName={styles.item}
          keyOf={({ table }) => table}
        >
          {(table) => (
            <TableItem
              table={table}
              checked={result?.tables.find(({ title }) => title === table.table) ?? null}
              goTo={actions.goTo}
            />
          )}
        </PagedList>
        {ownTables.map((table) => (
          <div key={table.key} className={styles.item}>
            <OwnTableItem table={table} goTo={actions.goTo} />
          </div>
        ))}
      </section>
    </>
  );
}
