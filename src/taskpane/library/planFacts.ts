import { libraryMessages } from "../../messages/planLibrary";
import type { Plan } from "../../plan/plan";
import type { Say } from "../language";

/** `宁波 · 2021—2025 · 甬政办发〔2023〕1号 · 44 项目标`. */
export function planFacts({ region, period, documentNumber, targets }: Plan, say: Say): string {
  const document = documentNumber ?? say(libraryMessages.withoutNumber);
  return say(libraryMessages.planFacts, { region, ...period, document, count: targets.length });
}
