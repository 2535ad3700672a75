import { Text, makeStyles, tokens } from "@fluentui/react-components";
import { chartMessages } from "../../messages/charts";
import { useSay } from "../language";
import { PathMark, usePathStyles, type PathMarkKind } from "./PathMark";

const useStyles = makeStyles({
  legend: {
    display: "flex",
    flexWrap: "wrap",
    columnGap: tokens.spacingHorizontalM,
    margin: 0,
    padding: 0,
    listStyleType: "none",
  },
  entry: { display: "inline-flex", alignItems: "center", gap: tokens.spacingHorizontalXS },
});

interface PathLegendProps {
  readonly hasActuals: boolean;
  /** With operator and unit. */
  readonly target: string;
}

/** What the lines and marks mean. */
export function PathLegend({ hasActuals, target }: PathLegendProps) {
  const styles = useStyles();
  const say = useSay();
  return (
    <ul className={styles.legend} aria-hidden>
      {hasActuals && <Entry kind="actual" text={say(chartMessages.actual)} />}
      <Entry kind="expected" text={say(chartMessages.expected)} />
      <Entry
        kind="target"
        text={say(chartMessages.part, { name: say(chartMessages.target), value: target })}
      />
    </ul>
  );
}

function Entry({ kind, text }: { readonly kind: PathMarkKind; readonly text: string }) {
  const styles = useStyles();
  const lines = usePathStyles();
  return (
    <li className={styles.entry}>
      <svg width={24} height={12}>
        {kind !== "target" && (
          <line
            x1={0}
            x2={24}
            y1={6}
            y2={6}
            className={kind === "actual" ? lines.actualLine : lines.expectedLine}
          />
        )}
        <PathMark kind={kind} x={12} y={6} />
      </svg>
      <Text size={200}>{text}</Text>
    </li>
  );
}
