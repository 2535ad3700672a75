/** A stretch of a document's text: offsets in UTF-16 code units, `end` excluded. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** The kinds of source that plan documents are read from; `text` is also what was pasted. */
export type DocumentFormat = "text" | "html" | "docx" | "pdf" | "xlsx" | "csv";

/** A heading that the source marks as such; headings of plain text are found by their numbering instead. */
export interface DocumentHeading extends Span {
  readonly kind: "heading";
  /** 1 is the outermost. */
  readonly level: number;
}

/** A paragraph, or a line of plain text. */
export interface DocumentParagraph extends Span {
  readonly kind: "paragraph";
}

/** A cell stands where its upper left corner is; the places that it covers beside and below hold no cell of their own. */
export interface DocumentCell extends Span {
  /** Both from 0, in the table's own grid. */
  readonly row: number;
  readonly column: number;
  readonly rowSpan: number;
  readonly columnSpan: number;
}

/** A table that the source marks as such. Tables of plain text are found by what their lines look like instead. */
export interface DocumentTable extends Span {
  readonly kind: "table";
  /** In reading order. */
  readonly cells: readonly DocumentCell[];
}

/** What of a source could not be read, without ending the reading. */
export type DocumentWarning =
  /** Pages that are pictures, from 1; their text is not in the document. */
  | { readonly kind: "pagesWithoutText"; readonly pages: readonly number[] }
  /** Bytes that no encoding explains; the text has U+FFFD in their place. */
  | { readonly kind: "unreadableCharacters"; readonly count: number };

export type DocumentBlock = DocumentHeading | DocumentParagraph | DocumentTable;

/**
 * A plan document as text, whatever file it came from. The text is what a person is shown and what every quote and
 * offset refers to: blocks stand on lines of their own, a table's row is a line, its cells are parted by tabs.
 */
export interface PlanDocument {
  readonly format: DocumentFormat;
  readonly text: string;
  /** In the text's order, without overlaps; what stands between them is white space. */
  readonly blocks: readonly DocumentBlock[];
  /** Absent where all was read. */
  readonly warnings?: readonly DocumentWarning[];
}
