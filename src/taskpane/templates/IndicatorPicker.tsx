import { useDeferredValue, useId, useMemo, useRef, useState, type KeyboardEvent } from "react";
import { Button, Switch, Text, makeStyles, tokens } from "@fluentui/react-components";
import { templatesMessages } from "../../messages/templates";
import { useSay } from "../language";
import type { VirtualListHandle } from "../lists/VirtualList";
import { usePinyin } from "../search/usePinyin";
import { IndicatorFilters } from "./IndicatorFilters";
import { filterItems, filterOffers, noFilter, type IndicatorFilter } from "./indicatorFilter";
import { groupByCategory, groupByPlan, type PlanGroup } from "./indicatorGroups";
import { PickerList } from "./PickerList";
import type { TemplateChoice } from "./useTemplateChoice";

const useStyles = makeStyles({
  picker: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS, minWidth: 0 },
  tools: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    gap: tokens.spacingHorizontalXS,
  },
  title: { flexGrow: 1 },
});

/** The plans' indicators with search and filters; 全选 and 全不选 act on those that are shown. */
export function IndicatorPicker({ choice }: { readonly choice: TemplateChoice }) {
  const styles = useStyles();
  const say = useSay();
  const titleId = useId();
  const [filter, setFilter] = useState(noFilter);
  const { items, plans, layout, onlyShared, chosenOf, choose, change } = choice;
  const list = useRef<VirtualListHandle>(null);
  const offers = useMemo(
    () => filterOffers(items.flatMap((item) => item.targets.map(({ target }) => target))),
    [items],
  );
  // A filter of plans that are no longer chosen would show nothing.
  const present = useMemo(() => withinOffers(filter, offers), [filter, offers]);
  // Typing stays ahead of rendering long lists.
  const deferred = useDeferredValue(present);
  const pinyin = usePinyin(deferred.query);
  const shown = useMemo(() => filterItems(items, deferred, pinyin), [items, deferred, pinyin]);
  const isComparison = layout === "comparison";
  const planGroups = useMemo<readonly PlanGroup[]>(
    () => (isComparison ? [{ plan: null, groups: groupByCategory(shown) }] : groupByPlan(shown)),
    [isComparison, shown],
  );
  const isFiltered = shown.length < items.length;
  const isChosen = (item: (typeof items)[number]) => chosenOf(item) !== false;
  const hidden = isFiltered ? items.filter(isChosen).length - shown.filter(isChosen).length : 0;

  const onSearchKey = (event: KeyboardEvent) => {
    if (event.key !== "ArrowDown") return;
    event.preventDefault();
    list.current?.focusFirst();
  };
  return (
    <section className={styles.picker} aria-labelledby={titleId}>
      <div className={styles.tools}>
        <Text id={titleId} weight="semibold" className={styles.title}>
          {say(templatesMessages.indicators)}
        </Text>
        <Button size="small" appearance="subtle" onClick={() => choose(shown, true)}>
          {say(templatesMessages.selectAll)}
        </Button>
        <Button size="small" appearance="subtle" onClick={() => choose(shown, false)}>
          {say(templatesMessages.selectNone)}
        </Button>
      </div>
      {isComparison && plans.length > 1 && (
        <div>
          <Switch
            label={say(templatesMessages.onlyShared)}
            checked={onlyShared}
            onChange={(_, { checked }) => change({ onlyShared: checked })}
          />
          <Text size={200} block role="status">
            {onlyShared && say(templatesMessages.sharedCount, { count: items.length })}
          </Text>
        </div>
      )}
      <IndicatorFilters
        filter={present}
        setFilter={setFilter}
        offers={offers}
        onSearchKey={onSearchKey}
      />
      <Text size={200} role="status">
        {isFiltered && say(templatesMessages.matches, { count: shown.length })}
        {hidden > 0 && ` · ${say(templatesMessages.chosenHidden, { hidden })}`}
      </Text>
      {shown.length === 0 && items.length > 0 && (
        <div>
          <Text block>{say(templatesMessages.noMatch)}</Text>
          <Button size="small" onClick={() => setFilter(noFilter)}>
            {say(templatesMessages.clearFilters)}
          </Button>
        </div>
      )}
      <PickerList
        label={say(templatesMessages.indicators)}
        planGroups={planGroups}
        hasPlanHeadings={plans.length > 1}
        showsRegions={isComparison}
        choice={choice}
        handle={list}
      />
    </section>
  );
}

function withinOffers(
  filter: IndicatorFilter,
  { categories, attributes, natures, departments }: ReturnType<typeof filterOffers>,
): IndicatorFilter {
  const { category, attribute, nature, department } = filter;
  const heading = category && JSON.stringify(category);
  return {
    ...filter,
    category: categories.find((offered) => JSON.stringify(offered) === heading) ?? null,
    attribute: attributes.find((offered) => offered === attribute) ?? null,
    nature: natures.find((offered) => offered === nature) ?? null,
    department: departments.find((offered) => offered === department) ?? null,
  };
}
