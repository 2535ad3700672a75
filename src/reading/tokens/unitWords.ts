/**
 * Units as plans write them. A unit is multipliers, a base, and for ratios a stroke with a second base: 万千瓦, 亿元,
 * 万元/人, 吨标准煤/万元, 张/千人. The number keeps what is written before the unit: 1万亿元 is 1 of 万亿元.
 */

/** Things counted one by one; with one of these a number may stand before its subject (5个数据集). */
const counted =
  "家次 户次 场次 辆次 人天 课时 学时 台件 标台 车位 个工作日 工作日 个 家 件 项 户 人次 人 名 位 张 条 所 座 处 次 辆 台(套) 台/套 台套 台 套 场 只 种 起 批次 批 例 对 株 支 门 篇 部 艘 品种 架次 架 片 块 口 根 期 册 本 幅 宗 笔 单 间 栋 幢 组 对 羽 头 匹 尾 棵 眼 枚 项次 件次 车次 班次 班 列 趟 航班 标准箱 标箱 TEU 床 张床位 床位 学位 泊位 车位 机架 标准机架 款 副 盏 网 股 团 队 首 节 届 类 厂 站 街区 行政村 份 剂次 剂 例次 卷 道 航次 箱 学分";

/** What is measured, not counted. */
const measured =
  "载重吨 总吨 公斤标准煤 千克标准煤 标准立方米 兆帕 兆焦 千焦 ℃ 海里 微米 纳米 立方 平米 " +
  "吨标准煤 吨标煤 克标准煤 克标煤 tce 吨二氧化碳 吨公里 人公里 吨 公斤 千克 毫克 微克 克 斤 蒸吨 " +
  "平方公里 平方千米 平方米 立方米 公里 千米 米 毫米 厘米 公顷 亩 ㎡ m2 m² m3 m³ μg/m3 μg/m³ mg/L km2 km² km " +
  "千瓦时 千瓦 兆瓦时 兆瓦 吉瓦 瓦时 瓦 kWh MWh kW MW GW 千伏安 千伏 兆伏安 kV 吉焦 焦 度 " +
  "元 美元 欧元 岁 人年 年 个月 月 天 日 小时 分钟 秒 分贝 dB 分 倍 番 升 毫升 标方 方 " +
  "EFLOPS PFLOPS EFlops PFlops P Gbps Mbps 兆 TB PB EB ‰ % 个百分点 百分点 成";

const countedBases = new Set(counted.split(" "));
const bases = [...countedBases, ...measured.split(" ")].sort((a, b) => b.length - a.length);

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\/]/gu, "\\$&");
}

/** The longest base first: 平方公里 before 平方米 before 米. */
const basePattern = bases.map(escaped).join("|");
const multiplierPattern = "[十百千万亿]{0,3}";
const per = "(?:[/每]|·)";

/** The source of a regular expression for a unit, to be put behind one for a number. */
const unitPattern = `${multiplierPattern}(?:${basePattern})(?:${per}\\(?(?:百万|[百千万亿])?(?:${basePattern}|GDP|人口|户·年)\\)?){0,2}`;
const unitAt = new RegExp(unitPattern, "uy");
const bareMultiplierAt = /[万亿]{1,2}|千(?!兆|米|瓦)/uy;

/** 核, 碗, 味: any other character that alone parts a number from the end of what states it. */
const rareUnitAt =
  /(?![强级类号期年月日时点线版届星档代段世码层轮度季和与及或的等中内前后上下余多至到为是比以位])[\u3400-\u9fff](?=$|[，。;)]|以[上内下]|左右)/uy;

/** Characters that make another word of a unit: 人口, 家庭, 条件. */
const partOfWord = new Map(
  Object.entries({
    人: "口民均才员工大",
    家: "庭",
    户: "籍外",
    条: "件",
    部: "门署",
    位: "于置",
    年: "均度限产代",
    台: "账",
    期: "间末",
    成: "效果本为长立",
    元: "素",
    分: "别布类",
    度: "假",
    方: "面式案",
    组: "织",
    类: "型",
    节: "能约水",
    团: "体",
    队: "伍",
    根: "据",
    首: "先",
    股: "权",
    处: "理置",
    项: "目",
  }),
);

/** Latin units glued to more letters are names (5GHz, 3D), and 年 after four figures is a date. */
const continuesLatin = /[A-Za-z]/u;

/**
 * The unit that stands at `at` in a folded text, as written.
 * @returns null where none stands there
 */
export function unitAtPlace(text: string, at: number): string | null {
  unitAt.lastIndex = at;
  const unit = unitAt.exec(text)?.[0];
  if (unit !== undefined) {
    const next = text[at + unit.length];
    if (partOfWord.get(unit.at(-1)!)?.includes(next ?? " ") === true) return null;
    const latinEnd = continuesLatin.test(unit.at(-1)!);
    if (!(latinEnd && next !== undefined && continuesLatin.test(next))) return unit;
  }
  bareMultiplierAt.lastIndex = at;
  const multiplier = bareMultiplierAt.exec(text)?.[0] ?? "";
  rareUnitAt.lastIndex = at + multiplier.length;
  const whole = multiplier + (rareUnitAt.exec(text)?.[0] ?? "");
  return whole === "" ? null : whole;
}

/** Whether a unit counts things one by one, with multipliers or without: 家, 万户. */
export function isCountUnit(unit: string | null): boolean {
  if (unit === null) return false;
  return countedBases.has(unit.replace(/^[十百千万亿]+/u, ""));
}
