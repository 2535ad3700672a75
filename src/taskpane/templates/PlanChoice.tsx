import { useId, useMemo, useState } from "react";
import { Checkbox, Text, makeStyles, tokens } from "@fluentui/react-components";
import { WarningRegular } from "@fluentui/react-icons/svg/warning";
import { templatesMessages } from "../../messages/templates";
import { normaliseName } from "../../plan/normalisedName";
import type { Plan } from "../../plan/plan";
import { searchItems } from "../../plan/searchItems";
import { localeOf, useSay } from "../language";
import { usePreferences } from "../preferences/usePreferences";
import { PlanSearchBox } from "../search/PlanSearchBox";
import { usePinyin } from "../search/usePinyin";
import { usePlanLibrary } from "../usePlanLibrary";
import type { TemplateChoice } from "./useTemplateChoice";

const useStyles = makeStyles({
  plans: { display: "flex", flexDirection: "column", minWidth: 0 },
  list: { listStyleType: "none", margin: 0, padding: 0 },
  row: { width: "100%", maxWidth: "none" },
  label: { display: "flex", flexDirection: "column", minWidth: 0, overflowWrap: "anywhere" },
  facts: { color: tokens.colorNeutralForeground3 },
  warning: {
    display: "flex",
    gap: tokens.spacingHorizontalXS,
    alignItems: "center",
    color: tokens.colorStatusWarningForeground3,
  },
});

/** Fewer plans are seen at a glance. */
const leastSearched = 8;

interface PlanChoiceProps {
  readonly offered: readonly Plan[];
  readonly choice: TemplateChoice;
}

/** 规划: one or several, built-in and own, those used lately first; of a chosen one, which document it is. */
export function PlanChoice({ offered, choice }: PlanChoiceProps) {
  const styles = useStyles();
  const say = useSay();
  const titleId = useId();
  const library = usePlanLibrary();
  const { plans, choosePlan, layout } = choice;
  const { recentPlans } = usePreferences();
  // As it was when the pane opened: what is chosen now must not move below the pointer.
  const [recent] = useState(recentPlans);
  const [query, setQuery] = useState("");
  const pinyin = usePinyin(query);
  const shown = useMemo(
    () =>
      searchItems(offered, query, {
        textsOf,
        pinyin,
        recencyOf: ({ id }) => (recent.includes(id) ? recent.indexOf(id) : null),
      }),
    [offered, pinyin, query, recent],
  );
  return (
    <div role="group" aria-labelledby={titleId} className={styles.plans}>
      <Text id={titleId} weight="semibold">
        {say(templatesMessages.plans)}
      </Text>
      {offered.length >= leastSearched && (
        <PlanSearchBox
          size="small"
          label={say(templatesMessages.searchPlans)}
          placeholder={say(templatesMessages.searchPlansHint)}
          clearLabel={say(templatesMessages.clearSearch)}
          value={query}
          onChange={setQuery}
        />
      )}
      <ul className={styles.list}>
        {shown.map((plan) => {
          const { id, region, period, targets, title } = plan;
          const isChosen = plans.includes(plan);
          const facts = [
            documentOf(plan, say),
            library.isOwn(plan) && say(templatesMessages.ownPlan),
          ].filter(Boolean);
          return (
            <li key={id}>
              <Checkbox
                className={styles.row}
                checked={isChosen}
                onChange={(_, { checked }) => choosePlan(plan, checked === true)}
                label={
                  <span className={styles.label}>
                    <span>
                      {say(templatesMessages.planOption, {
                        region,
                        count: targets.length,
                        ...period,
                      })}
                    </span>{" "}
                    {isChosen && (
                      <Text size={200} className={styles.facts}>
                        <span lang={localeOf("zh")}>{title}</span> · {facts.join(" · ")}
                      </Text>
                    )}
                  </span>
                }
              />
            </li>
          );
        })}
      </ul>
      <div role="status">
        {layout === "comparison" && plans.length < 2 && (
          <Text size={200} className={styles.warning}>
            <WarningRegular />
            {say(templatesMessages.twoPlansNeeded)}
          </Text>
        )}
      </div>
    </div>
  );
}

function textsOf({ region, regionAliases, title, documentNumber }: Plan) {
  return {
    name: normaliseName(region),
    aliases: regionAliases.map(normaliseName),
    others: [title, documentNumber ?? ""].map(normaliseName),
  };
}

function documentOf({ documentNumber }: Plan, say: ReturnType<typeof useSay>): string {
  return documentNumber === null
    ? say(templatesMessages.planWithoutNumber)
    : say(templatesMessages.planDocument, { number: documentNumber });
}
