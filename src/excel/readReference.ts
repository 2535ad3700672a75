import type { Language } from "../messages/message";
import { hostCode, problemOf, refusal } from "./hostErrors";
import { parseReference, type Reference } from "./reference";
import type { CellLocation, ReadCell } from "./workbookService";

/** The most cells that one reference is read for. */
const mostCells = 100_000;

/**
 * The values of a reference in a formula of `from`'s sheet. Of whole columns or rows the part in use; of a table's
 * `[@column]` the cell in `from`'s row.
 * @throws WorkbookProblem `badReference`
 */
export async function readReference(
  reference: string,
  from: CellLocation,
  language: Language,
): Promise<readonly (readonly ReadCell[])[]> {
  const unknown = () => refusal("badReference", "badReference", language, { reference });
  const parsed = parseReference(reference);
  if (parsed === null) throw unknown();
  try {
    return await Excel.run(async (context) => {
      const range = await findRange(context, parsed, from);
      if (range === null) throw unknown();
      const extent = await extentOf(context, range);
      if (extent === null) return [[null]];
      const count = extent.rowCount * extent.columnCount;
      if (count > mostCells) {
        const limits = { reference, count, limit: mostCells };
        throw refusal("badReference", "referenceTooLarge", language, limits);
      }
      extent.load("values,valueTypes");
      await context.sync();
      return extent.values.map((row: readonly unknown[], index) =>
        row.map((value, column) => readCell(value, extent.valueTypes[index]?.[column])),
      );
    });
  } catch (error) {
    const code = hostCode(error);
    // What Excel answers to an address beyond the sheet's edge.
    const isBeyond = code === "InvalidArgument" || code === "InvalidReference";
    throw isBeyond ? unknown() : problemOf(error, language);
  }
}

/** The range that a reference stands for; null where there is none. */
async function findRange(
  context: Excel.RequestContext,
  reference: Reference,
  from: CellLocation,
): Promise<Excel.Range | null> {
  const { workbook } = context;
  const sheetName = (reference.kind === "table" ? null : reference.sheet) ?? from.sheet;
  const sheet = workbook.worksheets.getItemOrNullObject(sheetName).load("name");
  switch (reference.kind) {
    case "cells": {
      await context.sync();
      return sheet.isNullObject ? null : sheet.getRange(reference.address);
    }
    case "name": {
      const local = sheet.names.getItemOrNullObject(reference.name).load("name");
      const global = workbook.names.getItemOrNullObject(reference.name).load("name");
      const table = workbook.tables.getItemOrNullObject(reference.name).load("name");
      await context.sync();
      if (!local.isNullObject) return cellsOf(context, local);
      if (reference.sheet !== null) return null;
      if (!global.isNullObject) return cellsOf(context, global);
      return table.isNullObject ? null : table.getDataBodyRange();
    }
    case "table":
      return findTablePart(context, reference, sheet.getRange(from.address));
  }
}

/** Null where the name stands for a constant or a formula. */
async function cellsOf(
  context: Excel.RequestContext,
  name: Excel.NamedItem,
): Promise<Excel.Range | null> {
  const range = name.getRangeOrNullObject().load("address");
  await context.sync();
  return range.isNullObject ? null : range;
}

async function findTablePart(
  context: Excel.RequestContext,
  { table: name, column, thisRow }: Reference & { readonly kind: "table" },
  from: Excel.Range,
): Promise<Excel.Range | null> {
  const table = context.workbook.tables.getItemOrNullObject(name).load("name");
  const part = column === null ? table : table.columns.getItemOrNullObject(column).load("name");
  await context.sync();
  if (table.isNullObject || part.isNullObject) return null;
  const body = part.getDataBodyRange();
  if (!thisRow) return body;
  const row = body.getIntersectionOrNullObject(from.getEntireRow()).load("address");
  await context.sync();
  return row.isNullObject ? null : row;
}

/** The range itself, or of whole columns and rows the part in use; null where nothing of them is in use. */
async function extentOf(
  context: Excel.RequestContext,
  range: Excel.Range,
): Promise<Excel.Range | null> {
  range.load("rowCount,columnCount,isEntireColumn,isEntireRow");
  await context.sync();
  if (!range.isEntireColumn && !range.isEntireRow) return range;
  const used = range.getUsedRangeOrNullObject(true).load("rowCount,columnCount");
  await context.sync();
  return used.isNullObject ? null : used;
}

function readCell(value: unknown, type: Excel.RangeValueType | undefined): ReadCell {
  if (type === Excel.RangeValueType.empty) return null;
  if (type === Excel.RangeValueType.error) return { error: String(value) };
  return typeof value === "number" || typeof value === "boolean" ? value : String(value);
}
