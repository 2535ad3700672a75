/**
 * @jest-environment jsdom
 * @jest-environment-options {"url": "https://localhost/pane.html"}
 */
import { createCheckService } from "../../src/excel/check/createCheckService";
import { planOf, startAddin } from "../office/support/addin";
import { column } from "../office/support/ownTable";
import { until } from "../office/support/until";

const rows = 1_000;
const edits = 10;

it(`an edit among ${rows} rows`, async () => {
  const { workbook, store, last } = await startAddin();
  const service = createCheckService(store, "zh", last);
  const names = planOf("宁波").targets.flatMap(({ op, name }) => (op === "text" ? [] : [name]));
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    sheet.getRange("A1").values = [["宁波市规划指标完成情况"]];
    sheet.getRange(`A2:C${rows + 2}`).values = [
      ["指标名称", "单位", "2024年实际"],
      ...Array.from({ length: rows }, (_, row) => [names[row % names.length]!, "", 10 + row]),
    ];
    await context.sync();
  });
  const check = await service.run();
  const table = check.tables[0]!;
  await service.flag(check, [table.key]);
  let heard = 0;
  const stop = await service.startLive(check, () => (heard += 1));
  const sheet = workbook.spreadsheet.workbook.getSheets()[0]!;
  const toHeard: number[] = [];
  for (let edit = 0; edit < edits; edit += 1) {
    const before = heard;
    const start = performance.now();
    sheet.getRange(`C${3 + edit * 97}`).setValue(0.5 + edit);
    await until(() => heard > before);
    toHeard.push(performance.now() - start);
    // The flags of this edit, before the next one.
    await new Promise((done) => setTimeout(done, 600));
  }
  stop();
  const flags = (await column("D", rows + 2)).filter((word) => word !== "");
  toHeard.sort((a, b) => a - b);
  const [median, slowest] = [toHeard[edits / 2]!, toHeard.at(-1)!].map((time) => time.toFixed(0));
  process.stdout.write(
    `${table.findings.length} rows judged, ${flags.length - 1} flagged: edit to judgement ${median} ms, at most ${slowest} ms\n`,
  );
});
