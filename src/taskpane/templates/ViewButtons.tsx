import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { templatesMessages } from "../../messages/templates";
import { useSay } from "../language";

export type TemplatesView = "insert" | "tables";

const useStyles = makeStyles({
  views: {
    flexShrink: 0,
    display: "flex",
    flexWrap: "wrap",
    gap: tokens.spacingHorizontalXS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
  },
  button: { flex: "1 1 120px", minWidth: 0, fontWeight: tokens.fontWeightRegular },
  pressed: {
    fontWeight: tokens.fontWeightSemibold,
    backgroundColor: tokens.colorBrandBackground2,
    border: `1px solid ${tokens.colorCompoundBrandStroke}`,
  },
});

interface ViewButtonsProps {
  readonly view: TemplatesView;
  readonly setView: (view: TemplatesView) => void;
}

/** The two parts of the place: a new table, and the tables there are. */
export function ViewButtons({ view, setView }: ViewButtonsProps) {
  const styles = useStyles();
  const say = useSay();
  return (
    <div role="group" aria-label={say(templatesMessages.views)} className={styles.views}>
      {(["insert", "tables"] as const).map((offered) => (
        <Button
          key={offered}
          size="small"
          aria-pressed={offered === view}
          className={mergeClasses(styles.button, offered === view && styles.pressed)}
          onClick={() => setView(offered)}
        >
          {say(templatesMessages[`${offered}View`])}
        </Button>
      ))}
    </div>
  );
}
