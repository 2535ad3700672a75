import type { Find } from "./find";
import type { Statement } from "./statement";

/** 年均增长9%，分别达到3.4万元: the level is of the same indicator without its growth. */
const changed = /(?<=.{2})(?:年均|累计)?(?:增长|下降|降低|提高|提升|增加|减少)$/u;

type Said = Pick<Find, "name" | "unit">;

/**
 * The indicators that a sentence has named, for lists of numbers without subjects of their own: 到2030年分别达到3、5个,
 * 年均分别增长9%、11%.
 */
export class SaidBefore {
  /** Between the last two semicolons, and behind the last. */
  #partBefore: readonly Said[] = [];
  #part: readonly Said[] = [];

  /** Takes note of a statement's finds; `fresh` where it is the first behind a semicolon. */
  pass(finds: readonly Said[], fresh: boolean): void {
    if (fresh && this.#part.length > 0) {
      this.#partBefore = this.#part;
      this.#part = [];
    }
    this.#part = [...this.#part, ...finds];
  }

  /** The names that a statement's numbers are of, in order; null where there are not as many, or of other units. */
  namesFor(statement: Statement, fresh: boolean): readonly string[] | null {
    const { quantities, change, respectively } = statement;
    const count = quantities.length;
    const before = fresh && this.#part.length > 0 ? this.#part : this.#partBefore;
    const part = fresh ? [] : this.#part;
    const isOfBefore = before.length === count || respectively;
    const said = part.length > 0 ? part.slice(-count) : isOfBefore ? before.slice(-count) : [];
    const bare = said.map(({ name }) => name.replace(changed, ""));
    const areAlike =
      change !== null ||
      said.every(({ unit, name }, at) => unit === quantities[at]!.unit || name !== bare[at]);
    return count > 1 && said.length === count && areAlike ? bare : null;
  }
}
