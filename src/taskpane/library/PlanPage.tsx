import { useDeferredValue, useMemo, useRef, useState, type KeyboardEvent } from "react";
import { Button, Text, makeStyles, tokens } from "@fluentui/react-components";
import { libraryMessages } from "../../messages/planLibrary";
import { templatesMessages } from "../../messages/templates";
import type { Plan } from "../../plan/plan";
import type { Target } from "../../plan/target";
import { localeOf, useSay } from "../language";
import type { VirtualListHandle } from "../lists/VirtualList";
import { usePinyin } from "../search/usePinyin";
import { IndicatorFilters } from "../templates/IndicatorFilters";
import { filterOffers, noFilter, targetFilter } from "../templates/indicatorFilter";
import { IndicatorList } from "./IndicatorList";
import { PageHead } from "./PageHead";
import { planFacts } from "./planFacts";

const useStyles = makeStyles({
  facts: { color: tokens.colorNeutralForeground3 },
  filters: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
});

interface PlanPageProps {
  readonly plan: Plan;
  readonly back: () => void;
  readonly open: (target: Target) => void;
}

/** One plan, to be read indicator by indicator. */
export function PlanPage({ plan, back, open }: PlanPageProps) {
  const styles = useStyles();
  const say = useSay();
  const list = useRef<VirtualListHandle>(null);
  const [filter, setFilter] = useState(noFilter);
  const { title, targets, issuer, issued } = plan;
  const offers = useMemo(() => filterOffers(targets), [targets]);
  // Typing stays ahead of filtering long plans.
  const applied = useDeferredValue(filter);
  const pinyin = usePinyin(applied.query);
  const shown = useMemo(() => {
    const passes = targetFilter(applied, pinyin);
    return passes === null ? targets : targets.filter(passes);
  }, [applied, pinyin, targets]);
  const countOf = (attribute: Target["attribute"]) =>
    targets.filter((target) => target.attribute === attribute).length;
  const onSearchKey = (event: KeyboardEvent) => {
    if (event.key !== "ArrowDown") return;
    event.preventDefault();
    list.current?.focusFirst();
  };
  return (
    <>
      <PageHead title={title} back={back}>
        <Text size={200} className={styles.facts}>
          {planFacts(plan, say)}
        </Text>
        <Text size={200} className={styles.facts} lang={localeOf("zh")}>
          {issuer} · {issued}
        </Text>
        {countOf(null) < targets.length && (
          <Text size={200} className={styles.facts}>
            {say(libraryMessages.planCounts, {
              binding: countOf("约束性"),
              expected: countOf("预期性"),
              none: countOf(null),
            })}
          </Text>
        )}
      </PageHead>
      <div className={styles.filters}>
        <IndicatorFilters
          filter={filter}
          setFilter={setFilter}
          offers={offers}
          onSearchKey={onSearchKey}
        />
      </div>
      <Text size={200} role="status">
        {say(libraryMessages.shownCount, { shown: shown.length, total: targets.length })}
      </Text>
      {shown.length === 0 && targets.length > 0 && (
        <div>
          <Text block>{say(templatesMessages.noMatch)}</Text>
          <Button size="small" onClick={() => setFilter(noFilter)}>
            {say(templatesMessages.clearFilters)}
          </Button>
        </div>
      )}
      <IndicatorList
        label={say(libraryMessages.indicatorsOf, { title })}
        targets={shown}
        handle={list}
        open={open}
      />
    </>
  );
}
