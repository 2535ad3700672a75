/**
 * @jest-environment jsdom
 * @jest-environment-options {"url": "https://localhost/pane.html"}
 */
import type { TemplateLayout } from "../../src/tables/templates/templateLayout";
import { saveXlsx } from "../../src/workbench/xlsx/saveXlsx";
import { type AddinSession, insertRequest, planOf, startAddin } from "./support/addin";
import { computedByLibreOffice, itWithLibreOffice, type ShownCell } from "./support/libreOffice";

jest.setTimeout(300_000);

const plans = {
  singlePeriod: planOf("宁波"),
  yearly: planOf("嵊州"),
  midterm: planOf("游仙"),
  comparison: [planOf("宁波"), planOf("嵊州"), planOf("舟山")],
  responsibility: planOf("舟山"),
} as const satisfies Partial<Record<TemplateLayout, unknown>>;
type Computing = keyof typeof plans;
const layouts = Object.keys(plans) as readonly Computing[];

interface Sheet {
  readonly layout: Computing;
  readonly name: string;
}

/** Inserts every layout that computes, with charts, and fills its entry cells row by row from a fixed list. */
async function filledSheets(session: AddinSession): Promise<readonly Sheet[]> {
  const sheets: Sheet[] = [];
  for (const layout of layouts) {
    const { location, table } = await session.service.insertTemplate(
      insertRequest(plans[layout], { layout, year: 2024, hasCharts: true }),
    );
    await fill(table);
    sheets.push({ layout, name: location.sheet });
  }
  return sheets;
}

const dealt = [50, "", 12.5, "已完成", 0, 100, "—", 97.3, 3, "很多", 1200, 48];

async function fill(table: string): Promise<void> {
  await Excel.run(async (context) => {
    const range = context.workbook.tables.getItem(table).getRange().load("values");
    await context.sync();
    const [headers = [], ...rows] = range.values as unknown[][];
    headers.forEach((header, column) => {
      if (!/(?:^|\D)实际值$|^\d{4}年$/u.test(String(header))) return;
      const cells = range.getCell(1, column).getResizedRange(rows.length - 1, 0);
      cells.values = rows.map((_, row) => [dealt[(row + column) % dealt.length]]);
    });
    await context.sync();
  });
}

async function shown(name: string): Promise<ShownCell[][]> {
  return Excel.run(async (context) => {
    const used = context.workbook.worksheets.getItem(name).getUsedRange(true).load("values,text");
    await context.sync();
    return used.values as ShownCell[][];
  });
}

itWithLibreOffice(
  "LibreOffice computes every cell of every layout as the engine does (needs soffice)",
  async () => {
    const session = await startAddin();
    const sheets = await filledSheets(session);
    await session.workbook.calculationSettled();
    const computed = await computedByLibreOffice(await saveXlsx(session.workbook.context));
    for (const { name } of sheets) {
      const cells = await shown(name);
      const others = computed.get(name);
      expect(others).toBeDefined();
      const differing = cells.flatMap((row, r) =>
        row.flatMap((cell, c) => {
          const other = others?.[r]?.[c] ?? "";
          return same(cell, other) ? [] : [`${name} R${r + 1}C${c + 1}: ${cell} | ${other}`];
        }),
      );
      expect(differing).toEqual([]);
    }
    // The entries lead to verdicts, not only to blanks.
    const statuses = new Set((await shown(sheets[0]!.name)).flat());
    for (const status of ["达标", "数据异常", "待填报", "推进中"]) {
      expect(statuses).toContain(status);
    }
  },
);

/** Numbers to twelve digits; LibreOffice writes a year or a number in a text cell as a number. */
function same(cell: ShownCell, other: ShownCell): boolean {
  if (typeof cell === "number" && typeof other === "number") {
    return Math.abs(cell - other) <= 1e-9 * Math.max(1, Math.abs(cell));
  }
  return String(cell).trim() === String(other).trim();
}
