/**
 * @jest-environment jsdom
 * @jest-environment-options {"url": "https://localhost/pane.html"}
 */
import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import * as functions from "../../src/functions/functions";
import { createWorkbook } from "../../src/workbench/excel/workbook";
import type { CustomFunctionsMetadata } from "../../src/workbench/customfunctions/customFunctionTypes";
import { isCellError } from "../../src/workbench/customfunctions/customFunctionTypes";
import { planOf } from "./support/addin";
import { createHeadlessUniver } from "./support/engine";
import { type OfficeSession, startOffice } from "./support/officeJs";

/** The build's own metadata: what Excel would be given. */
const metadata = JSON.parse(
  readFileSync(resolve("dist/addin/functions.json"), "utf8"),
) as CustomFunctionsMetadata;

let session: OfficeSession;

beforeAll(async () => {
  const { root } = createWorkbook(createHeadlessUniver());
  session = await startOffice({ rootObject: root, functions: metadata });
  // What the build appends to the functions' source.
  CustomFunctions.associate("TARGET", functions.target);
  CustomFunctions.associate("INFO", functions.info);
  CustomFunctions.associate("CHECK", functions.check);
  CustomFunctions.associate("REGIONS", functions.regions);
  CustomFunctions.associate("INDICATORS", functions.indicators);
});

function ask(id: string, ...args: unknown[]) {
  const matrices = args.map((argument) => (id === "INDICATORS" ? argument : toMatrix(argument)));
  return session.functions.invoke(id, matrices as never, "Sheet1!A1");
}

/** Excel hands a single value to a matrix parameter as a matrix of one. */
function toMatrix(argument: unknown): unknown {
  return argument === null || Array.isArray(argument) ? argument : [[argument]];
}

it("describes every function and every parameter", () => {
  expect(metadata.functions.map(({ id }) => id)).toEqual([
    "TARGET",
    "INFO",
    "CHECK",
    "REGIONS",
    "INDICATORS",
  ]);
  for (const { description, parameters } of metadata.functions as readonly {
    description?: string;
    parameters: readonly { description?: string }[];
  }[]) {
    expect(description).toMatch(/[\u4e00-\u9fff]/);
    for (const parameter of parameters) expect(parameter.description).toMatch(/[\u4e00-\u9fff]/);
  }
});

it("answers TARGET", async () => {
  expect(await ask("TARGET", "宁波", "森林覆盖率")).toEqual({ kind: "value", value: [[48]] });
  expect(await ask("TARGET", "宁波", "森林覆盖率", 2025)).toEqual({ kind: "value", value: [[48]] });
});

it("answers an unknown name with #N/A and a message that helps", async () => {
  const answer = await ask("TARGET", "宁波", "森林复盖率");
  expect(answer).toMatchObject({ kind: "error", error: "#N/A" });
  expect(answer).toHaveProperty("message", expect.stringContaining("森林覆盖率"));
});

it("answers a wrong argument with #VALUE! and a message", async () => {
  const answer = await ask("INFO", "宁波", "森林覆盖率", "颜色");
  expect(answer).toMatchObject({ kind: "error", error: "#VALUE!" });
  expect(answer).toHaveProperty("message", expect.stringContaining("单位"));
});

it("spreads over ranges, with an error of its own in each cell, and blanks kept blank", async () => {
  const answer = await ask("TARGET", "宁波", [["森林覆盖率"], ["没有这项"], [""]]);
  if (answer.kind !== "value") throw new Error(JSON.stringify(answer));
  const rows = answer.value as unknown[][];
  expect(rows[0]).toEqual([48]);
  expect(isCellError(rows[1]![0] as never)).toBe(true);
  expect(rows[2]).toEqual([""]);
});

it("judges with CHECK", async () => {
  const answer = await ask("CHECK", "宁波", "森林覆盖率", [[48], [47.9], [""], ["—"], [30]]);
  expect(answer).toEqual({
    kind: "value",
    value: [["达标"], ["接近"], ["待填报"], ["待填报"], ["未达标"]],
  });
});

it("lists regions and indicators", async () => {
  expect(await ask("REGIONS")).toEqual({
    kind: "value",
    value: [["宁波"], ["嵊州"], ["舟山"], ["游仙"], ["防城港"]],
  });
  const names = [...new Set(planOf("嵊州").targets.map(({ name }) => name))];
  expect(await ask("INDICATORS", "嵊州")).toEqual({
    kind: "value",
    value: names.map((name) => [name]),
  });
});
