import { useCallback, useEffect, useState } from "react";
import { Spinner, Text } from "@fluentui/react-components";
import type { TemplateInfo, UpdateChoice, UpdateProposal } from "../../excel/tools/templateTools";
import { updateMessages } from "../../messages/templateTools";
import { useSay } from "../language";
import { usePane } from "../PaneContext";
import type { PaneActions } from "../usePaneActions";
import { ToolHeader } from "./ToolHeader";
import { UpdateForm } from "./UpdateForm";

interface UpdateViewProps {
  readonly table: TemplateInfo;
  readonly actions: PaneActions;
  readonly close: () => void;
}

/** 年度更新: the differences first, then what is chosen of them is written. */
export function UpdateView({ table: { table }, actions, close }: UpdateViewProps) {
  const say = useSay();
  const { tools } = usePane();
  const { attempt, busy } = actions;
  const [proposal, setProposal] = useState<UpdateProposal | null>(null);

  const propose = useCallback(
    () =>
      attempt("proposeUpdate", async () => {
        const proposed = await tools.proposeUpdate(table);
        setProposal(proposed);
        return null;
      }),
    [attempt, table, tools],
  );
  useEffect(() => void propose(), [propose]);

  const update = (choice: UpdateChoice) =>
    attempt("update", async () => {
      if (proposal === null) return null;
      const location = await tools.update(proposal, choice);
      close();
      const counts = { table, added: choice.added.length, changed: choice.changed.length };
      const text =
        choice.year === null
          ? say(updateMessages.done, counts)
          : say(updateMessages.doneYear, { ...counts, year: choice.year });
      return { kind: "done", text, location };
    });
  return (
    <>
      <ToolHeader title={say(updateMessages.title, { table })} close={close} />
      <div role="status">
        {busy === "proposeUpdate" && (
          <Spinner size="tiny" label={<Text>{say(updateMessages.comparing)}</Text>} />
        )}
      </div>
      {proposal && <UpdateForm proposal={proposal} actions={actions} update={update} />}
    </>
  );
}
