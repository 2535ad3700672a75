import fc from "fast-check";
import { builtInPlans } from "../../catalog/builtInPlans";
import type { Plan } from "../../plan/plan";
import { PlanLibrary } from "../../plan/planLibrary";
import { numberTarget, testPlan } from "../../plan/testPlans";
import { defaultSettings } from "../../plan/settings";
import type { Target } from "../../plan/target";
import type { GridValue } from "../../tables/recognition/grid";
import type { TemplateTable } from "../../tables/templateReading/templateTable";
import { buildTemplate } from "../../tables/templates/buildTemplate";
import { indicatorText } from "../../tables/templates/factCells";
import { type TemplateLayout, templateLayouts } from "../../tables/templates/templateLayout";
import type { PlanPart } from "../../tables/templates/templateRequest";
import type { TemplateSheet } from "../../tables/templates/templateSheet";
import { changedFacts, lackingTargets, partsOf } from "../../tables/templateUpdate/compareTemplate";
import { rowTargets } from "../../tables/templateUpdate/rowTargets";
import { textAt } from "../../tables/templateUpdate/tableRows";
import { linesOf, tableOfLines } from "../../tables/templateUpdate/testing/tableOfSheet";

function drawerOf(layout: TemplateLayout) {
  return (parts: readonly PlanPart[]): TemplateSheet =>
    buildTemplate(
      {
        layout,
        parts,
        year: parts[0]!.plan.period.end,
        usesPlanFunctions: false,
        hasCharts: false,
        settings: defaultSettings,
      },
      { table: "表", year: "年度" },
    );
}

function whole(plan: Plan): PlanPart {
  return { plan, targets: plan.targets };
}

/** What an update of a table to these plans would propose. */
function compare(table: TemplateTable, plans: readonly Plan[]) {
  const draw = drawerOf(table.layout);
  const library = new PlanLibrary(builtInPlans, plans);
  const known = { layout: table.layout, planIds: plans.map(({ id }) => id) };
  const parts = plans.map(whole);
  const rows = rowTargets(table, parts, known, library, draw);
  const present = partsOf(plans, [...rows.targets.values()].flat());
  return {
    rows,
    added: lackingTargets(table, parts, rows),
    changed: present.length === 0 ? [] : changedFacts(table, draw(present), rows, () => false),
  };
}

const nameOf = ({ plan, target }: { plan: Plan; target: { id: string } }): string =>
  `${plan.id} ${target.id}`;

const layoutAndPlans = fc
  .constantFrom(...templateLayouts)
  .chain((layout) =>
    fc.tuple(
      fc.constant(layout),
      fc.subarray([...builtInPlans], { minLength: layout === "comparison" ? 2 : 1, maxLength: 3 }),
    ),
  );

const chosenParts = layoutAndPlans.chain(([layout, plans]) =>
  fc
    .tuple(...plans.map((plan) => fc.subarray([...plan.targets], { minLength: 1 })))
    .map((targets) => ({
      layout,
      plans,
      parts: plans.map((plan, index): PlanPart => ({ plan, targets: targets[index]! })),
    })),
);

it("finds nothing but what was not chosen in a table as it was drawn up, however its rows and columns are moved", () => {
  fc.assert(
    fc.property(chosenParts, fc.infiniteStream(fc.nat()), ({ layout, plans, parts }, numbers) => {
      const [header, ...rows] = linesOf(drawerOf(layout)(parts)) as [GridValue[], ...GridValue[][]];
      const columns = shuffled([...header.keys()], numbers);
      const lines = [header, ...shuffled(rows, numbers)].map((line) =>
        columns.map((column) => line[column]!),
      );
      const ids = plans.map(({ id }) => id);
      const { rows: found, added, changed } = compare(tableOfLines(layout, ids, lines), plans);
      expect(changed).toEqual([]);
      expect(found.gone).toEqual([]);
      const chosen = parts.flatMap(({ plan, targets }) =>
        targets.map((target) => nameOf({ plan, target })),
      );
      const there = [...found.targets.values()].flat().map(nameOf);
      expect(there.sort()).toEqual(chosen.sort());
      expect(added.map(nameOf)).toEqual(
        plans
          .flatMap((plan) => plan.targets.map((target) => nameOf({ plan, target })))
          .filter((name) => !chosen.includes(name)),
      );
    }),
    { numRuns: 25 },
  );
});

const assessed = fc.constantFrom(
  "singlePeriod",
  "yearly",
  "midterm",
  "responsibility",
  "collection",
);

/** Plans of which some targets are changed in one way, others in another, each at most once. */
const revisions = fc
  .tuple(assessed, fc.constantFrom(...builtInPlans), fc.array(fc.nat(5), { minLength: 200 }))
  .map(([layout, plan, kinds]) => ({ layout: layout as TemplateLayout, plan, kinds }));

