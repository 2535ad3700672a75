import { Button, Text, makeStyles, tokens } from "@fluentui/react-components";
import { DocumentTextRegular } from "@fluentui/react-icons/svg/document-text";
import { newPlanSourceMessages as messages } from "../../messages/newPlan";
import { useSay } from "../language";

const useStyles = makeStyles({
  new: {
    display: "flex",
    flexDirection: "column",
    alignItems: "flex-start",
    gap: tokens.spacingVerticalXS,
  },
  hint: { color: tokens.colorNeutralForeground3 },
});

/** Leads to a plan that is made of a document. */
export function NewPlanButton({ open }: { readonly open: () => void }) {
  const styles = useStyles();
  const say = useSay();
  return (
    <div className={styles.new}>
      <Button icon={<DocumentTextRegular />} onClick={open}>
        {say(messages.open)}
      </Button>
      <Text size={200} className={styles.hint}>
        {say(messages.openHint)}
      </Text>
    </div>
  );
}
