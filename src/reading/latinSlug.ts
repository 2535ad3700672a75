/**
 * Loads what writes a text in Latin letters, Chinese by its pinyin: `宁波 2023` gives `ningbo-2023`. The same text always
 * gives the same; lower-case letters and digits, parted by hyphens, or nothing where the text has neither.
 */
export async function loadLatinSlug(): Promise<(text: string) => string> {
  const { pinyin } = await import("pinyin-pro");
  return (text) =>
    pinyin(text, { toneType: "none", type: "array", v: true, nonZh: "consecutive" })
      .join("")
      .toLowerCase()
      .replace(/[^a-z0-9]+/gu, "-")
      .replace(/^-|-$/gu, "");
}
