import { makeStyles, tokens } from "@fluentui/react-components";

/** Colours and forms of what stands on the path; each kind has a form of its own besides its colour. */
export const usePathStyles = makeStyles({
  expectedLine: {
    fill: "none",
    stroke: tokens.colorNeutralForeground3,
    strokeWidth: "1.5px",
    strokeDasharray: "4 3",
    "@media (forced-colors: active)": { stroke: "CanvasText" },
  },
  actualLine: {
    fill: "none",
    stroke: tokens.colorCompoundBrandStroke,
    strokeWidth: "2px",
    "@media (forced-colors: active)": { stroke: "Highlight" },
  },
  expected: {
    fill: tokens.colorNeutralBackground1,
    stroke: tokens.colorNeutralForeground3,
    "@media (forced-colors: active)": { fill: "Canvas", stroke: "CanvasText" },
  },
  target: {
    fill: tokens.colorNeutralForeground1,
    "@media (forced-colors: active)": { fill: "CanvasText" },
  },
  actual: {
    fill: tokens.colorCompoundBrandStroke,
    "@media (forced-colors: active)": { fill: "Highlight" },
  },
});

export type PathMarkKind = "expected" | "target" | "actual";

interface PathMarkProps {
  readonly kind: PathMarkKind;
  readonly x: number;
  readonly y: number;
}

/** An open circle for what is expected, a diamond for the target, a full circle for an actual value. */
export function PathMark({ kind, x, y }: PathMarkProps) {
  const styles = usePathStyles();
  switch (kind) {
    case "expected":
      return <circle className={styles.expected} cx={x} cy={y} r={2.5} />;
    case "target":
      return <path className={styles.target} d={`M${x} ${y - 5.5}l5.5 5.5l-5.5 5.5l-5.5 -5.5z`} />;
    case "actual":
      return <circle className={styles.actual} cx={x} cy={y} r={4} />;
  }
}
