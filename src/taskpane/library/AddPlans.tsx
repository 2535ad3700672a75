import { useRef } from "react";
import { Button, Spinner, Text, makeStyles, tokens } from "@fluentui/react-components";
import { AddRegular } from "@fluentui/react-icons/svg/add";
import { libraryMessages } from "../../messages/planLibrary";
import { useSay } from "../language";
import type { PaneActions } from "../usePaneActions";

const useStyles = makeStyles({
  add: {
    display: "flex",
    flexDirection: "column",
    alignItems: "flex-start",
    gap: tokens.spacingVerticalXS,
  },
  hint: { color: tokens.colorNeutralForeground3 },
});

interface AddPlansProps {
  readonly actions: PaneActions;
  readonly add: (files: readonly File[]) => Promise<void>;
}

/** 从文件添加…: opens the system's choice of files. */
export function AddPlans({ actions, add }: AddPlansProps) {
  const styles = useStyles();
  const say = useSay();
  const input = useRef<HTMLInputElement>(null);
  const adding = actions.busy === "addPlans";
  return (
    <div className={styles.add}>
      <Button
        icon={adding ? <Spinner size="extra-tiny" /> : <AddRegular />}
        disabledFocusable={actions.busy !== null}
        onClick={() => input.current?.click()}
      >
        {say(adding ? libraryMessages.adding : libraryMessages.addFromFile)}
      </Button>
      <Text size={200} className={styles.hint}>
        {say(libraryMessages.addHint)}
      </Text>
      <input
        ref={input}
        type="file"
        accept=".json,application/json"
        multiple
        hidden
        aria-label={say(libraryMessages.chooseFiles)}
        onChange={({ currentTarget }) => {
          const files = [...(currentTarget.files ?? [])];
          // So that the same file, put right, can be chosen again.
          currentTarget.value = "";
          if (files.length > 0) void add(files);
        }}
      />
    </div>
  );
}
