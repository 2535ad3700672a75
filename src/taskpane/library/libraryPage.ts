import type { Plan } from "../../plan/plan";

/** Where a plan is kept. */
export const shelves = ["builtIn", "workbook", "mine"] as const;
export type Shelf = (typeof shelves)[number];

/** One plan of one shelf: the same plan may stand in the workbook and on this machine. */
export interface PlanPlace {
  readonly shelf: Shelf;
  readonly planId: string;
}

/** What is open in 计划库, from the list of plans inwards. */
export type LibraryPage =
  | { readonly kind: "plans" }
  /** A plan that is made of a document. */
  | { readonly kind: "newPlan" }
  | ({ readonly kind: "plan" } & PlanPlace)
  | ({ readonly kind: "indicator"; readonly targetId: string } & PlanPlace);

export type PlansByShelf = Readonly<Record<Shelf, readonly Plan[]>>;

/** The plan of a place; undefined where it is there no longer. */
export function planAt(plans: PlansByShelf, { shelf, planId }: PlanPlace): Plan | undefined {
  return plans[shelf].find(({ id }) => id === planId);
}

export function pageKey(page: LibraryPage): string {
  switch (page.kind) {
    case "plans":
    case "newPlan":
      return page.kind;
    case "plan":
      return `${page.kind} ${page.shelf} ${page.planId}`;
    case "indicator":
      return `${page.kind} ${page.shelf} ${page.planId} ${page.targetId}`;
  }
}

/** Whether pages that were kept can be opened again: the list of plans, and a plan or an indicator in it. */
export function arePlanPages(kept: unknown): kept is readonly LibraryPage[] {
  if (!Array.isArray(kept)) return false;
  const [first, ...inner] = kept as readonly unknown[];
  return kindOf(first) === "plans" && inner.every(isPlanPage);
}

function isPlanPage(page: unknown): boolean {
  const { shelf, planId, targetId } = (page ?? {}) as Readonly<Record<string, unknown>>;
  const kind = kindOf(page);
  return (
    shelves.some((one) => one === shelf) &&
    typeof planId === "string" &&
    (kind === "plan" || (kind === "indicator" && typeof targetId === "string"))
  );
}

const kindOf = (page: unknown) => (page as { readonly kind?: unknown } | null | undefined)?.kind;
