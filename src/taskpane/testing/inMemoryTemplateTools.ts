import type {
  CollectionChoice,
  CollectionProposal,
  CollectionSource,
  StaticResult,
  TemplateInfo,
  TemplateTools,
  UpdateChoice,
  UpdateProposal,
} from "../../excel/tools/templateTools";
import type { CellLocation } from "../../excel/workbookService";
import type { InMemoryWorkbook } from "./inMemoryWorkbook";
import { collection, differences, yearlyTable } from "./templateResults";

/** Tools for tests of the pane: propose what they are told to propose, remember what they were asked to write. */
export class InMemoryTemplateTools implements TemplateTools {
  readonly updates: UpdateChoice[] = [];
  /** What each comparison was given. */
  readonly compared: (readonly CollectionSource[])[] = [];
  readonly collected: CollectionChoice[] = [];
  readonly functionsIn: string[] = [];
  private inserted: readonly TemplateInfo[] = [yearlyTable];
  private sheets: readonly string[] = [];
  private nextUpdate = differences;
  private nextCollection = collection;
  private nextStatic: StaticResult = { native: 0, values: 0, left: [], names: [] };
  private refusals: Error[] = [];

  constructor(private readonly workbook: InMemoryWorkbook) {}

  /** The tables of the workbook. */
  hold(...tables: readonly TemplateInfo[]) {
    this.inserted = tables;
  }

  /** Its sheets with a 数据采集表. */
  holdSheets(...sheets: readonly string[]) {
    this.sheets = sheets;
  }

  /** What the next questions are answered with. */
  propose(answers: {
    readonly update?: UpdateProposal;
    readonly collection?: CollectionProposal;
    readonly makeStatic?: StaticResult;
  }) {
    this.nextUpdate = answers.update ?? this.nextUpdate;
    this.nextCollection = answers.collection ?? this.nextCollection;
    this.nextStatic = answers.makeStatic ?? this.nextStatic;
  }

  /** The next call is refused, or fails with something that no one foresaw. */
  refuseNext(error: Error) {
    this.refusals.push(error);
  }

  async tables(): Promise<readonly TemplateInfo[]> {
    this.throwRefusal();
    return this.inserted;
  }

  async proposeUpdate(): Promise<UpdateProposal> {
    this.throwRefusal();
    return this.nextUpdate;
  }

  async update({ table }: UpdateProposal, choice: UpdateChoice): Promise<CellLocation> {
    this.throwRefusal();
    this.updates.push(choice);
    this.wrote(`更新“${table.table}”`, () => this.updates.pop());
    return table.location;
  }

  async collectionSheets(): Promise<readonly string[]> {
    this.throwRefusal();
    return this.sheets;
  }

  async proposeCollection(
    _: string,
    sources: readonly CollectionSource[],
  ): Promise<CollectionProposal> {
    this.throwRefusal();
    this.compared.push(sources);
    return this.nextCollection;
  }

  async collect({ table }: CollectionProposal, choice: CollectionChoice): Promise<number> {
    this.throwRefusal();
    this.collected.push(choice);
    this.wrote(`汇总到“${table.table}”`, () => this.collected.pop());
    return choice.length;
  }

  async usePlanFunctions(table: string): Promise<number> {
    this.throwRefusal();
    this.functionsIn.push(table);
    this.inserted = this.inserted.map((info) =>
      info.table === table ? { ...info, usesPlanFunctions: true } : info,
    );
    this.wrote(`在“${table}”使用 PLAN 函数`, () => this.functionsIn.pop());
    return 12;
  }

  async makeStatic(): Promise<StaticResult> {
    this.throwRefusal();
    const { native, values } = this.nextStatic;
    if (native + values > 0) this.wrote("转为静态", () => undefined);
    return this.nextStatic;
  }

  private wrote(label: string, takeBack: () => unknown) {
    this.workbook.remember({ label, location: null, takeBack: () => void takeBack() });
  }

  private throwRefusal() {
    const refusal = this.refusals.shift();
    if (refusal) throw refusal;
  }
}
