import { useId } from "react";
import { Text, makeStyles, tokens } from "@fluentui/react-components";
import { IndicatorCard } from "../../formulas/indicatorCard";
import { isProblem } from "../../formulas/cellValue";
import type { FunctionId } from "../../formulas/planFunctions";
import { previewMessages } from "../../messages/functionPage";
import { parameterTexts } from "../../messages/functionTexts";
import { useLanguage, useSay } from "../language";
import { AnswerTable } from "./AnswerTable";
import { answerText } from "./answerText";
import { CardProperties } from "./CardProperties";
import type { Preview } from "./previewOf";

const useStyles = makeStyles({
  preview: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXS,
    padding: tokens.spacingHorizontalS,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
    overflowWrap: "anywhere",
    minWidth: 0,
  },
  quiet: { color: tokens.colorNeutralForeground3 },
});

interface ResultPreviewProps {
  readonly id: FunctionId;
  readonly preview: Preview;
}

/** What the formula will show, before it is written. */
export function ResultPreview({ id, preview }: ResultPreviewProps) {
  const styles = useStyles();
  const say = useSay();
  const titleId = useId();
  return (
    <section className={styles.preview} aria-labelledby={titleId}>
      <Text id={titleId} size={200} className={styles.quiet}>
        {say(previewMessages.preview)}
      </Text>
      <div role="status">
        <PreviewContent id={id} preview={preview} />
      </div>
    </section>
  );
}

function PreviewContent({ id, preview }: ResultPreviewProps) {
  const styles = useStyles();
  const say = useSay();
  const language = useLanguage();
  switch (preview.kind) {
    case "missing": {
      const labels = preview.parameters.map((name) => say(parameterTexts[name].label));
      const separator = language === "zh" ? "、" : ", ";
      return (
        <Text className={styles.quiet}>
          {say(previewMessages.missing, { labels: labels.join(separator) })}
        </Text>
      );
    }
    case "noSheet":
      return <Text className={styles.quiet}>{say(previewMessages.noSheet)}</Text>;
    case "reading":
      return <Text className={styles.quiet}>{say(previewMessages.reading)}</Text>;
    case "expression":
      return (
        <Text className={styles.quiet}>
          {say(previewMessages.computedInExcel, { expression: preview.expression })}
        </Text>
      );
    case "malformed":
      return <Text>{say(previewMessages.malformed, { text: preview.text })}</Text>;
    case "unreadable":
      return <Text>{preview.message}</Text>;
    case "answers": {
      const { answers } = preview;
      const first = answers[0]?.[0];
      if (answers.length > 1 || (answers[0]?.length ?? 0) > 1 || first === undefined) {
        return <AnswerTable id={id} answers={answers} />;
      }
      if (first instanceof IndicatorCard) return <CardProperties card={first} />;
      return (
        <>
          <Text weight="semibold" size={400} block>
            {answerText(id, first, language)}
          </Text>
          {isProblem(first) && <Text block>{first.message}</Text>}
        </>
      );
    }
  }
}
