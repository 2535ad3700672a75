import { Text, makeStyles, tokens } from "@fluentui/react-components";
import { IndicatorCard } from "../../formulas/indicatorCard";
import { statedText } from "../../plan/figureText";
import { localeOf } from "../language";

const useStyles = makeStyles({
  list: {
    display: "grid",
    gridTemplateColumns: "minmax(4em, auto) 1fr",
    gap: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalM}`,
    margin: `${tokens.spacingVerticalXS} 0 0`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  name: { color: tokens.colorNeutralForeground3 },
  value: { margin: 0, overflowWrap: "anywhere" },
});

/** A card as a list: its text, then its properties in reading order; a sub-card by its text. */
export function CardProperties({ card }: { readonly card: IndicatorCard }) {
  const styles = useStyles();
  return (
    <div lang={localeOf("zh")}>
      <Text weight="semibold" block>
        {card.text}
      </Text>
      <dl className={styles.list}>
        {card.properties.map(({ name, value }) => (
          <Property key={name} name={name} value={value} />
        ))}
      </dl>
    </div>
  );
}

function Property({ name, value }: IndicatorCard["properties"][number]) {
  const styles = useStyles();
  const text =
    value instanceof IndicatorCard
      ? value.text
      : typeof value === "number"
        ? statedText(value)
        : value;
  return (
    <>
      <dt className={styles.name}>{name}</dt>
      <dd className={styles.value}>{text}</dd>
    </>
  );
}
