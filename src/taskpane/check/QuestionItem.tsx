import { useId, useState } from "react";
import { Button, Field, Select, Text, makeStyles, tokens } from "@fluentui/react-components";
import type { CheckAnswer, CheckedIndicatorTable, CheckQuestion } from "../../excel/checkService";
import type { CellLocation } from "../../excel/workbookService";
import { questionMessages } from "../../messages/checkPlace";
import { useSay, type Say } from "../language";
import { CellButton } from "../CellButton";

const useStyles = makeStyles({
  question: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS },
  head: { display: "flex", flexWrap: "wrap", alignItems: "center", minWidth: 0 },
  title: { margin: 0, flexGrow: 1, fontSize: tokens.fontSizeBase300, overflowWrap: "anywhere" },
  choices: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalXS },
  choice: { minWidth: 0, overflowWrap: "anywhere", fontWeight: tokens.fontWeightRegular },
  /** A list is as wide as its longest choice unless it is told otherwise. */
  select: { display: "grid", gridTemplateColumns: "minmax(0, 1fr)", flex: "1 1 100%", minWidth: 0 },
  confirm: { alignSelf: "end" },
  quiet: { color: tokens.colorNeutralForeground2 },
});

/** More choices than this stand in a list to choose from. */
const mostButtons = 4;

interface Choice {
  readonly id: string;
  readonly label: string;
  readonly answer: CheckAnswer;
}

interface QuestionItemProps {
  readonly table: CheckedIndicatorTable;
  readonly question: CheckQuestion;
  readonly isBusy: boolean;
  readonly goTo: (location: CellLocation) => Promise<void>;
  readonly answer: (answer: CheckAnswer) => void;
}

/** One question with its choices and what follows from them. */
export function QuestionItem({ table, question, isBusy, goTo, answer }: QuestionItemProps) {
  const styles = useStyles();
  const say = useSay();
  const titleId = useId();
  const choices = choicesOf(question, say);
  const { kind, tableKey, message } = question;
  return (
    <div role="group" aria-labelledby={titleId} className={styles.question}>
      <div className={styles.head}>
        <h3 id={titleId} className={styles.title}>
          {kind === "plan"
            ? say(questionMessages.plan, { table: table.title })
            : say(questionMessages[kind], { name: question.name })}
        </h3>
        {kind !== "plan" && <CellButton location={question.location} goTo={goTo} />}
      </div>
      <Text size={200}>{message}</Text>
      {choices.length > mostButtons ? (
        <ManyChoices choices={choices} isBusy={isBusy} answer={answer} />
      ) : (
        <div className={styles.choices}>
          {choices.map((choice) => (
            <Button
              key={choice.id}
              size="small"
              className={styles.choice}
              disabledFocusable={isBusy}
              onClick={() => answer(choice.answer)}
            >
              {choice.label}
            </Button>
          ))}
        </div>
      )}
      {kind === "indicator" && (
        <div>
          <Button
            size="small"
            appearance="subtle"
            disabledFocusable={isBusy}
            onClick={() => answer({ kind, tableKey, name: question.name, targetId: null })}
          >
            {say(questionMessages.noIndicator)}
          </Button>
        </div>
      )}
      <Text size={200} className={styles.quiet}>
        {say(questionMessages[`${kind}Consequence`])}
      </Text>
      {kind === "indicator" && (
        <Text size={200} className={styles.quiet}>
          {say(questionMessages.noIndicatorConsequence)}
        </Text>
      )}
    </div>
  );
}

interface ManyChoicesProps {
  readonly choices: readonly Choice[];
  readonly isBusy: boolean;
  readonly answer: (answer: CheckAnswer) => void;
}

function ManyChoices({ choices, isBusy, answer }: ManyChoicesProps) {
  const styles = useStyles();
  const say = useSay();
  const [chosenId, setChosenId] = useState("");
  const chosen = choices.find(({ id }) => id === chosenId);
  return (
    <div className={styles.choices}>
      <Field size="small" label={say(questionMessages.choices)} className={styles.select}>
        <Select size="small" value={chosenId} onChange={(_, { value }) => setChosenId(value)}>
          <option value="">{say(questionMessages.choose)}</option>
          {choices.map(({ id, label }) => (
            <option key={id} value={id}>
              {label}
            </option>
          ))}
        </Select>
      </Field>
      <Button
        size="small"
        className={styles.confirm}
        disabledFocusable={isBusy || !chosen}
        onClick={() => chosen && answer(chosen.answer)}
      >
        {say(questionMessages.confirm)}
      </Button>
    </div>
  );
}

function choicesOf(question: CheckQuestion, say: Say): readonly Choice[] {
  switch (question.kind) {
    case "plan":
      return question.candidates.map(({ planId, label }) => ({
        id: planId,
        label,
        answer: { kind: "plan", tableKey: question.tableKey, planId },
      }));
    case "indicator":
      return question.candidates.map(({ targetId, label }) => ({
        id: targetId,
        label,
        answer: {
          kind: "indicator",
          tableKey: question.tableKey,
          name: question.name,
          targetId,
        },
      }));
    case "accumulation":
      return (["inYear", "toDate"] as const).map((accumulation) => ({
        id: accumulation,
        label: say(questionMessages[accumulation]),
        answer: {
          kind: "accumulation",
          tableKey: question.tableKey,
          name: question.name,
          accumulation,
        },
      }));
  }
}
