import { activeLibrary } from "../excel/activeLibrary";
import { languageOf, say } from "../messages/message";
import { functionMessages } from "../messages/functions";
import { checkAnswer, indicatorsAnswer, infoAnswer, regionsAnswer, targetAnswer } from "./answers";
import { broadcast, type Matrix, outside } from "./broadcast";
import type { Answer, CellValue } from "./cellValue";
import { FunctionProblem, isBlankName, isCellError, isProblem } from "./cellValue";
import type { Asked } from "./resolve";

// A cell or range arrives as rows of `CellValue`. The metadata generator reads the types below from the source text
// and knows no aliases: `unknown[][]` becomes a matrix of any.

/**
 * 返回规划目标值，单位与规划一致（48% 返回 48）。区间目标返回如 2-3 的文字，定性目标返回文字。
 * @customfunction TARGET
 * @param region 地区，如 宁波；可用 地区@规划编号 指定规划
 * @param indicator 指标名称或别名
 * @param [year] 目标年；省略时取规划期末
 * @returns 目标值
 */
export function target(
  region: unknown[][],
  indicator: unknown[][],
  year?: unknown[][],
): unknown[][] {
  return spread([region, indicator, optional(year)], ([place, name, due]) =>
    targetAnswer(asked(), place, name, due),
  );
}

/**
 * 返回指标的一项信息：单位、属性、类别、基期值、基期年、目标年、方向、口径、文号、出处、责任部门、备注等。
 * @customfunction INFO
 * @param region 地区，如 宁波
 * @param indicator 指标名称或别名
 * @param field 字段名，中文或英文，如 单位 或 unit
 * @returns 该字段的内容；规划未载明时为空
 */
export function info(region: unknown[][], indicator: unknown[][], field: unknown[][]): unknown[][] {
  return spread([region, indicator, field], ([place, name, wanted]) =>
    infoAnswer(asked(), place, name, wanted),
  );
}

/**
 * 判断实际值的状态：达标、接近、未达标、达到进度、滞后、待填报等。
 * @customfunction CHECK
 * @param region 地区，如 宁波
 * @param indicator 指标名称或别名
 * @param actual 实际值，单位与规划一致；累计指标填至今累计数
 * @param [year] 实际值的年份；省略时按到期判断
 * @returns 状态
 */
export function check(
  region: unknown[][],
  indicator: unknown[][],
  actual: unknown[][],
  year?: unknown[][],
): unknown[][] {
  return spread([region, indicator, actual, optional(year)], ([place, name, value, when]) =>
    checkAnswer(asked(), place, name, value as Exclude<CellValue, CustomFunctions.Error>, when),
  );
}

/**
 * 列出有规划的地区。
 * @customfunction REGIONS
 * @returns 一列地区名称
 */
export function regions(): string[][] {
  return regionsAnswer(asked()).map((region) => [region]);
}

/**
 * 列出一个地区规划的全部指标，可按类别和属性筛选。
 * @customfunction INDICATORS
 * @param region 地区，如 宁波
 * @param [category] 类别，如 生态环境
 * @param [attribute] 约束性 或 预期性
 * @returns 一列指标名称，按规划中的顺序
 */
export function indicators(region: unknown, category?: unknown, attribute?: unknown): string[][] {
  const [place, kind, binding] = [region, category, attribute].map(
    (argument) => (argument ?? null) as CellValue,
  ) as [CellValue, CellValue, CellValue];
  for (const value of [place, kind, binding]) if (isCellError(value)) throw value;
  const names = indicatorsAnswer(asked(), place, kind, binding);
  if (isProblem(names)) throw errorOf(names);
  return names.map((name) => [name]);
}

function asked(): Asked {
  return { library: activeLibrary, language: languageOf(Office.context.displayLanguage) };
}

/** An omitted optional argument arrives as null, as a matrix of null, or not at all. */
function optional(argument: unknown[][] | null | undefined): unknown[][] {
  return argument ?? [[null]];
}

/**
 * Answers cell by cell. Errors in arguments pass through; where a whole range is asked, a row whose names are all
 * blank stays blank, so that a formula may reach beyond the list.
 */
function spread(
  args: readonly unknown[][][],
  answer: (cells: readonly [CellValue, CellValue, CellValue, CellValue]) => Answer,
): Answer[][] {
  const ranges = args as readonly Matrix<CellValue>[];
  const answers = broadcast<CellValue, Answer>(ranges, (cells) => {
    if (cells.includes(outside)) {
      const message = say(functionMessages.sizesDiffer, asked().language);
      return new FunctionProblem("notAvailable", message);
    }
    const values = cells as readonly CellValue[];
    const error = values.find(isCellError);
    if (error !== undefined) return error as CustomFunctions.Error;
    const at = (index: number): CellValue => values[index] ?? null;
    if (isRangeOf(ranges[1]) && isBlankName(at(1))) return "";
    return answer([at(0), at(1), at(2), at(3)]);
  });
  const [first] = answers[0] ?? [];
  const single = answers.length === 1 && answers[0]?.length === 1;
  // Excel shows the message of a thrown error; inside an array it may show the error value alone.
  if (single && isProblem(first)) throw errorOf(first);
  return answers.map((row) => row.map((cell) => (isProblem(cell) ? errorOf(cell) : cell)));
}

function isRangeOf(argument: Matrix<CellValue> | undefined): boolean {
  return argument !== undefined && (argument.length > 1 || (argument[0]?.length ?? 0) > 1);
}

function errorOf({ code, message }: FunctionProblem): CustomFunctions.Error {
  return new CustomFunctions.Error(CustomFunctions.ErrorCode[code], message);
}
