import { childOf, childrenOf, type XmlNode } from "./xmlTree";
import type { XlsxPackage } from "./xlsxPackage";

/** What a file had and the grid cannot have. */
export type LeftOutKind =
  | "charts"
  | "chartSheets"
  | "pictures"
  | "shapes"
  | "pivotTables"
  | "slicers"
  | "formControls"
  | "embeddedObjects"
  | "sparklines"
  | "macros"
  | "externalLinks"
  | "dataConnections"
  | "dataTables"
  | "hyperlinks"
  | "richText"
  | "commentThreads"
  | "conditionalFormats"
  | "filterCriteria"
  | "tablesWithoutHeader"
  | "totalRows"
  | "sheetPasswords"
  | "customXml";

export interface LeftOut {
  readonly kind: LeftOutKind;
  /** The sheets on which it stood; empty when it belonged to the workbook. */
  readonly sheets: readonly string[];
}

/** Collects what is left out, each kind once. */
export class LeftOutList {
  private readonly found = new Map<LeftOutKind, Set<string>>();

  note(kind: LeftOutKind, sheet: string | null = null): void {
    const sheets = this.found.get(kind) ?? new Set();
    this.found.set(kind, sheets);
    if (sheet !== null) sheets.add(sheet);
  }

  list(): LeftOut[] {
    return [...this.found].map(([kind, sheets]) => ({ kind, sheets: [...sheets] }));
  }
}

const sheetKinds: Readonly<Record<string, LeftOutKind>> = {
  pivotTable: "pivotTables",
  slicer: "slicers",
  timeline: "slicers",
  ctrlProp: "formControls",
  control: "formControls",
  oleObject: "embeddedObjects",
  package: "embeddedObjects",
  image: "pictures",
  threadedComment: "commentThreads",
};

/** Notes what a sheet's part refers to and what stands in it. @param node without its cells */
export function noteOfSheet(
  list: LeftOutList,
  file: XlsxPackage,
  path: string,
  name: string,
  node: XmlNode,
): void {
  for (const { kind, target } of file.relationships(path)) {
    const known = sheetKinds[kind];
    if (known) list.note(known, name);
    if (kind !== "drawing") continue;
    const drawn = file.relationships(target).map((part) => part.kind);
    const charts = drawn.some((part) => part.startsWith("chart"));
    if (drawn.includes("image")) list.note("pictures", name);
    if (!charts && !drawn.includes("image")) list.note("shapes", name);
  }
  const extensions = childrenOf(childOf(node, "extLst"), "ext");
  if (extensions.some((ext) => childOf(ext, "sparklineGroups"))) list.note("sparklines", name);
  if (childOf(node, "hyperlinks")) list.note("hyperlinks", name);
  const filtered = childrenOf(childOf(node, "autoFilter"), "filterColumn");
  if (filtered.some(({ children }) => children.length > 0)) list.note("filterCriteria", name);
}

const workbookKinds: Readonly<Record<string, LeftOutKind>> = {
  vbaProject: "macros",
  externalLink: "externalLinks",
  connections: "dataConnections",
  chartsheet: "chartSheets",
};

export function noteOfWorkbook(list: LeftOutList, file: XlsxPackage, path: string): void {
  for (const { kind } of file.relationships(path)) {
    const known = workbookKinds[kind];
    if (known) list.note(known);
  }
}
