import { useState } from "react";
import { makeStyles, tokens } from "@fluentui/react-components";
import type { TemplateInfo } from "../../excel/tools/templateTools";
import type { PaneActions } from "../usePaneActions";
import { CollectView } from "./CollectView";
import { TableList } from "./TableList";
import { UpdateView } from "./UpdateView";
import { useInsertedTables } from "./useInsertedTables";

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
});

/** What is done with one of the tables. */
export interface OpenTool {
  readonly tool: "update" | "collect";
  readonly table: TemplateInfo;
}

/** 已插入的表: the tables of the workbook, and what can be done with them later. */
export default function TablesView({ actions }: { readonly actions: PaneActions }) {
  const styles = useStyles();
  const tables = useInsertedTables(actions.undoable);
  const [open, setOpen] = useState<OpenTool | null>(null);
  const [closed, setClosed] = useState<OpenTool | null>(null);
  const close = () => {
    setClosed(open);
    setOpen(null);
  };
  return (
    <div className={styles.view}>
      {open === null && (
        <TableList tables={tables} actions={actions} open={setOpen} closed={closed} />
      )}
      {open?.tool === "update" && <UpdateView table={open.table} actions={actions} close={close} />}
      {open?.tool === "collect" && (
        <CollectView table={open.table} actions={actions} close={close} />
      )}
    </div>
  );
}
