/** A call as a cell or a file writes it: `PLAN.TARGET(`, `_xldudf_PLAN_TARGET(`; not the end of a longer name. */
const call = /(?<![\p{L}\p{N}_.\\])(?:_xlfn\.|_xludf\.|_xldudf_)*PLAN[._][A-Z]+\s*\(/iu;

/**
 * Whether a cell's content is a formula that calls a function of the namespace PLAN, also within a larger one. Texts
 * and quoted sheet names are no calls.
 */
export function holdsPlanCall(content: unknown): boolean {
  if (typeof content !== "string" || !content.startsWith("=")) return false;
  // Most formulas of a workbook end here.
  if (!/plan/iu.test(content)) return false;
  return call.test(content.replace(/"(?:[^"]|"")*"/gu, '""').replace(/'(?:[^']|'')*'!/gu, "!"));
}
