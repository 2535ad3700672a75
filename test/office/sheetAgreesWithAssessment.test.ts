/**
 * @jest-environment jsdom
 * @jest-environment-options {"url": "https://localhost/pane.html"}
 */
import { assess, type Assessment } from "../../src/plan/assess";
import { readEntry } from "../../src/plan/entry";
import type { Plan } from "../../src/plan/plan";
import type { Target } from "../../src/plan/target";
import { builtInPlans } from "../../src/catalog/builtInPlans";
import {
  type AddinSession,
  fillColumn,
  insertRequest,
  readTable,
  startAddin,
} from "./support/addin";

/** What people enter, as a function of the target; the sheet and the assessment must say the same of each. */
const entries: readonly (readonly [string, (target: Target) => string | number])[] = [
  ["nothing", () => ""],
  ["a dash", () => "—"],
  ["a typed zero", () => 0],
  ["half of the target", scaled(0.5)],
  ["just under 95 %", scaled(0.9499)],
  ["95 %", scaled(0.95)],
  ["just under the target", scaled(0.9999)],
  ["the target itself", scaled(1)],
  ["a little over", scaled(1.0001)],
  ["twice the target", scaled(2)],
  ["below nothing", () => -1],
  ["words", () => "大约"],
  ["completed", () => "已完成"],
  ["partly completed", () => "部分完成"],
];

/** Each run deals the entries out to the rows in turn, from another one on. */
const shifts = [0, 7];

function scaled(factor: number): (target: Target) => number {
  return ({ op, value }) => {
    if (op === "text") return factor;
    return factor * (op === "between" ? value[0] : value);
  };
}

describe.each(builtInPlans.map((plan) => [plan.region, plan] as const))(
  "the sheet of %s",
  (_, plan: Plan) => {
    let session: AddinSession;
    let table: string;
    const years = [plan.period.end - 1, plan.period.end];

    beforeAll(async () => {
      session = await startAddin();
      const inserted = await session.service.insertTemplate(insertRequest(plan));
      table = inserted.table;
    });

    it.each(years.flatMap((year) => shifts.map((shift) => [year, shift] as const)))(
      "judges in %i as the assessment does, entries dealt out from the %i-th",
      async (year, shift) => {
        await setYear(table, year);
        const cells = plan.targets.map((target, row) => {
          const [, entryOf] = entries[(row + shift) % entries.length]!;
          return entryOf(target);
        });
        await fillColumn(table, "实际值", cells);
        const sheet = await readTable(table);
        const expected = plan.targets.map((target, row) =>
          assessed(plan, target, cells[row]!, year),
        );
        expect(labelled(plan, sheet.column("状态"))).toEqual(
          labelled(
            plan,
            expected.map(({ status }) => status),
          ),
        );
        for (const [header, figure] of figures) {
          const found = sheet.column(header);
          plan.targets.forEach((target, row) => {
            const wanted = figure(expected[row]!);
            if (wanted === null)
              expect([target.name, header, found[row]]).toEqual([target.name, header, ""]);
            else expect(found[row]).toBeCloseTo(wanted, 9);
          });
        }
      },
    );
  },
);

const figures: readonly (readonly [string, (assessment: Assessment) => number | null])[] = [
  ["完成率", ({ attainment }) => attainment],
  ["差距", ({ gap }) => gap],
  ["完成进度", ({ progress }) => progress],
];

/** A typed text on a numeric target: the pane reads more of it than a formula can, which is tested elsewhere. */
function assessed(plan: Plan, target: Target, cell: string | number, year: number): Assessment {
  const valueType = cell === "" ? "empty" : typeof cell === "number" ? "number" : "text";
  return assess(target, plan.period, readEntry({ value: cell, valueType }, target.unit), year);
}

function labelled(plan: Plan, statuses: readonly unknown[]): string[] {
  return plan.targets.map(({ id, year }, row) => `${id} ${year}: ${String(statuses[row])}`);
}

async function setYear(table: string, year: number): Promise<void> {
  await Excel.run(async (context) => {
    const names = context.workbook.names.load("items/name");
    await context.sync();
    const yearName = names.items.find(({ name }) => name !== table);
    yearName!.getRange().values = [[year]];
    await context.sync();
  });
}
