import type {
  HostDetails,
  OverviewService,
  TableOverview,
  WorkbookOverview,
} from "../../excel/overview/overviewService";

/** What is in a workbook, for tests of the pane: finds the tables that it is told to find. */
export class InMemoryOverview implements OverviewService {
  /** How often the workbook was read. */
  reads = 0;
  private tables: readonly TableOverview[] = [];
  private edits = 0;
  private readonly refusals: Error[] = [];
  private readonly listeners = new Set<() => void>();

  /** What the next readings find. */
  find(...tables: readonly TableOverview[]) {
    this.tables = tables;
  }

  /** As if someone had typed into one of the tables, or changed the sheets. */
  edit(...tables: readonly TableOverview[]) {
    this.tables = tables;
    this.edits += 1;
    for (const hear of this.listeners) hear();
  }

  refuseNext(error: Error) {
    this.refusals.push(error);
  }

  async read(): Promise<WorkbookOverview> {
    this.reads += 1;
    const refusal = this.refusals.shift();
    if (refusal) throw refusal;
    return { tables: this.tables, sign: `edit ${this.edits}` };
  }

  async host(): Promise<HostDetails> {
    return {
      office: ["Excel", "PC", "16.0.1"],
      language: "zh-CN",
      requirementSets: ["ExcelApi 1.17"],
    };
  }

  async onChanged(hear: () => void): Promise<() => void> {
    this.listeners.add(hear);
    return () => this.listeners.delete(hear);
  }
}
