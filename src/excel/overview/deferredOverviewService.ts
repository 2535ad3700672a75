import { loadedOnce } from "../loadedOnce";
import type { OverviewService } from "./overviewService";

/**
 * The overview, whose code loads when it is first asked for anything: it is no part of the pane's first paint.
 * @param load gives the service itself; called once
 */
export function deferredOverviewService(load: () => Promise<OverviewService>): OverviewService {
  const loaded = loadedOnce(load);
  return {
    read: async () => (await loaded()).read(),
    host: async () => (await loaded()).host(),
    onChanged: async (hear) => (await loaded()).onChanged(hear),
  };
}
