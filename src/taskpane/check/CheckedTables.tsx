import { Button, Text, makeStyles, tokens } from "@fluentui/react-components";
import type { CheckedIndicatorTable } from "../../excel/checkService";
import { checkedTableMessages } from "../../messages/checkTools";
import { statusLabels } from "../../messages/pane";
import { useSay, type Say } from "../language";
import type { PaneActions } from "../usePaneActions";
import { CellButton } from "../CellButton";
import { PagedList } from "../PagedList";
import { Section } from "../Section";
import type { Check } from "./useCheck";

const useStyles = makeStyles({
  item: {
    display: "flex",
    flexDirection: "column",
    alignItems: "flex-start",
    gap: tokens.spacingVerticalXXS,
    paddingBlock: tokens.spacingVerticalS,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    ":last-child": { borderBottomColor: "transparent" },
    overflowWrap: "anywhere",
  },
});

const tablesPerPage = 20;

interface CheckedTablesProps {
  readonly tables: readonly CheckedIndicatorTable[];
  readonly check: Check;
  readonly actions: PaneActions;
}

/** The tables that the check found, with their plan and year, and the way to be asked again. */
export function CheckedTables({ tables, check, actions }: CheckedTablesProps) {
  const styles = useStyles();
  const say = useSay();
  return (
    <Section title={say(checkedTableMessages.title)} count={tables.length}>
      <PagedList
        items={tables}
        pageSize={tablesPerPage}
        label={say(checkedTableMessages.title)}
        itemClassName={styles.item}
        keyOf={({ key }) => key}
      >
        {(table) => (
          <>
            <Text weight="semibold">{table.title}</Text>
            <Text size={200}>{tableFacts(table, say)}</Text>
            <CellButton
              location={{ sheet: table.sheet, address: table.address }}
              goTo={actions.goTo}
            />
            {table.answers > 0 && (
              <Button
                size="small"
                disabledFocusable={actions.busy !== null}
                aria-label={say(checkedTableMessages.askAgainOf, {
                  table: table.title,
                  count: table.answers,
                })}
                onClick={() => void check.forgetAnswers(table.key)}
              >
                {say(checkedTableMessages.askAgain, { count: table.answers })}
              </Button>
            )}
          </>
        )}
      </PagedList>
    </Section>
  );
}

function tableFacts(table: CheckedIndicatorTable, say: Say): string {
  const { origin, region, year, findings, rollUp } = table;
  const binding = rollUp.bindingOverall;
  return [
    say(checkedTableMessages[origin]),
    region === null
      ? say(checkedTableMessages.noPlan)
      : year === null
        ? say(checkedTableMessages.regionOnly, { region })
        : say(checkedTableMessages.region, { region, year }),
    say(checkedTableMessages.indicators, { count: findings.length }),
    binding !== null && say(checkedTableMessages.binding, { status: say(statusLabels[binding]) }),
  ]
    .filter((fact) => fact !== false)
    .join(" · ");
}
