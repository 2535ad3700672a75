import { say } from "../../messages/message";
import { sheetMessages } from "../../messages/sheet";
import { blockColumn, type ChartBlock } from "./chartBlock";
import { chosenIndicator } from "./chartChooser";
import { headerOf, readHeader } from "./templateColumn";
import type { SummaryCell, TemplateNames, TemplateSheet } from "./templateSheet";

/** Target and actual of the regions side by side, for a chosen indicator; #N/A where there is no number. */
export function regionsBlock(sheet: TemplateSheet, names: TemplateNames): ChartBlock | null {
  const title = say(sheetMessages.regionsChart, "zh");
  const chosen = chosenIndicator(sheet, names, title);
  if (chosen === null) return null;
  const firstRow = chosen.cells.length + 1;
  const headersOf = (key: "regionTarget" | "regionValid"): readonly string[] =>
    sheet.columns.filter((column) => column.key === key).map(({ header }) => header);
  const values = headersOf("regionValid");
  const rows = headersOf("regionTarget").map((header, index): readonly SummaryCell[] => [
    readHeader(header)?.region ?? header,
    figure(header),
    figure(values[index]!),
  ]);
  const labels = [headerOf("region"), headerOf("target"), headerOf("actual")];
  return {
    cells: [...chosen.cells, labels, ...rows],
    charts: [
      {
        kind: "columns",
        title,
        categories: blockColumn(firstRow, 0, rows.length),
        series: [1, 2].map((column) => ({
          name: labels[column]!,
          values: blockColumn(firstRow, column, rows.length),
        })),
        isShare: false,
        count: rows.length,
      },
    ],
    chooser: chosen.chooser,
  };

  function figure(header: string): SummaryCell {
    return (address) => {
      const there = chosen!.fact(header, address);
      return `=IF(ISNUMBER(${there}),${there},NA())`;
    };
  }
}
