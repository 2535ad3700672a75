import type { Message } from "./message";

/** The first-run tour. */
export const tourMessages = {
  step: { zh: "第 {step} 步，共 {steps} 步", en: "Step {step} of {steps}" },
  skip: { zh: "跳过", en: "Skip" },
  back: { zh: "上一步", en: "Back" },
  next: { zh: "下一步", en: "Next" },
  finish: { zh: "开始使用", en: "Start" },
} as const satisfies Record<string, Message>;

interface TourStep {
  /** What is open behind the words. */
  readonly place: "start" | "templates" | "check" | "library";
  readonly title: Message;
  readonly text: Message;
}

export const tourSteps: readonly TourStep[] = [
  {
    place: "start",
    title: { zh: "把规划变成会判断的表", en: "From a plan to a table that judges" },
    text: {
      zh: "规划里有哪些目标、今年做到多少、差在哪里——三步就能看清：插入一张表，填上实际值，检查。",
      en: "What a plan demands, what was reached this year and where it falls short: insert a table, enter the actuals, check.",
    },
  },
  {
    place: "templates",
    title: { zh: "一、插入表", en: "1. Insert a table" },
    text: {
      zh: "在“模板”里选一份规划，点“插入”。目标、单位、属性和出处都在表里，公式会自动算出状态。",
      en: "Under Templates choose a plan and press “Insert”. Targets, units, attributes and clauses are in the table, and formulas work out the statuses.",
    },
  },
  {
    place: "check",
    title: { zh: "二、填报，检查", en: "2. Enter, then check" },
    text: {
      zh: "在“实际值”列填数，再点“检查”：未达标、滞后、可能填错的逐条列出，点一下就到那个单元格。自己做的表也能检查。",
      en: "Enter the values in the column 实际值, then press “Check”: what is not met, lags behind or looks mistyped is listed, and one click leads to the cell. Tables of your own can be checked too.",
    },
  },
  {
    place: "library",
    title: { zh: "三、查目标，加规划", en: "3. Look up targets, add plans" },
    text: {
      zh: "“计划库”里可以逐项看每份规划的目标和出处，也可以加入自己的规划。“函数”里的公式能在任何单元格取目标值。",
      en: "Under Plans you can read each plan target by target with its clause, and add plans of your own. The formulas under Functions fetch any target into a cell.",
    },
  },
  {
    place: "start",
    title: { zh: "先试一试？", en: "Try it first?" },
    text: {
      zh: "空工作簿的“开始”页有“打开示例”：放入两张带虚构数据的表并检查，可一步撤销。导览可在“设置”中再看。",
      en: "In an empty workbook the place Start offers “Open the sample”: two tables with invented numbers, checked, and gone with one undo. Take this tour again under Settings.",
    },
  },
];
