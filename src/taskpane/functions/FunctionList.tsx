import { useEffect, useRef, useState, type KeyboardEvent } from "react";
import { Button, SearchBox, Text, makeStyles, tokens } from "@fluentui/react-components";
import type { FunctionId } from "../../formulas/planFunctions";
import { functionListMessages } from "../../messages/functionPage";
import { functionTexts } from "../../messages/functionTexts";
import { useLanguage, useSay } from "../language";
import { callForm, searchFunctions } from "./functionSearch";

const useStyles = makeStyles({
  search: { width: "100%", maxWidth: "none" },
  list: {
    display: "flex",
    flexDirection: "column",
    listStyleType: "none",
    margin: 0,
    padding: 0,
  },
  item: {
    width: "100%",
    minWidth: 0,
    justifyContent: "flex-start",
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalS}`,
    textAlign: "start",
    fontWeight: tokens.fontWeightRegular,
  },
  text: {
    display: "flex",
    flexDirection: "column",
    minWidth: 0,
    gap: tokens.spacingVerticalXXS,
    overflowWrap: "anywhere",
  },
  call: { fontFamily: tokens.fontFamilyMonospace, color: tokens.colorBrandForeground1 },
  description: { color: tokens.colorNeutralForeground3 },
});

interface FunctionListProps {
  readonly query: string;
  readonly setQuery: (query: string) => void;
  /** Where the focus goes back to: the function that was open. */
  readonly cameFrom: FunctionId | null;
  readonly open: (id: FunctionId) => void;
}

/** The functions, searched by name or purpose; arrow keys lead through them from the search on. */
export function FunctionList({ query, setQuery, cameFrom, open }: FunctionListProps) {
  const styles = useStyles();
  const say = useSay();
  const language = useLanguage();
  const list = useRef<HTMLUListElement>(null);
  const shown = searchFunctions(query);
  const [last, setLast] = useState<FunctionId | null>(cameFrom);
  const reached = last !== null && shown.includes(last) ? last : shown[0];
  const focus = (index: number) => list.current?.querySelectorAll("button")[index]?.focus();

  useEffect(() => {
    if (cameFrom !== null) focus(shown.indexOf(cameFrom));
    // Only on the way back.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, []);

  const onSearchKey = (event: KeyboardEvent) => {
    if (event.key === "ArrowDown") {
      event.preventDefault();
      focus(0);
    } else if (event.key === "Enter" && shown[0] && query.trim() !== "") open(shown[0]);
  };
  const onListKey = (event: KeyboardEvent) => {
    const index = reached === undefined ? -1 : shown.indexOf(reached);
    const next = nextIndex(event.key, index, shown.length);
    if (next === null) return;
    event.preventDefault();
    focus(next);
  };
  return (
    <>
      <div>
        <SearchBox
          className={styles.search}
          aria-label={say(functionListMessages.search)}
          placeholder={say(functionListMessages.searchHint)}
          value={query}
          dismiss={{ "aria-label": say(functionListMessages.clearSearch) }}
          onChange={(_, { value }) => setQuery(value)}
          onKeyDown={onSearchKey}
        />
        <div role="status">
          {query.trim() !== "" && (
            <Text size={200}>
              {shown.length === 0
                ? say(functionListMessages.noMatch, { query })
                : say(functionListMessages.matches, { count: shown.length })}
            </Text>
          )}
        </div>
      </div>
      <ul
        ref={list}
        className={styles.list}
        aria-label={say(functionListMessages.list)}
        onKeyDown={onListKey}
      >
        {shown.map((id) => (
          <li key={id}>
            <Button
              appearance="subtle"
              className={styles.item}
              tabIndex={id === reached ? 0 : -1}
              onFocus={() => setLast(id)}
              onClick={() => open(id)}
            >
              <span className={styles.text}>
                <Text weight="semibold">{say(functionTexts[id].title)}</Text>
                <Text size={200} className={styles.call}>
                  {callForm(id, language)}
                </Text>
                <Text size={200} className={styles.description}>
                  {say(functionTexts[id].description)}
                </Text>
              </span>
            </Button>
          </li>
        ))}
      </ul>
    </>
  );
}

/** Where a key leads in a list of `count`; null for keys that do not move. */
function nextIndex(key: string, current: number, count: number): number | null {
  switch (key) {
    case "ArrowDown":
      return Math.min(current + 1, count - 1);
    case "ArrowUp":
      return Math.max(current - 1, 0);
    case "Home":
      return 0;
    case "End":
      return count - 1;
    default:
      return null;
  }
}
