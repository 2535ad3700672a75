/** Lines that begin with the number of a clause begin a paragraph. */
export const clauseNumber =
  /^(?:[一二三四五六七八九十]{1,3}、|[（(][一二三四五六七八九十\d]{1,3}[)）]|\d{1,2}[.．、](?!\d)|第[一二三四五六七八九十\d]{1,3}[章节条])/u;

const mark =
  /^(?:[—–-]{1,3}(?=[^\s\d—–-])|[●◆■▲★•·◇□○▪①-⑳]|第[一二三四五六七八九十\d]{1,3}[编篇]|专\s?栏\s*[\d一二三四五六七八九十]|附\s?[件表录]|注\s*[:：]|\d{1,2}(?:\.\d{1,2}){1,3}[\s、]+(?=\p{sc=Han}))/u;

/** Whether a line's first characters say that a paragraph begins with it: a clause's number, a dash, a box's name. */
export function beginsParagraph(line: string): boolean {
  return clauseNumber.test(line) || mark.test(line);
}
