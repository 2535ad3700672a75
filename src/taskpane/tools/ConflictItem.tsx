import { Field, Radio, RadioGroup, makeStyles, tokens } from "@fluentui/react-components";
import type { CollectedEntry, CollectionItem } from "../../excel/tools/templateTools";
import { collectMessages } from "../../messages/templateTools";
import { CellButton } from "../CellButton";
import { useSay } from "../language";
import type { PaneActions } from "../usePaneActions";
import { offerText } from "./offerText";

const useStyles = makeStyles({
  item: {
    paddingBlock: tokens.spacingVerticalXS,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    overflowWrap: "anywhere",
  },
});

const keep = "keep";

interface ConflictItemProps {
  readonly item: CollectionItem;
  /** Null keeps what the table has. */
  readonly taken: CollectedEntry | null;
  readonly decide: (entry: CollectedEntry | null) => void;
  readonly goTo: PaneActions["goTo"];
}

/** One cell for which several values are offered, or that holds another: what stands there is kept unless chosen otherwise. */
export function ConflictItem({ item, taken, decide, goTo }: ConflictItemProps) {
  const styles = useStyles();
  const say = useSay();
  const { indicator, year, present, formula, offers, location } = item;
  const chosen = taken === null ? keep : String(offers.indexOf(taken));
  return (
    <div className={styles.item}>
      <Field
        label={{
          children: say(collectMessages.indicator, { indicator, year }),
          weight: "semibold",
        }}
      >
        <RadioGroup
          value={chosen}
          onChange={(_, { value }) =>
            decide(value === keep ? null : (offers[Number(value)] ?? null))
          }
        >
          <Radio
            value={keep}
            label={
              present === ""
                ? say(collectMessages.keepEmpty)
                : say(collectMessages[formula === null ? "keep" : "keepFormula"], {
                    value: present,
                  })
            }
          />
          {offers.map((offer, index) => (
            <Radio key={index} value={String(index)} label={offerText(offer, say)} />
          ))}
        </RadioGroup>
      </Field>
      <CellButton location={location} goTo={goTo} />
    </div>
  );
}
