import { Text } from "@fluentui/react-components";
import {
  planFunctions,
  type FunctionId,
  type FunctionParameter,
} from "../../formulas/planFunctions";
import type { CellLocation } from "../../excel/workbookService";
import { builderMessages } from "../../messages/functionPage";
import { useLanguage, useSay } from "../language";
import { usePlanLibrary } from "../usePlanLibrary";
import { choicesFor } from "./argumentChoices";
import { draftOf, type ArgumentDraft, type ArgumentDrafts } from "./argumentDraft";
import { ArgumentField } from "./ArgumentField";
import { FormulaLine } from "./FormulaLine";
import { FunctionHeader } from "./FunctionHeader";
import { ResultPreview } from "./ResultPreview";
import type { BuiltFormula } from "./useBuiltFormula";

interface FunctionBuilderProps {
  readonly id: FunctionId;
  readonly drafts: ArgumentDrafts;
  readonly built: BuiltFormula;
  /** What is selected, for references; null where no cell is. */
  readonly selected: CellLocation | null;
  /** That the formula stands on; null where none is known. */
  readonly sheet: string | null;
  readonly setDraft: (name: FunctionParameter["name"], draft: ArgumentDraft) => void;
  readonly back: () => void;
}

/** One function: its arguments one by one, and below them the formula and what it will show. */
export function FunctionBuilder({
  id,
  drafts,
  built,
  selected,
  sheet,
  setDraft,
  back,
}: FunctionBuilderProps) {
  const say = useSay();
  const language = useLanguage();
  const library = usePlanLibrary();
  const parameters: readonly FunctionParameter[] = planFunctions[id].parameters;
  const takesRegion = parameters.some(({ name }) => name === "region");
  const inUnit = ({ name }: FunctionParameter) => name === "actual" || name === "actuals";
  return (
    <>
      <FunctionHeader id={id} back={back} />
      {parameters.length === 0 && <Text>{say(builderMessages.noArguments)}</Text>}
      {parameters.map((parameter) => (
        <ArgumentField
          key={parameter.name}
          parameter={parameter}
          draft={draftOf(drafts, parameter.name)}
          choices={choicesFor(parameter.name, library, built.plan, language, takesRegion)}
          unit={inUnit(parameter) ? built.unit : null}
          selected={selected}
          sheet={sheet}
          onChange={(draft) => setDraft(parameter.name, draft)}
        />
      ))}
      <FormulaLine formula={built.formula} complete={built.complete} />
      <ResultPreview id={id} preview={built.preview} />
    </>
  );
}
