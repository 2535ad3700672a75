import { useEffect, useRef, useState } from "react";
import {
  Button,
  Dialog,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  Text,
  makeStyles,
  tokens,
} from "@fluentui/react-components";
import { tourMessages, tourSteps } from "../../messages/tour";
import { useSay } from "../language";
import type { Place } from "../places";

const useStyles = makeStyles({
  // At the bottom and without a veil, so that the place that a step is about can be seen above it.
  surface: {
    marginBlockStart: "auto",
    marginBlockEnd: tokens.spacingVerticalM,
    width: "calc(100% - 24px)",
    maxWidth: "420px",
    padding: tokens.spacingHorizontalL,
  },
  content: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalM,
    overflowWrap: "anywhere",
  },
  quiet: { color: tokens.colorNeutralForeground3 },
  actions: {
    gridColumn: "1 / -1",
    display: "flex",
    flexWrap: "wrap",
    justifyContent: "flex-end",
    gap: tokens.spacingHorizontalS,
    paddingBlockStart: tokens.spacingVerticalS,
  },
  button: { minWidth: 0 },
  skip: { minWidth: 0, marginInlineEnd: "auto" },
});

interface TourProps {
  readonly open: (place: Place) => void;
  /** When it was gone through or skipped. */
  readonly close: () => void;
}

/** The first-run tour: opens the places one after another and says what they are for. Escape skips it. */
export default function Tour({ open, close }: TourProps) {
  const styles = useStyles();
  const say = useSay();
  const [index, setIndex] = useState(0);
  const next = useRef<HTMLButtonElement>(null);
  useFocusBack();
  useEffect(() => {
    // After the dialog has put the focus on its first button, which leaves the tour.
    const timer = setTimeout(() => next.current?.focus());
    return () => clearTimeout(timer);
  }, []);
  const step = tourSteps[index]!;
  const isLast = index === tourSteps.length - 1;

  const go = (to: number) => {
    setIndex(to);
    open(tourSteps[to]!.place);
    // The button that was pressed may be gone by now.
    next.current?.focus();
  };
  return (
    <Dialog open modalType="non-modal" onOpenChange={(_, { open: isOpen }) => !isOpen && close()}>
      <DialogSurface className={styles.surface} aria-describedby="tour-text">
        <DialogBody>
          <DialogTitle action={null}>{say(step.title)}</DialogTitle>
          <DialogContent className={styles.content}>
            <div id="tour-text" aria-live="polite">
              <Text>{say(step.text)}</Text>
            </div>
            <Text size={200} className={styles.quiet}>
              {say(tourMessages.step, { step: index + 1, steps: tourSteps.length })}
            </Text>
          </DialogContent>
          <div className={styles.actions}>
            {!isLast && (
              <Button appearance="subtle" className={styles.skip} onClick={close}>
                {say(tourMessages.skip)}
              </Button>
            )}
            {index > 0 && (
              <Button className={styles.button} onClick={() => go(index - 1)}>
                {say(tourMessages.back)}
              </Button>
            )}
            <Button
              ref={next}
              appearance="primary"
              className={styles.button}
              onClick={() => (isLast ? close() : go(index + 1))}
            >
              {say(isLast ? tourMessages.finish : tourMessages.next)}
            </Button>
          </div>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}

/** Gives the focus back to where it was before, or, where that is gone or was nowhere, to the open tab. */
function useFocusBack() {
  // Asked while it is first drawn: afterwards the tour itself has the focus.
  const [before] = useState(() => document.activeElement);
  useEffect(
    () => () => {
      // After the dialog has let go of the focus.
      setTimeout(() => {
        const isThere = before instanceof HTMLElement && before !== document.body;
        if (isThere && before.isConnected && before.closest("[hidden]") === null) before.focus();
        else document.querySelector<HTMLElement>('[role="tab"][aria-selected="true"]')?.focus();
      });
    },
    [before],
  );
}
