import type { PlanStore } from "../../excel/planStore";
import { loadedStore } from "../../excel/testing/loadedStore";
import {
  WorkbookProblem,
  type CellLocation,
  type InsertRequest,
  type InsertResult,
  type InsertStage,
  type ReadCell,
  type SelectedCell,
  type SelectedIndicator,
  type TemplatePreview,
  type UndoableAction,
  type WorkbookProblemCode,
  type WorkbookService,
} from "../../excel/workbookService";
import { referencedArea } from "../../excel/cellAreas";
import { rectangleAddress, templateArea } from "../../excel/templates/templateArea";
import type { Plan } from "../../plan/plan";
import { defaultSettings } from "../../plan/settings";
import { cellAddress } from "../../tables/a1";
import { buildTemplate } from "../../tables/templates/buildTemplate";
import { templateLabels } from "../../messages/templateLabels";
import { smallPlan } from "./smallPlan";

/** An insertion that waits for the test. */
export interface HeldInsertion {
  /** It has come to this point. */
  reach(stage: InsertStage): void;
  /** Lets it end. */
  finish(): void;
}

interface RememberedAction extends UndoableAction {
  readonly takeBack?: () => void;
}

/** A workbook for tests of the pane: remembers what it was asked and refuses what it is told to refuse. */
export class InMemoryWorkbook implements WorkbookService {
  readonly inserted: InsertRequest[] = [];
  readonly visited: CellLocation[] = [];
  readonly written: { readonly location: CellLocation; readonly formula: string }[] = [];
  /** Values by reference, for `readReference`. */
  readonly values = new Map<string, readonly (readonly ReadCell[])[]>();
  private selected: SelectedCell = {
    location: { sheet: "Sheet1", address: "A1" },
    selection: { sheet: "Sheet1", address: "A1" },
    formula: null,
    empty: true,
  };
  /** Of the selected row; none unless a test says so. */
  indicator: SelectedIndicator | null = null;
  private readonly selectionListeners = new Set<() => void>();
  private readonly undoListeners = new Set<() => void>();
  /** The insertion that waits, after `holdInsertions`. */
  held: HeldInsertion | null = null;
  private holds = false;
  private refusals: Error[] = [];
  private entries = 0;
  private last: RememberedAction | null = null;

  constructor(
    builtIn: readonly Plan[] = [smallPlan],
    readonly store: PlanStore = loadedStore(builtIn),
  ) {
    this.store.setOwn([]);
  }

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

  /** What 撤销 takes back from now on. */
  remember(action: RememberedAction | null) {
    this.last = action;
    for (const hear of this.undoListeners) hear();
  }

  /** Insertions wait in `held` from now on. */
  holdInsertions() {
    this.holds = true;
  }

  /** As if the user had gone to a cell. */
  select(selected: SelectedCell) {
    this.selected = selected;
    for (const hear of this.selectionListeners) hear();
  }

  async previewTemplate(request: InsertRequest): Promise<TemplatePreview> {
    this.throwRefusal();
    return this.drawUp(request);
  }

  async insertTemplate(
    request: InsertRequest,
    onStage?: (stage: InsertStage) => void,
  ): Promise<InsertResult> {
    this.throwRefusal();
    if (this.holds) {
      await new Promise<void>((finish) => {
        this.held = { reach: (stage) => onStage?.(stage), finish };
      });
      this.held = null;
      this.throwRefusal();
    }
    this.inserted.push(request);
    const { sheet, names, location } = this.drawUp(request);
    const { body } = templateArea(sheet, ...this.startOf(request));
    const first = { sheet: location.sheet, address: cellAddress(body.row, body.column) };
    this.entries = 0;
    this.remember({ label: `插入“${names.table}”`, location: first });
    return { table: names.table, location: first, rows: sheet.rows.length };
  }

  async goTo(location: CellLocation): Promise<void> {
    this.throwRefusal();
    this.visited.push(location);
  }

  async selectedCell(): Promise<SelectedCell> {
    this.throwRefusal();
    return this.selected;
  }

