import {
  Button,
  Field,
  MessageBar,
  MessageBarBody,
  Select,
  Text,
  makeStyles,
  tokens,
} from "@fluentui/react-components";
import { ArrowUndoRegular } from "@fluentui/react-icons/svg/arrow-undo";
import { newPlanMessages as messages } from "../../messages/newPlan";
import { warningText } from "../../reading/formats/problemText";
import { useLanguage, useSay } from "../language";
import { isKeepable } from "./draft/keptDraft";
import type { PlanDraft } from "./draft/planDraft";
import { rowFilters, type RowFilter } from "./draft/rowFilter";

const useStyles = makeStyles({
  bar: { flexShrink: 0, overflowWrap: "anywhere" },
  row: { display: "flex", flexWrap: "wrap", alignItems: "end", gap: tokens.spacingHorizontalS },
  filter: { flex: "1 1 130px", minWidth: 0 },
});

interface DraftToolbarProps {
  readonly draft: PlanDraft;
  readonly filter: RowFilter;
  readonly counts: Readonly<Record<RowFilter, number>>;
  readonly setFilter: (filter: RowFilter) => void;
  readonly sureCount: number;
  readonly acceptSure: () => void;
  readonly canUndo: boolean;
  readonly undo: () => void;
}

/** What was found, what of the document was not read, and which rows are shown. */
export function DraftToolbar(props: DraftToolbarProps) {
  const { draft, filter, counts, setFilter, sureCount, acceptSure, canUndo, undo } = props;
  const styles = useStyles();
  const say = useSay();
  const language = useLanguage();
  const { rows, warnings } = draft;
  const cautions = [
    ...warnings.map((warning) => warningText(warning, language)),
    ...(isKeepable(draft) ? [] : [say(messages.tooLargeToKeep)]),
  ];
  return (
    <>
      {rows.length === 0 ? (
        <MessageBar intent="warning" layout="multiline" className={styles.bar}>
          <MessageBarBody>{say(messages.foundNone)}</MessageBarBody>
        </MessageBar>
      ) : (
        <Text size={200}>{say(messages.found, { count: rows.length })}</Text>
      )}
      {cautions.map((text) => (
        <MessageBar key={text} intent="warning" layout="multiline" className={styles.bar}>
          <MessageBarBody>{text}</MessageBarBody>
        </MessageBar>
      ))}
      <div className={styles.row}>
        <Field size="small" label={say(messages.filter)} className={styles.filter}>
          <Select
            size="small"
            value={filter}
            onChange={(_, { value }) => setFilter(value as RowFilter)}
          >
            {rowFilters.map((offered) => (
              <option key={offered} value={offered}>
                {say(messages[offered], { count: counts[offered] })}
              </option>
            ))}
          </Select>
        </Field>
        <Button size="small" disabledFocusable={sureCount === 0} onClick={acceptSure}>
          {say(messages.acceptSure, { count: sureCount })}
        </Button>
        <Button
          size="small"
          appearance="subtle"
          icon={<ArrowUndoRegular />}
          disabledFocusable={!canUndo}
          onClick={undo}
        >
          {say(messages.undo)}
        </Button>
      </div>
    </>
  );
}
