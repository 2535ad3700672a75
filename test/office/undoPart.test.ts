/**
 * @jest-environment jsdom
 * @jest-environment-options {"url": "https://localhost/pane.html"}
 */
import { undoNamespace } from "../../src/excel/undo/undoPart";
import { RichApiError } from "../../src/workbench/richapi/richClass";
import { type AddinSession, startAddin } from "./support/addin";
import { change } from "./support/ownTable";

const cell = { sheet: "Sheet1", address: "K2" };

const part = (text: string) => `<undo xmlns="${undoNamespace}">${text}</undo>`;
const broken = part('{"kind":"laterKind","label":"","location":null,"data":1}');

async function parts(): Promise<string[]> {
  return Excel.run(async (context) => {
    const found = context.workbook.customXmlParts.getByNamespace(undoNamespace).load("items/id");
    await context.sync();
    const xml = found.items.map((one) => one.getXml());
    await context.sync();
    return xml.map(({ value }) => value);
  });
}

async function addParts(...xml: readonly string[]): Promise<void> {
  await change((_, workbook) => xml.forEach((one) => workbook.customXmlParts.add(one)));
}

const write = ({ service }: AddinSession, formula = "=1") =>
  service.writeFormula(cell, formula, { replace: true });

it("tells of the step that an opened workbook remembers, and hears of each later one", async () => {
  const first = await startAddin();
  const heard: (string | undefined)[] = [];
  const stop = first.service.onUndoableChanged(() => heard.push(first.service.undoable()?.label));
  await write(first);
  await first.service.undo();
  stop();
  await write(first);
  expect(heard).toEqual(["写入 K2 的公式", undefined]);

  const second = await startAddin({ workbook: first.workbook });
  expect(second.service.undoable()).toEqual({ label: "写入 K2 的公式", location: cell });
  expect(await parts()).toHaveLength(1);
});

it("does not let what was remembered take the place of a step made meanwhile", async () => {
  const { last } = await startAddin();
  last.made({ kind: "plan", label: "后来", location: null, data: {} });
  last.remembered({ kind: "plan", label: "先前", location: null, data: {} });
  expect(last.action("zh")?.label).toBe("后来");
});

it.each([
  ["of another version", [broken]],
  ["that is broken", [part("{")]],
  ["twice", [broken, broken]],
])("leaves a part %s until a step takes its place", async (_, found) => {
  const first = await startAddin();
  await addParts(...found);
  const second = await startAddin({ workbook: first.workbook });
  expect(second.service.undoable()).toBeNull();
  expect(await parts()).toEqual(found);

  await write(second);
  expect(await parts()).toHaveLength(1);
  const third = await startAddin({ workbook: first.workbook });
  expect(third.service.undoable()?.label).toBe("写入 K2 的公式");
  await third.service.undo();
  expect(await parts()).toEqual([]);
});

it("has the former step again when one fails", async () => {
  let failing = false;
  const session = await startAddin({
    beforeAction: ({ Name }) => {
      if (!failing || Name !== "SetXml") return;
      failing = false;
      throw new RichApiError("GeneralException", "injected");
    },
  });
  await write(session);
  const before = await parts();
  failing = true;
  await expect(write(session, "=2")).rejects.toMatchObject({ name: "WorkbookProblem" });
  expect(failing).toBe(false);
  expect(await parts()).toEqual(before);
  await session.service.undo();
  expect(await parts()).toEqual([]);
});

it("takes a step that is too large back only while the workbook is open, and says so", async () => {
  const session = await startAddin();
  await write(session);
  // No cell holds that much: it stands for the many cells of other steps.
  session.last.made({ kind: "plan", label: "很大", location: null, data: "甲".repeat(600_000) });
  expect(session.service.undoable()?.label).toBe("很大（内容太多，关闭工作簿后不能再撤销）");
});
