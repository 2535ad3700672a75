import { roleOfHeading, yearsOfHeading } from "./headingRole";

it.each([
  ["发展基础", "past"],
  ["“十三五”时期取得的成效", "past"],
  ["面临的形势与挑战", "past"],
  ["存在问题", "past"],
  ["“十三五”时期成就", "past"],
  ["发展环境", "past"],
  ["优化发展环境", null],
  ["现状与问题", "past"],
  ["主要目标", "goals"],
  ["指标体系", "goals"],
  ["指导思想和发展目标", "goals"],
  ["2035年远景目标", "vision"],
  ["展望2035年", "vision"],
  ["重点任务", "tasks"],
  ["保障措施", "measures"],
  ["组织实施", "measures"],
  ["夯实产业发展基础", null],
  ["推进基础设施建设", null],
  ["发展基础与总体目标", null],
  ["供水更加安全", null],
])("%s announces %s", (title, role) => {
  expect(roleOfHeading(title)).toBe(role);
});

it("reads years in figures and numerals, in their order", () => {
  expect(yearsOfHeading("2025年目标和二〇三五年远景目标")).toEqual([2025, 2035]);
  expect(yearsOfHeading("第12345号")).toEqual([]);
});
