import { statusLabels } from "../../messages/pane";
import { statuses } from "../../plan/assessment";

it("names every status, in Chinese by the status word itself", () => {
  expect(Object.keys(statusLabels)).toEqual([...statuses]);
  for (const status of statuses) expect(statusLabels[status].zh).toBe(status);
});

it("gives no two statuses the same English words", () => {
  expect(new Set(statuses.map((status) => statusLabels[status].en)).size).toBe(statuses.length);
});
