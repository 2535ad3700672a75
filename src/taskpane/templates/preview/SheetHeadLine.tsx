import { mergeClasses } from "@fluentui/react-components";
import { previewMessages } from "../../../messages/templatePreview";
import type { HeadCell } from "../../../tables/templates/templateSheet";
import { useSay } from "../../language";
import { useSheetTableStyles } from "./sheetTableStyles";

interface SheetHeadLineProps {
  readonly cells: readonly HeadCell[];
  /** Zero-based on the sheet. */
  readonly row: number;
  /** The columns that are shown. */
  readonly positions: readonly number[];
}

/** A line above the table; as on the sheet a text goes on over the empty cells behind it. */
export function SheetHeadLine({ cells, row, positions }: SheetHeadLineProps) {
  const styles = useSheetTableStyles();
  const say = useSay();
  const byColumn = [...cells].sort((one, other) => one.column - other.column);
  // Columns that are not shown leave the cell over them to the next one that is.
  const starts = byColumn.map(({ column }) => {
    const index = positions.findIndex((position) => position >= column);
    return index < 0 ? positions.length : index;
  });
  const [first = positions.length] = starts;
  return (
    <tr>
      <td aria-hidden className={mergeClasses(styles.cell, styles.place)}>
        {row + 1}
      </td>
      {first > 0 && <td className={styles.cell} colSpan={first} />}
      {byColumn.map(({ column, content, role }, index) => {
        const span = (starts[index + 1] ?? positions.length) - (starts[index] ?? 0);
        if (span <= 0) return null;
        const isInput = role === "input";
        return (
          <td
            key={column}
            colSpan={span}
            className={mergeClasses(
              styles.cell,
              styles.head,
              role === "title" && styles.sheetTitle,
              isInput && styles.entry,
            )}
          >
            {isInput && content === "" ? say(previewMessages.entry) : content}
          </td>
        );
      })}
    </tr>
  );
}
