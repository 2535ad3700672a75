import type { ColumnKey, TemplateColumn } from "./templateColumn";

/** How a column looks and what may be done in it, wherever it occurs. */
export interface ColumnLook {
  /** In Chinese characters of the body's size. */
  readonly width: number;
  readonly align: TemplateColumn["align"];
  readonly wraps?: true;
  readonly role: TemplateColumn["role"];
  readonly isAux?: true;
}

export const columnLooks: Readonly<Record<ColumnKey, ColumnLook>> = {
  ordinal: { width: 3, align: "center", role: "fact" },
  region: { width: 5, align: "center", wraps: true, role: "fact" },
  category: { width: 10, align: "left", wraps: true, role: "fact" },
  indicator: { width: 19, align: "left", wraps: true, role: "fact" },
  unit: { width: 5, align: "center", wraps: true, role: "fact" },
  attribute: { width: 4, align: "center", role: "fact" },
  kind: { width: 5, align: "center", role: "fact" },
  requirement: { width: 3, align: "center", role: "fact" },
  target: { width: 8, align: "right", wraps: true, role: "fact" },
  dueYear: { width: 4, align: "center", role: "fact" },
  baseline: { width: 5, align: "right", role: "fact" },
  baselineYear: { width: 4, align: "center", role: "fact" },
  actual: { width: 7, align: "right", role: "entry" },
  mark: { width: 3, align: "center", role: "formula" },
  status: { width: 6, align: "center", role: "formula" },
  attainment: figure(5),
  gap: figure(5),
  progress: figure(5),
  schedule: figure(5),
  source: { width: 18, align: "left", wraps: true, role: "fact" },
  remark: { width: 14, align: "left", wraps: true, role: "remark" },
  lowest: { width: 5, align: "right", role: "fact", isAux: true },
  highest: { width: 5, align: "right", role: "fact", isAux: true },
  valid: { ...figure(5), isAux: true },

  yearActual: { width: 6, align: "right", role: "entry" },
  latestYear: { width: 4, align: "center", role: "formula" },
  soFar: figure(7),
  latestEntry: { ...figure(5), isAux: true },
  accumulation: { width: 5, align: "center", role: "fact", isAux: true },
  firstYear: { width: 4, align: "center", role: "fact", isAux: true },
  expected: figure(6),

  pace: figure(4),
  yearlyChange: figure(6),
  neededChange: figure(6),
  forecast: figure(6),
  outlook: { width: 6, align: "center", role: "formula" },
  trend: { width: 6, align: "center", role: "formula" },
  cause: { width: 16, align: "left", wraps: true, role: "remark" },
  measures: { width: 16, align: "left", wraps: true, role: "remark" },

  regionRequirement: { width: 3, align: "center", wraps: true, role: "fact" },
  regionTarget: { width: 7, align: "right", wraps: true, role: "fact" },
  regionDueYear: { width: 4, align: "center", role: "fact" },
  regionActual: { width: 7, align: "right", role: "entry" },
  regionAttainment: figure(6),
  regionMet: { width: 5, align: "center", role: "formula" },
  regionIndicator: { width: 12, align: "left", role: "fact", isAux: true },
  regionKind: { width: 5, align: "center", role: "fact", isAux: true },
  regionBaseline: { width: 5, align: "right", role: "fact", isAux: true },
  regionLowest: { width: 5, align: "right", role: "fact", isAux: true },
  regionHighest: { width: 5, align: "right", role: "fact", isAux: true },
  regionValid: { ...figure(5), isAux: true },
  highestRegion: { width: 7, align: "center", wraps: true, role: "formula" },
  lowestRegion: { width: 7, align: "center", wraps: true, role: "formula" },

  explanation: { width: 24, align: "left", wraps: true, role: "fact" },
  dataSource: { width: 12, align: "left", wraps: true, role: "entry" },
  filledBy: { width: 6, align: "center", role: "entry" },
  filledOn: { width: 7, align: "center", role: "entry" },

  departments: { width: 12, align: "left", wraps: true, role: "remark" },
  responsiblePerson: { width: 6, align: "center", wraps: true, role: "remark" },
  stage: { width: 6, align: "right", role: "stage" },
  deadline: { width: 6, align: "center", role: "fact" },
  stageTarget: figure(6),
  stageGap: figure(6),

  categoryOrder: { width: 4, align: "right", role: "fact", isAux: true },
  chartName: { width: 19, align: "left", role: "fact", isAux: true },
};

function figure(width: number): ColumnLook {
  return { width, align: "right", role: "formula" };
}
