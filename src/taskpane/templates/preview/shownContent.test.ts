import { shownContent } from "./shownContent";

it.each([
  [1600, "#,##0", "1,600"],
  [2025, "0", "2025"],
  [48, "0.0##", "48.0"],
  [48.1256, "0.0##", "48.126"],
  [0.985, "0.0%", "98.5%"],
  [48.1256, "General", "48.1256"],
  [3, "@", "3"],
  ["2-3", "@", "2-3"],
  ["", "General", ""],
])("%s as %s shows %s", (content, format, shown) => {
  expect(shownContent(content, format)).toBe(shown);
});
