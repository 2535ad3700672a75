import type { ReactElement } from "react";
import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { ArrowDownloadRegular } from "@fluentui/react-icons/svg/arrow-download";
import { DeleteRegular } from "@fluentui/react-icons/svg/delete";
import { libraryMessages } from "../../messages/planLibrary";
import { useSay } from "../language";
import type { PaneActions } from "../usePaneActions";
import { downloadText } from "./planFile";

const useStyles = makeStyles({
  actions: {
    display: "flex",
    flexWrap: "wrap",
    gap: tokens.spacingHorizontalXS,
    paddingBlockEnd: tokens.spacingVerticalXS,
  },
});

/** Something to do with a plan besides saving it as a file. */
export interface PlanAction {
  readonly label: string;
  /** With the plan's title, for whoever hears the button alone. */
  readonly name: string;
  readonly icon: ReactElement;
  readonly act: () => void;
}

interface PlanActionsProps {
  readonly title: string;
  readonly file: string;
  /** The file's content, made when it is asked for. */
  readonly text: () => string;
  readonly actions: PaneActions;
  /** Absent for what cannot be removed. */
  readonly remove?: { readonly name: string; readonly act: () => void };
  readonly others?: readonly PlanAction[];
}

/** What can be done with one plan. */
export function PlanActions(props: PlanActionsProps) {
  const { title, file, text, actions, remove, others = [] } = props;
  const styles = useStyles();
  const say = useSay();
  const { attempt, busy } = actions;

  const exportPlan = () =>
    attempt("exportPlan", async () => {
      downloadText(file, text());
      return { kind: "said", text: say(libraryMessages.exported, { file }) };
    });
  const all: readonly PlanAction[] = [
    ...others,
    {
      label: say(libraryMessages.export),
      name: say(libraryMessages.exportOf, { title }),
      icon: <ArrowDownloadRegular />,
      act: () => void exportPlan(),
    },
    ...(remove ? [{ ...remove, label: say(libraryMessages.remove), icon: <DeleteRegular /> }] : []),
  ];
  return (
    <div className={styles.actions}>
      {all.map(({ label, name, icon, act }) => (
        <Button
          key={label}
          size="small"
          appearance="subtle"
          icon={icon}
          disabledFocusable={busy !== null}
          aria-label={name}
          onClick={act}
        >
          {label}
        </Button>
      ))}
    </div>
  );
}
