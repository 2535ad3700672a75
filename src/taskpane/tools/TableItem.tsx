import { Button, Text, makeStyles, tokens } from "@fluentui/react-components";
import { WarningRegular } from "@fluentui/react-icons/svg/warning";
import type { TemplateInfo } from "../../excel/tools/templateTools";
import { tablesMessages } from "../../messages/templateTools";
import type { PlanLibrary } from "../../plan/planLibrary";
import { layoutWords, type TemplateLayout } from "../../tables/templates/templateLayout";
import { CellButton } from "../CellButton";
import { localeOf, useSay } from "../language";
import { usePane } from "../PaneContext";
import type { PaneActions } from "../usePaneActions";
import { usePlanLibrary } from "../usePlanLibrary";
import type { OpenTool } from "./TablesView";

const useStyles = makeStyles({
  item: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXXS,
    minWidth: 0,
    overflowWrap: "anywhere",
  },
  head: { display: "flex", flexWrap: "wrap", alignItems: "center", minWidth: 0 },
  name: { flexGrow: 1 },
  tools: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalXS },
  tool: { minWidth: 0 },
  warning: { color: tokens.colorStatusWarningForeground3 },
});

/** Into which filled-in 数据采集表 can be collected. */
const collecting: readonly TemplateLayout[] = [
  "singlePeriod",
  "yearly",
  "midterm",
  "responsibility",
];

interface TableItemProps {
  readonly table: TemplateInfo;
  readonly actions: PaneActions;
  readonly open: (tool: OpenTool) => void;
}

/** One table: what it is, where it stands, and what can be done with it. */
export function TableItem({ table: info, actions, open }: TableItemProps) {
  const styles = useStyles();
  const say = useSay();
  const { tools } = usePane();
  const library = usePlanLibrary();
  const { table, layout, location, planIds, missingPlans, year, rows, usesPlanFunctions } = info;
  const disabled = actions.busy !== null;
  const takeFunctions = () =>
    actions.attempt("planFunctions", async () => {
      const count = await tools.usePlanFunctions(table);
      return { kind: "done", text: say(tablesMessages.functionsDone, { table, count }), location };
    });
  return (
    <div className={styles.item}>
      <div className={styles.head}>
        <Text weight="semibold" className={styles.name}>
          {say(layoutWords(layout).title)} · <span lang={localeOf("zh")}>{table}</span>
        </Text>
        <CellButton location={location} goTo={actions.goTo} />
      </div>
      <Text size={200}>
        {say(tablesMessages.facts, {
          regions: regionsOf(planIds, library),
          year:
            year === null ? say(tablesMessages.yearUnknown) : say(tablesMessages.year, { year }),
          rows,
        })}
        {usesPlanFunctions && ` · ${say(tablesMessages.usesFunctions)}`}
      </Text>
      {missingPlans.length > 0 && (
        <Text size={200} className={styles.warning}>
          <WarningRegular /> {say(tablesMessages.missingPlans, { plans: missingPlans.join("、") })}
        </Text>
      )}
      <div className={styles.tools}>
        <Button
          size="small"
          className={styles.tool}
          aria-label={say(tablesMessages.updateOf, { table })}
          disabledFocusable={disabled}
          onClick={() => open({ tool: "update", table: info })}
        >
          {say(tablesMessages.update)}
        </Button>
        {collecting.includes(layout) && (
          <Button
            size="small"
            className={styles.tool}
            aria-label={say(tablesMessages.collectOf, { table })}
            disabledFocusable={disabled}
            onClick={() => open({ tool: "collect", table: info })}
          >
            {say(tablesMessages.collect)}
          </Button>
        )}
        {!usesPlanFunctions && (
          <Button
            size="small"
            className={styles.tool}
            aria-label={say(tablesMessages.functionsOf, { table })}
            disabledFocusable={disabled}
            onClick={() => void takeFunctions()}
          >
            {say(tablesMessages.functions)}
          </Button>
        )}
      </div>
    </div>
  );
}

/** The regions by their plans' names; a plan that is gone by its id. */
function regionsOf(planIds: readonly string[], library: PlanLibrary): string {
  const plans = library.plans();
  return planIds.map((id) => plans.find((plan) => plan.id === id)?.region ?? id).join("、");
}
