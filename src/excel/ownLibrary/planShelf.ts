/** Why the machine did not keep or give back a plan: it keeps nothing for this page, or it has no more room. */
export type ShelfRefusal = "forbidden" | "full";

export class ShelfProblem extends Error {
  constructor(readonly refusal: ShelfRefusal) {
    super(`the machine's storage: ${refusal}`);
    this.name = "ShelfProblem";
  }
}

/** Texts of plans that this machine keeps, whatever workbook is open. Every call may throw a `ShelfProblem`. */
export interface PlanShelf {
  /** By the plans' ids, in the order of these. */
  read(): ReadonlyMap<string, string>;
  put(id: string, text: string): void;
  remove(id: string): void;
}

/**
 * The plans in the storage that a browser keeps for this page.
 * @param area gives the storage; it may throw, as where storage is forbidden for a page inside another
 * @param prefix of all keys
 */
export function storageShelf(area: () => Storage, prefix: string): PlanShelf {
  return {
    read: () =>
      permitted(() => {
        const storage = area();
        const keys = Array.from({ length: storage.length }, (_, index) => storage.key(index))
          .filter((key) => key !== null)
          .filter((key) => key.startsWith(prefix))
          .sort();
        return new Map(
          keys.map((key) => [key.slice(prefix.length), storage.getItem(key) ?? ""] as const),
        );
      }),
    put: (id, text) => permitted(() => area().setItem(prefix + id, text)),
    remove: (id) => permitted(() => area().removeItem(prefix + id)),
  };
}

function permitted<Answer>(ask: () => Answer): Answer {
  try {
    return ask();
  } catch (error) {
    throw new ShelfProblem(isOutOfRoom(error) ? "full" : "forbidden");
  }
}

function isOutOfRoom(error: unknown): boolean {
  const name = error instanceof Error || error instanceof DOMException ? error.name : "";
  return name === "QuotaExceededError" || name === "NS_ERROR_DOM_QUOTA_REACHED";
}
