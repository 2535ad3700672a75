import { cardLayoutOf } from "./cardLayout";

const entity = {
  type: "Entity" as const,
  text: "森林覆盖率 ≥48%",
  properties: { 指标: "森林覆盖率", 目标值: 48, 单位: "%", 出处: "第三章" },
};

test("without a layout all fields follow in their order under the text", () => {
  expect(cardLayoutOf(entity)).toEqual({
    title: "森林覆盖率 ≥48%",
    sections: [
      {
        title: null,
        fields: [
          { name: "指标", value: "森林覆盖率" },
          { name: "目标值", value: 48 },
          { name: "单位", value: "%" },
          { name: "出处", value: "第三章" },
        ],
      },
    ],
    source: null,
  });
});

test("sections, title and source are the entity's, and no field is lost", () => {
  const layout = cardLayoutOf({
    ...entity,
    layouts: {
      card: {
        title: { property: "指标" },
        sections: [
          { layout: "List", title: "目标", properties: ["单位", "目标值", "没有"] },
          { layout: "List", properties: [] },
        ],
      },
    },
    provider: { description: "甬政发〔2021〕1号" },
  });
  expect(layout.title).toBe("森林覆盖率");
  expect(layout.source).toBe("甬政发〔2021〕1号");
  expect(
    layout.sections.map(({ title, fields }) => [title, fields.map(({ name }) => name)]),
  ).toEqual([
    ["目标", ["单位", "目标值"]],
    [null, ["指标", "出处"]],
  ]);
});
