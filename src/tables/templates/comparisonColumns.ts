import type { Plan } from "../../plan/plan";
import { columnOf } from "./sharedColumns";
import type { ColumnKey, TemplateColumn } from "./templateColumn";
import type { PlanPart } from "./templateRequest";

/** What a region's column says of its own plan is what this column says of a row elsewhere. */
export const columnOfRegion = {
  regionRequirement: "requirement",
  regionTarget: "target",
  regionDueYear: "dueYear",
  regionActual: "actual",
  regionAttainment: "attainment",
  regionMet: "status",
  regionIndicator: "indicator",
  regionKind: "kind",
  regionBaseline: "baseline",
  regionLowest: "lowest",
  regionHighest: "highest",
  regionValid: "valid",
} as const satisfies Partial<Record<ColumnKey, ColumnKey>>;

export type RegionKey = keyof typeof columnOfRegion;

const shown: readonly RegionKey[] = [
  "regionRequirement",
  "regionTarget",
  "regionDueYear",
  "regionActual",
  "regionAttainment",
  "regionMet",
];
const regionKeys = Object.keys(columnOfRegion) as RegionKey[];
const hidden = regionKeys.filter((key) => !shown.includes(key));

export function isRegionKey(key: ColumnKey): key is RegionKey {
  return Object.hasOwn(columnOfRegion, key);
}

/** The formulas of a 横向对比表, with `=`. */
export interface ComparisonFormulas {
  readonly ofRegion: (part: PlanPart) => Readonly<Partial<Record<RegionKey, string>>>;
  readonly highestRegion: string;
  readonly lowestRegion: string;
}

/** How the headers name a plan: by its region, with the plan's id where another plan has the same region. */
export function regionText(parts: readonly PlanPart[], { id, region }: Plan): string {
  const isShared = parts.some(({ plan }) => plan.id !== id && plan.region === region);
  return isShared ? `${region}@${id}` : region;
}

/** The columns of a 横向对比表: what is compared, the regions one after another, what comes of it. */
export function comparisonColumns(
  parts: readonly PlanPart[],
  { ofRegion, highestRegion, lowestRegion }: ComparisonFormulas,
): TemplateColumn[] {
  const columnsOfRegions = (keys: readonly RegionKey[]): TemplateColumn[] =>
    parts.flatMap((part) => {
      const { plan } = part;
      const region = regionText(parts, plan);
      const formulas = ofRegion(part);
      return keys.map((key) => {
        const formula = formulas[key];
        return columnOf(key, { plan, region, ...(formula === undefined ? {} : { formula }) });
      });
    });
  return [
    ...(["ordinal", "category", "indicator", "unit"] as const).map((key) => columnOf(key)),
    ...columnsOfRegions(shown),
    columnOf("highestRegion", { formula: highestRegion }),
    columnOf("lowestRegion", { formula: lowestRegion }),
    columnOf("source"),
    columnOf("remark"),
    ...columnsOfRegions(hidden),
    columnOf("categoryOrder"),
    columnOf("chartName"),
  ];
}
