import { Text, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { isProblem, type Answer } from "../../formulas/cellValue";
import type { FunctionId } from "../../formulas/planFunctions";
import { planFunctions } from "../../formulas/planFunctions";
import { previewMessages } from "../../messages/functionPage";
import { useLanguage, useSay } from "../language";
import { answerText } from "./answerText";

/** What fits beside the fields at 320 px. */
const shownRows = 6;
const shownColumns = 4;

const useStyles = makeStyles({
  scroll: { overflowX: "auto", marginBottom: tokens.spacingVerticalXS },
  table: { borderCollapse: "collapse", fontSize: tokens.fontSizeBase200 },
  cell: {
    padding: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalS}`,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
    textAlign: "start",
    verticalAlign: "top",
    minWidth: "3em",
  },
  header: { fontWeight: tokens.fontWeightSemibold },
  number: { textAlign: "end" },
});

interface AnswerTableProps {
  readonly id: FunctionId;
  readonly answers: readonly (readonly Answer[])[];
}

/** The beginning of what will spill, its size, and what is wrong where something is. */
export function AnswerTable({ id, answers }: AnswerTableProps) {
  const styles = useStyles();
  const say = useSay();
  const language = useLanguage();
  const rows = answers.length;
  const columns = answers[0]?.length ?? 0;
  const hasHeader = planFunctions[id].result === "table";
  const problems = new Set(
    answers.flat().flatMap((answer) => (isProblem(answer) ? [answer.message] : [])),
  );
  const [firstProblem] = problems;
  return (
    <>
      <div className={styles.scroll}>
        <table className={styles.table}>
          <tbody>
            {answers.slice(0, shownRows).map((row, index) => (
              <tr key={index}>
                {row.slice(0, shownColumns).map((answer, column) => {
                  const isHeader = hasHeader && index === 0;
                  const Cell = isHeader ? "th" : "td";
                  return (
                    <Cell
                      key={column}
                      scope={isHeader ? "col" : undefined}
                      className={mergeClasses(
                        styles.cell,
                        isHeader && styles.header,
                        typeof answer === "number" && styles.number,
                      )}
                    >
                      {answer === "" ? "" : answerText(id, answer, language)}
                    </Cell>
                  );
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <Text size={200} block>
        {say(previewMessages.size, { rows, columns })}
      </Text>
      {(rows > shownRows || columns > shownColumns) && (
        <Text size={200} block>
          {say(previewMessages.firstPart)}
        </Text>
      )}
      {firstProblem !== undefined && <Text block>{firstProblem}</Text>}
    </>
  );
}
