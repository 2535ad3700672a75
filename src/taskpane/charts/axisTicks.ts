/** Steps that are read at a glance, times a power of ten. */
const niceSteps = [1, 2, 2.5, 5, 10] as const;
const mostTicks = 5;

/**
 * Round values that reach from the least to the greatest of some values or a little beyond, in equal steps.
 * @param values at least one
 */
export function axisTicks(values: readonly number[]): readonly number[] {
  const least = Math.min(...values);
  const greatest = Math.max(...values);
  // All values equal: room above and below, so that the line does not lie on the axis.
  const spread = greatest - least || Math.abs(greatest) || 1;
  const [low, high] =
    greatest > least ? [least, greatest] : [least - spread / 2, least + spread / 2];
  const rough = (high - low) / (mostTicks - 1);
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = power * niceSteps.find((nice) => nice * power >= rough * (1 - 1e-9))!;
  const first = Math.floor(low / step + 1e-9);
  const last = Math.ceil(high / step - 1e-9);
  return Array.from({ length: last - first + 1 }, (_, index) =>
    Number(((first + index) * step).toPrecision(12)),
  );
}
