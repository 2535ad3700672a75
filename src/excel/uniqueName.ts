const longestSheetName = 31;

/** A sheet name that is not in use yet: the wanted one, else with (2), (3) …; Excel compares without case. */
export function uniqueSheetName(wanted: string, inUse: readonly string[]): string {
  const allowed = wanted.replace(/[[\]:*?/\\]/g, "").replace(/^'+|'+$/g, "");
  return firstFree(inUse, (n) => {
    const suffix = n === 1 ? "" : `(${n})`;
    return allowed.slice(0, longestSheetName - suffix.length) + suffix;
  });
}

/**
 * A table or defined name that is not in use yet: the wanted one, else with _2, _3 ….
 * @param wanted begins with a letter and may hold characters that Excel does not allow in names; they become `_`.
 */
export function uniqueDefinedName(wanted: string, inUse: readonly string[]): string {
  const allowed = wanted.replace(/[^\p{L}\p{N}_.]/gu, "_");
  return firstFree(inUse, (n) => (n === 1 ? allowed : `${allowed}_${n}`));
}

function firstFree(inUse: readonly string[], candidate: (n: number) => string): string {
  const taken = new Set(inUse.map((name) => name.toLowerCase()));
  for (let n = 1; ; n++) {
    const name = candidate(n);
    if (!taken.has(name.toLowerCase())) return name;
  }
}
