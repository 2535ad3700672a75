import type { WorkbookCheck } from "../../excel/checkService";
import type { TableOverview } from "../../excel/overview/overviewService";
import {
  checkOf,
  fromText,
  met,
  missed,
  ownTable,
  planQuestion,
  templateTable,
} from "../testing/checkResults";
import { filled, halfFilled, unfilled } from "../testing/overviewTables";
import { nextStepOf } from "./nextStep";

const step = (tables: readonly TableOverview[], result: WorkbookCheck | null, isCurrent = true) =>
  nextStepOf({ tables, sign: "" }, result, isCurrent);
const good = checkOf(templateTable([met]));

it("is to insert a table where there is none", () => {
  expect(step([], null)).toEqual({ kind: "empty" });
  expect(step([], checkOf())).toEqual({ kind: "empty" });
});

it("is to enter actuals where nothing is entered, first empty cell first", () => {
  const location = { sheet: "考核表", address: "K5" };
  expect(step([unfilled], null)).toEqual({ kind: "fill", table: unfilled.table, location });
  // Not because one table of several is new.
  expect(step([filled, unfilled], null).kind).toBe("check");
});

it("is to check what was entered and not checked since", () => {
  expect(step([halfFilled, filled], null)).toEqual({
    kind: "check",
    entered: { filled: 5, all: 8 },
  });
  expect(step([{ ...filled, entries: null }], null)).toEqual({ kind: "check", entered: null });
  expect(step([filled], good, false)).toEqual({ kind: "checkAgain" });
  expect(step([filled], { ...good, stopped: true })).toEqual({ kind: "checkAgain" });
});

it("is to answer before anything else that a check brings", () => {
  const asks = checkOf(templateTable([missed]), ownTable([], { questions: [planQuestion] }));
  expect(step([filled], asks)).toEqual({ kind: "answer", count: 1 });
});

it("is to see what was found, also a value that is only to be verified", () => {
  expect(step([halfFilled], checkOf(templateTable([missed, met])))).toEqual({
    kind: "findings",
    error: 0,
    warning: 1,
  });
  expect(step([filled], checkOf(templateTable([fromText]))).kind).toBe("findings");
});

it("is to go on where all is well so far, and to report where all is done", () => {
  expect(step([halfFilled], good)).toEqual({
    kind: "fillOn",
    count: 3,
    location: { sheet: "考核表", address: "K6" },
  });
  expect(step([filled], good)).toEqual({ kind: "done" });
});

it("knows of tables of the user's own from the check", () => {
  expect(step([], checkOf(ownTable([missed]))).kind).toBe("findings");
  expect(step([unfilled], checkOf(ownTable([missed]))).kind).toBe("findings");
});
