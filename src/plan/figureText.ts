/** A stated or entered number in full, without the noise of binary fractions (48.5, 0.485). */
export function statedText(value: number): string {
  return withoutNoise(value, 12);
}

/**
 * A computed number for a message: two decimals, or two significant digits where two decimals would
 * show a difference as 0. Only messages round; statuses never do.
 */
export function computedText(value: number): string {
  const size = Math.abs(Number(value.toPrecision(12)));
  if (size === 0 || size >= 0.01) return String(Number(value.toFixed(2)) || 0);
  return withoutNoise(value, 2);
}

/** A fraction as a percentage, 0.9948 → 99.48%. */
export function percentageText(fraction: number): string {
  return `${computedText(fraction * 100)}%`;
}

function withoutNoise(value: number, digits: number): string {
  const rounded = Number(value.toPrecision(digits));
  const text = String(rounded || 0);
  if (!text.includes("e-")) return text;
  const decimals = digits - 1 - Math.floor(Math.log10(Math.abs(rounded)));
  return rounded.toFixed(Math.min(100, decimals)).replace(/0+$/, "");
}