it("finds exactly what became of each target", () => {
  fc.assert(
    fc.property(revisions, ({ layout, plan, kinds }) => {
      const texts = plan.targets.map((target) => indicatorText(plan, target));
      const isUnlike = ({ name }: Target): boolean =>
        plan.targets.filter((other) => other.name === name).length === 1;
      const wanted: string[] = [];
      const gone: string[] = [];
      const targets = plan.targets.flatMap((target, index): Target[] => {
        const text = texts[index]!;
        const kind = isUnlike(target) ? kinds[index] : undefined;
        if (kind === 0 && target.op !== "text" && target.op !== "between") {
          wanted.push(`${text} 目标值`);
          return [{ ...target, value: target.value + 0.5 }];
        }
        if (kind === 1) {
          wanted.push(`${text} 出处`);
          return [{ ...target, section: `${target.section}（修订）` }];
        }
        if (kind === 2 && plan.targets.length > 1) {
          gone.push(text);
          return [];
        }
        if (kind === 3) {
          wanted.push(`${text} 指标`);
          return [{ ...target, name: `新称${target.name}`, aliases: [target.name] }];
        }
        return [target];
      });
      if (targets.length === 0) return;
      const later = { ...plan, targets };
      const lines = linesOf(drawerOf(layout)([whole(plan)]));
      const { rows, added, changed } = compare(tableOfLines(layout, [plan.id], lines), [later]);
      const table = tableOfLines(layout, [plan.id], lines);
      const nameAt = (row: number): string => textAt(table, row, "indicator");
      expect(rows.gone.map(nameAt).sort()).toEqual(gone.sort());
      expect(added).toEqual([]);
      const found = changed.map(({ indicator, header }) => `${indicator} ${header}`);
      // What follows from a fact that was changed is listed with it.
      expect(found.filter((one) => !follows(one)).sort()).toEqual(wanted.sort());
    }),
    { numRuns: 25 },
  );
});

/** Columns whose contents are drawn from those that the revisions change. */
function follows(change: string): boolean {
  return / (?:类型|填报说明|填报下限|填报上限|累计方式|累计起始年)$/u.test(change);
}

describe("a row whose target has moved", () => {
  const plan = testPlan({ targets: [numberTarget({ id: "a", section: "一" })] });
  const lines = linesOf(drawerOf("singlePeriod")([whole(plan)]));
  const compareWith = (...targets: Target[]) =>
    compare(tableOfLines("singlePeriod", [plan.id], lines), [{ ...plan, targets }]);

  it("is known by its name when it is due in another year", () => {
    const { changed, rows, added } = compareWith(
      numberTarget({ id: "b", year: 2024, section: "二" }),
    );
    expect(changed.map(({ header, after }) => [header, after])).toEqual([
      ["目标年", 2024],
      ["出处", expect.stringContaining("二") as string],
    ]);
    expect([rows.gone, added]).toEqual([[], []]);
  });

  it("is taken for none of two that it may be: gone, and both proposed", () => {
    const { changed, rows, added } = compareWith(
      numberTarget({ id: "b", year: 2024, section: "二" }),
      numberTarget({ id: "c", year: 2030, section: "三" }),
    );
    expect(changed).toEqual([]);
    expect(rows.gone).toEqual([0]);
    expect(added.map(({ target }) => target.id)).toEqual(["b", "c"]);
  });

  it("is known by its clause among namesakes", () => {
    const { changed, rows, added } = compareWith(
      numberTarget({ id: "b", year: 2024, section: "一" }),
      numberTarget({ id: "c", year: 2030, section: "三" }),
    );
    expect(changed.map(({ header }) => header)).toEqual(["目标年"]);
    expect(rows.gone).toEqual([]);
    expect(added.map(({ target }) => target.id)).toEqual(["c"]);
  });

  it("is not taken for another indicator with the same facts", () => {
    const { rows, added } = compareWith(numberTarget({ id: "b", name: "绿化率", section: "一" }));
    expect(rows.gone).toEqual([0]);
    expect(added).toHaveLength(1);
  });
});

it("leaves rows of the user's own alone, and copies of ours", () => {
  const plan = testPlan();
  const lines = linesOf(drawerOf("singlePeriod")([whole(plan)]));
  const own = lines[0]!.map((header) => (header === "指标" ? "我的指标" : ""));
  const table = tableOfLines("singlePeriod", [plan.id], [...lines, own, lines[1]!]);
  const { rows, changed } = compare(table, [plan]);
  expect([...rows.targets.keys()]).toEqual([0]);
  expect([rows.gone, changed]).toEqual([[], []]);
});

it("lists nothing of cells that compute", () => {
  const plan = testPlan();
  const table = tableOfLines(
    "singlePeriod",
    [plan.id],
    linesOf(drawerOf("singlePeriod")([whole(plan)])),
  );
  const later = { ...plan, targets: [numberTarget({ value: 60 })] };
  const draw = drawerOf("singlePeriod");
  const parts = [whole(later)];
  const rows = rowTargets(
    table,
    parts,
    { layout: "singlePeriod", planIds: [plan.id] },
    new PlanLibrary([], [later]),
    draw,
  );
  expect(changedFacts(table, draw(parts), rows, () => false)).toHaveLength(1);
  expect(changedFacts(table, draw(parts), rows, () => true)).toEqual([]);
});

function shuffled<Item>(items: readonly Item[], numbers: Iterator<number>): Item[] {
  return items
    .map((item) => [numbers.next().value as number, item] as const)
    .sort(([one], [other]) => one - other)
    .map(([, item]) => item);
}
