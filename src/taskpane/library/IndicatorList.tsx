import { memo } from "react";
import { makeStyles, tokens } from "@fluentui/react-components";
import { templatesMessages } from "../../messages/templates";
import { libraryMessages } from "../../messages/planLibrary";
import type { Plan } from "../../plan/plan";
import { localeOf, useLanguage, useSay } from "../language";
import { targetText } from "../templates/targetText";

const useStyles = makeStyles({
  list: { listStyleType: "none", margin: 0, padding: 0 },
  row: {
    display: "flex",
    flexDirection: "column",
    padding: `${tokens.spacingVerticalXS} 0`,
    borderTop: `1px solid ${tokens.colorNeutralStroke3}`,
    overflowWrap: "anywhere",
    // Rows out of sight are not laid out.
    contentVisibility: "auto",
    containIntrinsicSize: "auto 44px",
  },
  facts: {
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
});

/** A plan's targets in the document's order: what is demanded, by when, and the clause. */
export const IndicatorList = memo(function IndicatorList({ plan }: { readonly plan: Plan }) {
  const styles = useStyles();
  const say = useSay();
  const language = useLanguage();
  const { title, targets } = plan;
  return (
    <ul className={styles.list} aria-label={say(libraryMessages.indicatorsOf, { title })}>
      {targets.map((target) => (
        <li key={target.id} className={styles.row}>
          <span lang={localeOf("zh")}>{target.name}</span>
          <span className={styles.facts}>
            {[
              targetText(target, language),
              target.scope,
              target.year !== null && say(templatesMessages.dueYear, { year: target.year }),
              target.section,
            ]
              .filter(Boolean)
              .join(" · ")}
          </span>
        </li>
      ))}
    </ul>
  );
});
