import { useState } from "react";
import { Button, SearchBox, Text, makeStyles, tokens } from "@fluentui/react-components";
import { AddRegular } from "@fluentui/react-icons/svg/add";
import { newPlanDocumentMessages as messages } from "../../messages/newPlan";
import type { Span } from "../../reading/planDocument";
import { useSay } from "../language";
import { findNext, sentenceAround } from "./draft/textLines";

const useStyles = makeStyles({
  tools: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXS,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  search: { minWidth: 0, maxWidth: "none", width: "100%" },
  row: { display: "flex", alignItems: "center", gap: tokens.spacingHorizontalS, minWidth: 0 },
  text: { flexGrow: 1, minWidth: 0, color: tokens.colorNeutralForeground3 },
  quote: {
    display: "-webkit-box",
    WebkitLineClamp: 2,
    WebkitBoxOrient: "vertical",
    overflow: "hidden",
    overflowWrap: "anywhere",
  },
  button: { flexShrink: 0 },
});

interface DocumentToolsProps {
  readonly text: string;
  /** What is selected or was found. */
  readonly picked: Span | null;
  readonly found: (span: Span) => void;
  readonly add: (span: Span) => void;
}

/** Search in the document, and a new row of what is selected there. */
export function DocumentTools({ text, picked, found, add }: DocumentToolsProps) {
  const styles = useStyles();
  const say = useSay();
  const [query, setQuery] = useState("");
  const [missing, setMissing] = useState<string | null>(null);
  const [lastFound, setLastFound] = useState<Span | null>(null);

  const search = () => {
    const next = findNext(text, query.trim(), picked === null ? 0 : picked.end);
    setMissing(next === null && query.trim() !== "" ? query.trim() : null);
    setLastFound(next);
    if (next !== null) found(next);
  };
  // Of a word that was looked for, the sentence is meant.
  const meant = picked !== null && picked === lastFound ? sentenceAround(text, picked) : picked;
  return (
    <div className={styles.tools}>
      <SearchBox
        size="small"
        className={styles.search}
        aria-label={say(messages.search)}
        placeholder={say(messages.search)}
        value={query}
        onChange={(_, { value }) => {
          setQuery(value);
          setMissing(null);
        }}
        onKeyDown={({ key }) => key === "Enter" && search()}
      />
      <div className={styles.row}>
        <Text size={200} role="status" className={styles.text}>
          <span className={styles.quote}>
            {missing !== null
              ? say(messages.notFound, { query: missing })
              : meant === null
                ? say(messages.addHint)
                : say(messages.picked, { quote: text.slice(meant.start, meant.end) })}
          </span>
        </Text>
        <Button
          size="small"
          className={styles.button}
          icon={<AddRegular />}
          disabledFocusable={meant === null}
          onClick={() => meant && add(meant)}
        >
          {say(messages.add)}
        </Button>
      </div>
    </div>
  );
}
