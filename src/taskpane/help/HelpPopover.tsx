import type { RefObject } from "react";
import { Popover, PopoverSurface, Text, makeStyles, tokens } from "@fluentui/react-components";

const useStyles = makeStyles({
  surface: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXS,
    maxWidth: "min(280px, calc(100vw - 48px))",
    padding: tokens.spacingHorizontalM,
  },
});

interface HelpPopoverProps {
  /** What it explains stands beside this. */
  readonly target: RefObject<HTMLElement>;
  readonly title: string;
  readonly text: string;
  readonly close: () => void;
}

/** The explanation of a word, to be seen; the button says it aloud and keeps the focus. */
export default function HelpPopover({ target, title, text, close }: HelpPopoverProps) {
  const styles = useStyles();
  return (
    <Popover
      open
      withArrow
      positioning={{ target: target.current, position: "below", overflowBoundaryPadding: 8 }}
      onOpenChange={(_, { open }) => {
        if (!open) close();
      }}
    >
      <PopoverSurface className={styles.surface} aria-hidden>
        <Text weight="semibold">{title}</Text>
        <Text>{text}</Text>
      </PopoverSurface>
    </Popover>
  );
}
