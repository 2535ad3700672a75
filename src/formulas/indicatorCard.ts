/** One property of a card in reading order; the name is Chinese in both languages, as formulas refer to it. */
export interface CardProperty {
  readonly name: string;
  readonly value: string | number | IndicatorCard;
}

/**
 * What PLAN.CARD answers: a target with all its fields, as a data type where Excel has them, else its text.
 * Targets of several years are sub-cards.
 */
export class IndicatorCard {
  /**
   * @param text what the cell shows: `森林覆盖率 ≥48%（宁波，2025）`
   * @param properties in reading order
   * @param source 文号 and section, the card's provenance
   */
  constructor(
    readonly text: string,
    readonly properties: readonly CardProperty[],
    readonly source: string,
  ) {}
}
