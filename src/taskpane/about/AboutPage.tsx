import { useEffect, useRef } from "react";
import { Button, Text, makeStyles, tokens } from "@fluentui/react-components";
import { ArrowLeftRegular } from "@fluentui/react-icons/svg/arrow-left";
import { aboutMessages, methodSources } from "../../messages/about";
import { useSay } from "../language";
import { Section } from "../Section";
import { Licences } from "./Licences";
import { PlanSources } from "./PlanSources";
import { ProblemReport } from "./ProblemReport";
import { useBundled } from "./useBundled";

const useStyles = makeStyles({
  page: {
    flexGrow: 1,
    minHeight: 0,
    overflowY: "auto",
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalM,
    padding: tokens.spacingHorizontalM,
  },
  back: { alignSelf: "flex-start", flexShrink: 0 },
  title: { margin: 0, fontSize: tokens.fontSizeBase500, lineHeight: tokens.lineHeightBase500 },
  quiet: { color: tokens.colorNeutralForeground3 },
  list: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    margin: 0,
    paddingInlineStart: tokens.spacingHorizontalL,
  },
});

/** 关于: version, privacy, where data and methods come from, how to report a problem, licences. */
export default function AboutPage({ back }: { readonly back: () => void }) {
  const styles = useStyles();
  const say = useSay();
  const title = useRef<HTMLHeadingElement>(null);
  const { bundled, hasFailed, retry } = useBundled();
  useEffect(() => title.current?.focus(), []);
  const missing = hasFailed ? (
    <>
      <Text role="alert">{say(aboutMessages.notRead)}</Text>
      <Button className={styles.back} onClick={retry}>
        {say(aboutMessages.retry)}
      </Button>
    </>
  ) : (
    <Text role="status">{say(aboutMessages.reading)}</Text>
  );
  return (
    <div className={styles.page}>
      <Button
        size="small"
        appearance="subtle"
        className={styles.back}
        icon={<ArrowLeftRegular />}
        onClick={back}
      >
        {say(aboutMessages.back)}
      </Button>
      <h2 ref={title} tabIndex={-1} className={styles.title}>
        {say(aboutMessages.title)}
      </h2>
      <Text>{say(aboutMessages.purpose)}</Text>
      {bundled ? (
        <Text className={styles.quiet}>
          {say(aboutMessages.version, { version: bundled.version })}
        </Text>
      ) : (
        missing
      )}
      <div>
        <Section title={say(aboutMessages.privacy)} initiallyOpen>
          <Text>{say(aboutMessages.privacyText)}</Text>
        </Section>
        <Section title={say(aboutMessages.data)}>
          <PlanSources />
        </Section>
        <Section title={say(aboutMessages.methods)}>
          <ul className={styles.list}>
            {Object.entries(methodSources).map(([name, source]) => (
              <li key={name}>{say(source)}</li>
            ))}
          </ul>
        </Section>
        <Section title={say(aboutMessages.problem)}>
          <ProblemReport version={bundled?.version ?? null} />
        </Section>
        {bundled && (
          <Section title={say(aboutMessages.licences)}>
            <Licences bundled={bundled} />
          </Section>
        )}
      </div>
    </div>
  );
}
