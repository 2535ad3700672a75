import fc from "fast-check";
import { draftOfText, southBayText } from "../testing/southBay";
import { linePieces, rowsByLine } from "./lineMarks";
import type { DraftRow } from "./planDraft";
import { findNext, lineAt, linesOfText, sentenceAround, trimmed } from "./textLines";

const [row] = draftOfText(southBayText).rows;
const text = fc.string({ unit: fc.constantFrom("甲", "a", " ", "\n", "。"), maxLength: 80 });
const spansOf = (length: number) =>
  fc
    .tuple(fc.nat(length), fc.nat(length))
    .map(([one, other]) => ({ start: Math.min(one, other), end: Math.max(one, other) }));

it("cuts a text into lines that leave out nothing but white space", () => {
  fc.assert(
    fc.property(text, fc.integer({ min: 1, max: 9 }), (source, longest) => {
      const lines = linesOfText(source, longest);
      const shown = lines.map(({ start, end }) => source.slice(start, end)).join("");
      expect(shown.replace(/\s/gu, "")).toBe(source.replace(/\s/gu, ""));
      expect(lines.every(({ start, end }) => end - start <= longest && start < end)).toBe(true);
      lines.forEach(({ start, end }, index) => {
        expect(lineAt(lines, start)).toBe(index);
        expect(lineAt(lines, end - 1)).toBe(index);
      });
    }),
  );
});

it("makes up each line of pieces, of which a quote's are marked and no others", () => {
  const sources = fc.tuple(text.filter((source) => source.length > 0)).chain(([source]) =>
    fc.tuple(
      fc.constant(source),
      fc.array(
        spansOf(source.length).filter(({ start, end }) => start < end),
        { maxLength: 5 },
      ),
      fc.option(spansOf(source.length)),
    ),
  );
  fc.assert(
    fc.property(sources, ([source, spans, picked]) => {
      const lines = linesOfText(source, 7);
      const rows = spans.map((span, index): DraftRow => ({
        ...row!,
        id: String(index),
        source: span,
      }));
      const byLine = rowsByLine(lines, rows);
      lines.forEach((line, index) => {
        const pieces = linePieces(line, byLine.get(index) ?? [], picked);
        const words = pieces.map(({ start, end }) => source.slice(start, end)).join("");
        expect(words).toBe(source.slice(line.start, line.end));
        for (const piece of pieces) {
          const within = rows.filter(
            ({ source: span }) => span.start <= piece.start && piece.end <= span.end,
          );
          expect(piece.rows).toEqual(within);
        }
      });
    }),
  );
});

it("finds the sentence around a word, and the word again from the beginning", () => {
  const source = "到2022年达到5家。到2025年达到9家；其中甲类3家。";
  const word = findNext(source, "甲类", 0)!;
  const sentence = sentenceAround(source, word);
  expect(source.slice(sentence.start, sentence.end)).toBe("其中甲类3家");
  expect(findNext(source, "甲类", word.end)).toEqual(word);
  expect(findNext(source, "乙类", 0)).toBeNull();
  expect(trimmed("  甲 ", { start: 0, end: 4 })).toEqual({ start: 2, end: 3 });
});
