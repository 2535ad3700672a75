import { Text, makeStyles, tokens } from "@fluentui/react-components";
import { terms, type Term } from "../../messages/help";
import { localeOf, useLanguage, useSay } from "../language";

const useStyles = makeStyles({
  list: { margin: 0 },
  text: { marginInlineStart: 0, marginBlockEnd: tokens.spacingVerticalS },
});

/** All words that the pane explains; the sheets have them in Chinese, so that the English pane shows both. */
export default function Glossary() {
  const styles = useStyles();
  const say = useSay();
  const language = useLanguage();
  const list: readonly (readonly [string, Term])[] = Object.entries(terms);
  return (
    <dl className={styles.list}>
      {list.map(([key, { name, text }]) => (
        <div key={key}>
          <dt>
            <Text weight="semibold">{say(name)}</Text>
            {language !== "zh" && <Text lang={localeOf("zh")}> {name.zh}</Text>}
          </dt>
          <dd className={styles.text}>
            <Text size={200}>{say(text)}</Text>
          </dd>
        </div>
      ))}
    </dl>
  );
}
