import { FunctionCallCache } from "./functionCallCache";

const answer = { kind: "value", value: 1 } as const;
const cellAt = (row: number) => ({ sheetId: "s", row, column: 0 });

/** A cache with one answered call a cell. */
function filled(cells: number) {
  const living = new Set(Array.from({ length: cells }, (_, row) => row));
  const cache = new FunctionCallCache(({ row }) => living.has(row));
  const ask = (row: number, key: string, calculation: number) => {
    cache.note(cellAt(row), key, calculation);
    (cache.find(key) ?? cache.add(key)).answer = answer;
  };
  for (const row of living) ask(row, `${row}`, 1);
  return { cache, living, ask };
}

test("calls of cells whose formula is gone are dropped, others kept", () => {
  const { cache, living } = filled(2000);
  for (let row = 0; row < 1500; row += 1) living.delete(row);
  cache.sweep();
  expect(cache.size).toBe(500);
  expect(cache.find("1499")).toBeUndefined();
  expect(cache.find("1500")?.answer).toBe(answer);
  expect(cache.of(cellAt(0))).toEqual([]);
});

test("a cell that is edited over and over keeps only its last call", () => {
  const { cache, ask } = filled(1);
  for (let edit = 0; edit < 10_000; edit += 1) {
    ask(0, `edit ${edit}`, 2 + edit);
    cache.sweep();
  }
  expect(cache.size).toBeLessThanOrEqual(1001);
  expect(cache.of(cellAt(0)).map(({ key }) => key)).toEqual(["edit 9999"]);
});

test("a call without an answer stays: its cell waits", () => {
  const { cache, living } = filled(2000);
  living.clear();
  cache.add("under way");
  cache.sweep();
  expect(cache.size).toBe(1);
});

test("all calls that a cell makes in one calculation are its", () => {
  const { cache, ask } = filled(1);
  ask(0, "a", 2);
  ask(0, "b", 2);
  expect(cache.of(cellAt(0)).map(({ key }) => key)).toEqual(["a", "b"]);
});
