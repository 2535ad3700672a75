/** The last years of the five-year plans by their names. */
const planEnds: Readonly<Record<string, number>> = {
  十二五: 2015,
  十三五: 2020,
  十四五: 2025,
  十五五: 2030,
};

const planNames = /十[二三四五]五(?:时期|期间|规划)?/gu;
const years =
  /(?<!\d)(?:19|20)\d{2}(?:年?[-—–~至到](?:19|20)?\d{2}(?=年|\D|$))?(?:年度?|(?=\D|$))/gu;
/** 2024年6月, 2024-06, 2024.6, 202406. */
const yearAndMonth = /(?<!\d)((?:19|20)\d{2})(?:[-/.](0?[1-9]|1[0-2])|(0[1-9]|1[0-2]))月?(?!\d)/gu;
const wholeYear = /1月?[-—–~至到]12月(?:份|底|末)?|12月(?:末|底|31日)/gu;
const partOfYear =
  /(?:\d{1,2}月?[-—–~至到])?(?<!\d)\d{1,2}月(?:份|末|底|\d{1,2}日)?|[上下]半年|(?:前|第)?[一二三四1-4]季度?|(?<![a-z])q[1-4]/gu;

/** A text without its years and months, and whether it spoke of a part of a year. */
export interface SpanText {
  readonly rest: string;
  /** Of months, quarters or a half year; not of 1—12月 or the end of December. */
  readonly isPartOfYear: boolean;
}

/** @param text compact and in lower case */
export function readSpan(text: string): SpanText {
  let isPartOfYear = false;
  const part = (): string => {
    isPartOfYear = true;
    return "";
  };
  const rest = text
    .replace(yearAndMonth, part)
    .replace(years, "")
    .replace(planNames, "")
    .replace(wholeYear, "")
    .replace(partOfYear, part);
  return { rest, isPartOfYear };
}

/** The years that a text names, in the order in which it names them; a range gives its last. */
export function yearsIn(text: string): readonly number[] {
  const named: number[] = [];
  const withoutMonths = text.replace(yearAndMonth, "$1年");
  for (const [match] of withoutMonths.matchAll(years)) {
    const numbers = match.match(/\d+/gu) ?? [];
    const lastNumber = numbers.at(-1) ?? "";
    named.push(Number(lastNumber.length === 2 ? numbers[0]!.slice(0, 2) + lastNumber : lastNumber));
  }
  const plan = /十[二三四五]五/u.exec(text)?.[0];
  if (named.length === 0 && plan !== undefined) named.push(planEnds[plan]!);
  return named;
}
