import type { PinyinReadings } from "./pinyinReadings";

/** How a text was found by its sound: the better, the earlier in this list. */
export const pinyinPlaces = ["initialsBegin", "initials", "pinyinBegin", "pinyin"] as const;

export type PinyinPlace = (typeof pinyinPlaces)[number];

/** Finds words in texts by how these are read aloud. */
export interface PinyinMatcher {
  /**
   * @param word normalised (see `normaliseName`): `slfgl`, `senlin`, `森林fgl`
   * @param text normalised
   * @returns null where the word is not found, or has no letter that could be a sound
   */
  match(word: string, text: string): PinyinPlace | null;
}

/** What may be typed for one character of a text. */
interface Sounds {
  /** Itself, which is what a letter or digit is typed as. */
  readonly character: string;
  /** `s`, and `sh` of 上. */
  readonly initials: readonly string[];
  /** `lv`, `lu` and `lyu` of 率, besides `shuai`. */
  readonly syllables: readonly string[];
}

/** Texts whose sounds are remembered; a library has a few thousand. */
const mostTexts = 20_000;

/**
 * A matcher in which each character may be typed as itself, as an initial, or as a whole syllable of any of its
 * readings; the last syllable may still be incomplete.
 */
export function pinyinMatcher(readings: PinyinReadings): PinyinMatcher {
  const knownCharacters = new Map<string, Sounds>();
  const soundsOfKnown = (character: string): Sounds => {
    let sounds = knownCharacters.get(character);
    if (sounds === undefined) {
      sounds = soundsOfCharacter(character, readings);
      knownCharacters.set(character, sounds);
    }
    return sounds;
  };
  const known = new Map<string, readonly Sounds[]>();
  const soundsOf = (text: string): readonly Sounds[] => {
    let sounds = known.get(text);
    if (sounds === undefined) {
      sounds = Array.from(text, soundsOfKnown);
      if (known.size < mostTexts) known.set(text, sounds);
    }
    return sounds;
  };
  return {
    match: (word, text) => {
      const typed = word.normalize("NFKC").toLowerCase().replaceAll("ü", "v");
      return /[a-z]/u.test(typed) ? bestPlace(typed, soundsOf(text)) : null;
    },
  };
}

function soundsOfCharacter(character: string, readings: PinyinReadings): Sounds {
  const read = readings(character);
  return {
    character,
    initials: distinct(read.flatMap(initialsOf)),
    syllables: distinct(read.flatMap(spellingsOf)),
  };
}

function initialsOf(reading: string): readonly string[] {
  const single = reading.slice(0, 1);
  return /^[zcs]h/u.test(reading) ? [single, reading.slice(0, 2)] : [single];
}

/** ü is typed as v on most keyboards, as u where it is thought of without its dots, and as yu in passports. */
function spellingsOf(reading: string): readonly string[] {
  if (!reading.includes("v")) return [reading];
  return [reading, reading.replace("v", "u"), reading.replace("v", "yu")];
}

function bestPlace(typed: string, sounds: readonly Sounds[]): PinyinPlace | null {
  let best: number | null = null;
  for (let start = 0; start < sounds.length; start++) {
    const isInitials = matchesFrom(typed, 0, sounds, start, false);
    if (!isInitials && !matchesFrom(typed, 0, sounds, start, true)) continue;
    const place = pinyinPlaces.indexOf(
      isInitials
        ? start === 0
          ? "initialsBegin"
          : "initials"
        : start === 0
          ? "pinyinBegin"
          : "pinyin",
    );
    best = best === null ? place : Math.min(best, place);
  }
  return best === null ? null : pinyinPlaces[best]!;
}

/** Whether what is typed from `done` on can be read from the character `at` on. */
function matchesFrom(
  typed: string,
  done: number,
  sounds: readonly Sounds[],
  at: number,
  takesSyllables: boolean,
): boolean {
  if (done === typed.length) return true;
  const here = sounds[at];
  if (here === undefined) return false;
  const { character, initials, syllables } = here;
  const goesOn = (part: string): boolean =>
    typed.startsWith(part, done) &&
    matchesFrom(typed, done + part.length, sounds, at + 1, takesSyllables);
  if (goesOn(character) || initials.some(goesOn)) return true;
  if (done > 0 && isUnspoken(here) && goesOn("")) return true;
  if (!takesSyllables) return false;
  const rest = typed.slice(done);
  return syllables.some((syllable) => syllable.startsWith(rest) || goesOn(syllable));
}

/** Whether a character is passed over in reading: a bracket, a dash. */
function isUnspoken({ character, initials }: Sounds): boolean {
  return initials.length === 0 && !/[\p{L}\p{N}]/u.test(character);
}

function distinct(texts: readonly string[]): readonly string[] {
  return [...new Set(texts)];
}
