import type { KeyboardEvent } from "react";
import { Field, Select, makeStyles, tokens } from "@fluentui/react-components";
import type { Message } from "../../messages/message";
import { attributeLabels, natureLabels, templatesMessages } from "../../messages/templates";
import { localeOf, useSay } from "../language";
import { PlanSearchBox } from "../search/PlanSearchBox";
import type { FilterOffers, IndicatorFilter } from "./indicatorFilter";

const useStyles = makeStyles({
  fields: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  field: { flex: "1 1 110px", minWidth: 0 },
  select: { minWidth: 0 },
});

interface IndicatorFiltersProps {
  readonly filter: IndicatorFilter;
  readonly setFilter: (filter: IndicatorFilter) => void;
  readonly offers: FilterOffers;
  readonly onSearchKey?: (event: KeyboardEvent) => void;
}

/** Search, and the filters that have more than one thing to offer. */
export function IndicatorFilters({
  filter,
  setFilter,
  offers,
  onSearchKey,
}: IndicatorFiltersProps) {
  const styles = useStyles();
  const say = useSay();
  const { category, attribute, nature, department, query } = filter;
  return (
    <>
      <PlanSearchBox
        label={say(templatesMessages.search)}
        placeholder={say(templatesMessages.searchHint)}
        clearLabel={say(templatesMessages.clearSearch)}
        value={query}
        onChange={(typed) => setFilter({ ...filter, query: typed })}
        onKeyDown={onSearchKey}
      />
      <div className={styles.fields}>
        <Filter
          label={templatesMessages.category}
          values={offers.categories}
          chosen={category}
          keyOf={(offered) => JSON.stringify(offered)}
          textOf={(offered) => "　".repeat(offered.length - 1) + (offered.at(-1) ?? "")}
          isChinese
          choose={(chosen) => setFilter({ ...filter, category: chosen })}
        />
        <Filter
          label={templatesMessages.attribute}
          values={offers.attributes}
          chosen={attribute}
          keyOf={(offered) => offered}
          textOf={(offered) => say(attributeLabels[offered])}
          choose={(chosen) => setFilter({ ...filter, attribute: chosen })}
        />
        <Filter
          label={templatesMessages.nature}
          values={offers.natures}
          chosen={nature}
          keyOf={(offered) => offered}
          textOf={(offered) => say(natureLabels[offered])}
          choose={(chosen) => setFilter({ ...filter, nature: chosen })}
        />
        <Filter
          label={templatesMessages.department}
          values={offers.departments}
          // A single department is still to be told from targets without one.
          least={1}
          chosen={department}
          keyOf={(offered) => offered}
          textOf={(offered) => offered}
          isChinese
          choose={(chosen) => setFilter({ ...filter, department: chosen })}
        />
      </div>
    </>
  );
}

interface FilterProps<Value> {
  readonly label: Message;
  readonly values: readonly Value[];
  /** With fewer values there is nothing to filter. */
  readonly least?: number;
  readonly chosen: Value | null;
  readonly keyOf: (value: Value) => string;
  readonly textOf: (value: Value) => string;
  readonly isChinese?: boolean;
  readonly choose: (value: Value | null) => void;
}

function Filter<Value>(props: FilterProps<Value>) {
  const { label, values, least = 2, chosen, keyOf, textOf, isChinese = false, choose } = props;
  const styles = useStyles();
  const say = useSay();
  if (values.length < least) return null;
  return (
    <Field size="small" label={say(label)} className={styles.field}>
      <Select
        size="small"
        className={styles.select}
        value={chosen === null ? "" : keyOf(chosen)}
        onChange={(_, { value }) =>
          choose(values.find((offered) => keyOf(offered) === value) ?? null)
        }
      >
        <option value="">{say(templatesMessages.any)}</option>
        {values.map((offered) => (
          <option
            key={keyOf(offered)}
            value={keyOf(offered)}
            lang={isChinese ? localeOf("zh") : undefined}
          >
            {textOf(offered)}
          </option>
        ))}
      </Select>
    </Field>
  );
}
