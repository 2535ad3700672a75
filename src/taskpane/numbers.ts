import type { Language } from "../messages/message";
import { localeOf } from "./language";

/** All the decimals that a statistician enters, none that binary arithmetic adds (0.30000000000000004). */
const decimals = 10;

/** A value in its own unit, with the language's group separators. */
export function formatNumber(value: number, language: Language): string {
  return new Intl.NumberFormat(localeOf(language), { maximumFractionDigits: decimals }).format(
    value,
  );
}

/** A ratio as a percentage with at most two decimals: 0.98 gives `98%`. */
export function formatPercent(ratio: number, language: Language): string {
  return new Intl.NumberFormat(localeOf(language), {
    style: "percent",
    maximumFractionDigits: 2,
  }).format(ratio);
}
