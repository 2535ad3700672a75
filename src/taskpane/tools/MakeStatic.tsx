import { useId, useState } from "react";
import { Button, Text, makeStyles, tokens } from "@fluentui/react-components";
import type { StaticResult } from "../../excel/tools/templateTools";
import { staticMessages } from "../../messages/templateTools";
import { CellButton } from "../CellButton";
import { useSay } from "../language";
import { PagedList } from "../PagedList";
import { usePane } from "../PaneContext";
import type { PaneActions } from "../usePaneActions";

const useStyles = makeStyles({
  section: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXS,
    paddingBlockStart: tokens.spacingVerticalS,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  title: { margin: 0, fontSize: tokens.fontSizeBase300 },
});

const cellsPerPage = 20;

/** 转为静态, for the whole workbook, with the cells that it had to leave. */
export function MakeStatic({ actions }: { readonly actions: PaneActions }) {
  const styles = useStyles();
  const say = useSay();
  const titleId = useId();
  const { tools } = usePane();
  const [left, setLeft] = useState<StaticResult["left"]>([]);
  const [names, setNames] = useState<StaticResult["names"]>([]);
  const makeStatic = () =>
    actions.attempt("makeStatic", async () => {
      setLeft([]);
      setNames([]);
      const result = await tools.makeStatic();
      setLeft(result.left);
      setNames(result.names);
      const { native, values } = result;
      if (native + values > 0)
        return { kind: "done", text: say(staticMessages.done, { native, values }) };
      if (result.left.length > 0)
        return { kind: "said", text: say(staticMessages.left, { count: result.left.length }) };
      return result.names.length > 0
        ? { kind: "said", text: say(staticMessages.names, { names: result.names.join("、") }) }
        : { kind: "told", text: say(staticMessages.nothing) };
    });
  return (
    <section aria-labelledby={titleId} className={styles.section}>
      <h2 id={titleId} className={styles.title}>
        {say(staticMessages.title)}
      </h2>
      <Text size={200}>{say(staticMessages.intro)}</Text>
      <div>
        <Button disabledFocusable={actions.busy !== null} onClick={() => void makeStatic()}>
          {say(staticMessages.title)}
        </Button>
      </div>
      {names.length > 0 && <Text>{say(staticMessages.names, { names: names.join("、") })}</Text>}
      {left.length > 0 && (
        <>
          <Text>{say(staticMessages.left, { count: left.length })}</Text>
          <PagedList
            items={left}
            pageSize={cellsPerPage}
            label={say(staticMessages.leftList)}
            keyOf={({ sheet, address }) => `${sheet}!${address}`}
          >
            {(location) => <CellButton location={location} goTo={actions.goTo} />}
          </PagedList>
        </>
      )}
    </section>
  );
}
