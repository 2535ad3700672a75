import { type EntityValue, type FormulaScalar, isEntity } from "./formulaValues";

/** A property of an entity as Excel's cards show it. */
export interface EntityField {
  readonly name: string;
  readonly value: FormulaScalar;
}

/** A field by its name, in any casing; null when the entity has none of that name. */
export function fieldOf(entity: EntityValue, name: string): FormulaScalar | null {
  const wanted = name.trim().toLowerCase();
  return fieldsOf(entity).find((field) => field.name.toLowerCase() === wanted)?.value ?? null;
}

/** All fields in the entity's order. */
export function fieldsOf(entity: EntityValue): EntityField[] {
  return Object.entries(entity.properties ?? {}).map(([name, property]) => ({
    name,
    value: scalarOf(property, entity.referencedValues),
  }));
}

/** @param referenced the root's: an entity within another refers to them too. */
function scalarOf(
  property: unknown,
  referenced: EntityValue["referencedValues"],
  depth = 0,
): FormulaScalar {
  if (typeof property === "string" || typeof property === "number") return property;
  if (typeof property === "boolean") return property;
  if (isEntity(property)) {
    return referenced && !property.referencedValues
      ? { ...property, referencedValues: referenced }
      : property;
  }
  const value = (property ?? {}) as {
    readonly type?: unknown;
    readonly reference?: unknown;
    readonly basicValue?: unknown;
  };
  // A reference to a reference leads on; a circle of them leads nowhere.
  if (value.type === "Reference" && depth < 10) {
    return scalarOf(referenced?.[Number(value.reference)], referenced, depth + 1);
  }
  const { basicValue } = value;
  if (value.type === "Error") return { error: String(basicValue) };
  return typeof basicValue === "number" || typeof basicValue === "boolean"
    ? basicValue
    : String(basicValue ?? "");
}
