import fc from "fast-check";
import { normaliseName } from "../plan/normalisedName";
import { pinyinMatcher, type PinyinMatcher } from "../plan/pinyinMatch";
import { loadPinyinReadings, type PinyinReadings } from "../plan/pinyinReadings";
import { builtInPlans } from "./builtInPlans";

let readings: PinyinReadings;
let matcher: PinyinMatcher;
beforeAll(async () => {
  readings = await loadPinyinReadings();
  matcher = pinyinMatcher(readings);
});

const names = [
  ...new Set(
    builtInPlans.flatMap(({ region, targets }) => [
      region,
      ...targets.flatMap(({ name, aliases }) => [name, ...aliases]),
    ]),
  ),
].map(normaliseName);
const anyName = fc.constantFrom(...names);

describe("any name of the built-in plans", () => {
  /** What a person may type for a character: itself where it has no reading. */
  const typedAs = (character: string, pick: number, part: (reading: string) => string) => {
    const known = readings(character);
    return known.length === 0 ? character : part(known[pick % known.length]!);
  };
  /** For each character which reading, and whether it is typed out. */
  const choices = fc.array(fc.tuple(fc.nat(5), fc.boolean()), { minLength: 40, maxLength: 40 });

  it("is found by its initials, whichever of its readings are meant", () => {
    fc.assert(
      fc.property(anyName, choices, (name, chosen) => {
        const typed = Array.from(name, (character, index) =>
          typedAs(character, chosen[index % 40]![0], (reading) => reading.slice(0, 1)),
        ).join("");
        fc.pre(/[a-z]/u.test(typed));
        expect(matcher.match(typed, name)).toBe("initialsBegin");
      }),
    );
  });

  it("is found by any mixture of syllables and initials", () => {
    fc.assert(
      fc.property(anyName, choices, (name, chosen) => {
        const typed = Array.from(name, (character, index) => {
          const [pick, isWhole] = chosen[index % 40]!;
          return typedAs(character, pick, (reading) => (isWhole ? reading : reading.slice(0, 1)));
        }).join("");
        fc.pre(/[a-z]/u.test(typed));
        expect(matcher.match(typed, name)).toMatch(/Begin$/);
      }),
    );
  });

  it("is found at each key press while its sound is typed", () => {
    fc.assert(
      fc.property(anyName, fc.nat(60), (name, length) => {
        const whole = Array.from(name, (character) => typedAs(character, 0, (reading) => reading));
        const typed = whole.join("").slice(0, length);
        fc.pre(/[a-z]/u.test(typed));
        expect(matcher.match(typed, name)).not.toBeNull();
      }),
    );
  });

  it("is not found by letters that none of its characters begins with", () => {
    fc.assert(
      fc.property(anyName, (name) => {
        const initials = new Set(
          Array.from(name).flatMap((character) => [
            character,
            ...readings(character).map((reading) => reading.slice(0, 1)),
          ]),
        );
        // No syllable begins with i, u or v.
        for (const letter of ["i", "u", "v"].filter((each) => !initials.has(each))) {
          expect(matcher.match(letter, name)).toBeNull();
        }
      }),
    );
  });
});
