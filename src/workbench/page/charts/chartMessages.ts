/** What a screen reader is told of a chart: its title, then each series with its values. */
export const chartMessages = {
  chart: { zh: "图表：{title}。{series}", en: "Chart: {title}. {series}" },
  series: { zh: "{name}：{values}。", en: "{name}: {values}. " },
  value: { zh: "{category} {value}", en: "{category} {value}" },
} as const;
