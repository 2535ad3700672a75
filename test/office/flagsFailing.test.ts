/**
 * @jest-environment jsdom
 * @jest-environment-options {"url": "https://localhost/pane.html"}
 */
import { flagTables, updateFlags } from "../../src/excel/flags/flagTables";
import { removeFlags } from "../../src/excel/flags/removeFlags";
import { writeUndoRecord } from "../../src/excel/undo/undoPart";
import type { UndoRecord } from "../../src/excel/undo/undoRecord";
import { type AddinSession, startAddin } from "./support/addin";
import { failAtEachAction, FaultAfter } from "./support/faultAfter";
import {
  change,
  checkedOwnTable,
  checkOf,
  corner,
  type OwnRow,
  ownRows,
  writeOwnTable,
} from "./support/ownTable";
import { takeBack } from "./support/takeBack";

const below = { ...corner, row: 20 };
const first = checkedOwnTable();
const second = checkedOwnTable(ownRows, below);
const keys = [first.key, second.key];
const check = checkOf(first, second);
const shorter: OwnRow[] = [["森林覆盖率", 48, 48.5, "接近"], ...ownRows.slice(1, 3)];
const later = checkOf(checkedOwnTable(shorter), second);

let session: AddinSession;
const fault = new FaultAfter();

beforeEach(async () => {
  session = await startAddin({ beforeAction: (_, index) => fault.check(index) });
  await writeOwnTable();
  await writeOwnTable(ownRows, below);
  await change((sheet) => void (sheet.tables.add("B3:E7", true).name = "我的表"));
});

async function ruleOfTheOwner(): Promise<void> {
  await change((sheet) => {
    const rule = sheet.getRange("A1:H20").conditionalFormats.add("Custom").custom;
    rule.rule.formula = '=$B1="合计"';
    rule.format.fill.color = "#CCCCCC";
  });
}

const failsEverywhere = (act: () => Promise<unknown>, undo: () => Promise<unknown>) =>
  failAtEachAction(session.workbook, fault, act, undo);

describe.each([
  ["alone", async () => undefined],
  ["with a conditional format of the owner's", ruleOfTheOwner],
])("a failure anywhere leaves the workbook as it was, %s,", (_, prepare) => {
  beforeEach(prepare);

  it("while flagging", async () => {
    let record: UndoRecord | null = null;
    await failsEverywhere(
      async () => (record = await flagTables(check, keys, "zh")),
      async () => takeBack(session, record!),
    );
  });

  it("while flagging again with other rows", async () => {
    const before = await flagTables(check, keys, "zh");
    await failsEverywhere(
      () => flagTables(later, keys, "zh"),
      async () => {
        await updateFlags(check, keys, "zh");
        await Excel.run((context) => writeUndoRecord(context, before));
      },
    );
  });

  it("while removing", async () => {
    await flagTables(check, keys, "zh");
    await failsEverywhere(
      () => removeFlags("zh"),
      () => flagTables(check, keys, "zh"),
    );
  });

  it("while undoing", async () => {
    const record = await flagTables(check, keys, "zh");
    await failsEverywhere(
      () => takeBack(session, record),
      () => flagTables(check, keys, "zh"),
    );
  });
});
