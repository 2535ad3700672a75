/** Values one after the other, equal neighbours told once: how often, and what. */
export type Runs<Value> = readonly (readonly [count: number, value: Value])[];

export function runsOf<Value extends string | number | boolean | null>(
  values: readonly Value[],
): Runs<Value> {
  const runs: [number, Value][] = [];
  for (const value of values) {
    const last = runs.at(-1);
    if (last !== undefined && last[1] === value) last[0] += 1;
    else runs.push([1, value]);
  }
  return runs;
}

export function valuesOf<Value>(runs: Runs<Value>): Value[] {
  return runs.flatMap(([count, value]) => Array.from({ length: count }, () => value));
}
