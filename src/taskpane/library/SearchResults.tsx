import { useDeferredValue, useMemo, type Ref } from "react";
import { Text } from "@fluentui/react-components";
import { libraryMessages } from "../../messages/planLibrary";
import { normaliseName } from "../../plan/normalisedName";
import type { PlanTarget } from "../../plan/plan";
import { searchItems } from "../../plan/searchItems";
import { useSay } from "../language";
import { VirtualList, type VirtualListHandle } from "../lists/VirtualList";
import { targetTexts } from "../search/targetTexts";
import { usePinyin } from "../search/usePinyin";
import { IndicatorButton } from "./IndicatorButton";
import type { PlansByShelf, PlanPlace, Shelf } from "./libraryPage";

interface Found extends PlanTarget {
  readonly shelf: Shelf;
}

interface SearchResultsProps {
  readonly plans: PlansByShelf;
  /** Not blank. */
  readonly query: string;
  readonly handle: Ref<VirtualListHandle>;
  readonly open: (place: PlanPlace & { readonly targetId: string }) => void;
}

/** The indicators of all plans in which a query is found, the best first. */
export function SearchResults({ plans, query, handle, open }: SearchResultsProps) {
  const say = useSay();
  // Typing stays ahead of searching thousands.
  const applied = useDeferredValue(query);
  const pinyin = usePinyin(applied);
  const all = useMemo(() => everyTarget(plans), [plans]);
  const found = useMemo(
    () => searchItems(all, applied, { textsOf, pinyin }),
    [all, applied, pinyin],
  );
  return (
    <>
      <Text size={200} role="status">
        {found.length > 0
          ? say(libraryMessages.found, { count: found.length })
          : say(libraryMessages.foundNothing, { query: applied.trim() })}
      </Text>
      <VirtualList
        items={found}
        keyOf={keyOf}
        estimateHeight={estimateHeight}
        label={say(libraryMessages.results)}
        handle={handle}
      >
        {({ shelf, plan, target }, control) => (
          <IndicatorButton
            target={target}
            region={plan.region}
            control={control}
            open={() => open({ shelf, planId: plan.id, targetId: target.id })}
          />
        )}
      </VirtualList>
    </>
  );
}

/** What stands in the workbook and on this machine alike is listed once. */
function everyTarget({ workbook, mine, builtIn }: PlansByShelf): readonly Found[] {
  const inWorkbook = new Set(workbook.map(({ id }) => id));
  const listed = [
    ...workbook.map((plan) => ({ shelf: "workbook" as const, plan })),
    ...mine
      .filter(({ id }) => !inWorkbook.has(id))
      .map((plan) => ({ shelf: "mine" as const, plan })),
    ...builtIn.map((plan) => ({ shelf: "builtIn" as const, plan })),
  ];
  return listed.flatMap(({ shelf, plan }) =>
    plan.targets.map((target) => ({ shelf, plan, target })),
  );
}

function textsOf({ plan, target }: Found) {
  const texts = targetTexts(target);
  return { ...texts, others: [...texts.others, ...regionsOf(plan)] };
}

function regionsOf({ region, regionAliases }: PlanTarget["plan"]): readonly string[] {
  return [region, ...regionAliases].map(normaliseName);
}

const keyOf = ({ shelf, plan, target }: Found) => `${shelf} ${plan.id} ${target.id}`;
const estimateHeight = () => 50;
