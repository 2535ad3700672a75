import { useCallback, useMemo, useState, type KeyboardEvent, type Ref } from "react";
import { makeStyles, tokens } from "@fluentui/react-components";
import { VirtualList, type VirtualListHandle } from "../lists/VirtualList";
import { CategoryHeading } from "./CategoryHeading";
import type { PlanGroup } from "./indicatorGroups";
import { IndicatorRow } from "./IndicatorRow";
import { PlanHeading } from "./PlanHeading";
import { pickerRows, type PickerRow } from "./pickerRows";
import type { TemplateChoice } from "./useTemplateChoice";

const useStyles = makeStyles({
  indicator: { paddingInlineStart: tokens.spacingHorizontalM },
  plan: { paddingBlockStart: tokens.spacingVerticalXS },
});

interface PickerListProps {
  readonly label: string;
  readonly planGroups: readonly PlanGroup[];
  readonly hasPlanHeadings: boolean;
  /** Each indicator says which regions have it. */
  readonly showsRegions: boolean;
  readonly choice: Pick<TemplateChoice, "chosenOf" | "choose">;
  readonly handle: Ref<VirtualListHandle>;
}

/** The indicators by plan and category, each with its checkbox; the left and right arrow keys fold and unfold. */
export function PickerList(props: PickerListProps) {
  const { label, planGroups, hasPlanHeadings, showsRegions, choice, handle } = props;
  const { chosenOf, choose } = choice;
  const styles = useStyles();
  const [folded, setFolded] = useState<ReadonlySet<string>>(new Set());
  const unfold = useCallback((key: string, open: boolean) => {
    setFolded((before) => {
      const after = new Set(before);
      if (open) after.delete(key);
      else after.add(key);
      return after;
    });
  }, []);
  const rows = useMemo(
    () => pickerRows(planGroups, hasPlanHeadings, (key) => !folded.has(key)),
    [folded, hasPlanHeadings, planGroups],
  );

  const onRowKey = (
    { key }: KeyboardEvent,
    row: PickerRow,
    focusItem: (rowKey: string) => void,
  ) => {
    if (row.kind === "category" && key === "ArrowRight") unfold(row.group.key, true);
    if (row.kind === "category" && key === "ArrowLeft") unfold(row.group.key, false);
    if (row.kind === "indicator" && key === "ArrowLeft") focusItem(row.heading);
  };
  return (
    <VirtualList
      items={rows}
      keyOf={keyOf}
      levelOf={levelOf}
      estimateHeight={estimateHeight}
      label={label}
      handle={handle}
      onRowKey={onRowKey}
    >
      {(row, control) => {
        switch (row.kind) {
          case "plan":
            return (
              <div className={styles.plan}>
                <PlanHeading
                  plan={row.plan}
                  items={row.items}
                  control={control}
                  chosenOf={chosenOf}
                  choose={choose}
                />
              </div>
            );
          case "category":
            return (
              <CategoryHeading
                group={row.group}
                isOpen={row.isOpen}
                control={control}
                unfold={unfold}
                chosenOf={chosenOf}
                choose={choose}
              />
            );
          case "indicator":
            return (
              <div className={styles.indicator}>
                <IndicatorRow
                  item={row.item}
                  showsRegions={showsRegions}
                  control={control}
                  chosen={chosenOf(row.item)}
                  choose={choose}
                />
              </div>
            );
        }
      }}
    </VirtualList>
  );
}

const keyOf = ({ key }: PickerRow) => key;
const levelOf = ({ level }: PickerRow) => level;
const heights = { plan: 36, category: 32, indicator: 52 } as const;
const estimateHeight = ({ kind }: PickerRow) => heights[kind];
