/** What the build writes down of the add-in and of what it brings along. */
export interface Bundled {
  readonly version: string;
  readonly packages: readonly BundledPackage[];
  /** The licences' texts, each once. */
  readonly texts: readonly string[];
}

export interface BundledPackage {
  readonly name: string;
  readonly version: string;
  /** By its short name: `MIT`. */
  readonly licence: string;
  /** Position of its text; null where the package brings none. */
  readonly text: number | null;
}

/** Beside the pane's page; `LicencesPlugin` writes it. */
const address = "about.json";

/** @throws Error where it cannot be had */
export async function loadBundled(): Promise<Bundled> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return (await response.json()) as Bundled;
}
