import { useId, useState, type ReactNode, type RefObject } from "react";
import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { ChevronDownRegular } from "@fluentui/react-icons/svg/chevron-down";
import { ChevronRightRegular } from "@fluentui/react-icons/svg/chevron-right";

const useStyles = makeStyles({
  section: { borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  title: { margin: 0 },
  head: {
    width: "100%",
    minWidth: 0,
    justifyContent: "flex-start",
    padding: `${tokens.spacingVerticalS} 0`,
    textAlign: "start",
  },
  content: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    paddingBlockEnd: tokens.spacingVerticalM,
  },
});

interface SectionProps {
  readonly title: string;
  /** Shown beside the title. */
  readonly count?: number;
  readonly initiallyOpen?: boolean;
  /** Takes the focus when what had it is gone. */
  readonly heading?: RefObject<HTMLButtonElement>;
  readonly children: ReactNode;
}

/** A heading that opens its content; the content is drawn only while it is open. */
export function Section({ title, count, initiallyOpen = false, heading, children }: SectionProps) {
  const styles = useStyles();
  const id = useId();
  const [isOpen, setOpen] = useState(initiallyOpen);
  return (
    <section className={styles.section} aria-labelledby={id}>
      <h2 className={styles.title}>
        <Button
          ref={heading}
          id={id}
          appearance="transparent"
          className={styles.head}
          icon={isOpen ? <ChevronDownRegular /> : <ChevronRightRegular />}
          aria-expanded={isOpen}
          onClick={() => setOpen(!isOpen)}
        >
          {count === undefined ? title : `${title} ${count}`}
        </Button>
      </h2>
      {isOpen && <div className={styles.content}>{children}</div>}
    </section>
  );
}
