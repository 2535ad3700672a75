import { useEffect, useId, useRef } from "react";
import { Text, makeStyles, tokens } from "@fluentui/react-components";
import type { CheckQuestion, CheckedIndicatorTable } from "../../excel/checkService";
import { questionMessages } from "../../messages/checkPlace";
import { useSay } from "../language";
import type { PaneActions } from "../usePaneActions";
import { PagedList } from "../PagedList";
import { QuestionItem } from "./QuestionItem";
import type { Check } from "./useCheck";

const useStyles = makeStyles({
  section: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXS,
    padding: tokens.spacingHorizontalM,
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorBrandStroke2}`,
    backgroundColor: tokens.colorBrandBackground2,
  },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    borderRadius: tokens.borderRadiusMedium,
    ":focus-visible": {
      outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}`,
    },
  },
  item: {
    paddingBlock: tokens.spacingVerticalS,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
});

const questionsPerPage = 5;

interface QuestionsProps {
  readonly tables: readonly CheckedIndicatorTable[];
  readonly check: Check;
  readonly actions: PaneActions;
}

interface AskedQuestion {
  readonly table: CheckedIndicatorTable;
  readonly question: CheckQuestion;
}

/** What is not judged before the user has confirmed it. */
export function Questions({ tables, check, actions }: QuestionsProps) {
  const styles = useStyles();
  const say = useSay();
  const titleId = useId();
  const title = useRef<HTMLHeadingElement>(null);
  const hasAnswered = useRef(false);
  const asked = tables.flatMap((table) => table.questions.map((question) => ({ table, question })));

  useEffect(() => {
    // The button that was pressed is gone with its question.
    if (hasAnswered.current) title.current?.focus();
    hasAnswered.current = false;
  }, [tables]);

  return (
    <section className={styles.section} aria-labelledby={titleId}>
      <h2 ref={title} id={titleId} tabIndex={-1} className={styles.title}>
        {say(questionMessages.title)} {asked.length}
      </h2>
      <Text size={200}>{say(questionMessages.intro)}</Text>
      <PagedList
        items={asked}
        pageSize={questionsPerPage}
        label={say(questionMessages.title)}
        itemClassName={styles.item}
        keyOf={questionKey}
      >
        {({ table, question }) => (
          <QuestionItem
            table={table}
            question={question}
            isBusy={actions.busy !== null}
            goTo={actions.goTo}
            answer={(given) => {
              hasAnswered.current = true;
              void check.answer(given);
            }}
          />
        )}
      </PagedList>
    </section>
  );
}

function questionKey({ question }: AskedQuestion): string {
  const { kind, tableKey } = question;
  const cell = question.kind === "plan" ? "" : question.location.address;
  return [kind, tableKey, cell].join("\n");
}
