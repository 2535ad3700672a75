import { Button, Field, Input, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { TableCursorRegular } from "@fluentui/react-icons/svg/table-cursor";
import type { CellLocation } from "../../excel/workbookService";
import type { FunctionParameter } from "../../formulas/planFunctions";
import { builderMessages } from "../../messages/functionPage";
import { parameterTexts } from "../../messages/functionTexts";
import { useSay } from "../language";
import type { Choice } from "./argumentChoices";
import { takesSeveral, type ArgumentDraft } from "./argumentDraft";
import { referenceTo } from "./cellReference";
import { SuggestInput } from "./SuggestInput";

const useStyles = makeStyles({
  argument: { position: "relative", minWidth: 0 },
  /** Labels are written small, as calls show them. */
  label: { paddingInlineEnd: "72px", "::first-letter": { textTransform: "uppercase" } },
  /** In the label's line; after the field in reading order, as it changes how that is filled in. */
  toggle: {
    position: "absolute",
    top: 0,
    insetInlineEnd: 0,
    minWidth: 0,
    fontWeight: tokens.fontWeightRegular,
  },
  pressed: {
    fontWeight: tokens.fontWeightSemibold,
    backgroundColor: tokens.colorBrandBackground2,
    border: `1px solid ${tokens.colorCompoundBrandStroke}`,
  },
  cells: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalXS },
  reference: { flex: "1 1 120px", minWidth: 0 },
  take: { flexShrink: 0, fontWeight: tokens.fontWeightRegular },
});

interface ArgumentFieldProps {
  readonly parameter: FunctionParameter;
  readonly draft: ArgumentDraft;
  /** Null where they depend on the region and none is known yet. */
  readonly choices: readonly Choice[] | null;
  /** Of the indicator that the other arguments name; null where none is known or it has none. */
  readonly unit: string | null;
  /** What is selected, for 取所选单元格; null where no cell is. */
  readonly selected: CellLocation | null;
  /** That the formula stands on. */
  readonly sheet: string | null;
  readonly onChange: (draft: ArgumentDraft) => void;
}

/** One argument: a value, with choices where there are some, or cells. */
export function ArgumentField({
  parameter,
  draft,
  choices,
  unit,
  selected,
  sheet,
  onChange,
}: ArgumentFieldProps) {
  const styles = useStyles();
  const say = useSay();
  const { name, optional } = parameter;
  const label = say(parameterTexts[name].label);
  const byCells = draft.entry !== "value";
  const hints = [
    say(parameterTexts[name].description),
    !byCells && takesSeveral(name) && say(builderMessages.severalValues),
    unit !== null && say(builderMessages.unitOfTarget, { unit }),
    byCells && say(builderMessages.reference),
    !byCells && choices === null && say(builderMessages.regionFirst),
  ].filter((hint) => hint !== false);
  return (
    <div className={styles.argument}>
      <Field
        label={{
          className: styles.label,
          children: optional ? say(builderMessages.optional, { label }) : label,
        }}
        required={!optional}
        hint={hints.map((hint) => (
          <div key={hint}>{hint}</div>
        ))}
      >
        {byCells ? (
          <div className={styles.cells}>
            <Input
              className={styles.reference}
              spellCheck={false}
              autoComplete="off"
              value={draft.entry === "cells" ? draft.text : referenceTo(draft.location, sheet)}
              onChange={(_, { value }) => onChange({ entry: "cells", text: value })}
            />
            <Button
              className={styles.take}
              icon={<TableCursorRegular />}
              disabledFocusable={selected === null}
              aria-label={say(builderMessages.takeSelectionFor, { label })}
              onClick={() => selected && onChange({ entry: "selection", location: selected })}
            >
              {say(builderMessages.takeSelection)}
            </Button>
          </div>
        ) : (
          <SuggestInput
            label={label}
            value={draft.text}
            choices={choices ?? []}
            several={takesSeveral(name)}
            onChange={(text) => onChange({ entry: "value", text })}
          />
        )}
      </Field>
      <Button
        size="small"
        appearance="outline"
        aria-pressed={byCells}
        aria-label={say(builderMessages.useCellsFor, { label })}
        className={mergeClasses(styles.toggle, byCells && styles.pressed)}
        onClick={() => onChange({ entry: byCells ? "value" : "cells", text: "" })}
      >
        {say(builderMessages.useCells)}
      </Button>
    </div>
  );
}
