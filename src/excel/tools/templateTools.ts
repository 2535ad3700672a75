import type { TemplateLayout } from "../../tables/templates/templateLayout";
import type { CellContent } from "../../tables/templates/cellContent";
import type { CellLocation } from "../workbookService";

/** One of our tables in the open workbook. */
export interface TemplateInfo {
  readonly table: string;
  readonly layout: TemplateLayout;
  /** The first cell of its body. */
  readonly location: CellLocation;
  /** Those that the library still has; `missingPlans` are the ids of the others. */
  readonly planIds: readonly string[];
  readonly missingPlans: readonly string[];
  /** What its year's cell holds; null where that is no year. */
  readonly year: number | null;
  readonly rows: number;
  readonly usesPlanFunctions: boolean;
}

/** 年度更新: how a table differs from its plans as they are now. Nothing is written. */
export interface UpdateProposal {
  readonly table: TemplateInfo;
  /** Targets of its plans that no row has. */
  readonly added: readonly {
    readonly planId: string;
    readonly targetId: string;
    readonly name: string;
  }[];
  /** Cells whose fact is another in the plan now. */
  readonly changed: readonly FactChange[];
  /** Rows whose target the plan has no more; they stay. */
  readonly gone: readonly { readonly name: string; readonly location: CellLocation }[];
  /** Years that can be chosen: the years of the plans' periods. */
  readonly years: readonly number[];
}

export interface FactChange {
  readonly indicator: string;
  readonly header: string;
  readonly location: CellLocation;
  readonly before: CellContent;
  readonly after: CellContent;
}

export interface UpdateChoice {
  /** Of `added`: those to take in. */
  readonly added: readonly { readonly planId: string; readonly targetId: string }[];
  /** Of `changed`: those to write. */
  readonly changed: readonly FactChange[];
  /**
   * The new year; null leaves the year. A 年度监测表 and a 责任分解表 go on in the same table; of the other layouts the
   * table stays as it is for its year, and a new one for the new year is inserted on a sheet of its own.
   */
  readonly year: number | null;
}

/** What 汇总 reads: a file's bytes, or a sheet of the open workbook. */
export type CollectionSource =
  | { readonly kind: "file"; readonly name: string; readonly bytes: ArrayBuffer }
  | { readonly kind: "sheet"; readonly name: string };

/** One entry of a filled-in 数据采集表 and where it would go. */
export interface CollectedEntry {
  /** File or sheet, and the cell there: `民政局.xlsx 数据采集表!H7`. */
  readonly origin: string;
  readonly indicator: string;
  readonly value: CellContent;
  /** Who filled it in, on what day and from what source, as far as the sheet says. */
  readonly note: string;
}

/** What becomes of one cell of the monitoring table. */
export interface CollectionItem {
  readonly indicator: string;
  /** Whose value the cell takes; by these it is known again before it is written. */
  readonly planId: string;
  readonly targetId: string;
  readonly year: number;
  readonly location: CellLocation;
  /** What stands there now; "" where nothing does. */
  readonly present: CellContent;
  /** What calculates `present`; null where it was typed in. */
  readonly formula: string | null;
  /** All values that sources give for it, each other value once. */
  readonly offers: readonly CollectedEntry[];
  /** `take`: empty and one value; `same`: that value stands there; `conflict`: to be decided. */
  readonly outcome: "take" | "same" | "conflict";
}

/** 汇总: what the sources would put into a table. Nothing is written. */
export interface CollectionProposal {
  readonly table: TemplateInfo;
  readonly items: readonly CollectionItem[];
  /** Entries that belong to no row of the table, or cannot be right, each with the reason in words. */
  readonly notTaken: readonly (CollectedEntry & { readonly reason: string })[];
  /** Sources that could not be read at all, in words. */
  readonly problems: readonly { readonly source: string; readonly message: string }[];
  /** Entry cells of the sources that hold nothing. */
  readonly blanks: number;
}

/** For each item to write the chosen value; items that are left out stay as they are. */
export type CollectionChoice = readonly {
  readonly location: CellLocation;
  readonly value: CellContent;
}[];

/**
 * What can be done with the templates of a workbook after they were inserted. Every call may reject with a
 * `WorkbookProblem`, whose message says what happened, where, and what to do; the workbook is then as it was. What is
 * written is undoable.
 */
export interface TemplateTools {
  /** In the order of the sheets and of their places on them. */
  tables(): Promise<readonly TemplateInfo[]>;
  proposeUpdate(table: string): Promise<UpdateProposal>;
  /** @returns where to look: the table, or the new one */
  update(proposal: UpdateProposal, choice: UpdateChoice): Promise<CellLocation>;
  /** Sheets of the open workbook that hold a 数据采集表. */
  collectionSheets(): Promise<readonly string[]>;
  proposeCollection(
    table: string,
    sources: readonly CollectionSource[],
  ): Promise<CollectionProposal>;
  /** Refuses with `cellsChanged` where a cell is no longer as the proposal saw it. @returns how many cells */
  collect(proposal: CollectionProposal, choice: CollectionChoice): Promise<number>;
  /** 使用 PLAN 函数: puts the functions into one of our tables in place of native formulas. @returns how many cells */
  usePlanFunctions(table: string): Promise<number>;
  /**
   * 转为静态: takes the PLAN functions out of the whole workbook. In our tables native formulas and the plan's figures
   * stand there again; everywhere else the value that the cell shows. A cell that shows an error or is still being
   * calculated is left and listed.
   */
  makeStatic(): Promise<StaticResult>;
}

export interface StaticResult {
  readonly native: number;
  readonly values: number;
  readonly left: readonly CellLocation[];
  /** Defined names whose formula asks the add-in; they are left too. */
  readonly names: readonly string[];
}
