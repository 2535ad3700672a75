import type { CardProperty } from "../formulas/indicatorCard";
import { IndicatorCard } from "../formulas/indicatorCard";
import { type CardSection, cardSections } from "../messages/card";
import { type Language, say } from "../messages/message";

/** Where a property stands on the card; sub-cards are targets of other years. Others belong to the baseline's. */
const sectionOfProperty: Readonly<Record<string, CardSection>> = {
  指标: "target",
  地区: "target",
  单位: "target",
  属性: "target",
  类别: "target",
  性质: "target",
  目标值: "target",
  目标: "target",
  目标年: "target",
  要求: "target",
  方向: "target",
  保持: "target",
  规划: "source",
  文号: "source",
  发文单位: "source",
  发文日期: "source",
  出处: "source",
};

/**
 * A card as Excel's data type: an icon in the cell, properties in reading order, sub-cards and the document that it
 * comes from. `.目标值` in a formula takes out the property of that name.
 */
export function cardEntity(card: IndicatorCard, language: Language): Excel.EntityCellValue {
  const referenced: Excel.EntityCellValue[] = [];
  const entity = entityOf(card, language, referenced);
  return referenced.length === 0 ? entity : { ...entity, referencedValues: referenced };
}

/** @param referenced collects the sub-cards: Excel looks for all of them at the outermost card. */
function entityOf(
  card: IndicatorCard,
  language: Language,
  referenced: Excel.EntityCellValue[],
): Excel.EntityCellValue {
  const properties = card.properties.map(
    ({ name, value }) => [name, propertyValue(value, language, referenced)] as const,
  );
  return {
    type: "Entity",
    text: card.text,
    // Excel ignores it; a host that knows no cards shows it.
    basicValue: card.text,
    properties: Object.fromEntries(properties),
    layouts: {
      compact: { icon: "TargetArrow" },
      card: { layout: "Entity", title: card.text, sections: sections(card.properties, language) },
    },
    provider: { description: card.source },
  };
}

function propertyValue(
  value: CardProperty["value"],
  language: Language,
  referenced: Excel.EntityCellValue[],
): Excel.CellValue {
  if (!(value instanceof IndicatorCard)) {
    return typeof value === "number"
      ? { type: "Double", basicValue: value }
      : { type: "String", basicValue: value };
  }
  const entity = entityOf(value, language, referenced);
  return { type: "Reference", reference: referenced.push(entity) - 1 };
}

function sections(
  properties: readonly CardProperty[],
  language: Language,
): Excel.CardLayoutListSection[] {
  return (Object.keys(cardSections) as CardSection[]).flatMap((section) => {
    const names = properties.filter((property) => sectionOf(property) === section);
    if (names.length === 0) return [];
    return {
      layout: "List" as const,
      title: say(cardSections[section], language),
      properties: names.map(({ name }) => name),
    };
  });
}

function sectionOf({ name, value }: CardProperty): CardSection {
  return value instanceof IndicatorCard ? "target" : (sectionOfProperty[name] ?? "baseline");
}
