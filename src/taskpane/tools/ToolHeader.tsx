import { useEffect, useRef } from "react";
import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { ArrowLeftRegular } from "@fluentui/react-icons/svg/arrow-left";
import { tablesMessages } from "../../messages/templateTools";
import { useSay } from "../language";

const useStyles = makeStyles({
  head: { display: "flex", flexWrap: "wrap", alignItems: "center", minWidth: 0 },
  title: {
    margin: 0,
    minWidth: 0,
    fontSize: tokens.fontSizeBase400,
    outlineStyle: "none",
    overflowWrap: "anywhere",
  },
});

interface ToolHeaderProps {
  readonly title: string;
  readonly close: () => void;
}

/** The way back to the tables, and what is done here; takes the focus when it opens. */
export function ToolHeader({ title, close }: ToolHeaderProps) {
  const styles = useStyles();
  const say = useSay();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <div className={styles.head}>
      <Button size="small" appearance="subtle" icon={<ArrowLeftRegular />} onClick={close}>
        {say(tablesMessages.back)}
      </Button>
      <h2 ref={heading} tabIndex={-1} className={styles.title}>
        {title}
      </h2>
    </div>
  );
}
