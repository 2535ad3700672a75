import { useDeferredValue, useId, useMemo, useState } from "react";
import { Button, SearchBox, Text, makeStyles, tokens } from "@fluentui/react-components";
import { templatesMessages } from "../../messages/pane";
import type { Target } from "../../plan/target";
import { useSay } from "../language";
import { IndicatorGroupRows } from "./IndicatorGroupRows";
import { groupByCategory, searchTargets } from "./indicatorGroups";
import type { ChooseTargets } from "./useTemplateChoice";

const useStyles = makeStyles({
  picker: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  tools: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    gap: tokens.spacingHorizontalXS,
  },
  title: { flexGrow: 1 },
  search: { maxWidth: "none" },
  groups: { listStyleType: "none", margin: 0, padding: 0 },
});

interface IndicatorPickerProps {
  readonly targets: readonly Target[];
  readonly chosen: ReadonlySet<string>;
  readonly choose: ChooseTargets;
}

/** The plan's targets with search; 全选 and 全不选 act on those that the search shows. */
export function IndicatorPicker({ targets, chosen, choose }: IndicatorPickerProps) {
  const styles = useStyles();
  const say = useSay();
  const titleId = useId();
  const [query, setQuery] = useState("");
  // Typing stays ahead of rendering long lists.
  const searched = useDeferredValue(query);
  const shown = useMemo(() => searchTargets(targets, searched), [targets, searched]);
  const groups = useMemo(() => groupByCategory(shown), [shown]);
  const searching = shown.length < targets.length;
  const shownIds = () => shown.map(({ id }) => id);
  const chosenHidden = chosen.size - shown.filter(({ id }) => chosen.has(id)).length;

  return (
    <section className={styles.picker} aria-labelledby={titleId}>
      <div className={styles.tools}>
        <Text id={titleId} weight="semibold" className={styles.title}>
          {say(templatesMessages.indicators)}
        </Text>
        <Button size="small" appearance="subtle" onClick={() => choose(shownIds(), true)}>
          {say(templatesMessages.selectAll)}
        </Button>
        <Button size="small" appearance="subtle" onClick={() => choose(shownIds(), false)}>
          {say(templatesMessages.selectNone)}
        </Button>
      </div>
      <SearchBox
        className={styles.search}
        aria-label={say(templatesMessages.search)}
        placeholder={say(templatesMessages.searchHint)}
        value={query}
        dismiss={{ "aria-label": say(templatesMessages.clearSearch) }}
        onChange={(_, { value }) => setQuery(value)}
      />
      <Text size={200} role="status">
        {searching && say(templatesMessages.matches, { count: shown.length })}
        {searching &&
          chosenHidden > 0 &&
          ` · ${say(templatesMessages.chosenHidden, { hidden: chosenHidden })}`}
      </Text>
      {shown.length === 0 && <Text>{say(templatesMessages.noMatch, { query: searched })}</Text>}
      <ul className={styles.groups} aria-labelledby={titleId}>
        {groups.map((group) => (
          <IndicatorGroupRows
            key={group.category.join("\n")}
            group={group}
            chosen={chosen}
            choose={choose}
          />
        ))}
      </ul>
    </section>
  );
}
