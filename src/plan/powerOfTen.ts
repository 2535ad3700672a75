/**
 * `value × 10^power`, moved in the decimal digits instead of multiplied, so that 0.57 shown as a
 * percentage is 57 and not 56.99999999999999.
 */
export function shiftDecimalPoint(value: number, power: number): number {
  const [digits, exponent = "0"] = String(value).split("e");
  return Number(`${digits}e${Number(exponent) + power}`);
}
