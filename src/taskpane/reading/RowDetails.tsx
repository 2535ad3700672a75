import {
  Button,
  Checkbox,
  Field,
  Input,
  Select,
  Text,
  makeStyles,
  tokens,
} from "@fluentui/react-components";
import type { ReactElement } from "react";
import { exportColumnMessages as columns } from "../../catalog/exportColumnMessages";
import type { Message } from "../../messages/message";
import {
  newPlanFieldMessages as fieldMessages,
  newPlanRowMessages as messages,
} from "../../messages/newPlan";
import type { Attribute, Operator } from "../../plan/target";
import { attributeLabels, operatorTexts } from "../../plan/targetText";
import { localeOf, useLanguage, useSay } from "../language";
import type { DraftProblem } from "./draft/draftProblems";
import type { DraftRow } from "./draft/planDraft";
import { kindChoices, type KindChoice, type RowField, type RowFields } from "./draft/rowFields";
import { fieldProblemText } from "./fieldProblemText";
import { foundByText, kindChoiceLabels, rowName } from "./rowText";

const useStyles = makeStyles({
  details: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  quote: { margin: 0, whiteSpace: "pre-wrap", overflowWrap: "anywhere" },
  fields: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fill, minmax(min(100%, 130px), 1fr))",
    gap: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
  },
  wide: { gridColumn: "1 / -1" },
  field: { minWidth: 0 },
  input: { minWidth: 0, width: "100%" },
  quiet: { color: tokens.colorNeutralForeground3 },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalXS },
});

type TextField = Exclude<RowField, "op" | "kind" | "hold" | "attribute">;

/** The fields in text, in the order of the form; those before `op` and behind it. */
const first = ["name"] as const satisfies readonly TextField[];
const figures = ["value", "unit", "year", "baselineValue", "baselineYear"] as const;
const others = ["section", "category", "scope", "departments", "aliases", "note"] as const;

const labels: Readonly<Record<RowField, Message>> = {
  ...columns,
  baselineValue: columns.baseline,
  baselineYear: fieldMessages.baselineYear,
};

const hints: Readonly<Partial<Record<RowField, Message>>> = {
  category: fieldMessages.listHint,
  departments: fieldMessages.listHint,
  aliases: fieldMessages.listHint,
};

interface RowDetailsProps {
  readonly row: DraftRow;
  readonly quote: string;
  readonly problems: readonly DraftProblem[];
  /** The row that this one can be merged with. */
  readonly next: DraftRow | undefined;
  readonly correct: (fields: Partial<RowFields>) => void;
  readonly split: () => void;
  readonly merge: () => void;
  readonly accept: () => void;
  readonly showInDocument: () => void;
}

/** A row with its quote and all its fields, each with what is wrong with it. */
export function RowDetails(props: RowDetailsProps) {
  const { row, quote, problems, next, correct, split, merge, accept, showInDocument } = props;
  const styles = useStyles();
  const say = useSay();
  const language = useLanguage();
  const { fields } = row;

  const framed = (field: RowField, control: ReactElement, className = styles.field) => (
    <Field
      key={field}
      size="small"
      className={className}
      label={say(labels[field])}
      hint={hintOf(field)}
      validationMessage={fieldProblemText(problems, field, language)}
    >
      {control}
    </Field>
  );
  const hintOf = (field: RowField) => {
    const hint =
      field === "value" && fields.op === "between" ? fieldMessages.rangeHint : hints[field];
    return hint && say(hint);
  };
  const text = (field: TextField, className?: string) =>
    framed(
      field,
      <Input
        size="small"
        className={styles.input}
        lang={localeOf("zh")}
        autoComplete="off"
        value={fields[field]}
        onChange={(_, { value }) => correct({ [field]: value })}
      />,
      className,
    );
  return (
    <div className={styles.details}>
      <p className={styles.quote}>
        <Text size={200} className={styles.quiet}>
          {say(messages.quote)}
        </Text>
        <span lang={localeOf("zh")}>{quote}</span>
      </p>
      <Text size={200} className={styles.quiet}>
        {foundByText(row, say, language)}
      </Text>
      <div className={styles.fields}>
        {first.map((field) => text(field, styles.wide))}
        {framed(
          "op",
          <Select
            size="small"
            value={fields.op}
            onChange={(_, { value }) => correct({ op: value as Operator })}
          >
            {Object.entries(operatorTexts).map(([op, { label }]) => (
              <option key={op} value={op}>
                {say(label)}
              </option>
            ))}
          </Select>,
        )}
        {figures.map((field) => text(field))}
        {framed(
          "attribute",
          <Select
            size="small"
            value={fields.attribute}
            onChange={(_, { value }) => correct({ attribute: value as Attribute | "" })}
          >
            <option value="">{say(fieldMessages.noAttribute)}</option>
            {Object.entries(attributeLabels).map(([attribute, label]) => (
              <option key={attribute} value={attribute}>
                {say(label)}
              </option>
            ))}
          </Select>,
        )}
        {framed(
          "kind",
          <Select
            size="small"
            value={fields.kind}
            onChange={(_, { value }) => correct({ kind: value as KindChoice })}
          >
            {kindChoices.map((kind) => (
              <option key={kind} value={kind}>
                {say(kindChoiceLabels[kind])}
              </option>
            ))}
          </Select>,
        )}
        <Field
          size="small"
          className={styles.field}
          validationMessage={fieldProblemText(problems, "hold", language)}
        >
          <Checkbox
            label={say(labels.hold)}
            checked={fields.hold}
            onChange={(_, { checked }) => correct({ hold: checked === true })}
          />
        </Field>
        {others.map((field) => text(field, styles.wide))}
      </div>
      <div className={styles.buttons}>
        {row.state !== "accepted" && (
          <Button size="small" appearance="primary" onClick={accept}>
            {say(messages.accept)}
          </Button>
        )}
        <Button size="small" onClick={showInDocument}>
          {say(messages.showInDocument)}
        </Button>
        <Button size="small" onClick={split}>
          {say(messages.split)}
        </Button>
        {next && (
          <Button
            size="small"
            aria-label={say(messages.mergeWith, { name: rowName(next.fields, say) })}
            onClick={merge}
          >
            {say(messages.merge)}
          </Button>
        )}
      </div>
    </div>
  );
}
