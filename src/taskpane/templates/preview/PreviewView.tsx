import { useEffect, useMemo, useRef } from "react";
import {
  Button,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
  Text,
  makeStyles,
  tokens,
} from "@fluentui/react-components";
import { ArrowLeftRegular } from "@fluentui/react-icons/svg/arrow-left";
import type { InsertRequest } from "../../../excel/workbookService";
import { noticeMessages } from "../../../messages/pane";
import { previewMessages } from "../../../messages/templatePreview";
import { layoutWords } from "../../../tables/templates/templateLayout";
import { useSay } from "../../language";
import type { PaneActions } from "../../usePaneActions";
import { ColumnFormulas } from "./ColumnFormulas";
import { PreviewFacts } from "./PreviewFacts";
import { previewPlaces } from "./previewPlaces";
import { SheetTable } from "./SheetTable";
import { SummaryTable } from "./SummaryTable";
import { usePreview, type PreviewOutcome } from "./usePreview";

const useStyles = makeStyles({
  view: {
    flexGrow: 1,
    minHeight: 0,
    overflowY: "auto",
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalM,
    padding: tokens.spacingHorizontalM,
  },
  head: { display: "flex", flexWrap: "wrap", alignItems: "center", minWidth: 0 },
  title: { margin: 0, fontSize: tokens.fontSizeBase400, outlineStyle: "none" },
  bar: { flexShrink: 0 },
  message: { overflowWrap: "anywhere" },
});

interface PreviewViewProps {
  readonly request: InsertRequest;
  readonly actions: PaneActions;
  readonly intoNewSheet: () => void;
  readonly close: () => void;
}

/** 预览: exactly what 插入 would write, and where; or why it would refuse. */
export default function PreviewView({ request, actions, intoNewSheet, close }: PreviewViewProps) {
  const styles = useStyles();
  const say = useSay();
  const title = useRef<HTMLHeadingElement>(null);
  const { outcome, isLoading, again } = usePreview(request, actions.undoable);
  useEffect(() => title.current?.focus(), []);
  return (
    <div className={styles.view}>
      <div className={styles.head}>
        <Button size="small" appearance="subtle" icon={<ArrowLeftRegular />} onClick={close}>
          {say(previewMessages.back)}
        </Button>
        <h2 ref={title} tabIndex={-1} className={styles.title}>
          {say(previewMessages.title, { layout: say(layoutWords(request.layout).title) })}
        </h2>
      </div>
      <div role="status">{isLoading && <Text>{say(previewMessages.loading)}</Text>}</div>
      {outcome?.kind === "refused" && (
        <Refusal refusal={outcome} goTo={actions.goTo} intoNewSheet={intoNewSheet} again={again} />
      )}
      {outcome?.kind === "shown" && <Shown outcome={outcome} />}
    </div>
  );
}

function Shown({ outcome: { preview } }: { readonly outcome: PreviewOutcome & { kind: "shown" } }) {
  const say = useSay();
  const { sheet, createsSheet } = preview;
  const places = useMemo(() => previewPlaces(preview), [preview]);
  return (
    <>
      <PreviewFacts preview={preview} />
      <Text>{say(previewMessages[createsSheet ? "untouchedNewSheet" : "untouchedSelection"])}</Text>
      <SheetTable preview={preview} places={places} />
      <ColumnFormulas columns={sheet.columns} />
      {sheet.summary && <SummaryTable summary={sheet.summary} places={places} />}
    </>
  );
}

interface RefusalProps {
  readonly refusal: PreviewOutcome & { readonly kind: "refused" };
  readonly goTo: PaneActions["goTo"];
  readonly intoNewSheet: () => void;
  readonly again: () => void;
}

function Refusal({ refusal, goTo, intoNewSheet, again }: RefusalProps) {
  const styles = useStyles();
  const say = useSay();
  const { message, location, newSheetHelps } = refusal;
  return (
    <div role="alert">
      <MessageBar intent="error" layout="multiline" className={styles.bar}>
        <MessageBarBody className={styles.message}>
          <MessageBarTitle>{say(previewMessages.refused)}</MessageBarTitle> {message}
        </MessageBarBody>
        <MessageBarActions>
          {newSheetHelps && (
            <Button size="small" onClick={intoNewSheet}>
              {say(previewMessages.intoNewSheet)}
            </Button>
          )}
          {location && (
            <Button size="small" onClick={() => void goTo(location)}>
              {say(noticeMessages.goTo)}
            </Button>
          )}
          <Button size="small" onClick={again}>
            {say(previewMessages.tryAgain)}
          </Button>
        </MessageBarActions>
      </MessageBar>
    </div>
  );
}
