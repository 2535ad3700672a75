import { useState } from "react";
import { Button, Checkbox, Text, makeStyles, tokens } from "@fluentui/react-components";
import type { WorkbookCheck } from "../../excel/checkService";
import { flagMessages } from "../../messages/checkTools";
import { useSay } from "../language";
import { usePane } from "../PaneContext";
import type { PaneActions } from "../usePaneActions";
import { Section } from "../Section";

const useStyles = makeStyles({
  tables: { display: "flex", flexDirection: "column", overflowWrap: "anywhere" },
  row: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

interface FlagsProps {
  readonly result: WorkbookCheck;
  readonly actions: PaneActions;
}

/** 标记: status words and colours beside the entries of people's own tables, put there and taken away. */
export function Flags({ result, actions }: FlagsProps) {
  const styles = useStyles();
  const say = useSay();
  const { check } = usePane();
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const own = result.tables.filter(({ origin }) => origin === "own");
  const chosen = own.map(({ key }) => key).filter((key) => !left.has(key));
  const disabled = actions.busy !== null;

  const toggle = (key: string) => {
    const after = new Set(left);
    if (!after.delete(key)) after.add(key);
    setLeft(after);
  };
  const flag = () =>
    actions.attempt("flag", async () => {
      await check.flag(result, chosen);
      return { kind: "done", text: say(flagMessages.flagged, { count: chosen.length }) };
    });
  const removeFlags = () =>
    actions.attempt("flag", async () => {
      await check.removeFlags();
      return { kind: "told", text: say(flagMessages.removed) };
    });
  return (
    <Section title={say(flagMessages.title)}>
      <Text size={200}>{say(own.length > 0 ? flagMessages.intro : flagMessages.noOwnTables)}</Text>
      {own.length > 0 && (
        <div role="group" aria-label={say(flagMessages.tables)} className={styles.tables}>
          {own.map(({ key, title, sheet, address }) => (
            <Checkbox
              key={key}
              label={say(flagMessages.table, { title, sheet, address })}
              checked={!left.has(key)}
              onChange={() => toggle(key)}
            />
          ))}
        </div>
      )}
      {own.length > 0 && chosen.length === 0 && (
        <Text size={200}>{say(flagMessages.noneChosen)}</Text>
      )}
      <div className={styles.row}>
        {own.length > 0 && (
          <Button disabledFocusable={disabled || chosen.length === 0} onClick={() => void flag()}>
            {say(flagMessages.flag)}
          </Button>
        )}
        <Button disabledFocusable={disabled} onClick={() => void removeFlags()}>
          {say(flagMessages.remove)}
        </Button>
      </div>
    </Section>
  );
}
