import { Button, Checkbox, Text, makeStyles, tokens } from "@fluentui/react-components";
import { ChevronDownRegular } from "@fluentui/react-icons/svg/chevron-down";
import { ChevronRightRegular } from "@fluentui/react-icons/svg/chevron-right";
import { templatesMessages } from "../../messages/templates";
import { localeOf, useSay } from "../language";
import { PagedList } from "../PagedList";
import { IndicatorRow } from "./IndicatorRow";
import type { IndicatorGroup } from "./indicatorGroups";
import type { IndicatorItem } from "./indicatorItems";
import type { ChooseItems } from "./useTemplateChoice";

const useStyles = makeStyles({
  heading: {
    display: "flex",
    alignItems: "center",
    minWidth: 0,
    backgroundColor: tokens.colorNeutralBackground3,
  },
  checkbox: { flexGrow: 1, minWidth: 0, maxWidth: "none", fontWeight: tokens.fontWeightSemibold },
  count: {
    flexShrink: 0,
    paddingInlineEnd: tokens.spacingHorizontalS,
    color: tokens.colorNeutralForeground3,
  },
  rows: { paddingInlineStart: tokens.spacingHorizontalM },
  row: {
    // Rows out of sight are not laid out.
    contentVisibility: "auto",
    containIntrinsicSize: "auto 52px",
  },
});

const rowsPerPage = 100;

interface IndicatorGroupRowsProps {
  readonly group: IndicatorGroup;
  readonly showsRegions: boolean;
  readonly isOpen: (groupKey: string) => boolean;
  readonly unfold: (groupKey: string, open: boolean) => void;
  readonly chosenOf: (item: IndicatorItem) => boolean | "mixed";
  readonly choose: ChooseItems;
}

/** A category, whose own checkbox chooses all of it, and its indicators where it is unfolded. */
export function IndicatorGroupRows(props: IndicatorGroupRowsProps) {
  const { group, showsRegions, isOpen, unfold, chosenOf, choose } = props;
  const styles = useStyles();
  const say = useSay();
  const { key, category, items } = group;
  const count = items.filter((item) => chosenOf(item) === true).length;
  const isNone = items.every((item) => chosenOf(item) === false);
  const name = category.length > 0 ? category.join(" › ") : say(templatesMessages.uncategorised);
  const open = isOpen(key);
  return (
    <li>
      <div className={styles.heading}>
        <Button
          size="small"
          appearance="transparent"
          icon={open ? <ChevronDownRegular /> : <ChevronRightRegular />}
          aria-expanded={open}
          aria-label={say(templatesMessages[open ? "fold" : "unfold"], { name })}
          onClick={() => unfold(key, !open)}
        />
        <Checkbox
          className={styles.checkbox}
          label={<span lang={localeOf("zh")}>{name}</span>}
          checked={count === items.length ? true : isNone ? false : "mixed"}
          onChange={() => choose(items, count < items.length)}
        />
        <Text size={200} className={styles.count}>
          {say(templatesMessages.groupCount, { count, total: items.length })}
        </Text>
      </div>
      {open && (
        <div className={styles.rows}>
          <PagedList
            items={items}
            pageSize={rowsPerPage}
            label={name}
            itemClassName={styles.row}
            keyOf={(item) => item.key}
          >
            {(item) => (
              <IndicatorRow
                item={item}
                showsRegions={showsRegions}
                chosen={chosenOf(item)}
                choose={choose}
              />
            )}
          </PagedList>
        </div>
      )}
    </li>
  );
}
