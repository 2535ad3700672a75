import { useEffect, useRef, useState, type RefObject } from "react";
import { Button, Field, Text, Textarea, makeStyles, tokens } from "@fluentui/react-components";
import { CheckmarkRegular } from "@fluentui/react-icons/svg/checkmark";
import type { JudgedFinding } from "../../excel/checkService";
import { findingMessages } from "../../messages/checkPlace";
import { localeOf, useLanguage, useSay } from "../language";

const useStyles = makeStyles({
  form: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXS,
    padding: tokens.spacingHorizontalS,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
  },
  row: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    gap: tokens.spacingHorizontalS,
  },
  reason: { flex: "1 1 160px" },
});

interface FindingAcceptanceProps {
  readonly finding: JudgedFinding;
  readonly isBusy: boolean;
  /** Of the buttons: Tab reaches those of one finding. */
  readonly tabIndex: 0 | -1;
  readonly accept: (finding: JudgedFinding, reason: string) => Promise<void>;
  readonly withdraw: (finding: JudgedFinding) => Promise<void>;
  /** Takes the focus when what had it is gone. */
  readonly head: RefObject<HTMLButtonElement>;
}

/** Why a flagged entry is right: asked for, shown, and taken back. */
export function FindingAcceptance(props: FindingAcceptanceProps) {
  const { finding, isBusy, tabIndex, accept, withdraw, head } = props;
  const styles = useStyles();
  const say = useSay();
  const locale = localeOf(useLanguage());
  const [isAsking, setAsking] = useState(false);
  const { acceptance, indicator } = finding;
  // The form has served once its acceptance is there.
  if (acceptance && isAsking) setAsking(false);
  const hasActed = useRef(false);
  useEffect(() => {
    if (hasActed.current) head.current?.focus();
    hasActed.current = false;
  }, [acceptance, head]);

  if (acceptance) {
    const { date, reason } = acceptance;
    const day = new Date(date).toLocaleDateString(locale, { timeZone: "UTC" });
    return (
      <div className={styles.row}>
        <Text size={200} className={styles.reason}>
          {say(findingMessages.accepted, { date: day, reason })}
        </Text>
        <Button
          size="small"
          appearance="subtle"
          disabledFocusable={isBusy}
          tabIndex={tabIndex}
          aria-label={say(findingMessages.withdrawOf, { indicator })}
          onClick={() => {
            hasActed.current = true;
            void withdraw(finding);
          }}
        >
          {say(findingMessages.withdraw)}
        </Button>
      </div>
    );
  }
  if (isAsking) {
    return (
      <ReasonForm
        isBusy={isBusy}
        send={(reason) => {
          hasActed.current = true;
          void accept(finding, reason);
        }}
        close={() => {
          setAsking(false);
          head.current?.focus();
        }}
      />
    );
  }
  return (
    <div>
      <Button
        size="small"
        icon={<CheckmarkRegular />}
        tabIndex={tabIndex}
        aria-label={say(findingMessages.acceptOf, { indicator })}
        onClick={() => setAsking(true)}
      >
        {say(findingMessages.acceptStart)}
      </Button>
    </div>
  );
}

interface ReasonFormProps {
  readonly isBusy: boolean;
  readonly send: (reason: string) => void;
  readonly close: () => void;
}

function ReasonForm({ isBusy, send, close }: ReasonFormProps) {
  const styles = useStyles();
  const say = useSay();
  const field = useRef<HTMLTextAreaElement>(null);
  const [reason, setReason] = useState("");
  const [isMissing, setMissing] = useState(false);
  useEffect(() => field.current?.focus(), []);

  const submit = () => {
    const given = reason.trim();
    setMissing(given === "");
    if (given === "") field.current?.focus();
    else send(given);
  };
  return (
    <form
      className={styles.form}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
      onKeyDown={(event) => {
        if (event.key === "Escape") close();
      }}
    >
      <Field
        size="small"
        required
        label={say(findingMessages.reason)}
        hint={say(findingMessages.reasonHint)}
        validationMessage={isMissing ? say(findingMessages.reasonMissing) : undefined}
      >
        <Textarea
          ref={field}
          size="small"
          resize="vertical"
          value={reason}
          onChange={(_, { value }) => setReason(value)}
        />
      </Field>
      <div className={styles.row}>
        <Button size="small" appearance="primary" type="submit" disabledFocusable={isBusy}>
          {say(findingMessages.accept)}
        </Button>
        <Button size="small" onClick={close}>
          {say(findingMessages.cancel)}
        </Button>
      </div>
    </form>
  );
}
