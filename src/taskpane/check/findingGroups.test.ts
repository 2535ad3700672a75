import fc from "fast-check";
import type { JudgedFinding } from "../../excel/checkService";
import { severityOf, statuses } from "../../plan/assessment";
import { missed } from "../testing/checkResults";
import { severities } from "./checkCounts";
import { filterFindings, groupFindings, groupings, noFilter } from "./findingGroups";

const findings = fc.array(
  fc
    .record({
      status: fc.constantFrom(...statuses),
      indicator: fc.constantFrom("森林覆盖率", "户数", "error"),
      sheet: fc.constantFrom("甲", "乙"),
      row: fc.nat(999),
    })
    .map(({ status, indicator, sheet, row }): JudgedFinding => ({
      ...missed,
      status,
      severity: severityOf[status],
      indicator,
      location: { sheet, address: `K${row}` },
    })),
);

it("puts each finding in one group, what is not entered in the last, worst first", () => {
  fc.assert(
    fc.property(findings, fc.constantFrom(...groupings), (all, grouping) => {
      const groups = groupFindings(all, grouping);
      const grouped = groups.flatMap((group) => group.findings);
      expect(grouped).toHaveLength(all.length);
      expect(new Set(grouped)).toEqual(new Set(all));
      expect(new Set(groups.map(({ key }) => key)).size).toBe(groups.length);
      groups.forEach((group, index) => {
        const isNotEntered = group.subject.kind === "notEntered";
        expect(group.findings.every(({ status }) => (status === "待填报") === isNotEntered)).toBe(
          true,
        );
        if (isNotEntered) expect(index).toBe(groups.length - 1);
        const ranks = group.findings.map(({ severity }) => severities.indexOf(severity));
        expect(ranks).toEqual([...ranks].sort((a, b) => a - b));
        expect(Object.values(group.counts).reduce((sum, count) => sum + count)).toBe(ranks.length);
      });
    }),
  );
});

it("keeps all without a filter and needs every word of a search, whatever their width and case", () => {
  const gdp = { ...missed, indicator: "人均GDP", name: "人均GDP", message: "还差 2 万元" };
  const all = [gdp, missed];
  const search = (query: string) => filterFindings(all, { ...noFilter, query }, null);
  expect(search("  ")).toBe(all);
  expect(search("ｇｄｐ 万元")).toEqual([gdp]);
  expect(search("gdp 森林")).toEqual([]);
});
