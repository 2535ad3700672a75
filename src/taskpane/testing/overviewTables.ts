import type { TableOverview } from "../../excel/overview/overviewService";

/** The 单期考核表 of `smallPlan`, of whose four entry cells one is filled. */
export const halfFilled: TableOverview = {
  table: "单期考核表_东州_2025",
  layout: "singlePeriod",
  location: { sheet: "考核表", address: "A5" },
  planIds: ["east-2023"],
  year: 2025,
  rows: 4,
  entries: { all: 4, filled: 1, firstEmpty: { sheet: "考核表", address: "K6" } },
};

/** Nothing has been entered. */
export const unfilled: TableOverview = {
  ...halfFilled,
  entries: { all: 4, filled: 0, firstEmpty: { sheet: "考核表", address: "K5" } },
};

/** Nothing is missing. */
export const filled: TableOverview = {
  ...halfFilled,
  entries: { all: 4, filled: 4, firstEmpty: null },
};
