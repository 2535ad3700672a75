import { screen, within } from "@testing-library/react";
import type { TemplateInfo } from "../../excel/tools/templateTools";
import type { Language } from "../../messages/message";
import { InMemoryTemplateTools } from "../testing/inMemoryTemplateTools";
import { InMemoryWorkbook } from "../testing/inMemoryWorkbook";
import { renderApp } from "../testing/renderApp";

// Places are looked through by role, which takes long where a machine is busy.
jest.setTimeout(60_000);

/** Queries of the open place alone: looking through the others takes long. */
export const place = () => within(screen.getByRole("tabpanel"));

export const button = (name: string | RegExp) => place().getByRole("button", { name });

/** What a list says, item by item. */
export const itemsOf = (name: string) =>
  within(place().getByRole("list", { name }))
    .getAllByRole("listitem")
    .map(({ textContent }) => textContent ?? "");

/** What was said of the last action. */
export const told = (text: string | RegExp) => screen.getAllByText(text).length > 0;

/** The pane at 已插入的表 of a workbook with these tables. */
export async function openTables(
  prepare: (tools: InMemoryTemplateTools) => void = () => undefined,
  language: Language = "zh",
) {
  const workbook = new InMemoryWorkbook();
  const tools = new InMemoryTemplateTools(workbook);
  prepare(tools);
  const { user } = renderApp({ workbook, tools, language });
  await user.click(button(language === "zh" ? "已插入的表" : "Inserted tables"));
  await place().findByRole("heading", {
    name: language === "zh" ? "本工作簿中已插入的表" : "Tables inserted in this workbook",
  });
  return { user, workbook, tools };
}

/** Opens what is done with a table. */
export async function openTool(
  tool: "年度更新" | "汇总",
  { table }: TemplateInfo,
  prepare?: (tools: InMemoryTemplateTools) => void,
) {
  const opened = await openTables(prepare);
  await opened.user.click(await place().findByRole("button", { name: `${tool}：${table}` }));
  return opened;
}
