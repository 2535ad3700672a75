/** What a chart is drawn with besides its own colours. */
export interface ChartStyle {
  readonly dark: boolean;
  readonly text: string;
  readonly line: string;
  readonly font: string;
  /** Pixels of the letters at this zoom. */
  readonly fontSize: number;
}

/** Office's accents, in the order in which Excel gives them to series. */
const accents = ["#4472C4", "#ED7D31", "#A5A5A5", "#FFC000", "#5B9BD5", "#70AD47"];

/** Above this a colour counts as light. */
const lightness = 0.55;
const darkest = 0.35;

/** The colour of a series; one that would sink into a dark page is lightened. */
export function seriesColor(own: string | null, index: number, dark: boolean): string {
  const color = own ?? accents[index % accents.length]!;
  return dark && luminance(color) < darkest ? mixedWithWhite(color, 0.45) : color;
}

/** Of letters on a colour. */
export function inkOn(color: string): string {
  return luminance(color) > lightness ? "#1F2933" : "#FFFFFF";
}

function channels(color: string): readonly number[] {
  return [1, 3, 5].map((at) => parseInt(color.slice(at, at + 2), 16));
}

function luminance(color: string): number {
  const [red = 0, green = 0, blue = 0] = channels(color);
  return (0.299 * red + 0.587 * green + 0.114 * blue) / 255;
}

function mixedWithWhite(color: string, white: number): string {
  const mixed = channels(color).map((channel) => Math.round(channel + (255 - channel) * white));
  return `#${mixed.map((channel) => channel.toString(16).padStart(2, "0")).join("")}`;
}
