/** @jest-environment jsdom */
import { fireEvent, screen, waitFor } from "@testing-library/react";
import { newPlanSourceMessages } from "../../messages/newPlan";
import { documentProblemTexts } from "../../messages/readingTexts";
import { readDocumentFile } from "../../reading/formats/readDocumentFile";
import { button, openNewPlan, paste, press, texts, user } from "./testing/newPlanDriver";

jest.setTimeout(240_000);
// The readers load when they are needed, which takes its time on a machine that is busy with other tests.
beforeAll(() => readDocumentFile("plan.html", new TextEncoder().encode("<p>到2025年</p>")));
afterEach(() => jest.restoreAllMocks());

async function choose(name: string, content: string | Uint8Array<ArrayBuffer>) {
  await openNewPlan();
  await upload(new File([content], name));
}

async function upload(file: File) {
  const input = await screen.findByLabelText("规划文件", { selector: "[accept^='.docx']" });
  await user.upload(input, file);
}

it("reads a file, with its tables", async () => {
  await choose(
    "plan.html",
    "<h1>南湾市“十四五”规划</h1><table><tr><th>指标</th><th>单位</th><th>2020年</th><th>2025年</th><th>属性</th></tr>" +
      "<tr><td>森林覆盖率</td><td>%</td><td>45</td><td>48</td><td>约束性</td></tr></table>",
  );
  await screen.findByText(/^已接受 0/u);
  expect(texts()).toEqual([
    expect.stringMatching(/^森林覆盖率 ≥48 % 2025 年 · 基期 45（2020） · 约束性 · 期末水平 待定/u),
  ]);
});

it("reads a file that is dropped", async () => {
  await openNewPlan();
  const files = [new File(["到2025年，森林覆盖率不低于48%。"], "plan.txt")];
  fireEvent.drop(button(newPlanSourceMessages.read.zh), { dataTransfer: { files } });
  await screen.findByText(/^已接受 0/u);
  expect(texts()).toEqual([expect.stringMatching(/^森林覆盖率 ≥48 % 2025 年/u)]);
});

it.each([
  ["an empty file", "空.txt", new Uint8Array(), documentProblemTexts.empty.zh],
  ["a damaged PDF", "损坏.pdf", "%PDF-1.4 broken", documentProblemTexts.damaged.zh],
  ["an RTF file by another name", "旧.docx", "{\\rtf1 x}", documentProblemTexts.rtf.zh],
])("says why %s is not read, and lets another be chosen", async (_, name, content, text) => {
  await choose(name, content);
  const said = text.replace("{file}", name).replace("{format}", "PDF");
  expect(await screen.findByText(said)).toBeTruthy();
  expect(button(newPlanSourceMessages.read.zh)).toBeTruthy();
});

it("refuses a file that is too large before it takes it into memory", async () => {
  await openNewPlan();
  const file = new File(["x"], "大.pdf");
  Object.defineProperty(file, "size", { value: 101 * 1024 * 1024 });
  const read = jest.spyOn(Blob.prototype, "arrayBuffer");
  await upload(file);
  expect(await screen.findByText(/^大\.pdf：.*101 MB/u)).toBeTruthy();
  expect(read).not.toHaveBeenCalled();
});

it("stops when told to, with nothing changed", async () => {
  await openNewPlan();
  const file = new File(["x"], "慢.txt");
  jest.spyOn(Blob.prototype, "arrayBuffer").mockReturnValue(new Promise(() => undefined));
  await upload(file);
  await screen.findByText("停止");
  await press("停止");
  expect(await screen.findByText(/已停止读取“慢\.txt”/u)).toBeTruthy();
});

it("says that a text holds no target, and keeps it to add some by hand", async () => {
  await paste("各部门要加强领导，落实责任。");
  expect(screen.getByText(/没有读出目标/u)).toBeTruthy();
  await waitFor(() => expect(screen.getByText(/各部门要加强领导/u)).toBeTruthy());
});

it("asks for text where none was pasted", async () => {
  await openNewPlan();
  await press(newPlanSourceMessages.read.zh);
  expect(screen.getByText(newPlanSourceMessages.nothingPasted.zh)).toBeTruthy();
});
