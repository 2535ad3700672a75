/** Key and value of a document setting; the value is JSON text, as Office.js writes it. */
export type SettingPair = readonly [key: string, jsonText: string];

/**
 * The document's settings (`Office.context.document.settings`). They belong to the workbook: one
 * instance outlives the panes that are opened on it.
 */
export class DocumentSettings {
  private pairs: readonly SettingPair[];

  /** @param onSaved hears the whole new set each time the pane saves. */
  constructor(
    initial: readonly SettingPair[] = [],
    private readonly onSaved: (pairs: readonly SettingPair[]) => void = () => {},
  ) {
    this.pairs = initial;
  }

  all(): readonly SettingPair[] {
    return this.pairs;
  }

  /** Replaces the whole set: the pane always sends all of it. */
  save(pairs: readonly SettingPair[]): void {
    this.pairs = pairs;
    this.onSaved(pairs);
  }
}
