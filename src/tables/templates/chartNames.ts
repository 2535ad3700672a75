import type { PlanTarget } from "../../plan/plan";
import { indicatorText } from "./factCells";

/**
 * What charts and their chooser call the targets, each by a name of its own: the text of 指标, with the region in
 * front where there are several plans, and with the due year, the clause and at last a number behind it where two
 * would be called the same.
 */
export function chartNames(targets: readonly PlanTarget[]): string[] {
  const hasRegions = new Set(targets.map(({ plan }) => plan)).size > 1;
  const plain = ({ plan, target }: PlanTarget): string =>
    `${hasRegions ? `${plan.region}·` : ""}${indicatorText(plan, target)}`;
  const dated = (one: PlanTarget): string =>
    one.target.year === null ? plain(one) : `${plain(one)}（${one.target.year}）`;
  const cited = (one: PlanTarget): string => `${dated(one)} ${one.target.section}`;

  let names = targets.map(plain);
  for (const longer of [dated, cited]) {
    const shared = repeated(names);
    names = names.map((name, index) => (shared.has(name) ? longer(targets[index]!) : name));
  }
  return numbered(names);
}

function repeated(names: readonly string[]): ReadonlySet<string> {
  const seen = new Set<string>();
  return new Set(names.filter((name) => seen.has(name) || !seen.add(name)));
}

function numbered(names: readonly string[]): string[] {
  const counts = new Map<string, number>();
  return names.map((name) => {
    const count = (counts.get(name) ?? 0) + 1;
    counts.set(name, count);
    return count === 1 ? name : `${name} #${count}`;
  });
}
