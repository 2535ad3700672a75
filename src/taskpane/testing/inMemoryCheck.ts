import type {
  Acceptance,
  CheckAnswer,
  CheckedIndicatorTable,
  CheckRunOptions,
  CheckService,
  CheckSettings,
  CleaningOutcome,
  JudgedFinding,
  WorkbookCheck,
} from "../../excel/checkService";
import type { CellLocation } from "../../excel/workbookService";
import { checkOf } from "./checkResults";
import type { InMemoryWorkbook } from "./inMemoryWorkbook";

/** A run that waits for the test. */
export interface HeldRun {
  readonly options: CheckRunOptions;
  /** Lets it end. */
  finish(): void;
}

/** A check for tests of the pane: finds what it is told to find, remembers what it was asked to store. */
export class InMemoryCheck implements CheckService {
  /** How often a run began. */
  runs = 0;
  readonly answers: CheckAnswer[] = [];
  readonly acceptances = new Map<string, Acceptance>();
  readonly flagged: (readonly string[])[] = [];
  flagsRemoved = 0;
  readonly reports: WorkbookCheck[] = [];
  /** Checks whose tables are followed now. */
  readonly followed: WorkbookCheck[] = [];
  /** The run that waits, after `holdRuns`. */
  held: HeldRun | null = null;
  private found: WorkbookCheck = checkOf();
  private stored: CheckSettings = this.found.settings;
  private holds = false;
  private refusals: Error[] = [];
  private hear: ((check: WorkbookCheck) => void) | null = null;

  constructor(private readonly workbook: InMemoryWorkbook) {}

  /** What the next runs find. */
  find(check: WorkbookCheck) {
    this.found = check;
    this.stored = check.settings;
  }

  /** The next call is refused, or fails with something that no one foresaw. */
  refuseNext(error: Error) {
    this.refusals.push(error);
  }

  /** Runs wait in `held` from now on. */
  holdRuns() {
    this.holds = true;
  }

  /** As if the user had edited a cell of a followed table. */
  edit(check: WorkbookCheck) {
    this.hear?.(check);
  }

  async run(options: CheckRunOptions = {}): Promise<WorkbookCheck> {
    this.throwRefusal();
    this.runs += 1;
    if (this.holds) {
      await new Promise<void>((finish) => {
        this.held = { options, finish };
      });
      this.held = null;
    }
    return { ...this.found, settings: this.stored, stopped: options.signal?.aborted ?? false };
  }

  async settings(): Promise<CheckSettings> {
    this.throwRefusal();
    return this.stored;
  }

  async saveSettings(settings: CheckSettings): Promise<void> {
    this.throwRefusal();
    this.stored = settings;
  }

  async answer(answer: CheckAnswer): Promise<void> {
    this.throwRefusal();
    this.answers.push(answer);
    this.change(answer.tableKey, (table) => ({
      ...table,
      questions: table.questions.filter(({ kind }) => kind !== answer.kind),
      answers: table.answers + 1,
    }));
  }

  async forgetAnswers(tableKey: string): Promise<void> {
    this.throwRefusal();
    this.answers.splice(0);
    this.change(tableKey, (table) => ({ ...table, answers: 0 }));
  }

  async accept(findingKey: string, reason: string): Promise<Acceptance> {
    this.throwRefusal();
    const acceptance = { reason, date: "2025-06-30" };
    this.acceptances.set(findingKey, acceptance);
    return acceptance;
  }

  async withdrawAcceptance(findingKey: string): Promise<void> {
    this.throwRefusal();
    this.acceptances.delete(findingKey);
  }

  async flag(_: WorkbookCheck, tableKeys: readonly string[]): Promise<void> {
    this.throwRefusal();
    this.flagged.push(tableKeys);
    this.workbook.remember({
      label: "标记",
      location: null,
      takeBack: () => this.flagged.pop(),
    });
  }

  async removeFlags(): Promise<void> {
    this.throwRefusal();
    this.flagsRemoved += 1;
  }

  async clean(findings: readonly JudgedFinding[]): Promise<CleaningOutcome> {
    this.throwRefusal();
    const before = this.found;
    const cleaned = new Set(findings.map(({ key }) => key));
    for (const { key } of before.tables) {
      this.change(key, (table) => ({
        ...table,
        findings: table.findings.map((finding) =>
          cleaned.has(finding.key)
            ? { ...finding, entered: String(finding.cleaned), cleaned: null }
            : finding,
        ),
      }));
    }
    this.workbook.remember({
      label: "数值清理",
      location: null,
      takeBack: () => {
        this.found = before;
      },
    });
    return { cleaned: findings.length, left: [] };
  }

  async writeReport(check: WorkbookCheck): Promise<CellLocation> {
    this.throwRefusal();
    this.reports.push(check);
    const location = { sheet: "检查报告", address: "A1" };
    this.workbook.remember({
      label: "生成检查报告",
      location,
      takeBack: () => this.reports.pop(),
    });
    return location;
  }

  async reportParagraph({ tables }: WorkbookCheck): Promise<string> {
    const count = tables.reduce((sum, { findings }) => sum + findings.length, 0);
    return `截至2025年，${count}项指标中，1项达标。`;
  }

  async startLive(check: WorkbookCheck, hear: (check: WorkbookCheck) => void) {
    this.throwRefusal();
    this.followed.push(check);
    this.hear = hear;
    return () => {
      this.followed.splice(this.followed.indexOf(check), 1);
    };
  }

  private change(
    tableKey: string,
    change: (table: CheckedIndicatorTable) => CheckedIndicatorTable,
  ) {
    const tables = this.found.tables.map((table) =>
      table.key === tableKey ? change(table) : table,
    );
    this.found = { ...this.found, tables };
  }

  private throwRefusal() {
    const refusal = this.refusals.shift();
    if (refusal) throw refusal;
  }
}
