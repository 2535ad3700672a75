/**
 * The readings of a character without tones, ü written as v: 率 gives `lv` and `shuai`; nothing for what has none.
 */
export type PinyinReadings = (character: string) => readonly string[];

/** Loads the readings, a dictionary that is far heavier than all the rest of a search. */
export async function loadPinyinReadings(): Promise<PinyinReadings> {
  const { pinyin } = await import(/* webpackChunkName: "pinyin" */ "pinyin-pro");
  // The dictionary is unfolded when it is first asked: better now than at a key press.
  pinyin("一");
  const known = new Map<string, readonly string[]>();
  return (character) => {
    let readings = known.get(character);
    if (readings === undefined) {
      const all = pinyin(character, {
        multiple: true,
        toneType: "none",
        type: "array",
        v: true,
        nonZh: "removed",
      });
      readings = [...new Set(all)].filter((reading) => /^[a-z]+$/u.test(reading));
      known.set(character, readings);
    }
    return readings;
  };
}
