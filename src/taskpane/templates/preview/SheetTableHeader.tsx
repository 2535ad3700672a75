import { mergeClasses } from "@fluentui/react-components";
import { previewMessages } from "../../../messages/templatePreview";
import type { TemplateColumn } from "../../../tables/templates/templateColumn";
import { useSay, type Say } from "../../language";
import { useSheetTableStyles } from "./sheetTableStyles";

/** In characters: a narrow pane shows no more of a wide column at once. */
const widest = 14;

interface SheetTableHeaderProps {
  readonly columns: readonly TemplateColumn[];
  readonly positions: readonly number[];
  /** Zero-based on the sheet. */
  readonly row: number;
}

/** The header row; below each header what stands in the column where that is no fact of the plan. */
export function SheetTableHeader({ columns, positions, row }: SheetTableHeaderProps) {
  const styles = useSheetTableStyles();
  const say = useSay();
  return (
    <tr>
      <td aria-hidden className={mergeClasses(styles.cell, styles.place)}>
        {row + 1}
      </td>
      {positions.map((position) => {
        const column = columns[position];
        if (!column) return null;
        const marks = marksOf(column, say);
        return (
          <th
            key={position}
            scope="col"
            title={column.formula ?? undefined}
            className={mergeClasses(styles.cell, styles.header)}
            style={{ minWidth: `${Math.min(column.width, widest)}em` }}
          >
            {column.header}
            {marks !== "" && <span className={styles.badge}> {marks}</span>}
          </th>
        );
      })}
    </tr>
  );
}

function marksOf({ role, formula, isAux }: TemplateColumn, say: Say): string {
  return [
    formula !== null && say(previewMessages[role === "stage" ? "stage" : "formula"]),
    role === "entry" && say(previewMessages.entry),
    isAux && say(previewMessages.helper),
  ]
    .filter(Boolean)
    .join(" · ");
}
