import { memo } from "react";
import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { attributeLabels, templatesMessages } from "../../messages/templates";
import type { Target } from "../../plan/target";
import { localeOf, useLanguage, useSay } from "../language";
import type { RowControl } from "../lists/rowControl";
import { targetText } from "../templates/targetText";

const useStyles = makeStyles({
  button: {
    width: "100%",
    minWidth: 0,
    justifyContent: "flex-start",
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    textAlign: "start",
    fontWeight: tokens.fontWeightRegular,
  },
  text: { display: "flex", flexDirection: "column", minWidth: 0, overflowWrap: "anywhere" },
  facts: {
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
});

interface IndicatorButtonProps {
  readonly target: Target;
  /** Where targets of several plans stand together. */
  readonly region?: string;
  readonly control?: RowControl;
  readonly open: (target: Target) => void;
}

/** A target in a list, which opens. */
export const IndicatorButton = memo(function IndicatorButton({
  target,
  region,
  control,
  open,
}: IndicatorButtonProps) {
  const styles = useStyles();
  const say = useSay();
  const language = useLanguage();
  const { name, scope, year, attribute, section } = target;
  return (
    <Button appearance="subtle" className={styles.button} onClick={() => open(target)} {...control}>
      <span className={styles.text}>
        <span lang={localeOf("zh")}>{name}</span>{" "}
        <span className={styles.facts}>
          {[
            region,
            targetText(target, language),
            scope,
            year !== null && say(templatesMessages.dueYear, { year }),
            attribute !== null && say(attributeLabels[attribute]),
            section,
          ]
            .filter(Boolean)
            .join(" · ")}
        </span>
      </span>
    </Button>
  );
});
