import type { Message } from "../../messages/message";
import { requirementVersions } from "../../messages/pane";

/** A requirement set of Office.js that the add-in cannot do without. */
export interface Requirement {
  readonly name: string;
  readonly version: string;
  /** The Excel versions that have it. */
  readonly versions: Message;
}

/** Everything that the add-in needs of its host. */
export const requirements: readonly Requirement[] = [
  { name: "ExcelApi", version: "1.9", versions: requirementVersions.excelApi19 },
  { name: "SharedRuntime", version: "1.1", versions: requirementVersions.sharedRuntime11 },
];

/** Those requirements that the host lacks; empty where the add-in can run. */
export function missingRequirements(
  isSetSupported: (name: string, version: string) => boolean,
): readonly Requirement[] {
  return requirements.filter(({ name, version }) => !isSetSupported(name, version));
}
