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
