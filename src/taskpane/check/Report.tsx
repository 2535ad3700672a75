import { useEffect, useState } from "react";
import { Button, Text, makeStyles, tokens } from "@fluentui/react-components";
import { CopyRegular } from "@fluentui/react-icons/svg/copy";
import { DocumentTableRegular } from "@fluentui/react-icons/svg/document-table";
import type { WorkbookCheck } from "../../excel/checkService";
import { reportMessages } from "../../messages/checkTools";
import { localeOf, useSay } from "../language";
import { usePane } from "../PaneContext";
import { useCopy } from "../useCopy";
import type { PaneActions } from "../usePaneActions";
import { Section } from "../Section";

const useStyles = makeStyles({
  paragraph: {
    margin: 0,
    padding: tokens.spacingHorizontalS,
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    overflowWrap: "anywhere",
    userSelect: "all",
  },
});

interface ReportProps {
  readonly result: WorkbookCheck;
  readonly actions: PaneActions;
}

/** 报告: a sheet of its own, and a paragraph to copy into a written report. */
export function Report({ result, actions }: ReportProps) {
  const say = useSay();
  const { check } = usePane();
  const write = () =>
    actions.attempt("report", async () => {
      const location = await check.writeReport(result);
      const text = say(reportMessages.written, { sheet: location.sheet });
      return { kind: "done", text, location };
    });
  return (
    <Section title={say(reportMessages.title)}>
      <Text size={200}>{say(reportMessages.intro)}</Text>
      <div>
        <Button
          icon={<DocumentTableRegular />}
          disabledFocusable={actions.busy !== null}
          onClick={() => void write()}
        >
          {say(reportMessages.write)}
        </Button>
      </div>
      <ReportParagraph result={result} />
    </Section>
  );
}

function ReportParagraph({ result }: Pick<ReportProps, "result">) {
  const styles = useStyles();
  const say = useSay();
  const { check } = usePane();
  const { outcomeOf, copy } = useCopy();
  const [paragraph, setParagraph] = useState("");
  useEffect(() => {
    let isCurrent = true;
    void check.reportParagraph(result).then((text) => {
      if (isCurrent) setParagraph(text);
    });
    return () => {
      isCurrent = false;
    };
  }, [check, result]);
  const copied = outcomeOf(paragraph);
  return (
    <>
      <Text weight="semibold">{say(reportMessages.paragraph)}</Text>
      <p lang={localeOf("zh")} className={styles.paragraph}>
        {paragraph}
      </p>
      <div>
        <Button icon={<CopyRegular />} onClick={() => void copy(paragraph)}>
          {say(reportMessages.copy)}
        </Button>
      </div>
      <div role="status">
        {copied !== null && (
          <Text size={200}>{say(copied ? reportMessages.copied : reportMessages.notCopied)}</Text>
        )}
      </div>
    </>
  );
}
