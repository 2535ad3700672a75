import { useEffect } from "react";
import { Button, Text, makeStyles, tokens } from "@fluentui/react-components";
import { aboutMessages } from "../../messages/about";
import { useSay } from "../language";
import { usePlanStore } from "../usePlanLibrary";

const useStyles = makeStyles({
  list: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    margin: 0,
    padding: 0,
    listStyleType: "none",
  },
  item: { display: "flex", flexDirection: "column", overflowWrap: "anywhere" },
  quiet: { color: tokens.colorNeutralForeground3 },
  retry: { alignSelf: "flex-start" },
});

/** The documents that the built-in plans were taken from. */
export function PlanSources() {
  const styles = useStyles();
  const say = useSay();
  const { builtIn, builtInFailure, isLoaded, load } = usePlanStore();
  useEffect(() => {
    // What fails is told below.
    void load().catch(() => undefined);
  }, [load]);

  if (!isLoaded) {
    return builtInFailure === null ? (
      <Text role="status">{say(aboutMessages.reading)}</Text>
    ) : (
      <>
        <Text role="alert">{say(aboutMessages.dataUnread)}</Text>
        <Button className={styles.retry} onClick={() => void load().catch(() => undefined)}>
          {say(aboutMessages.retry)}
        </Button>
      </>
    );
  }
  const targets = builtIn.reduce((sum, plan) => sum + plan.targets.length, 0);
  return (
    <>
      <Text>{say(aboutMessages.dataText, { plans: builtIn.length, targets })}</Text>
      <ul className={styles.list}>
        {builtIn.map((plan) => (
          <li key={plan.id} className={styles.item} lang="zh-CN">
            <Text weight="semibold">{plan.title}</Text>
            <Text size={200} className={styles.quiet}>
              {say(aboutMessages.document, {
                issuer: plan.issuer,
                number: plan.documentNumber ?? say(aboutMessages.withoutNumber),
                issued: plan.issued,
                count: plan.targets.length,
              })}
            </Text>
          </li>
        ))}
      </ul>
    </>
  );
}
