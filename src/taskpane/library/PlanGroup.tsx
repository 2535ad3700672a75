import { useId, type ReactNode, type RefObject } from "react";
import { Text, makeStyles, tokens } from "@fluentui/react-components";

const useStyles = makeStyles({
  group: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS },
  title: { margin: 0 },
  list: { listStyleType: "none", margin: 0, padding: 0 },
});

interface PlanGroupProps {
  readonly title: string;
  /** Takes the focus when what had it is gone. */
  readonly heading?: RefObject<HTMLSpanElement>;
  /** What there is to say and do before the plans. */
  readonly before?: ReactNode;
  readonly children: ReactNode;
}

/** The plans of one shelf. */
export function PlanGroup({ title, heading, before, children }: PlanGroupProps) {
  const styles = useStyles();
  const titleId = useId();
  return (
    <section className={styles.group} aria-labelledby={titleId}>
      <Text
        as="h2"
        id={titleId}
        ref={heading}
        tabIndex={-1}
        size={400}
        weight="semibold"
        className={styles.title}
      >
        {title}
      </Text>
      {before}
      <ul className={styles.list} aria-labelledby={titleId}>
        {children}
      </ul>
    </section>
  );
}
