import type { InsertedSample, SampleService } from "../../excel/sample/sampleService";
import type { InMemoryWorkbook } from "./inMemoryWorkbook";

/** The sample, for tests of the pane: remembers that it was asked for. */
export class InMemorySample implements SampleService {
  inserted = 0;
  private readonly refusals: Error[] = [];

  constructor(private readonly workbook: InMemoryWorkbook) {}

  refuseNext(error: Error) {
    this.refusals.push(error);
  }

  async insert(): Promise<InsertedSample> {
    const refusal = this.refusals.shift();
    if (refusal) throw refusal;
    this.inserted += 1;
    const location = { sheet: "示例 东州2023年考核表", address: "A5" };
    this.workbook.remember({
      label: "放入示例（1 张工作表）",
      location,
      takeBack: () => (this.inserted -= 1),
    });
    return { location, sheets: [location.sheet] };
  }
}
