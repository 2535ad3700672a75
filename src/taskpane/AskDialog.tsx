import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  DialogTrigger,
  makeStyles,
} from "@fluentui/react-components";

const useStyles = makeStyles({
  surface: { width: "calc(100% - 24px)", maxWidth: "420px" },
  content: { overflowWrap: "anywhere" },
});

interface AskDialogProps {
  readonly isOpen: boolean;
  readonly close: () => void;
  readonly title: string;
  readonly text: string;
  /** What leaves everything as it is. */
  readonly stay: string;
  readonly choices: readonly {
    readonly label: string;
    readonly isPrimary?: boolean;
    readonly choose: () => void;
  }[];
}

/** A question before something that cannot be taken back. */
export function AskDialog({ isOpen, close, title, text, stay, choices }: AskDialogProps) {
  const styles = useStyles();
  return (
    <Dialog open={isOpen} onOpenChange={(_, { open }) => !open && close()}>
      <DialogSurface className={styles.surface}>
        <DialogBody>
          <DialogTitle>{title}</DialogTitle>
          <DialogContent className={styles.content}>{text}</DialogContent>
          <DialogActions fluid>
            <DialogTrigger disableButtonEnhancement>
              <Button>{stay}</Button>
            </DialogTrigger>
            {choices.map(({ label, isPrimary = false, choose }) => (
              <Button
                key={label}
                appearance={isPrimary ? "primary" : "secondary"}
                onClick={() => {
                  close();
                  choose();
                }}
              >
                {label}
              </Button>
            ))}
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
