/**
 * @jest-environment jsdom
 * @jest-environment-options {"url": "https://localhost/pane.html"}
 */
import { loadedStore } from "../../src/excel/testing/loadedStore";
import { templateLayouts } from "../../src/tables/templates/templateLayout";
import { insertRequest, startAddin } from "./support/addin";
import { longPlan } from "./support/longPlan";

jest.setTimeout(300_000);

/** What Excel on the web takes in one request. */
const largestRequest = 5_000_000;
/** Fewer than a plan may have, because the engine is slow with them; a request grows with their number, if at all. */
const [indicators, most] = [120, 1000];

const plans = [longPlan("long-1", "甲市", indicators), longPlan("long-2", "乙市", indicators)];

it.each(templateLayouts)(
  "takes two syncs for a long %s, and 1,000 indicators stay below 5 MB",
  async (layout) => {
    const { service, host, missing } = await startAddin({ store: loadedStore(plans) });
    const mark = host.log.lastOrdinal;
    const { rows } = await service.insertTemplate(
      insertRequest(layout === "comparison" ? plans : plans[0]!, {
        layout,
        year: plans[0]!.period.end - 1,
        hasCharts: layout !== "collection",
      }),
    );
    expect(rows).toBeGreaterThanOrEqual(0.9 * indicators);
    const requests = host.log
      .entries({ kind: "workbook", after: mark })
      .filter(({ actions }) => actions > 0);
    expect(requests).toHaveLength(2);
    for (const { requestBytes, responseBytes } of requests) {
      expect((requestBytes * most) / indicators).toBeLessThan(largestRequest);
      expect((responseBytes * most) / indicators).toBeLessThan(largestRequest);
    }
    expect(missing).toEqual([]);
  },
);
