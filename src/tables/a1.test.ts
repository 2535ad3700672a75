import { cellAddress, withoutSheet } from "./a1";

it.each([
  [0, 0, "A1"],
  [6, 25, "Z7"],
  [0, 26, "AA1"],
  [0, 701, "ZZ1"],
  [1048575, 16383, "XFD1048576"],
])("names row %i, column %i", (row, column, address) => {
  expect(cellAddress(row, column)).toBe(address);
});

it("drops the sheet of an address", () => {
  expect(withoutSheet("'a!b'!A1:B2")).toBe("A1:B2");
  expect(withoutSheet("A1")).toBe("A1");
});
