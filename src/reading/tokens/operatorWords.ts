import type { Operator } from "../../plan/target";

/** What a word before a number says of it. `to` words (提高到) say that a level is reached, from below or from above. */
interface OperatorWord {
  readonly word: string;
  /** Null where the word only leads to the number (实现, 为). */
  readonly op: Operator | null;
  /** 保持 and 稳定: the level is to be held. */
  readonly holds?: true;
}

function words(list: string, op: Operator | null, holds?: true): readonly OperatorWord[] {
  return list.split(" ").map((word) => (holds ? { word, op, holds } : { word, op }));
}

/** The conventions of the assessment methods: 达到 `>=`, 突破 `>`, 控制在 and 不超过 `<=`, 低于 `<`, 约 `approx`. */
const operatorWords: readonly OperatorWord[] = [
  ...words(
    "不低于 不少于 不小于 不得低于 不得少于 至少达到 至少 最低达到 大于等于 大于或等于 ≥ 不得小于 不短于",
    ">=",
  ),
  ...words(
    "不超过 不高于 不多于 不大于 不得超过 不得高于 最多 至多 小于等于 小于或等于 ≤ 不长于",
    "<=",
  ),
  ...words("超过 突破 大于 高于 多于 超 逾 超出 优于 好于 > 突破到", ">"),
  ...words("低于 少于 小于 < 不足 不到 短于 低于到", "<"),
  ...words("约为 约 大约 接近 近 左右 约占 ≈ 大致", "approx"),
  ...words(
    "控制在 压减到 压减至 压降至 压缩到 压缩至 缩短到 缩短至 缩短为 降到 降至 降为 降低到 降低至 下降到 下降至 下降为 减少到 减少至 削减到 削减至 回落到 控制到 控制为 限制在 缩小到 缩小至 精简到 精简至 精简为 缩减到 缩减至 下调到 下调至 压减为 收窄到 收窄至",
    "<=",
  ),
  ...words(
    "稳定保持在 持续保持在 继续保持在 稳定在 保持在 维持在 巩固在 稳定达到 稳定保持 保持 稳定 维持 稳定为 保持为 稳定控制在",
    ">=",
    true,
  ),
  ...words(
    "达到 达 达标 提高到 提高至 提高为 提升到 提升至 提升为 增加到 增加至 增至 增长到 增长至 升至 上升到 上升至 扩大到 扩大至 扩展到 扩展至 发展到 发展至 延长到 延长至 拓展到 拓展至 增到 升到 壮大到 壮大至 累计达到 累计达 总数达到 总数达 总量达到 总量达 总计达到 共计达到 恢复到 恢复至 实现 完成 为 到 至 占 迈上 跨上 站上 跃上 登上 迈过 扩容到 扩容至 调整到 调整至 调整为 优化到 优化至 优化为 攀升到 攀升至 跃升到 跃升至 上调到 上调至 回升到 回升至 提标到 提标至 实现零的突破 零的突破 实现零突破 零突破 双双 达成 的目标 均达 在 是 等于 =",
    null,
  ),
  ...words(
    "累计 总计 合计 共 共计 总共 力争 争取 确保 努力 要 应 应当 将 需 均 都 全部 各 各自 分别 平均 再 均要 基本 率先 总体 原则上 则 也 力求 年均 每年 每人每月 每人每年 每人每天 每月 : 且 并",
    null,
  ),
];

const byWord = new Map(operatorWords.map((entry) => [entry.word, entry]));
const longestWord = Math.max(...operatorWords.map(({ word }) => word.length));

/** The words of comparison at the end of a stretch before a number, read backwards until something else stands there. */
export interface OperatorReading {
  /** Where the first of the words begins; the stretch's end where there are none. */
  readonly start: number;
  readonly op: Operator | null;
  readonly hold: boolean;
  /** From the one beside the number outwards. */
  readonly words: readonly string[];
}

/** Reads backwards from `end`, not before `from`. */
export function readOperatorWords(text: string, from: number, end: number): OperatorReading {
  let start = end;
  let op: Operator | null = null;
  let hold = false;
  const found: string[] = [];
  for (;;) {
    let entry: OperatorWord | undefined;
    for (let length = Math.min(longestWord, start - from); length > 0; length--) {
      entry = byWord.get(text.slice(start - length, start));
      if (entry !== undefined) break;
    }
    if (entry === undefined) break;
    start -= entry.word.length;
    found.push(entry.word);
    // The word beside the number says more than one further out: 控制在不低于5%, 保持在不低于5%.
    op ??= entry.op;
    hold ||= entry.holds ?? false;
  }
  return { start, op, hold, words: found };
}
