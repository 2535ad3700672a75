import {
  type EntityValue,
  type FormulaScalar,
  isEntity,
  isFormulaError,
} from "../engine/formulaValues";
import { pageMessages } from "../messages";
import { cardLayoutOf } from "./cardLayout";
import { useText } from "./useText";

interface EntityCardProps {
  readonly entity: EntityValue;
}

/** The fields of the selected cell's entity. The title folds the card; entities within it unfold the same way. */
export function EntityCard({ entity }: EntityCardProps) {
  const text = useText();
  return (
    <aside className="entity-card" aria-label={text(pageMessages.entityCard)}>
      <details open>
        <summary className="entity-card-title">{cardLayoutOf(entity).title}</summary>
        <CardBody entity={entity} />
      </details>
    </aside>
  );
}

function CardBody({ entity }: EntityCardProps) {
  const text = useText();
  const { sections, source } = cardLayoutOf(entity);
  return (
    <div className="entity-card-body">
      {sections.map(({ title, fields }, index) => (
        <section key={index}>
          {title !== null && <h3>{title}</h3>}
          <dl>
            {fields.map(({ name, value }) => (
              <div key={name}>
                <dt>{name}</dt>
                <dd>
                  <FieldValue value={value} />
                </dd>
              </div>
            ))}
          </dl>
        </section>
      ))}
      {source !== null && (
        <p className="entity-card-source">{text(pageMessages.entitySource, { source })}</p>
      )}
    </div>
  );
}

function FieldValue({ value }: { readonly value: FormulaScalar }) {
  if (isFormulaError(value)) return value.error;
  if (!isEntity(value)) return typeof value === "boolean" ? (value ? "TRUE" : "FALSE") : value;
  return (
    <details>
      <summary>{cardLayoutOf(value).title}</summary>
      <CardBody entity={value} />
    </details>
  );
}
