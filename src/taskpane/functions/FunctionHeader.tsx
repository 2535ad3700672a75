import { useEffect, useRef } from "react";
import { Button, Link, Text, makeStyles, tokens } from "@fluentui/react-components";
import { ArrowLeftRegular } from "@fluentui/react-icons/svg/arrow-left";
import type { FunctionId } from "../../formulas/planFunctions";
import { builderMessages } from "../../messages/functionPage";
import { functionTexts } from "../../messages/functionTexts";
import { useLanguage, useSay } from "../language";
import { callForm } from "./functionSearch";

const useStyles = makeStyles({
  header: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXS,
    overflowWrap: "anywhere",
  },
  ways: { display: "flex", justifyContent: "space-between", alignItems: "center" },
  back: { marginLeft: `calc(-1 * ${tokens.spacingHorizontalS})`, minWidth: 0 },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
    borderRadius: tokens.borderRadiusMedium,
    ":focus-visible": {
      outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}`,
    },
  },
  call: { fontFamily: tokens.fontFamilyMonospace, color: tokens.colorBrandForeground1 },
  quiet: { color: tokens.colorNeutralForeground3 },
});

interface FunctionHeaderProps {
  readonly id: FunctionId;
  readonly back: () => void;
}

/** What a function does, its help, and the way back; takes the focus when it opens. */
export function FunctionHeader({ id, back }: FunctionHeaderProps) {
  const styles = useStyles();
  const say = useSay();
  const language = useLanguage();
  const title = useRef<HTMLHeadingElement>(null);
  const { title: name, description, result } = functionTexts[id];
  const folder = language === "zh" ? "help" : "help/en";

  useEffect(() => title.current?.focus(), [id]);

  return (
    <header className={styles.header}>
      <div className={styles.ways}>
        <Button
          size="small"
          appearance="subtle"
          className={styles.back}
          icon={<ArrowLeftRegular />}
          onClick={back}
        >
          {say(builderMessages.back)}
        </Button>
        <Link
          href={`${folder}/functions/${id}.html`}
          target="_blank"
          rel="noopener"
          aria-label={say(builderMessages.helpOf, { id: `PLAN.${id}` })}
        >
          {say(builderMessages.help)}
        </Link>
      </div>
      <h2 ref={title} tabIndex={-1} className={styles.title}>
        {say(name)}
      </h2>
      <Text size={200} className={styles.call}>
        {callForm(id, language)}
      </Text>
      <Text>{say(description)}</Text>
      <Text size={200} className={styles.quiet}>
        {say(builderMessages.result, { result: say(result) })}
      </Text>
    </header>
  );
}
