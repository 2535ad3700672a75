import type { Target } from "../../plan/target";

/** One line of a plan's list of targets. */
export type TargetRow =
  | {
      readonly kind: "category";
      readonly key: string;
      readonly category: readonly string[];
      readonly count: number;
      readonly isOpen: boolean;
    }
  | {
      readonly kind: "target";
      readonly key: string;
      readonly target: Target;
      /** Key of the line of its category. */
      readonly heading: string;
    };

/** Targets by category, both in the document's order; those of a folded category are left out. */
export function targetRows(
  targets: readonly Target[],
  folded: ReadonlySet<string>,
): readonly TargetRow[] {
  const groups = new Map<string, Target[]>();
  for (const target of targets) {
    const key = `category ${JSON.stringify(target.category)}`;
    const group = groups.get(key);
    if (group) group.push(target);
    else groups.set(key, [target]);
  }
  return [...groups].flatMap(([key, group]): readonly TargetRow[] => {
    const isOpen = !folded.has(key);
    const { category } = group[0]!;
    const heading: TargetRow = { kind: "category", key, category, count: group.length, isOpen };
    if (!isOpen) return [heading];
    return [
      heading,
      ...group.map((target): TargetRow => ({
        kind: "target",
        key: `target ${target.id}`,
        target,
        heading: key,
      })),
    ];
  });
}
