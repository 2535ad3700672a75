import type { Status } from "../../plan/assessment";
import { severityOf } from "../../plan/assessment";
import type { Attribute } from "../../plan/target";
import { defaultSettings } from "../../plan/settings";
import type { ReportedCheck, ReportedFinding, ReportedTable } from "./reportedCheck";
import { reportParagraph } from "./reportParagraph";

const place = { sheet: "表", address: "D5" };

function finding(
  indicator: string,
  status: Status,
  attribute: Attribute | null,
  more: Partial<ReportedFinding> = {},
): ReportedFinding {
  return {
    severity: severityOf[status],
    planId: "p",
    region: "宁波",
    targetId: indicator,
    indicator,
    attribute,
    status,
    location: place,
    entered: "",
    actual: null,
    year: 2024,
    unit: "%",
    attainment: null,
    progress: null,
    schedule: null,
    expected: null,
    gap: null,
    rules: ["noSchedule"],
    message: "",
    source: "",
    acceptance: null,
    ...more,
  };
}

function table(
  findings: readonly ReportedFinding[],
  more: Partial<ReportedTable> = {},
): ReportedTable {
  const questions: ReportedTable["questions"] = [];
  return {
    title: "表",
    sheet: "表",
    address: "A1:D9",
    region: "宁波",
    year: 2024,
    findings,
    unjudged: [],
    questions,
    ...more,
  };
}

function paragraph(tables: readonly ReportedTable[], more: Partial<ReportedCheck> = {}): string {
  return reportParagraph({
    tables,
    unreadable: [],
    settings: defaultSettings,
    at: "2024-11-22T05:00:00Z",
    stopped: false,
    ...more,
  });
}

describe("the paragraph for the written report", () => {
  it("counts both attributes apart, rates the binding ones by the worst, and names what lags", () => {
    const findings = [
      finding("森林覆盖率", "滞后", "约束性", { gap: -2.3000000000000043 }),
      finding("空气优良天数", "达标", "约束性", { gap: 1 }),
      finding("研发投入", "达标", "预期性"),
      finding("高新企业", "提前实现", "预期性"),
    ];
    expect(paragraph([table(findings)])).toBe(
      "截至2024年，宁波4项指标中，提前实现1项、达标2项、滞后1项。" +
        "约束性指标2项中，达标1项、滞后1项，总评为“滞后”；" +
        "预期性指标2项中，提前实现1项、达标1项。" +
        "滞后的指标是森林覆盖率（距目标还差2.3个百分点）。",
    );
  });

  it("is in grammatical form for one indicator and for one status", () => {
    expect(paragraph([table([finding("甲", "达标", "约束性")])])).toBe(
      "截至2024年，宁波1项指标为“达标”。以上均为约束性指标，总评为“达标”。",
    );
    const same = ["甲", "乙"].map((name) => finding(name, "提前实现", "预期性"));
    expect(paragraph([table(same)])).toBe(
      "截至2024年，宁波2项指标均为“提前实现”。以上均为预期性指标。",
    );
  });

  it("says that nothing was entered instead of counting nothing", () => {
    const open = ["甲", "乙"].map((name) => finding(name, "待填报", null));
    expect(paragraph([table(open)])).toBe("截至2024年，宁波2项指标均待填报，暂无结果。");
    expect(paragraph([table(open.slice(0, 1))])).toBe("截至2024年，宁波1项指标待填报，暂无结果。");
  });

  it("gives each region and year its own line", () => {
    const tables = [
      table([finding("甲", "达标", null)]),
      table([finding("乙", "接近", null, { year: 2023, region: "舟山" })], { year: null }),
      table([finding("丙", "达标", null)]),
    ];
    expect(paragraph(tables)).toBe(
      "截至2024年，宁波2项指标均为“达标”。\n截至2023年，舟山1项指标为“接近”。",
    );
  });

  it("tells the regions of one table apart", () => {
    const findings = [finding("甲", "达标", null), finding("乙", "接近", null, { region: "舟山" })];
    expect(paragraph([table(findings, { region: "宁波、舟山" })])).toBe(
      "截至2024年，宁波1项指标为“达标”。\n截至2024年，舟山1项指标为“接近”。",
    );
  });

  it("names no year where the rows have several", () => {
    const rows = [finding("甲", "达标", null), finding("乙", "达标", null, { year: 2023 })];
    expect(paragraph([table(rows, { year: null })])).toBe("宁波2项指标均为“达标”。");
  });

  it("lists several by status, the worst first, and no more than ten of each", () => {
    const many = Array.from({ length: 12 }, (_, index) =>
      finding(`指标${index}`, "滞后", null, { gap: -3, unit: "家" }),
    );
    const text = paragraph([table([...many, finding("倒退", "逆向", null, { gap: -0.004 })])]);
    expect(text.indexOf("逆向的指标是倒退（距目标还差0.004个百分点）。")).toBeGreaterThan(0);
    expect(text).toContain("滞后的指标有12项：指标0（距目标还差3家）、");
    expect(text).toContain("指标9（距目标还差3家）等。");
    expect(text).not.toContain("指标10");
    expect(text.indexOf("逆向的指标")).toBeLessThan(text.indexOf("滞后的指标"));
  });

  it("tells of invalid and doubtful entries, questions and what was left out", () => {
    const rows = [
      finding("甲", "数据异常", null),
      finding("乙", "达标", null, { rules: ["metWhenDue", "readFromText"] }),
      finding("丙", "达标", null, {
        rules: ["metWhenDue", "jump"],
        acceptance: { reason: "口径调整", date: "2024-11-20" },
      }),
    ];
    const remark = { message: "请确认", name: "丁", location: place };
    const open = { questions: [remark], unjudged: [remark, remark] };
    expect(paragraph([table(rows, open)], { stopped: true })).toBe(
      "截至2024年，宁波3项指标中，达标2项、数据异常1项。" +
        "数据异常的指标是甲，更正后方可评判。" +
        "有2项的填报值待核实，其中1项已说明理由。" +
        "另有1处有待确认、2行未评判，未计入以上各数。" +
        "检查中途停止，以上只是部分结果。",
    );
  });

  it("has a sentence where nothing was found, and where there are only questions", () => {
    expect(paragraph([])).toBe("本次检查没有找到可以评判的指标。");
    const remark = { message: "用哪份规划？" };
    expect(paragraph([table([], { questions: [remark] })])).toBe(
      "本次检查还没有已评判的指标：1处有待确认。",
    );
  });
});
