/**
 * @jest-environment jsdom
 * @jest-environment-options {"url": "https://localhost/pane.html"}
 */
import { startFunctions } from "./support/planFunctions";

/** As when the server that the functions' code comes from is out of reach. */
let mockUnreachable = true;
jest.mock("../../src/functions/callFunction", () => {
  if (mockUnreachable) throw new Error("Loading chunk functions failed.");
  return jest.requireActual<object>("../../src/functions/callFunction");
});

it("a function whose code cannot be had says so in its cell, and answers once it can", async () => {
  const { call, missing, defects } = await startFunctions();
  expect(await call("REGIONS", [])).toEqual({
    kind: "error",
    error: "#N/A",
    message: expect.stringContaining("函数的程序没有载入"),
    origin: "function",
  });
  mockUnreachable = false;
  expect(await call("REGIONS", [])).toMatchObject({
    kind: "value",
    value: expect.arrayContaining([["宁波"]]),
  });
  expect([missing, defects]).toEqual([[], []]);
});
