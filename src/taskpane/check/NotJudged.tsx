import { Text, makeStyles, tokens } from "@fluentui/react-components";
import type { WorkbookCheck } from "../../excel/checkService";
import { notJudgedListMessages } from "../../messages/checkTools";
import { useSay } from "../language";
import type { PaneActions } from "../usePaneActions";
import { CellButton } from "../CellButton";
import { PagedList } from "../PagedList";
import { Section } from "../Section";

const useStyles = makeStyles({
  item: {
    paddingBlock: tokens.spacingVerticalXS,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    ":last-child": { borderBottomColor: "transparent" },
    overflowWrap: "anywhere",
  },
  head: { display: "flex", flexWrap: "wrap", alignItems: "center" },
  name: { flexGrow: 1 },
});

const itemsPerPage = 10;

interface NotJudgedProps {
  readonly result: WorkbookCheck;
  readonly actions: PaneActions;
}

/** What could not be read or judged, why, and what to do about it; nothing is left out in silence. */
export function NotJudged({ result, actions }: NotJudgedProps) {
  const styles = useStyles();
  const say = useSay();
  const { unreadable, tables } = result;
  const rows = tables.flatMap(({ unjudged }) => unjudged);
  const count = unreadable.length + rows.length;
  if (count === 0) return null;
  return (
    <Section title={say(notJudgedListMessages.title)} count={count} initiallyOpen>
      {unreadable.length > 0 && (
        <PagedList
          items={unreadable}
          pageSize={itemsPerPage}
          label={say(notJudgedListMessages.unreadable)}
          itemClassName={styles.item}
          keyOf={({ place, message }) => `${place}\n${message}`}
        >
          {({ place, message }) => (
            <>
              <Text block weight="semibold">
                {place}
              </Text>
              <Text>{message}</Text>
            </>
          )}
        </PagedList>
      )}
      {rows.length > 0 && (
        <PagedList
          items={rows}
          pageSize={itemsPerPage}
          label={say(notJudgedListMessages.rows)}
          itemClassName={styles.item}
          keyOf={({ location, name }) => `${location.sheet}!${location.address}\n${name}`}
        >
          {({ name, location, message }) => (
            <>
              <div className={styles.head}>
                <Text weight="semibold" className={styles.name}>
                  {name}
                </Text>
                <CellButton location={location} goTo={actions.goTo} />
              </div>
              <Text>{message}</Text>
            </>
          )}
        </PagedList>
      )}
    </Section>
  );
}
