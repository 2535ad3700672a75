import { makeStyles, tokens } from "@fluentui/react-components";
import { reasonOf, type PlanProblem } from "../../catalog/planProblem";
import { libraryMessages } from "../../messages/planLibrary";
import { useLanguage, useSay } from "../language";

const useStyles = makeStyles({
  list: {
    margin: `${tokens.spacingVerticalXS} 0 0`,
    paddingInlineStart: tokens.spacingHorizontalL,
    maxHeight: "40vh",
    overflowY: "auto",
  },
  place: { fontFamily: tokens.fontFamilyMonospace, fontSize: tokens.fontSizeBase200 },
});

interface ProblemListProps {
  /** What the problems are of. */
  readonly name: string;
  readonly problems: readonly PlanProblem[];
}

/** All that is wrong with a plan, each with its place. */
export function ProblemList({ name, problems }: ProblemListProps) {
  const styles = useStyles();
  const say = useSay();
  const language = useLanguage();
  return (
    <ul className={styles.list} tabIndex={0} aria-label={say(libraryMessages.problems, { name })}>
      {problems.map((problem, index) => {
        const { path, target } = problem;
        return (
          <li key={index}>
            {path !== "" && (
              <span className={styles.place}>
                {target === null
                  ? say(libraryMessages.problemPath, { path })
                  : say(libraryMessages.problemPlace, { path, target })}
              </span>
            )}
            {reasonOf(problem, language)}
          </li>
        );
      })}
    </ul>
  );
}
