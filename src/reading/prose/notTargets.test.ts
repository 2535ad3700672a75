import { linesFrom } from "./testing/readSentences";

test.each([
  ["reached", "截至2020年底，森林覆盖率达到62%。"],
  ["reached", "2020年，地区生产总值达到1200亿元，年均增长7.2%。"],
  ["reached", "全市已建成充电桩3000个。"],
  ["reached", "“十三五”期间，新增就业12万人。"],
  ["granted", "对新认定的企业给予100万元奖励。"],
  ["project", "项目总投资35亿元，占地500亩，建设年产20万吨生产线。"],
  ["slogan", "推进“四大工程”“十大行动”，深化“五水共治”和“3433”行动。"],
  ["threshold", "整合30万千瓦以下煤电机组，服务65岁以上老年人。"],
  ["law", "依据《条例》第十二条和国发〔2021〕5号文件执行。"],
  ["meetings", "领导小组每季度召开1次会议。"],
  ["telephone", "联系电话：0571-12345678。"],
  ["document", "设置20项主要指标，其中约束性指标8项。"],
  ["elsewhere", "发达国家平均水平为30%。"],
  ["other's plan", "贯彻落实《健康中国行动（2019—2030年）》。"],
])("no target: %s", (_, sentence) => {
  expect(linesFrom(sentence)).toEqual([]);
});
