import { loadLatinSlug } from "./latinSlug";
import type { ProposedPlan } from "./proposedPlan";

/**
 * An identity for a plan that is read from a document, as the built-in plans have theirs: the region in pinyin and the
 * year of issue, else the period; without those facts the file's name. The same document always gets the same one.
 * @param file the document's name, with or without its folder
 * @returns lower-case letters and digits, parted by hyphens
 */
export async function proposedPlanId(
  { region, issued, period }: Pick<ProposedPlan, "region" | "issued" | "period">,
  file: string,
): Promise<string> {
  const latin = await loadLatinSlug();
  const years = issued
    ? issued.value.slice(0, 4)
    : period && `${period.value.start}-${period.value.end}`;
  const place = latin(region?.value ?? "");
  if (place !== "" && years) return `${place}-${years}`;
  const name = file
    .split(/[\\/]/u)
    .at(-1)!
    .replace(/\.\w+$/u, "");
  return latin(name) || "plan";
}
