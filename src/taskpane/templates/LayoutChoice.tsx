import { Field, Radio, RadioGroup, Text, makeStyles, tokens } from "@fluentui/react-components";
import { layoutPurposes, templatesMessages } from "../../messages/templates";
import {
  isTemplateLayout,
  layoutWords,
  templateLayouts,
} from "../../tables/templates/templateLayout";
import { useSay } from "../language";
import type { TemplateChoice } from "./useTemplateChoice";

const useStyles = makeStyles({
  label: { display: "flex", flexDirection: "column", minWidth: 0, overflowWrap: "anywhere" },
  purpose: { color: tokens.colorNeutralForeground3 },
});

/** 版式: the six layouts, each with what it is for. */
export function LayoutChoice({ choice }: { readonly choice: TemplateChoice }) {
  const styles = useStyles();
  const say = useSay();
  return (
    <Field label={{ children: say(templatesMessages.layout), weight: "semibold" }}>
      <RadioGroup
        value={choice.layout}
        onChange={(_, { value }) => {
          if (isTemplateLayout(value)) choice.change({ layout: value });
        }}
      >
        {templateLayouts.map((layout) => (
          <Radio
            key={layout}
            value={layout}
            label={
              <span className={styles.label}>
                <span>{say(layoutWords(layout).title)}</span>{" "}
                <Text size={200} className={styles.purpose}>
                  {say(layoutPurposes[layout])}
                </Text>
              </span>
            }
          />
        ))}
      </RadioGroup>
    </Field>
  );
}
