import { readPastedText } from "../../../reading/formats/readPlainText";
import { readPlanDocument } from "../../../reading/readPlanDocument";
import { draftOf, type PlanDraft } from "../draft/planDraft";

/** A plan of no real place: four targets, of which the third and the fourth stand in one sentence. */
export const southBayText = `南湾市生态环境保护“十四五”规划
南政发〔2021〕12号
南湾市人民政府
2021年9月30日
一、总体要求
到2025年，森林覆盖率不低于48%。
（一）主要目标
到2025年，PM2.5年均浓度控制在26微克/立方米以内，公众满意度排名进入全省前十。
到2025年，新增绿色工厂20家。
=SUM(A1:A3)由财政部门统一核算。`;

export function draftOfText(text: string): PlanDraft {
  const document = readPastedText(text);
  return draftOf("", document, readPlanDocument(document));
}

export const southBayNames = ["森林覆盖率", "PM2.5年均浓度", "公众满意度排名", "新增绿色工厂"];
