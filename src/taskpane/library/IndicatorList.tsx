import { useCallback, useMemo, useState, type KeyboardEvent, type Ref } from "react";
import { Button, Text, makeStyles, tokens } from "@fluentui/react-components";
import { ChevronDownRegular } from "@fluentui/react-icons/svg/chevron-down";
import { ChevronRightRegular } from "@fluentui/react-icons/svg/chevron-right";
import { templatesMessages } from "../../messages/templates";
import type { Target } from "../../plan/target";
import { localeOf, useSay } from "../language";
import { VirtualList, type VirtualListHandle } from "../lists/VirtualList";
import { IndicatorButton } from "./IndicatorButton";
import { targetRows, type TargetRow } from "./targetRows";

const useStyles = makeStyles({
  heading: {
    width: "100%",
    minWidth: 0,
    justifyContent: "flex-start",
    paddingInline: tokens.spacingHorizontalXS,
    backgroundColor: tokens.colorNeutralBackground3,
    textAlign: "start",
    overflowWrap: "anywhere",
  },
  name: { flexGrow: 1, minWidth: 0 },
  count: { color: tokens.colorNeutralForeground3 },
});

interface IndicatorListProps {
  readonly label: string;
  /** In the document's order. */
  readonly targets: readonly Target[];
  readonly handle: Ref<VirtualListHandle>;
  readonly open: (target: Target) => void;
}

/** A plan's targets by category: what is demanded, by when, and the clause. */
export function IndicatorList({ label, targets, handle, open }: IndicatorListProps) {
  const styles = useStyles();
  const say = useSay();
  const [folded, setFolded] = useState<ReadonlySet<string>>(new Set());
  const fold = useCallback((key: string, isFolded: boolean) => {
    setFolded((before) => {
      const after = new Set(before);
      if (isFolded) after.add(key);
      else after.delete(key);
      return after;
    });
  }, []);
  const rows = useMemo(() => targetRows(targets, folded), [folded, targets]);

  const onRowKey = (
    { key }: KeyboardEvent,
    row: TargetRow,
    focusItem: (rowKey: string) => void,
  ) => {
    if (row.kind === "category" && key === "ArrowRight") fold(row.key, false);
    if (row.kind === "category" && key === "ArrowLeft") fold(row.key, true);
    if (row.kind === "target" && key === "ArrowLeft") focusItem(row.heading);
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
      {(row, control) =>
        row.kind === "category" ? (
          <Button
            size="small"
            appearance="subtle"
            className={styles.heading}
            icon={row.isOpen ? <ChevronDownRegular /> : <ChevronRightRegular />}
            aria-expanded={row.isOpen}
            onClick={() => fold(row.key, row.isOpen)}
            {...control}
          >
            <span className={styles.name} lang={localeOf("zh")}>
              {row.category.length > 0
                ? row.category.join(" › ")
                : say(templatesMessages.uncategorised)}
            </span>{" "}
            <Text size={200} className={styles.count}>
              {row.count}
            </Text>
          </Button>
        ) : (
          <IndicatorButton target={row.target} control={control} open={open} />
        )
      }
    </VirtualList>
  );
}

const keyOf = ({ key }: TargetRow) => key;
const levelOf = ({ kind }: TargetRow) => (kind === "category" ? 1 : 2);
const estimateHeight = ({ kind }: TargetRow) => (kind === "category" ? 28 : 50);
