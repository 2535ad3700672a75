import { useState } from "react";
import { Button, Checkbox, Text, mergeClasses } from "@fluentui/react-components";
import type { TemplateArea } from "../../../excel/templates/templateArea";
import type { TemplatePreview } from "../../../excel/workbookService";
import { previewMessages } from "../../../messages/templatePreview";
import { cellAddress } from "../../../tables/a1";
import { localeOf, useSay } from "../../language";
import { SheetHeadLine } from "./SheetHeadLine";
import { SheetTableHeader } from "./SheetTableHeader";
import { SheetTableRow } from "./SheetTableRow";
import { useSheetTableStyles } from "./sheetTableStyles";

const rowsPerPage = 50;

interface SheetTableProps {
  readonly preview: TemplatePreview;
  readonly places: TemplateArea;
}

/** The table as it will stand in the sheet, lines above it and rows and columns by their places included. */
export function SheetTable({ preview, places }: SheetTableProps) {
  const styles = useSheetTableStyles();
  const say = useSay();
  const { sheet, createsSheet } = preview;
  const [shown, setShown] = useState(rowsPerPage);
  // On a sheet of its own the helper columns are hidden.
  const [showsHelpers, setShowsHelpers] = useState(!createsSheet);
  const helpers = sheet.columns.filter(({ isAux }) => isAux).length;
  const positions = sheet.columns.flatMap(({ isAux }, position) =>
    isAux && !showsHelpers ? [] : [position],
  );
  const { head, body } = places;
  const prompts = new Map(
    sheet.validations.flatMap(({ at, column, prompt }) =>
      "row" in at && prompt ? [[`${at.row} ${column}`, prompt.text]] : [],
    ),
  );
  const rest = Math.max(0, sheet.rows.length - shown);
  const label = say(previewMessages.tableView);
  return (
    <div>
      {helpers > 0 && createsSheet && (
        <>
          <Checkbox
            label={say(previewMessages.showHelpers, { count: helpers })}
            checked={showsHelpers}
            onChange={(_, { checked }) => setShowsHelpers(checked === true)}
          />
          <Text size={200} block>
            {say(previewMessages.helpersHidden)}
          </Text>
        </>
      )}
      {/* Takes the focus so that arrow keys scroll it. */}
      <div className={styles.box} role="region" aria-label={label} tabIndex={0}>
        <table className={styles.table} lang={localeOf("zh")} aria-label={sheet.sheetName}>
          <thead>
            <tr aria-hidden>
              <td className={mergeClasses(styles.cell, styles.place)} />
              {positions.map((position) => (
                <td key={position} className={mergeClasses(styles.cell, styles.place)}>
                  {cellAddress(0, head.column + position).slice(0, -1)}
                </td>
              ))}
            </tr>
            {sheet.head.map((cells, line) => (
              <SheetHeadLine key={line} cells={cells} row={head.row + line} positions={positions} />
            ))}
            <SheetTableHeader
              columns={sheet.columns}
              positions={positions}
              row={head.row + sheet.head.length}
            />
          </thead>
          <tbody>
            {sheet.rows.slice(0, shown).map((row, index) => (
              <SheetTableRow
                key={index}
                row={row}
                columns={sheet.columns}
                positions={positions}
                place={body.row + index}
                promptOf={(position) => prompts.get(`${index} ${position}`)}
              />
            ))}
          </tbody>
        </table>
      </div>
      {rest > 0 && (
        <Button size="small" onClick={() => setShown(shown + rowsPerPage)}>
          {say(previewMessages.more, { rest })}
        </Button>
      )}
    </div>
  );
}
