/** The answer to a question by name: never a silent pick. */
export type Lookup<T> =
  | { readonly outcome: "found"; readonly value: T }
  | { readonly outcome: "ambiguous"; readonly candidates: readonly string[] }
  /** `nearest` holds at most three names, best first; empty where nothing is near. */
  | { readonly outcome: "unknown"; readonly nearest: readonly string[] };
