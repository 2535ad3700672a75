import { useRef } from "react";
import { Button, Text, makeStyles, tokens } from "@fluentui/react-components";
import type { JudgedFinding } from "../../excel/checkService";
import { cleaningMessages } from "../../messages/checkTools";
import { useLanguage, useSay } from "../language";
import { formatNumber } from "../numbers";
import type { PaneActions } from "../usePaneActions";
import { CellButton } from "../CellButton";
import { PagedList } from "../PagedList";
import { Section } from "../Section";
import type { Check } from "./useCheck";

const useStyles = makeStyles({
  item: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalS,
    paddingBlock: tokens.spacingVerticalXS,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    ":last-child": { borderBottomColor: "transparent" },
    overflowWrap: "anywhere",
  },
  text: { flex: "1 1 140px", display: "flex", flexDirection: "column", minWidth: 0 },
});

const itemsPerPage = 20;

interface CleaningProps {
  readonly findings: readonly JudgedFinding[];
  readonly check: Check;
  readonly actions: PaneActions;
}

/** 数值清理: the texts that were read as numbers, and the way to make numbers of them. */
export function Cleaning({ findings, check, actions }: CleaningProps) {
  const styles = useStyles();
  const say = useSay();
  const language = useLanguage();
  const heading = useRef<HTMLButtonElement>(null);
  const texts = findings.filter(({ cleaned }) => cleaned !== null);
  const disabled = actions.busy !== null;
  // What was pressed goes with what was cleaned.
  const clean = (chosen: readonly JudgedFinding[]) => {
    heading.current?.focus();
    void check.clean(chosen);
  };
  return (
    <Section title={say(cleaningMessages.title)} count={texts.length} heading={heading}>
      {texts.length === 0 && <Text>{say(cleaningMessages.none)}</Text>}
      {texts.length > 0 && (
        <>
          <Text size={200}>{say(cleaningMessages.intro)}</Text>
          <div>
            <Button disabledFocusable={disabled} onClick={() => clean(texts)}>
              {say(cleaningMessages.all, { count: texts.length })}
            </Button>
          </div>
          <PagedList
            items={texts}
            pageSize={itemsPerPage}
            label={say(cleaningMessages.list)}
            itemClassName={styles.item}
            keyOf={({ location }) => `${location.sheet}!${location.address}`}
          >
            {(finding) => (
              <>
                <span className={styles.text}>
                  <Text>{finding.indicator}</Text>
                  <Text weight="semibold">
                    {say(cleaningMessages.reading, {
                      text: finding.entered,
                      number: formatNumber(finding.cleaned ?? 0, language),
                    })}
                  </Text>
                </span>
                <CellButton location={finding.location} goTo={actions.goTo} />
                <Button
                  size="small"
                  disabledFocusable={disabled}
                  aria-label={say(cleaningMessages.oneOf, {
                    indicator: finding.indicator,
                    ...finding.location,
                  })}
                  onClick={() => clean([finding])}
                >
                  {say(cleaningMessages.one)}
                </Button>
              </>
            )}
          </PagedList>
        </>
      )}
    </Section>
  );
}
