import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { CellLocation } from "../excel/workbookService";
import { findingMessages } from "../messages/checkPlace";
import { useSay } from "./language";

const useStyles = makeStyles({
  button: {
    minWidth: 0,
    paddingInline: tokens.spacingHorizontalXS,
    color: tokens.colorBrandForeground1,
    fontWeight: tokens.fontWeightRegular,
    overflowWrap: "anywhere",
    textAlign: "start",
  },
});

interface CellButtonProps {
  readonly location: CellLocation;
  readonly goTo: (location: CellLocation) => Promise<void>;
}

/** A cell's place, which leads there. */
export function CellButton({ location, goTo }: CellButtonProps) {
  const say = useSay();
  const label = say(findingMessages.goToCell, { ...location });
  return (
    <Button
      size="small"
      appearance="transparent"
      className={useStyles().button}
      aria-label={label}
      title={label}
      onClick={() => void goTo(location)}
    >
      {say(findingMessages.place, { ...location })}
    </Button>
  );
}
