import { makeStyles, tokens } from "@fluentui/react-components";
import type { TemplatePreview } from "../../../excel/workbookService";
import { previewMessages } from "../../../messages/templatePreview";
import { useSay } from "../../language";
import { previewCounts } from "./previewCounts";

const useStyles = makeStyles({
  facts: {
    display: "grid",
    gridTemplateColumns: "auto minmax(0, 1fr)",
    columnGap: tokens.spacingHorizontalM,
    rowGap: tokens.spacingVerticalXXS,
    margin: 0,
    overflowWrap: "anywhere",
  },
  term: { color: tokens.colorNeutralForeground3 },
  value: { margin: 0 },
});

/** Where it goes and how much it is. */
export function PreviewFacts({ preview }: { readonly preview: TemplatePreview }) {
  const styles = useStyles();
  const say = useSay();
  const { sheet, names, location, createsSheet } = preview;
  const { rows, columns, formulas, validations, rules, charts } = previewCounts(sheet);
  const facts: readonly (readonly [keyof typeof previewMessages, string] | false)[] = [
    [
      "sheet",
      say(previewMessages[createsSheet ? "newSheet" : "presentSheet"], { sheet: location.sheet }),
    ],
    ["range", location.address],
    ["table", names.table],
    ["yearName", names.year],
    ["size", say(previewMessages.sizeOf, { rows, columns })],
    ["formulas", say(previewMessages.formulaCells, { count: formulas })],
    ["validations", say(previewMessages.validatedCells, { count: validations })],
    ["rules", say(previewMessages.ruleCount, { count: rules })],
    charts > 0 && ["charts", say(previewMessages.chartCount, { count: charts })],
    sheet.isProtected && createsSheet && ["protection", say(previewMessages.protected)],
  ];
  return (
    <dl className={styles.facts} aria-label={say(previewMessages.facts)}>
      {facts.flatMap((fact) => {
        if (!fact) return [];
        const [term, value] = fact;
        return [
          <dt key={term} className={styles.term}>
            {say(previewMessages[term])}
          </dt>,
          <dd key={`${term} value`} className={styles.value}>
            {value}
          </dd>,
        ];
      })}
    </dl>
  );
}
