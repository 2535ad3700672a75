import type { ReactNode } from "react";
import { Button, Text, makeStyles, tokens } from "@fluentui/react-components";
import { ArrowLeftRegular } from "@fluentui/react-icons/svg/arrow-left";
import { libraryMessages } from "../../messages/planLibrary";
import { localeOf, useSay } from "../language";
import { pageStartMark } from "./usePageStack";

const useStyles = makeStyles({
  head: { display: "flex", alignItems: "flex-start", gap: tokens.spacingHorizontalXS },
  texts: { display: "flex", flexDirection: "column", minWidth: 0, overflowWrap: "anywhere" },
  title: {
    margin: 0,
    paddingBlock: tokens.spacingVerticalXS,
    // The focus that it takes on opening leads the screen reader here; nobody can do anything with it.
    outlineStyle: "none",
  },
  back: { flexShrink: 0 },
});

interface PageHeadProps {
  readonly title: string;
  readonly back: () => void;
  readonly children?: ReactNode;
}

/** A page's title with the way back; the title takes the focus when the page opens. */
export function PageHead({ title, back, children }: PageHeadProps) {
  const styles = useStyles();
  const say = useSay();
  return (
    <div className={styles.head}>
      <Button
        appearance="subtle"
        className={styles.back}
        icon={<ArrowLeftRegular />}
        aria-label={say(libraryMessages.back)}
        title={say(libraryMessages.back)}
        onClick={back}
      />
      <div className={styles.texts}>
        <Text
          as="h2"
          size={400}
          weight="semibold"
          className={styles.title}
          lang={localeOf("zh")}
          tabIndex={-1}
          {...{ [pageStartMark]: "" }}
        >
          {title}
        </Text>
        {children}
      </div>
    </div>
  );
}
