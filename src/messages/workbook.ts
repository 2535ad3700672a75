import type { Message } from "./message";

/** What the add-in says of its work in the workbook: refusals, failures, labels of actions. */
export const workbookMessages = {
  emptySelection: {
    zh: "没有选择任何指标，所以没有插入。请至少勾选一项指标。",
    en: "No indicator is chosen, so nothing was inserted. Tick at least one indicator.",
  },
  noIndicatorInRow: {
    zh: "所选行中没有找到规划的指标。请选择考核表或自己的表里写有指标名称的一行，再试。",
    en: "The selected row names no indicator of a plan. Select a row that holds an indicator's name, in an assessment table or one of your own, then try again.",
  },
  unknownPlan: {
    zh: "找不到规划“{plan}”。请在列表中重新选择规划。",
    en: "There is no plan “{plan}”. Choose a plan from the list.",
  },
  unknownTargets: {
    zh: "规划“{plan}”中没有这些指标：{targets}。请重新选择指标。",
    en: "The plan “{plan}” has no such indicators: {targets}. Choose the indicators again.",
  },
  yearOutsidePlan: {
    zh: "{label} {year} 不在规划期 {periods} 内。请选择规划期内的年度。",
    en: "{label}: {year} is outside the plans' periods {periods}. Choose a year within them.",
  },
  onePlanCompared: {
    zh: "横向对比至少需要两个规划的指标，所以没有插入。请再选择一个规划，或改用别的表样。",
    en: "A comparison needs indicators of at least two plans, so nothing was inserted. Choose another plan as well, or another layout.",
  },
  targetAreaOccupied: {
    zh: "工作表“{sheet}”的 {area} 需要是空的，但 {occupied} 已有内容或格式，所以没有插入，也没有改动任何单元格。请选择空白位置，或改为插入到新工作表。",
    en: "{area} on sheet “{sheet}” must be empty, but {occupied} holds content or formats. Nothing was inserted or changed. Select an empty place, or insert into a new sheet.",
  },
  targetAreaRules: {
    zh: "工作表“{sheet}”的 {area} 需要是空的，但其中已设有条件格式或数据验证，所以没有插入，也没有改动任何单元格。请选择空白位置，或改为插入到新工作表。",
    en: "{area} on sheet “{sheet}” must be empty, but conditional formats or data validation are set in it. Nothing was inserted or changed. Select an empty place, or insert into a new sheet.",
  },
  targetAreaNotes: {
    zh: "工作表“{sheet}”的 {area} 需要是空的，但 {occupied} 有注释，所以没有插入，也没有改动任何单元格。请选择空白位置，或改为插入到新工作表。",
    en: "{area} on sheet “{sheet}” must be empty, but {occupied} has a note. Nothing was inserted or changed. Select an empty place, or insert into a new sheet.",
  },
  targetAreaOffSheet: {
    zh: "从所选单元格开始放不下 {rows} 行 {columns} 列，会超出工作表边界，所以没有插入。请选择更靠左上的单元格，或改为插入到新工作表。",
    en: "{rows} rows by {columns} columns do not fit on the sheet from the selected cell, so nothing was inserted. Select a cell further up and left, or insert into a new sheet.",
  },
  sheetProtected: {
    zh: "工作表“{sheet}”受保护，不能写入，所以没有改动。请撤销工作表保护（审阅 → 撤销工作表保护），或改为插入到新工作表。",
    en: "Sheet “{sheet}” is protected and cannot be written to; nothing was changed. Unprotect it (Review → Unprotect Sheet), or insert into a new sheet.",
  },
  workbookProtected: {
    zh: "工作簿结构受保护，不能新增工作表，所以没有改动。请撤销工作簿保护（审阅 → 保护工作簿），或改为从所选单元格开始插入。",
    en: "The workbook's structure is protected and no sheet can be added; nothing was changed. Unprotect the workbook (Review → Protect Workbook), or insert at the selected cell.",
  },
  noCellSelected: {
    zh: "当前选中的不是单元格，不知道从哪里开始插入。请先选中一个单元格，或改为插入到新工作表。",
    en: "The selection is not a cell, so there is no place to start from. Select a cell, or insert into a new sheet.",
  },
  cellEditMode: {
    zh: "有单元格正在编辑，Excel 暂时不接受操作。请按回车或 Esc 结束编辑，再试一次。",
    en: "A cell is being edited, so Excel accepts nothing else. Press Enter or Esc, then try again.",
  },
  apiMissing: {
    zh: "这个版本的 Excel 不支持所需的功能（{detail}）。工作簿没有改动。请更新 Excel 后再试。",
    en: "This version of Excel lacks a feature that is needed ({detail}). The workbook was not changed. Update Excel and try again.",
  },
  accessDenied: {
    zh: "Excel 拒绝了写入（{detail}），通常是工作表受保护或文件为只读。工作簿已恢复原样。请撤销保护或另存一份后再试。",
    en: "Excel refused to write ({detail}); usually a sheet is protected or the file is read-only. The workbook is as it was. Unprotect it or save a copy, then try again.",
  },
  hostFailure: {
    zh: "Excel 没有完成这一步（{code}：{detail}）。工作簿已恢复原样。请再试一次；若仍出现，请保存后重新打开工作簿。",
    en: "Excel did not complete this step ({code}: {detail}). The workbook is as it was. Try again; if it happens again, save and reopen the workbook.",
  },
  rollbackFailed: {
    zh: "Excel 没有完成这一步（{detail}），而且没能完全恢复：请检查工作表“{sheet}”，必要时用 Excel 的撤销（Ctrl+Z）。",
    en: "Excel did not complete this step ({detail}), and it could not be taken back entirely: look at sheet “{sheet}” and use Excel's own undo (Ctrl+Z) if needed.",
  },
  nothingToUndo: {
    zh: "没有可以撤销的操作。",
    en: "There is nothing to undo.",
  },
  entriesWouldBeLost: {
    zh: "“{table}”插入后已有 {count} 行被填写、修改或移动，撤销会丢掉它们，所以没有撤销。",
    en: "{count} rows of “{table}” have been filled in, changed or moved since it was inserted; undoing would lose them, so nothing was undone.",
  },
  tableGone: {
    zh: "找不到“{table}”，或它的行列已经增减，所以没有改动。请在工作表里手工处理，或用 Excel 的撤销（Ctrl+Z）。",
    en: "“{table}” is not there any more, or its rows or columns have changed, so nothing was changed. Remove it by hand, or use Excel's own undo (Ctrl+Z).",
  },
  sheetGone: {
    zh: "找不到工作表“{sheet}”，它可能已被删除或改名。请重新检查。",
    en: "Sheet “{sheet}” is not there any more; it may have been deleted or renamed. Check again.",
  },
  undoInsert: {
    zh: "插入“{table}”",
    en: "Insert “{table}”",
  },
  undoWriteFormula: {
    zh: "写入 {address} 的公式",
    en: "Formula in {address}",
  },
  undoAddPlan: {
    zh: "添加规划“{title}”",
    en: "Add the plan “{title}”",
  },
  undoRemovePlan: {
    zh: "移除规划“{title}”",
    en: "Remove the plan “{title}”",
  },
  planIdTaken: {
    zh: "本工作簿中已有标识为“{id}”的规划，所以没有改动。可以替换它；要两份都保留，请先改其中一份的 id。",
    en: "The workbook already holds a plan with the id “{id}”, so nothing was changed. Replace it, or give one of the two another id to keep both.",
  },
  planIdBuiltIn: {
    zh: "标识“{id}”是内置规划“{title}”的，不能替换，所以没有添加。请把文件中的 id 改成别的，再添加。",
    en: "The id “{id}” is that of the built-in plan “{title}”, which cannot be replaced, so nothing was added. Change the id in the file and add it again.",
  },
  planInvalid: {
    zh: "规划“{title}”有错，所以没有添加：\n{problems}",
    en: "The plan “{title}” has mistakes, so it was not added:\n{problems}",
  },
  planGone: {
    zh: "本工作簿中的规划“{plan}”已被改动或移除，所以没有再改动。请在“计划库”中查看现有的规划。",
    en: "The plan “{plan}” in this workbook has been changed or removed, so nothing more was changed. See under Plans what there is now.",
  },
  cellNotEmpty: {
    zh: "工作表“{sheet}”的 {address} 不是空的，所以没有写入。请选择空单元格，或确认替换原有内容。",
    en: "{address} on sheet “{sheet}” is not empty, so nothing was written. Select an empty cell, or choose to replace its content.",
  },
  cellLocked: {
    zh: "工作表“{sheet}”受保护，{address} 已锁定，所以没有写入。请撤销工作表保护（审阅 → 撤销工作表保护），或选择未锁定的单元格。",
    en: "Sheet “{sheet}” is protected and {address} is locked, so nothing was written. Unprotect the sheet (Review → Unprotect Sheet), or select an unlocked cell.",
  },
  cellInsideMerged: {
    zh: "工作表“{sheet}”的 {address} 在合并单元格 {area} 之内，写入的公式不会显示，所以没有写入。请选择合并单元格的左上角，或先取消合并。",
    en: "{address} on sheet “{sheet}” lies inside the merged cells {area}, where a formula would not show, so nothing was written. Select their top left cell, or unmerge them.",
  },
  formulaChanged: {
    zh: "工作表“{sheet}”的 {address} 在写入公式后又被修改，撤销会丢掉修改，所以没有撤销。",
    en: "{address} on sheet “{sheet}” has been changed since the formula was written; undoing would lose that, so nothing was undone.",
  },
  noActiveCell: {
    zh: "当前选中的不是一个单元格或区域（可能是图表，或几块不相连的区域）。请选中一个单元格。",
    en: "The selection is not one cell or range (it may be a chart, or several ranges). Select a cell.",
  },
  badReference: {
    zh: "读不到“{reference}”：没有这样的工作表、表格列或名称，或写法不对。请写成 B3、数据!B3:B20、表1[实际值] 这样的引用。",
    en: "“{reference}” cannot be read: there is no such sheet, table column or name, or it is not written as a reference. Write B3, Data!B3:B20 or Table1[Actual].",
  },
  referenceTooLarge: {
    zh: "“{reference}”有 {count} 个单元格，一次最多读 {limit} 个，所以没有读取。请缩小范围。",
    en: "“{reference}” has {count} cells; at most {limit} are read at once, so nothing was read. Choose a smaller range.",
  },
  planOfTableGone: {
    zh: "这张表按规划“{plan}”插入，而本工作簿中现在没有这份规划，所以没有检查这张表。请在“计划库”中重新添加它，再检查。",
    en: "This table was inserted from the plan “{plan}”, which is not in this workbook any more, so the table was not checked. Add the plan again under Plans, then check.",
  },
  planOfTableUnknown: {
    zh: "看不出这张表属于哪个规划：没有插入时的记录，出处列里也没有可识别的文号。请恢复出处列，或重新插入这张表。",
    en: "It is not clear which plan this table belongs to: there is no record of its insertion and the column 出处 names no known document. Restore that column, or insert the table again.",
  },
  yearOfTableUnknown: {
    zh: "找不到这张表的{label}：名称“{name}”已删除，或其中不是规划期 {start}—{end} 内的年度。请在“{label}”单元格填入年度，或重新插入这张表。",
    en: "{label}: the year of this table is missing. The name “{name}” was deleted or holds no year within {start}–{end}. Enter the year, or insert the table again.",
  },
  columnMissing: {
    zh: "这张表缺少列：{columns}。请恢复列标题后再检查。",
    en: "This table lacks the columns: {columns}. Restore the headers and check again.",
  },
} as const satisfies Record<string, Message>;
