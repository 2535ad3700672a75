/** A1 address of one cell from zero-based indexes: (0, 27) → AB1. */
export function cellAddress(row: number, column: number): string {
  let letters = "";
  for (let n = column + 1; n > 0; n = Math.floor((n - 1) / 26)) {
    letters = String.fromCharCode(65 + ((n - 1) % 26)) + letters;
  }
  return `${letters}${row + 1}`;
}

/** The address behind the sheet's name: `'表 1'!A1:B2` → A1:B2. */
export function withoutSheet(address: string): string {
  return address.slice(address.lastIndexOf("!") + 1);
}
