import {
  Button,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  makeStyles,
} from "@fluentui/react-components";
import { homeMessages } from "../../messages/home";
import { useLanguage, useSay } from "../language";
import type { Place } from "../places";
import { usePlanStore } from "../usePlanLibrary";

const useStyles = makeStyles({
  bar: { flexShrink: 0 },
  body: { overflowWrap: "anywhere" },
});

/** What of the workbook's own plans could not be read, and where that is put right. */
export function PlanNotices({ open }: { readonly open: (place: Place) => void }) {
  const styles = useStyles();
  const say = useSay();
  const language = useLanguage();
  const { broken, readFailure } = usePlanStore();
  const names = broken.map(({ name }) => name ?? say(homeMessages.unnamedPlan));
  return (
    <>
      {readFailure !== null && (
        <MessageBar intent="warning" layout="multiline" className={styles.bar}>
          <MessageBarBody className={styles.body}>
            {say(homeMessages.plansUnread, { detail: readFailure })}
          </MessageBarBody>
        </MessageBar>
      )}
      {broken.length > 0 && (
        <MessageBar intent="warning" layout="multiline" className={styles.bar}>
          <MessageBarBody className={styles.body}>
            {say(homeMessages.brokenPlans, {
              count: broken.length,
              names: names.join(language === "zh" ? "、" : ", "),
            })}
          </MessageBarBody>
          <MessageBarActions>
            <Button size="small" onClick={() => open("library")}>
              {say(homeMessages.openLibrary)}
            </Button>
          </MessageBarActions>
        </MessageBar>
      )}
    </>
  );
}
