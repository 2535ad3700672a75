import { useRef, useState } from "react";
import {
  Button,
  Field,
  MessageBar,
  MessageBarBody,
  ProgressBar,
  Text,
  Textarea,
  makeStyles,
  tokens,
} from "@fluentui/react-components";
import { DocumentTextRegular } from "@fluentui/react-icons/svg/document-text";
import { newPlanSourceMessages as messages } from "../../messages/newPlan";
import { localeOf, useSay } from "../language";
import type { DocumentReading } from "./useDocumentReading";

const useStyles = makeStyles({
  step: {
    flexGrow: 1,
    minHeight: 0,
    overflowY: "auto",
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalM,
    padding: tokens.spacingHorizontalM,
  },
  group: {
    display: "flex",
    flexDirection: "column",
    alignItems: "flex-start",
    gap: tokens.spacingVerticalXS,
  },
  hint: { color: tokens.colorNeutralForeground3 },
  text: { height: "30vh", minHeight: "120px", maxHeight: "none" },
  wide: { width: "100%" },
  bar: { flexShrink: 0, overflowWrap: "anywhere" },
});

const fileTypes = ".docx,.pdf,.html,.htm,.txt,.xlsx,.csv";

/** Where the plan's document comes from: a file that is chosen or dropped, or text that is pasted. */
export function SourceStep({ reading }: { readonly reading: DocumentReading }) {
  const styles = useStyles();
  const say = useSay();
  const input = useRef<HTMLInputElement>(null);
  const text = useRef<HTMLTextAreaElement>(null);
  const [isEmpty, setEmpty] = useState(false);
  const [single, setSingle] = useState<string | null>(null);
  const { state, readFile, readText } = reading;

  const take = (files: FileList | null) => {
    const [file] = files ?? [];
    if (file === undefined) return;
    setEmpty(false);
    setSingle(files!.length > 1 ? file.name : null);
    void readFile(file);
  };
  const readPasted = () => {
    const pasted = text.current?.value ?? "";
    setEmpty(pasted.trim() === "");
    if (pasted.trim() === "") text.current?.focus();
    else void readText(pasted);
  };
  const isReading = state.kind === "reading";
  return (
    <div
      className={styles.step}
      onDragOver={(event) => event.preventDefault()}
      onDrop={(event) => {
        take(event.dataTransfer.files);
      }}
    >
      <Text>{say(messages.intro)}</Text>
      <div className={styles.group}>
        <Button
          icon={<DocumentTextRegular />}
          disabledFocusable={isReading}
          onClick={() => input.current?.click()}
        >
          {say(messages.chooseFile)}
        </Button>
        <Text size={200} className={styles.hint}>
          {say(messages.fileHint)}
        </Text>
        <input
          ref={input}
          type="file"
          accept={fileTypes}
          hidden
          aria-label={say(messages.file)}
          onChange={({ currentTarget }) => {
            take(currentTarget.files);
            // So that the same file, put right, can be chosen again.
            currentTarget.value = "";
          }}
        />
      </div>
      <Field
        label={say(messages.paste)}
        validationMessage={isEmpty ? say(messages.nothingPasted) : undefined}
      >
        {/* Not controlled: a plan may be a million characters long. */}
        <Textarea
          ref={text}
          lang={localeOf("zh")}
          resize="vertical"
          placeholder={say(messages.pasteHint)}
          textarea={{ className: styles.text }}
        />
      </Field>
      <div className={styles.group}>
        <Button appearance="primary" disabledFocusable={isReading} onClick={readPasted}>
          {say(messages.read)}
        </Button>
      </div>
      {single !== null && <Text size={200}>{say(messages.severalFiles, { file: single })}</Text>}
      <ReadingOutcome reading={reading} />
    </div>
  );
}

function ReadingOutcome({ reading: { state, stop } }: { readonly reading: DocumentReading }) {
  const styles = useStyles();
  const say = useSay();
  switch (state.kind) {
    case "idle":
      return null;
    case "reading": {
      const { file, progress } = state;
      const label =
        progress === null
          ? say(messages.opening, { file })
          : say(messages.progress, { file, ...progress });
      return (
        <div className={styles.group}>
          <Text role="status">{label}</Text>
          <ProgressBar
            className={styles.wide}
            aria-label={label}
            value={progress === null ? undefined : progress.done}
            max={progress === null ? undefined : Math.max(1, progress.total)}
          />
          <Button size="small" onClick={stop}>
            {say(messages.stop)}
          </Button>
        </div>
      );
    }
    case "stopped":
      return <Text role="status">{say(messages.stopped, { file: state.file })}</Text>;
    case "failed":
      return (
        <MessageBar intent="error" layout="multiline" role="alert" className={styles.bar}>
          <MessageBarBody>{state.text}</MessageBarBody>
        </MessageBar>
      );
  }
}
