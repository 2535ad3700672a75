import { useEffect, useState } from "react";
import { Button } from "@fluentui/react-components";
import type {
  CollectionChoice,
  CollectionProposal,
  CollectionSource,
  TemplateInfo,
} from "../../excel/tools/templateTools";
import { collectMessages } from "../../messages/templateTools";
import { useSay } from "../language";
import { usePane } from "../PaneContext";
import { problemText, type PaneActions } from "../usePaneActions";
import { CollectionReview } from "./CollectionReview";
import { CollectionSources, type ChosenSources } from "./CollectionSources";
import { ToolHeader } from "./ToolHeader";

interface CollectViewProps {
  readonly table: TemplateInfo;
  readonly actions: PaneActions;
  readonly close: () => void;
}

/** 汇总: sources are chosen, compared with the table, conflicts decided, and only then is anything written. */
export function CollectView({ table: info, actions, close }: CollectViewProps) {
  const say = useSay();
  const { tools } = usePane();
  const { attempt } = actions;
  const { table } = info;
  const [sources, setSources] = useState<ChosenSources>({ files: [], sheets: [] });
  const [offeredSheets, setOfferedSheets] = useState<readonly string[] | null>(null);
  const [sheetProblem, setSheetProblem] = useState<string | null>(null);
  const [proposal, setProposal] = useState<CollectionProposal | null>(null);

  useEffect(() => {
    let isCurrent = true;
    tools.collectionSheets().then(
      (sheets) => isCurrent && setOfferedSheets(sheets),
      (error: unknown) => isCurrent && setSheetProblem(problemText(error, say)),
    );
    return () => {
      isCurrent = false;
    };
  }, [say, tools]);

  const compare = () =>
    attempt("proposeCollection", async () => {
      const proposed = await tools.proposeCollection(table, await readSources(sources));
      setProposal(proposed);
      return null;
    });
  const collect = (choice: CollectionChoice) =>
    attempt("collect", async () => {
      if (proposal === null) return null;
      const count = await tools.collect(proposal, choice);
      close();
      return {
        kind: "done",
        text: say(collectMessages.done, { table, count }),
        location: info.location,
      };
    });
  return (
    <>
      <ToolHeader title={say(collectMessages.title, { table })} close={close} />
      {proposal === null ? (
        <CollectionSources
          sources={sources}
          setSources={setSources}
          offeredSheets={offeredSheets}
          sheetProblem={sheetProblem}
          busy={actions.busy}
          compare={() => void compare()}
        />
      ) : (
        <>
          <div>
            <Button size="small" onClick={() => setProposal(null)}>
              {say(collectMessages.other)}
            </Button>
          </div>
          <CollectionReview proposal={proposal} actions={actions} collect={collect} />
        </>
      )}
    </>
  );
}

async function readSources({ files, sheets }: ChosenSources): Promise<readonly CollectionSource[]> {
  const read = await Promise.all(
    files.map(async (file) => ({
      kind: "file" as const,
      name: file.name,
      bytes: await file.arrayBuffer(),
    })),
  );
  return [...read, ...sheets.map((name) => ({ kind: "sheet" as const, name }))];
}
