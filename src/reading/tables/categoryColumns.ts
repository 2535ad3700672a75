/**
 * The categories of rows whose cells are merged downwards: an empty cell means the one above, and a new outer category
 * ends the inner ones.
 */
export class CategoryColumns {
  #current: readonly string[] = [];

  /** @param texts of a row's category columns, from the outermost inwards */
  read(texts: readonly string[]): readonly string[] {
    const outermost = texts.findIndex((text) => text !== "");
    if (outermost !== -1) {
      this.#current = texts.map((text, level) =>
        text === "" && level < outermost ? (this.#current[level] ?? "") : text,
      );
    }
    return this.#current.filter((text) => text !== "");
  }
}
