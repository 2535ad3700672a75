import { useEffect, useState } from "react";
import { Button, Text, makeStyles, tokens } from "@fluentui/react-components";
import { CopyRegular } from "@fluentui/react-icons/svg/copy";
import type { HostDetails } from "../../excel/overview/overviewService";
import { aboutMessages } from "../../messages/about";
import { localeOf, useLanguage, useSay } from "../language";
import { usePane } from "../PaneContext";
import { useCopy } from "../useCopy";

const useStyles = makeStyles({
  details: {
    margin: 0,
    padding: tokens.spacingHorizontalS,
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
    whiteSpace: "pre-wrap",
    overflowWrap: "anywhere",
    userSelect: "all",
  },
  copy: { alignSelf: "flex-start" },
});

/** What helps whoever looks into a problem, to read and to copy; nothing of the workbook is in it. */
export function ProblemReport({ version }: { readonly version: string | null }) {
  const styles = useStyles();
  const say = useSay();
  const locale = localeOf(useLanguage());
  const { overview } = usePane();
  const { outcomeOf, copy } = useCopy();
  const [host, setHost] = useState<HostDetails | null>(null);
  useEffect(() => {
    let isGone = false;
    overview.host().then(
      (details) => isGone || setHost(details),
      // The other details are worth having without it.
      () => undefined,
    );
    return () => {
      isGone = true;
    };
  }, [overview]);

  const unknown = say(aboutMessages.unknown);
  const list = (parts: readonly string[] | undefined, between: string) =>
    parts === undefined || parts.length === 0 ? unknown : parts.join(between);
  const details = (
    [
      ["addin", version ?? unknown],
      ["office", list(host?.office, " ")],
      ["sets", list(host?.requirementSets, ", ")],
      ["officeLanguage", host?.language ?? unknown],
      ["paneLanguage", locale],
      ["browser", navigator.userAgent],
    ] as const
  )
    .map(([name, value]) => say(aboutMessages.detail, { name: say(aboutMessages[name]), value }))
    .join("\n");
  const copied = outcomeOf(details);
  return (
    <>
      <Text>{say(aboutMessages.problemText)}</Text>
      <pre className={styles.details} aria-label={say(aboutMessages.details)}>
        {details}
      </pre>
      <Button className={styles.copy} icon={<CopyRegular />} onClick={() => void copy(details)}>
        {say(aboutMessages.copy)}
      </Button>
      <Text size={200} role="status">
        {copied !== null && say(copied ? aboutMessages.copied : aboutMessages.notCopied)}
      </Text>
    </>
  );
}
