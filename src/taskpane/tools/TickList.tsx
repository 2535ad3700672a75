import { Button, Checkbox, Text, makeStyles, tokens } from "@fluentui/react-components";
import type { CellLocation } from "../../excel/workbookService";
import { templatesMessages } from "../../messages/templates";
import { CellButton } from "../CellButton";
import { localeOf, useSay } from "../language";
import { PagedList } from "../PagedList";

const useStyles = makeStyles({
  tools: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalXS },
  item: { display: "flex", flexWrap: "wrap", alignItems: "center", minWidth: 0 },
  tick: { flex: "1 1 180px", minWidth: 0, maxWidth: "none" },
  label: { display: "flex", flexDirection: "column", minWidth: 0, overflowWrap: "anywhere" },
});

const itemsPerPage = 50;

interface TickListProps<Item> {
  readonly items: readonly Item[];
  /** Some of the items themselves. */
  readonly chosen: readonly Item[];
  readonly setChosen: (chosen: readonly Item[]) => void;
  readonly label: string;
  readonly keyOf: (item: Item) => string;
  readonly textOf: (item: Item) => string;
  readonly detailOf?: (item: Item) => string;
  readonly placeOf?: (item: Item) => CellLocation;
  readonly goTo?: (location: CellLocation) => Promise<void>;
}

/** What is taken or left, one checkbox each, in the order given. */
export function TickList<Item>(props: TickListProps<Item>) {
  const { items, chosen, setChosen, label, keyOf, textOf, detailOf, placeOf, goTo } = props;
  const styles = useStyles();
  const say = useSay();
  const ticked = new Set(chosen);
  return (
    <>
      <div className={styles.tools}>
        <Button size="small" appearance="subtle" onClick={() => setChosen(items)}>
          {say(templatesMessages.selectAll)}
        </Button>
        <Button size="small" appearance="subtle" onClick={() => setChosen([])}>
          {say(templatesMessages.selectNone)}
        </Button>
      </div>
      <PagedList
        items={items}
        pageSize={itemsPerPage}
        label={label}
        itemClassName={styles.item}
        keyOf={keyOf}
      >
        {(item) => (
          <>
            <Checkbox
              className={styles.tick}
              checked={ticked.has(item)}
              onChange={(_, { checked }) =>
                setChosen(items.filter((other) => (other === item ? checked : ticked.has(other))))
              }
              label={
                <span className={styles.label} lang={localeOf("zh")}>
                  <span>{textOf(item)}</span> {detailOf && <Text size={200}>{detailOf(item)}</Text>}
                </span>
              }
            />
            {placeOf && goTo && <CellButton location={placeOf(item)} goTo={goTo} />}
          </>
        )}
      </PagedList>
    </>
  );
}
