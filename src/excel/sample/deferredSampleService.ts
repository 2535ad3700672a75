import { loadedOnce } from "../loadedOnce";
import type { SampleService } from "./sampleService";

/**
 * The sample, whose code loads when it is first asked for.
 * @param load gives the service itself; called once
 */
export function deferredSampleService(load: () => Promise<SampleService>): SampleService {
  const loaded = loadedOnce(load);
  return { insert: async () => (await loaded()).insert() };
}
