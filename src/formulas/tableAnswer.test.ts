import { call, column, problem } from "./testing/call";
import { evaluate } from "./evaluate";
import { testLibrary } from "./testing/testLibrary";

describe("TABLE", () => {
  it("gives a header and one row a target", () => {
    const [header, ...rows] = call("TABLE", "乙县");
    expect(header!.slice(0, 4)).toEqual(["指标", "范围", "目标", "单位"]);
    expect(rows.map((row) => row.slice(0, 4))).toEqual([
      ["森林覆盖率", "", "≥60", "%"],
      ["公园绿地面积", "", "≥120", "公顷"],
    ]);
  });
  it("tells targets of one name apart", () => {
    const rows = call("TABLE", "甲市").map((row) => row.join("|"));
    expect(new Set(rows).size).toBe(rows.length);
  });
  it.each([
    [[["指标", "目标值"]]],
    [column("指标", "", "目标值")],
    ["指标、目标值"],
    ["指标，目标值"],
    ["indicator, target value"],
  ])("takes the fields %j", (fields) =>
    expect(call("TABLE", "乙县", fields)).toEqual([
      ["指标", "目标值"],
      ["森林覆盖率", 60],
      ["公园绿地面积", 120],
    ]),
  );
  it("writes the header in the asker's language", () => {
    const english = { library: testLibrary, language: "en" } as const;
    const [header, first] = evaluate("TABLE", [[["甲市"]], [["指标", "属性"]]], english);
    expect(header).toEqual(["indicator", "attribute"]);
    expect(first).toEqual(["森林覆盖率", "binding"]);
  });
  it("stacks plans with the region first", () => {
    const [header, ...rows] = call("TABLE", column("乙县", "甲市", "乙县"), "指标");
    expect(header).toEqual(["地区", "指标"]);
    expect(rows[0]).toEqual(["乙县", "森林覆盖率"]);
    expect(rows[2]).toEqual(["甲市", "森林覆盖率"]);
    expect(rows.filter(([region]) => region === "乙县")).toHaveLength(2);
  });
  it("adds no second column of regions", () =>
    expect(call("TABLE", column("乙县", "甲市"), "指标、地区")[0]).toEqual(["指标", "地区"]));
  it("refuses an unknown field with those there are", () => {
    const { code, message } = problem("TABLE", ["乙县", "指标、颜色"]);
    expect(code).toBe("invalidValue");
    expect(message).toMatch(/“颜色”.*单位、属性/);
    expect(problem("TABLE", ["乙县", "colour"], "en").message).toContain("“colour”");
  });
  it("answers an unknown region like TARGET", () =>
    expect(problem("TABLE", ["火星"])).toEqual(problem("TARGET", ["火星", "森林覆盖率"])));
});
