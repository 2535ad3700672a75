import type { JudgedFinding } from "../../excel/checkService";
import type { FindingGroup } from "./findingGroups";

/** One line of the list of findings. */
export type FindingRow =
  | {
      readonly kind: "group";
      readonly key: string;
      readonly group: FindingGroup;
      readonly isOpen: boolean;
    }
  | {
      readonly kind: "finding";
      readonly key: string;
      readonly finding: JudgedFinding;
      /** Key of the line of its group. */
      readonly heading: string;
    };

/** Of each group its heading and, where it is open, its findings. */
export function findingRows(
  groups: readonly FindingGroup[],
  isOpen: (group: FindingGroup) => boolean,
): readonly FindingRow[] {
  return groups.flatMap((group): readonly FindingRow[] => {
    const open = isOpen(group);
    const heading: FindingRow = { kind: "group", key: group.key, group, isOpen: open };
    if (!open) return [heading];
    return [
      heading,
      ...group.findings.map((finding): FindingRow => ({
        kind: "finding",
        key: findingKey(finding),
        finding,
        heading: group.key,
      })),
    ];
  });
}

/** Two rows of one indicator may share the key that acceptances hang on. */
function findingKey({ key, location }: JudgedFinding): string {
  return `${key}\n${location.sheet}!${location.address}`;
}
