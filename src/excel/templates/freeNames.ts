import { layoutWords } from "../../tables/templates/templateLayout";
import { regionsOf } from "../../tables/templates/sheetNames";
import type { TemplateRequest } from "../../tables/templates/templateRequest";
import type { TemplateNames } from "../../tables/templates/templateSheet";
import { uniqueDefinedName } from "../uniqueName";

/**
 * The names of a template's table and year: `单期考核表_宁波_2024` and `考核年度_宁波`, or the next that is free.
 * @param inUse names of tables and defined names; Excel keeps them in one list
 */
export function freeNames(request: TemplateRequest, inUse: readonly string[]): TemplateNames {
  const words = layoutWords(request.layout);
  const [first = "", ...others] = regionsOf(request);
  const region = others.length === 0 ? first : `${first}等${others.length + 1}地`;
  const table = uniqueDefinedName(`${words.title.zh}_${region}_${request.year}`, inUse);
  return { table, year: uniqueDefinedName(`${words.year.zh}_${region}`, [...inUse, table]) };
}
