/**
 * @jest-environment jsdom
 * @jest-environment-options {"url": "https://localhost/pane.html"}
 */
import { sheetThemes } from "../../src/excel/templates/sheetThemes";
import type { InsertRequest } from "../../src/excel/workbookService";
import { builtInPlans } from "../../src/catalog/builtInPlans";
import { templateLayouts } from "../../src/tables/templates/templateLayout";
import { type AddinSession, insertRequest, planOf, startAddin } from "./support/addin";
import {
  expectCharts,
  expectContents,
  expectLooks,
  expectNames,
  expectNotes,
  expectRules,
  expectSetUp,
  expectValidations,
  insertedTemplate,
  type InsertedTemplate,
} from "./support/insertedTemplate";

jest.setTimeout(300_000);

const ofOnePlan = templateLayouts.filter((layout) => layout !== "comparison");
const requests: readonly (readonly [string, InsertRequest])[] = [
  ...builtInPlans.flatMap((plan) =>
    ofOnePlan.map(
      (layout) =>
        [
          `${layout} of ${plan.region}`,
          insertRequest(plan, {
            layout,
            year: plan.period.end - 1,
            hasCharts: layout !== "collection",
          }),
        ] as const,
    ),
  ),
  ["a comparison of all", insertRequest(builtInPlans, { layout: "comparison", year: 2024 })],
  [
    "a comparison of two with charts",
    insertRequest([planOf("宁波"), planOf("嵊州")], {
      layout: "comparison",
      year: 2024,
      hasCharts: true,
    }),
  ],
  [
    "a 年度监测表 of two plans",
    insertRequest([planOf("宁波"), planOf("舟山")], { layout: "yearly", year: 2024 }),
  ],
];

describe.each(requests)("%s", (_, request) => {
  let session: AddinSession;
  let inserted: InsertedTemplate;
  let syncs: number;
  const theme = sheetThemes[request.theme];

  beforeAll(async () => {
    session = await startAddin({ hasNotes: true });
    const mark = session.host.log.lastOrdinal;
    const result = await session.service.insertTemplate(request);
    const asked = session.host.log.entries({ kind: "workbook", after: mark });
    syncs = asked.filter(({ actions }) => actions > 0).length;
    inserted = await insertedTemplate(request, result);
  });
  afterAll(() => {
    expect(session.missing).toEqual([]);
    expect(session.defects).toEqual([]);
  });

  it("takes two syncs", () => expect(syncs).toBe(2));
  it("writes every content, formula and number format", () => expectContents(inserted));
  it("writes the clauses as notes", () => expectNotes(inserted));
  it("names table and year", () => expectNames(inserted, theme));
  it("validates what may be entered, and nothing else", () => expectValidations(inserted));
  it("colours rows by native rules in their order", () => expectRules(inserted, theme));
  it("looks as the theme says", () => expectLooks(inserted, theme));
  it("sets up the sheet for use and print", () => expectSetUp(inserted));
  it("draws the charts", () => expectCharts(inserted));
});
