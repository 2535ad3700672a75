import { type FindingSeverity, type Status } from "../plan/assessment";
import { severityMarks } from "../tables/singlePeriodFormulas";
import { sheetTheme } from "./sheetTheme";

const notEntered: Status = "待填报";
const severities = Object.keys(severityMarks) as FindingSeverity[];

/**
 * Queues the conditional formats that colour a row by the mark beside its status; a row that nothing was
 * entered in stays plain. Conditional formats take A1 references only, and no custom functions.
 * @param rows the table's rows without the header
 * @param markCell address of the first row's mark, with a fixed column: `$Q5`
 * @param statusCell likewise of its status
 */
export function flagRows(rows: Excel.Range, markCell: string, statusCell: string): void {
  for (const severity of severities) {
    const format = rows.conditionalFormats.add(Excel.ConditionalFormatType.custom);
    format.custom.rule.formula = `=AND(${markCell}="${severityMarks[severity]}",${statusCell}<>"${notEntered}")`;
    const { fill, ink } = sheetTheme.flags[severity];
    format.custom.format.fill.color = fill;
    format.custom.format.font.color = ink;
  }
}
