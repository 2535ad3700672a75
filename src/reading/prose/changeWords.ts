/** How a quantity changes what its subject was: 比2020年下降18%, 年均增长6%, 提高3个百分点. */
export interface Change {
  readonly direction: "up" | "down";
  /** 年均, 年增长: a rate for each year. */
  readonly yearly: boolean;
  /** The words as they belong to the indicator's name: 年均增长, 累计下降, 降低. */
  readonly words: string;
  /** 分别提高: each of several subjects by a number of its own. */
  readonly respectively: boolean;
  /** Where the words begin. */
  readonly start: number;
}

const down = "下降|降低|减少|削减|压减|压降|缩减|下浮|降幅|减排|节约";
const up = "增长|增加|提高|提升|上升|扩大|增速|增幅|增长率|增长速度";
const changeAtEnd = new RegExp(
  `(?<yearly>年平?均|每年平均|每年|年度?)?(?<total>累计|总体|整体|持续|分别|均|平均|同比|合计|再)?(?:(?<down>${down})|(?<up>${up}))(?:幅度|比例|速度|了|率)?$`,
  "u",
);
const longestChange = 16;

/** Reads the words of change that end at `end`; null where none stand there. */
export function readChange(text: string, from: number, end: number): Change | null {
  const start = Math.max(from, end - longestChange);
  const match = changeAtEnd.exec(text.slice(start, end));
  if (match === null) return null;
  const { yearly, total, down: falls } = match.groups!;
  const kept = match[0].replace(/分别|均(?=[下降减压增提上])|同比|总体|整体|持续|再|了$/gu, "");
  const word =
    yearly !== undefined && /^年平?均/u.test(yearly)
      ? kept.replace(/^年平?/u, "年均").replace("年均均", "年均")
      : kept;
  return {
    direction: falls === undefined ? "up" : "down",
    yearly: yearly !== undefined || total === "平均" || /增速|增长速度/u.test(match[0]),
    words: word,
    respectively: total === "分别",
    start: start + match.index,
  };
}
