import fc from "fast-check";
import { broadcast, outside } from "./broadcast";

describe("broadcast", () => {
  it("repeats a single value over a column", () => {
    expect(broadcast([[["a"]], [["x"], ["y"]]], (cells) => cells.join(""))).toEqual([
      ["ax"],
      ["ay"],
    ]);
  });

  it("crosses a row with a column", () => {
    const result = broadcast([[["a"], ["b"]], [["x", "y", "z"]]], (cells) => cells.join(""));
    expect(result).toEqual([
      ["ax", "ay", "az"],
      ["bx", "by", "bz"],
    ]);
  });

  it("marks the cells that a too small argument does not reach", () => {
    const result = broadcast(
      [
        [["a"], ["b"]],
        [["x"], ["y"], ["z"]],
      ],
      (cells) => cells.includes(outside),
    );
    expect(result).toEqual([[false], [false], [true]]);
  });

  it("gives for a whole range what it gives cell by cell", () => {
    const matrix = fc
      .tuple(fc.integer({ min: 1, max: 5 }), fc.integer({ min: 1, max: 5 }))
      .chain(([rows, columns]) =>
        fc.array(fc.array(fc.integer(), { minLength: columns, maxLength: columns }), {
          minLength: rows,
          maxLength: rows,
        }),
      );
    fc.assert(
      fc.property(matrix, fc.integer(), (range, single) => {
        const pair = ([a, b]: readonly unknown[]): unknown => [a, b];
        const whole = broadcast([range, [[single]]], pair);
        const one = range.map((row) =>
          row.map((cell) => broadcast([[[cell]], [[single]]], pair)[0]?.[0]),
        );
        expect(whole).toEqual(one);
      }),
    );
  });
});
