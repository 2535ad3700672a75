import { makeStyles, tokens } from "@fluentui/react-components";

const useStyles = makeStyles({
  table: {
    width: "100%",
    borderCollapse: "collapse",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    "& th, & td": {
      padding: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalXS}`,
      borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
      textAlign: "end",
      fontVariantNumeric: "tabular-nums",
      overflowWrap: "anywhere",
    },
    "& th:first-child": { textAlign: "start", fontWeight: tokens.fontWeightRegular },
    "& thead th": { color: tokens.colorNeutralForeground3, fontWeight: tokens.fontWeightRegular },
  },
});

/** Cells as they read; the first of each row names it. */
export interface ChartTableContent {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
  /** Of the cells that name the rows, where that is not the pane's. */
  readonly lang?: string;
}

/** What a chart shows, in numbers. */
export function ChartTable({
  title,
  columns,
  rows,
  lang,
}: ChartTableContent & { readonly title: string }) {
  return (
    <table className={useStyles().table} aria-label={title}>
      <thead>
        <tr>
          {columns.map((column) => (
            <th key={column} scope="col">
              {column}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(([name, ...cells], row) => (
          <tr key={row}>
            <th scope="row" lang={lang}>
              {name}
            </th>
            {cells.map((cell, column) => (
              <td key={column}>{cell}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
