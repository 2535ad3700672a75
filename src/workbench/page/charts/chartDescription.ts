import type { ChartPicture } from "../../excel/chartPicture";
import { type Language, say } from "../../messages";
import { chartMessages } from "./chartMessages";

/** A chart in words, for those who cannot see it. */
export function chartDescription(picture: ChartPicture, language: Language): string {
  const series = picture.series.flatMap(({ name, values }) => {
    const listed = values.flatMap(({ value, text }, index) =>
      value === null || text === ""
        ? []
        : [
            say(chartMessages.value, language, {
              category: picture.categories[index] ?? "",
              value: text,
            }),
          ],
    );
    if (listed.length === 0) return [];
    const joined = listed.join(language === "zh" ? "，" : ", ");
    return [say(chartMessages.series, language, { name, values: joined })];
  });
  const title = picture.title ?? picture.name;
  return say(chartMessages.chart, language, { title, series: series.join("") }).trim();
}
