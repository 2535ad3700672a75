/** Text or a line on a page, in points from the page's upper left corner. */
export type PdfMark =
  | { readonly text: string; readonly x: number; readonly y: number; readonly size?: number }
  | { readonly line: readonly [fromX: number, fromY: number, toX: number, toY: number] };

export interface PdfFileOptions {
  /** Marks the file as encrypted with a password that is not the empty one. */
  readonly encrypted?: boolean;
}

const pageSize = [595, 842] as const;

/**
 * A PDF of these pages in a font that it does not embed, as many Chinese offices make them: which characters the codes
 * stand for is only in the reader's tables. Han characters are one em wide, Latin ones half of that.
 */
export function pdfFile(
  pages: readonly (readonly PdfMark[])[],
  { encrypted = false }: PdfFileOptions = {},
): Uint8Array {
  const [width, height] = pageSize;
  const fixed = 5;
  const objects = [
    "<< /Type /Catalog /Pages 2 0 R >>",
    `<< /Type /Pages /Count ${pages.length} /Kids [${pages.map((_, index) => `${fixed + 1 + 2 * index} 0 R`).join(" ")}] >>`,
    "<< /Type /Font /Subtype /Type0 /BaseFont /STSong-Light /Encoding /UniGB-UCS2-H /DescendantFonts [4 0 R] >>",
    "<< /Type /Font /Subtype /CIDFontType0 /BaseFont /STSong-Light /CIDSystemInfo << /Registry (Adobe) /Ordering (GB1) /Supplement 4 >> /DW 1000 /W [1 95 500] /FontDescriptor 5 0 R >>",
    "<< /Type /FontDescriptor /FontName /STSong-Light /Flags 6 /FontBBox [-25 -254 1000 880] /ItalicAngle 0 /Ascent 880 /Descent -120 /CapHeight 880 /StemV 93 >>",
    ...pages.flatMap((marks, index) => {
      const content = marks.map((mark) => drawn(mark, height)).join("\n");
      return [
        `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 ${width} ${height}] /Resources << /Font << /F1 3 0 R >> >> /Contents ${fixed + 2 + 2 * index} 0 R >>`,
        `<< /Length ${content.length} >>\nstream\n${content}\nendstream`,
      ];
    }),
  ];
  const unknown = "5a".repeat(32);
  const trailer = encrypted
    ? `/Encrypt << /Filter /Standard /V 1 /R 2 /P -4 /O <${unknown}> /U <${unknown}> >> /ID [<00> <00>]`
    : "";
  let file = "%PDF-1.4\n";
  const offsets = objects.map((object, index) => {
    const offset = file.length;
    file += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return `${String(offset).padStart(10, "0")} 00000 n \n`;
  });
  const size = objects.length + 1;
  const table = `xref\n0 ${size}\n0000000000 65535 f \n${offsets.join("")}`;
  const end = `trailer\n<< /Size ${size} /Root 1 0 R ${trailer} >>\nstartxref\n${file.length}\n%%EOF\n`;
  return new TextEncoder().encode(file + table + end);
}

function drawn(mark: PdfMark, height: number): string {
  if ("line" in mark) {
    const [fromX, fromY, toX, toY] = mark.line;
    return `${fromX} ${height - fromY} m ${toX} ${height - toY} l S`;
  }
  const { text, x, y, size = 12 } = mark;
  const codes = [...text].map((letter) => letter.charCodeAt(0).toString(16).padStart(4, "0"));
  return `BT /F1 ${size} Tf ${x} ${height - y} Td <${codes.join("")}> Tj ET`;
}
