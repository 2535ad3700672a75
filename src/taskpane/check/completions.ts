import type { JudgedFinding } from "../../excel/checkService";
import type { Completion } from "../charts/CompletionChart";

/** How far the indicators have come that have a 完成率, the least first. */
export function completions(findings: readonly JudgedFinding[]): readonly Completion[] {
  return findings
    .flatMap(({ key, indicator, region, year, attainment, status, location }) =>
      attainment === null
        ? []
        : [
            {
              key: `${key}\n${location.sheet}!${location.address}`,
              name: indicator,
              detail: year === null ? region : `${region} ${year}`,
              attainment,
              status,
            },
          ],
    )
    .sort((one, other) => one.attainment - other.attainment);
}
