import { Text } from "@fluentui/react-components";
import { libraryMessages } from "../../messages/planLibrary";
import { useSay } from "../language";

/** Whether copying worked; nothing before it was tried. */
export function CopyOutcome({ outcome }: { readonly outcome: boolean | null }) {
  const say = useSay();
  return (
    <div role="status">
      {outcome !== null && (
        <Text size={200}>{say(outcome ? libraryMessages.copied : libraryMessages.copyFailed)}</Text>
      )}
    </div>
  );
}
