import { type GridView, placeOnScreen } from "./chartGeometry";

const view: GridView = {
  width: 1000,
  height: 600,
  zoom: 1,
  headerWidth: 46,
  headerHeight: 20,
  scrollX: 0,
  scrollY: 0,
  frozenWidth: 0,
  frozenHeight: 0,
};
const chart = { x: 100, y: 200, width: 300, height: 150 };

/** Where the chart's corner is drawn, whatever cuts it off. */
function corner(of: GridView): readonly [number, number] {
  const placed = placeOnScreen(chart, of);
  if (placed === null) throw new Error("nothing of the chart is in sight");
  const { clip, box } = placed;
  return [clip.left + box.left, clip.top + box.top];
}

describe("where a chart lies on the screen", () => {
  it("is behind the headers, at the place of its cells", () => {
    expect(corner(view)).toEqual([146, 220]);
  });

  it("follows the scrolling of the grid", () => {
    expect(corner({ ...view, scrollX: 30, scrollY: 80 })).toEqual([116, 140]);
  });

  it("grows with the zoom, headers included", () => {
    const zoomed = { ...view, zoom: 2 };
    expect(corner(zoomed)).toEqual([292, 440]);
    expect(placeOnScreen(chart, zoomed)?.box).toMatchObject({ width: 600, height: 300 });
  });

  it("is cut off by frozen rows that it is scrolled under", () => {
    const frozen = { ...view, frozenHeight: 100, scrollY: 150 };
    const placed = placeOnScreen(chart, frozen);
    expect(placed?.clip.top).toBe(120);
    expect(corner(frozen)[1]).toBe(70);
  });

  it("stays with the frozen rows in which it begins, and scrolls sideways only", () => {
    expect(corner({ ...view, frozenHeight: 220, scrollX: 40, scrollY: 500 })).toEqual([106, 220]);
  });

  it.each([
    ["scrolled out at the top", { scrollY: 400 }],
    ["not yet scrolled to", { height: 180 }],
    ["scrolled out to the left", { scrollX: 500 }],
  ])("is nowhere when %s", (_, change) => {
    expect(placeOnScreen(chart, { ...view, ...change })).toBeNull();
  });

  it("is nowhere when its rows are hidden", () => {
    expect(placeOnScreen({ ...chart, height: 0 }, view)).toBeNull();
  });
});
