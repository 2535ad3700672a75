/** What is written into a cell that holds no formula; "" leaves it empty. */
export type CellContent = string | number;
