import {
  WorkbookProblem,
  type CellLocation,
  type CheckResult,
  type InsertRequest,
  type InsertResult,
  type UndoableAction,
  type WorkbookProblemCode,
  type WorkbookService,
} from "../../excel/workbookService";

/** A workbook for tests of the pane: remembers what it was asked and refuses what it is told to refuse. */
export class InMemoryWorkbook implements WorkbookService {
  readonly inserted: InsertRequest[] = [];
  readonly visited: CellLocation[] = [];
  checks = 0;
  checkResult: CheckResult = { tables: [], unreadable: [] };
  private refusals: Error[] = [];
  private entries = 0;
  private last: UndoableAction | null = null;

  /** The next call is refused with this code and message. */
  refuseNext(code: WorkbookProblemCode, message: string, location: CellLocation | null = null) {
    this.refusals.push(new WorkbookProblem(code, message, location));
  }

  /** The next call fails with something that no one foresaw. */
  failNext(error: Error) {
    this.refusals.push(error);
  }

  /** As if the user had typed into the table that was inserted last. */
  fillIn(entries: number) {
    this.entries = entries;
  }

  async insertTemplate(request: InsertRequest): Promise<InsertResult> {
    this.throwRefusal();
    this.inserted.push(request);
    const location = { sheet: "考核表", address: "A1:M9" };
    this.last = { label: "插入“考核表_东州”", location };
    this.entries = 0;
    return { table: "考核表_东州", location, rows: request.targetIds.length };
  }

  async check(): Promise<CheckResult> {
    this.throwRefusal();
    this.checks += 1;
    return this.checkResult;
  }

  async goTo(location: CellLocation): Promise<void> {
    this.throwRefusal();
    this.visited.push(location);
  }

  undoable(): UndoableAction | null {
    return this.last;
  }

  async undo(options: { readonly discardEntries?: boolean } = {}): Promise<void> {
    this.throwRefusal();
    if (!this.last) throw new WorkbookProblem("nothingToUndo", "没有可以撤销的操作。");
    if (this.entries > 0 && options.discardEntries !== true) {
      throw new WorkbookProblem("entriesWouldBeLost", `已填报 ${this.entries} 个单元格。`);
    }
    this.last = null;
  }

  private throwRefusal() {
    const refusal = this.refusals.shift();
    if (refusal) throw refusal;
  }
}
