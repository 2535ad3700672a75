import { clauseText, readClauses } from "./documentClauses";

const document = `一、背景
(一)成绩
上年 5 个。
二、目标
(一)总体
1.第一条。
2.第二条。
续段。
专栏1:工程
1.专栏一条。
2.专栏二条。
3.后续任务
正文在此。
(二)指标
主要指标
序号 | 名称 | 值 |
甲 | 1 | 合格率 | 96 |
2 | 覆盖率 | 100 |
三、任务
(一)行动
专栏2:名录 |
1.甲。 2.乙。 |
又一段。
四、其他
)残缺的标题
1.补救。`;

const clauses = readClauses(document);

it.each([
  ["一、背景(一)", "(一)成绩\n上年 5 个。"],
  ["二、目标(一)2", "2.第二条。\n续段。"],
  ["二、(一)2专栏1第2条", "2.专栏二条。"],
  ["二、(一)3", "3.后续任务\n正文在此。"],
  ["二、目标(二)表第1行", "甲 | 1 | 合格率 | 96 |"],
  ["二、目标(二)表第2行", "2 | 覆盖率 | 100 |"],
  ["三、任务(一)专栏2", "专栏2:名录 |\n1.甲。 2.乙。 |"],
  ["三、任务(一)", "(一)行动\n又一段。"],
  ["四、其他(一)1", "1.补救。"],
])("finds %s", (cited, text) => {
  expect(clauseText(clauses, cited)).toBe(text);
});

it.each([
  ["a chapter that is not there", "五、其他"],
  ["a part that is not there", "二、目标(三)"],
  ["another chapter's title", "二、任务(一)"],
  ["no citation at all", "第二章"],
])("finds nothing for %s", (_, cited) => {
  expect(clauseText(clauses, cited)).toBeNull();
});
