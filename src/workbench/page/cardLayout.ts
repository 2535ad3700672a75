import { type EntityField, fieldsOf } from "../engine/entityFields";
import type { EntityValue } from "../engine/formulaValues";

/** An entity as its card shows it. */
export interface CardLayout {
  readonly title: string;
  readonly sections: readonly CardSection[];
  /** Who provides the data; null where the entity does not say. */
  readonly source: string | null;
}

export interface CardSection {
  readonly title: string | null;
  readonly fields: readonly EntityField[];
}

/** The part of `Excel.EntityCellValue` that lays out its card. */
interface LaidOut {
  readonly layouts?: {
    readonly card?: {
      readonly title?: string | { readonly property?: string };
      readonly sections?: readonly {
        readonly title?: string;
        readonly properties?: readonly string[];
      }[];
    };
  };
  readonly provider?: { readonly description?: string };
}

/** In the entity's own sections; fields that none of them names come last. */
export function cardLayoutOf(entity: EntityValue): CardLayout {
  const { layouts, provider } = entity as LaidOut;
  const fields = fieldsOf(entity);
  const byName = new Map(fields.map((field) => [field.name, field]));
  const title = layouts?.card?.title;
  const titleField = typeof title === "object" ? byName.get(title.property ?? "")?.value : title;
  const sections = (layouts?.card?.sections ?? []).map((section) => ({
    title: section.title ?? null,
    fields: (section.properties ?? []).flatMap((name) => byName.get(name) ?? []),
  }));
  const placed = new Set(sections.flatMap((section) => section.fields));
  const rest = fields.filter((field) => !placed.has(field));
  return {
    title: typeof titleField === "string" ? titleField : entity.text,
    sections: [...sections, { title: null, fields: rest }].filter(
      (section) => section.fields.length > 0,
    ),
    source: provider?.description ?? null,
  };
}
