import { numberLabel } from "./numberLabel";
import { attributeOf, elementsNamed, escaped, openingOf, valueOf } from "./xmlElements";

interface NumberingLevel {
  readonly start: number;
  readonly format: string;
  /** `%1、`: the places of the levels' numbers are marked by their level, from 1. */
  readonly text: string;
  /** All numbers in Arabic digits, whatever the formats of the outer levels. */
  readonly isLegal: boolean;
  /** Paragraphs of this style are of this level. */
  readonly style: string | undefined;
}

interface NumberedList {
  /** Lists of one abstract definition count on together, unless they start anew. */
  readonly counter: string;
  readonly levels: readonly (NumberingLevel | undefined)[];
}

interface ListPlace {
  readonly list?: string;
  readonly level?: number;
}

/**
 * Writes the numbers that Word computes (`一、`, `（二）`, `3.`) into the paragraphs and takes the numbering away: a
 * plan's clauses are cited by them. Bullets get none.
 * @param document the XML of the main part; `numbering` and `styles` are those of theirs
 */
export function numberedParagraphs(document: string, numbering: string, styles: string): string {
  const lists = listsOf(numbering);
  const placeOfStyle = placesOfStyles(styles, lists);
  const counters = new Map<string, number[]>();
  return withParagraphProperties(document, (properties) => {
    const place = {
      ...placeOfStyle(valueOf(properties, "w:pStyle")),
      ...placeIn(properties),
    };
    const label = labelOf(lists.get(place.list ?? ""), place.level ?? 0, counters);
    const [numbered] = elementsNamed(properties, "w:numPr");
    const rest = numbered === undefined ? properties : properties.replace(numbered, "");
    return label === ""
      ? rest
      : `${rest}<w:r><w:t xml:space="preserve">${escaped(label)}</w:t></w:r>`;
  });
}

/** Edits each paragraph's properties, tags included; those before a tracked change are left out. */
function withParagraphProperties(document: string, edit: (properties: string) => string): string {
  const closing = "</w:pPr>";
  const change = "<w:pPrChange";
  const changed = "</w:pPrChange>";
  let text = "";
  let from = 0;
  for (let at = openingOf(document, "w:pPr", 0); at >= 0; at = openingOf(document, "w:pPr", from)) {
    text += document.slice(from, at);
    const close = document.indexOf(closing, at);
    if (document[document.indexOf(">", at) - 1] === "/" || close < 0) {
      from = document.indexOf(">", at) + 1;
      text += document.slice(at, from);
      continue;
    }
    const properties = document.slice(at, close);
    const changeAt = properties.indexOf(change);
    const changeEnd = changeAt < 0 ? -1 : document.indexOf(changed, close);
    const own = changeEnd < 0 ? properties : properties.slice(0, changeAt);
    from =
      changeEnd < 0
        ? close + closing.length
        : document.indexOf(closing, changeEnd) + closing.length;
    text += edit(own + closing);
  }
  return text + document.slice(from);
}

function labelOf(
  list: NumberedList | undefined,
  level: number,
  counters: Map<string, number[]>,
): string {
  const own = list?.levels[level];
  if (list === undefined || own === undefined) return "";
  const counts = counters.get(list.counter) ?? [];
  counters.set(list.counter, counts);
  counts.length = Math.min(counts.length, level + 1);
  for (let outer = 0; outer < level; outer++) counts[outer] ??= list.levels[outer]?.start ?? 1;
  const before = counts[level];
  counts[level] = before === undefined ? own.start : before + 1;
  if (own.format === "bullet") return "";
  const label = own.text.replace(/%([1-9])/gu, (_, digit: string) => {
    const at = Number(digit) - 1;
    const format = own.isLegal ? "decimal" : (list.levels[at]?.format ?? "decimal");
    return numberLabel(counts[at] ?? 1, format);
  });
  // 1. and 5 亿元 must not become 1.5 亿元.
  return /[\w.]$/u.test(label) ? `${label} ` : label;
}

function listsOf(numbering: string): ReadonlyMap<string, NumberedList> {
  const definitions = new Map(
    elementsNamed(numbering, "w:abstractNum").map((definition) => [
      attributeOf(definition, "w:abstractNumId"),
      levelsOf(definition),
    ]),
  );
  return new Map(
    elementsNamed(numbering, "w:num").map((list) => {
      const id = attributeOf(list, "w:numId") ?? "";
      const definition = valueOf(list, "w:abstractNumId") ?? "";
      const levels = [...(definitions.get(definition) ?? [])];
      const overrides = elementsNamed(list, "w:lvlOverride");
      for (const override of overrides) {
        const at = levelNumber(attributeOf(override, "w:ilvl"));
        const start = valueOf(override, "w:startOverride");
        const level = levelsOf(override)[at] ?? levels[at];
        if (level) levels[at] = start === undefined ? level : { ...level, start: Number(start) };
      }
      return [id, { counter: overrides.length > 0 ? `list ${id}` : definition, levels }];
    }),
  );
}

function levelsOf(xml: string): readonly (NumberingLevel | undefined)[] {
  const levels: NumberingLevel[] = [];
  for (const level of elementsNamed(xml, "w:lvl")) {
    levels[levelNumber(attributeOf(level, "w:ilvl"))] = {
      start: Number(valueOf(level, "w:start") ?? 1),
      format: valueOf(level, "w:numFmt") ?? "decimal",
      text: valueOf(level, "w:lvlText") ?? "",
      isLegal: elementsNamed(level, "w:isLgl").length > 0,
      style: valueOf(level, "w:pStyle"),
    };
  }
  return levels;
}

/** Word has nine levels. */
function levelNumber(text: string | undefined): number {
  const level = Number(text ?? 0);
  return Number.isInteger(level) && level >= 0 && level < 9 ? level : 0;
}

function placeIn(properties: string): ListPlace {
  const [numbered] = elementsNamed(properties, "w:numPr");
  if (numbered === undefined) return {};
  const list = valueOf(numbered, "w:numId");
  const level = valueOf(numbered, "w:ilvl");
  return {
    ...(list === undefined ? {} : { list }),
    ...(level === undefined ? {} : { level: levelNumber(level) }),
  };
}

/** Where a style puts its paragraphs: by itself, or by the style that it is based on. */
function placesOfStyles(
  styles: string,
  lists: ReadonlyMap<string, NumberedList>,
): (style: string | undefined) => ListPlace {
  const known = new Map(
    elementsNamed(styles, "w:style").map((style) => [attributeOf(style, "w:styleId"), style]),
  );
  const placeOf = (id: string | undefined, steps: number): ListPlace => {
    const style = known.get(id);
    if (style === undefined || steps === 0) return {};
    const place = { ...placeOf(valueOf(style, "w:basedOn"), steps - 1), ...placeIn(style) };
    const linked = lists.get(place.list ?? "")?.levels.findIndex((level) => level?.style === id);
    return linked === undefined || linked < 0 ? place : { ...place, level: linked };
  };
  // Styles may be based on each other in a circle, in a file that Word did not write.
  return (style) => placeOf(style, known.size);
}
