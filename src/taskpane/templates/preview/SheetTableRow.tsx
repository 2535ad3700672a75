import { mergeClasses } from "@fluentui/react-components";
import { previewMessages } from "../../../messages/templatePreview";
import type { TemplateColumn } from "../../../tables/templates/templateColumn";
import type { TemplateRow } from "../../../tables/templates/templateSheet";
import { useSay } from "../../language";
import { shownContent } from "./shownContent";
import { useSheetTableStyles } from "./sheetTableStyles";

interface SheetTableRowProps {
  readonly row: TemplateRow;
  readonly columns: readonly TemplateColumn[];
  readonly positions: readonly number[];
  /** Zero-based on the sheet. */
  readonly place: number;
  /** What an entry cell tells whoever selects it. */
  readonly promptOf: (position: number) => string | undefined;
}

/** One row: facts as they will stand there, what is computed and what is to be filled in by name. */
export function SheetTableRow({ row, columns, positions, place, promptOf }: SheetTableRowProps) {
  const styles = useSheetTableStyles();
  const say = useSay();
  return (
    <tr>
      <td aria-hidden className={mergeClasses(styles.cell, styles.place)}>
        {place + 1}
      </td>
      {positions.map((position) => {
        const column = columns[position];
        if (!column) return null;
        const content = row.cells[position] ?? null;
        const isEntry = isToFillIn(column, row);
        const text =
          content === null
            ? say(previewMessages.formula)
            : isEntry && content === ""
              ? say(previewMessages.entry)
              : shownContent(content, row.numberFormats[position] ?? "");
        const Cell = column.key === "indicator" ? "th" : "td";
        return (
          <Cell
            key={position}
            scope={Cell === "th" ? "row" : undefined}
            title={
              promptOf(position) ?? (content === null ? (column.formula ?? undefined) : undefined)
            }
            className={mergeClasses(
              styles.cell,
              column.align !== "left" && styles[column.align],
              content === null && styles.formula,
              isEntry && styles.entry,
            )}
          >
            {text}
          </Cell>
        );
      })}
    </tr>
  );
}

/** A 横向对比表 has entry cells only for regions whose plan has the row's indicator. */
function isToFillIn({ role, planId }: TemplateColumn, { targets }: TemplateRow): boolean {
  return role === "entry" && (planId === null || targets.some(({ plan }) => plan.id === planId));
}
