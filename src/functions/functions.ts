import { callWhenLoaded } from "./callWhenLoaded";

// Excel's metadata is generated from this file's source text: `unknown[][]` becomes a matrix of any, so that cells and
// ranges go everywhere. Names and descriptions for the user are put in by the build, from the messages; the build also
// compares the parameters with planFunctions.ts. No return types: the generator reads them from the comments, and knows
// no union with a promise.

/**
 * Target value.
 * @customfunction TARGET
 * @returns {unknown[][]}
 */
export function target(region: unknown[][], indicator: unknown[][], year?: unknown[][]) {
  return callWhenLoaded("TARGET", [region, indicator, year]);
}

/**
 * One field of an indicator.
 * @customfunction INFO
 * @returns {unknown[][]}
 */
export function info(region: unknown[][], indicator: unknown[][], field: unknown[][]) {
  return callWhenLoaded("INFO", [region, indicator, field]);
}

/**
 * Status word of an actual.
 * @customfunction CHECK
 * @returns {unknown[][]}
 * @requiresParameterAddresses
 */
export function check(
  region: unknown[][],
  indicator: unknown[][],
  actual: unknown[][],
  year?: unknown[][],
  invocation?: CustomFunctions.Invocation,
) {
  return callWhenLoaded("CHECK", [region, indicator, actual, year], invocation);
}

/**
 * Gap of an actual.
 * @customfunction GAP
 * @returns {unknown[][]}
 * @requiresParameterAddresses
 */
export function gap(
  region: unknown[][],
  indicator: unknown[][],
  actual: unknown[][],
  year?: unknown[][],
  invocation?: CustomFunctions.Invocation,
) {
  return callWhenLoaded("GAP", [region, indicator, actual, year], invocation);
}

/**
 * Attainment of an actual.
 * @customfunction RATE
 * @returns {unknown[][]}
 * @requiresParameterAddresses
 */
export function rate(
  region: unknown[][],
  indicator: unknown[][],
  actual: unknown[][],
  year?: unknown[][],
  invocation?: CustomFunctions.Invocation,
) {
  return callWhenLoaded("RATE", [region, indicator, actual, year], invocation);
}

/**
 * Progress of an actual.
 * @customfunction PROGRESS
 * @returns {unknown[][]}
 * @requiresParameterAddresses
 */
export function progress(
  region: unknown[][],
  indicator: unknown[][],
  actual: unknown[][],
  year?: unknown[][],
  invocation?: CustomFunctions.Invocation,
) {
  return callWhenLoaded("PROGRESS", [region, indicator, actual, year], invocation);
}

/**
 * Value on schedule in a year.
 * @customfunction EXPECTED
 * @returns {unknown[][]}
 */
export function expected(region: unknown[][], indicator: unknown[][], year: unknown[][]) {
  return callWhenLoaded("EXPECTED", [region, indicator, year]);
}

/**
 * Value expected at the target year.
 * @customfunction FORECAST
 * @returns {unknown[][]}
 * @requiresParameterAddresses
 */
export function forecast(
  region: unknown[][],
  indicator: unknown[][],
  years: unknown[][],
  actuals: unknown[][],
  method?: unknown[][],
  invocation?: CustomFunctions.Invocation,
) {
  return callWhenLoaded("FORECAST", [region, indicator, years, actuals, method], invocation);
}

/**
 * Regions that have a plan.
 * @customfunction REGIONS
 * @returns {unknown[][]}
 */
export function regions() {
  return callWhenLoaded("REGIONS", []);
}

/**
 * Indicators of a plan.
 * @customfunction INDICATORS
 * @returns {unknown[][]}
 */
export function indicators(region: unknown[][], category?: unknown[][], attribute?: unknown[][]) {
  return callWhenLoaded("INDICATORS", [region, category, attribute]);
}

/**
 * A whole plan.
 * @customfunction TABLE
 * @returns {unknown[][]}
 */
export function table(region: unknown[][], fields?: unknown[][]) {
  return callWhenLoaded("TABLE", [region, fields]);
}

/**
 * One indicator in all plans.
 * @customfunction COMPARE
 * @returns {unknown[][]}
 */
export function compare(indicator: unknown[][]) {
  return callWhenLoaded("COMPARE", [indicator]);
}

/**
 * Search in all plans.
 * @customfunction FIND
 * @returns {unknown[][]}
 */
export function find(text: unknown[][]) {
  return callWhenLoaded("FIND", [text]);
}

/**
 * Indicator card.
 * @customfunction CARD
 * @returns {unknown[][]}
 */
export function card(region: unknown[][], indicator: unknown[][]) {
  return callWhenLoaded("CARD", [region, indicator]);
}
