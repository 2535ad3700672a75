import { Text, mergeClasses } from "@fluentui/react-components";
import { fixedAddress, type TemplateArea } from "../../../excel/templates/templateArea";
import { chartKindLabels, previewMessages } from "../../../messages/templatePreview";
import type { Summary } from "../../../tables/templates/templateSheet";
import { localeOf, useSay } from "../../language";
import { Section } from "../../Section";
import { useSheetTableStyles } from "./sheetTableStyles";

interface SummaryTableProps {
  readonly summary: Summary;
  readonly places: TemplateArea;
}

/** The charts beside the table, and the figures that they are drawn from. */
export function SummaryTable({ summary, places }: SummaryTableProps) {
  const styles = useSheetTableStyles();
  const say = useSay();
  const { charts, cells } = summary;
  const title = say(previewMessages.summary);
  const origin = places.summary;
  return (
    <Section title={say(previewMessages.charts)} count={charts.length}>
      <ul aria-label={say(previewMessages.charts)}>
        {charts.map((chart) => (
          <li key={chart.title}>
            {say(previewMessages.chart, {
              title: chart.title,
              kind: say(chartKindLabels[chart.kind]),
            })}
          </li>
        ))}
      </ul>
      {origin && (
        <>
          <Text weight="semibold">{title}</Text>
          <div className={styles.box} role="region" aria-label={title} tabIndex={0}>
            <table className={styles.table} lang={localeOf("zh")} aria-label={title}>
              <tbody>
                {cells.map((line, row) => (
                  <tr key={row}>
                    <td aria-hidden className={mergeClasses(styles.cell, styles.place)}>
                      {origin.row + row + 1}
                    </td>
                    {line.map((content, column) =>
                      typeof content === "function" ? (
                        <td
                          key={column}
                          className={mergeClasses(styles.cell, styles.formula)}
                          title={content((at, across) =>
                            fixedAddress(origin.row + at, origin.column + across),
                          )}
                        >
                          {say(previewMessages.formula)}
                        </td>
                      ) : (
                        <td key={column} className={styles.cell}>
                          {content}
                        </td>
                      ),
                    )}
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
        </>
      )}
    </Section>
  );
}
