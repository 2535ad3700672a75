import { normaliseName } from "../../plan/normalisedName";
import type { SearchedTexts } from "../../plan/searchPlaces";
import type { Target } from "../../plan/target";

// Long lists are searched at each key press: the texts of each target are prepared once.
const known = new WeakMap<Target, SearchedTexts>();

/** What a search of indicators looks at: name, aliases, and headings, scope, clause and departments besides. */
export function targetTexts(target: Target): SearchedTexts {
  let texts = known.get(target);
  if (texts === undefined) {
    const { name, aliases, category, scope, section, departments } = target;
    texts = {
      name: normaliseName(name),
      aliases: aliases.map(normaliseName),
      others: [...category, scope ?? "", section, ...(departments ?? [])].map(normaliseName),
    };
    known.set(target, texts);
  }
  return texts;
}
