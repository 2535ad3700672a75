import { makeStyles, tokens } from "@fluentui/react-components";
import { previewMessages } from "../../../messages/templatePreview";
import type { TemplateColumn } from "../../../tables/templates/templateColumn";
import { localeOf, useSay } from "../../language";
import { Section } from "../../Section";

const useStyles = makeStyles({
  list: { margin: 0, overflowWrap: "anywhere" },
  header: { fontWeight: tokens.fontWeightSemibold },
  formula: {
    margin: 0,
    paddingBlockEnd: tokens.spacingVerticalS,
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase200,
  },
});

/** The formula of each column that has one, to be read and checked. */
export function ColumnFormulas({ columns }: { readonly columns: readonly TemplateColumn[] }) {
  const styles = useStyles();
  const say = useSay();
  const computed = columns.filter(({ formula }) => formula !== null);
  return (
    <Section title={say(previewMessages.columnFormulas)} count={computed.length}>
      <dl className={styles.list}>
        {computed.map(({ header, formula }) => (
          <div key={header}>
            <dt className={styles.header} lang={localeOf("zh")}>
              {header}
            </dt>
            <dd className={styles.formula}>{formula}</dd>
          </div>
        ))}
      </dl>
    </Section>
  );
}