  async selectedIndicator(): Promise<SelectedIndicator> {
    this.throwRefusal();
    if (!this.indicator) throw new WorkbookProblem("noIndicator", "所选行中没有找到指标。");
    return this.indicator;
  }

  async onSelectionChanged(hear: () => void): Promise<() => void> {
    this.selectionListeners.add(hear);
    return () => this.selectionListeners.delete(hear);
  }

  async readReference(reference: string): Promise<readonly (readonly ReadCell[])[]> {
    this.throwRefusal();
    const values = this.values.get(reference);
    if (!values) throw new WorkbookProblem("badReference", `“${reference}”不是能读取的引用。`);
    return values;
  }

  async writeFormula(
    location: CellLocation,
    formula: string,
    { replace }: { readonly replace: boolean },
  ): Promise<void> {
    this.throwRefusal();
    const { sheet, address } = location;
    if (!replace && !this.selected.empty && this.selected.location.address === address) {
      throw new WorkbookProblem(
        "cellNotEmpty",
        `工作表“${sheet}”的 ${address} 不是空的。`,
        location,
      );
    }
    this.written.push({ location, formula });
    this.remember({
      label: `写入 ${address} 的公式`,
      location,
      takeBack: () => this.written.pop(),
    });
  }

  async addPlan(plan: Plan, { replace }: { readonly replace: boolean }): Promise<void> {
    this.throwRefusal();
    const before = this.store.own;
    if (!replace && before.some(({ id }) => id === plan.id)) {
      throw new WorkbookProblem("planIdTaken", `标识“${plan.id}”已被使用。`);
    }
    this.setOwn([...before.filter(({ id }) => id !== plan.id), plan], `添加规划“${plan.title}”`);
  }

  async removePlan(planId: string): Promise<void> {
    this.throwRefusal();
    const removed = this.store.own.filter(({ id }) => id !== planId);
    this.setOwn(removed, `移除规划“${planId}”`);
  }

  async removeBrokenPlan(partId: string): Promise<void> {
    this.throwRefusal();
    const { own, broken } = this.store;
    this.store.setOwn(
      own,
      broken.filter((plan) => plan.partId !== partId),
    );
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
    this.last.takeBack?.();
    this.remember(null);
  }

  onUndoableChanged(hear: () => void): () => void {
    this.undoListeners.add(hear);
    return () => this.undoListeners.delete(hear);
  }

  private drawUp(request: InsertRequest): TemplatePreview {
    const parts = request.parts.map(({ planId, targetIds }) => {
      const plan = this.store.library.plans().find(({ id }) => id === planId);
      if (!plan) throw new WorkbookProblem("unknownPlan", `找不到规划“${planId}”。`);
      return { plan, targets: plan.targets.filter(({ id }) => targetIds.includes(id)) };
    });
    const regions = parts.map(({ plan }) => plan.region).join("_");
    const { title, year } = templateLabels[request.layout];
    const names = { table: `${title.zh}_${regions}`, year: `${year.zh}_${regions}` };
    const sheet = buildTemplate({ ...request, parts, settings: defaultSettings }, names);
    const { whole } = templateArea(sheet, ...this.startOf(request));
    const createsSheet = request.placement === "newSheet";
    const onSheet = createsSheet ? sheet.sheetName : this.selected.location.sheet;
    const location = { sheet: onSheet, address: rectangleAddress(whole) };
    return { sheet, names, location, createsSheet };
  }

  /** Zero-based row and column of the title's cell. */
  private startOf({ placement }: InsertRequest): [row: number, column: number] {
    if (placement === "newSheet") return [0, 0];
    const area = referencedArea(`S!${this.selected.location.address}`);
    return [area?.row ?? 0, area?.column ?? 0];
  }

  private setOwn(plans: readonly Plan[], label: string) {
    const { own, broken } = this.store;
    this.store.setOwn(plans, broken);
    this.remember({ label, location: null, takeBack: () => this.store.setOwn(own, broken) });
  }

  private throwRefusal() {
    const refusal = this.refusals.shift();
    if (refusal) throw refusal;
  }
}
