import { optionalKeys } from "../../json-values.ts";
import { normalForm } from "../../normal-form.ts";
import { align, type Pair, roughWords, similarity, type Words } from "./align.ts";
import { textOf } from "./emphasis.ts";
import type { Budget } from "./match-keys.ts";
import { bodyKey, keyOf, type Paragraph, wholeKey } from "./paragraphs.ts";
import { type Piece, wordChanges } from "./word-changes.ts";

/** A paragraph of a text with marked changes. */
export type ChangedParagraph =
  /** Unchanged, or with changes in it. */
  | { kind: "matched"; level: number; number: Piece[]; body: Piece[] }
  /** New or deleted. `moved`: the other version has the same body elsewhere, and this is the direction of the move. */
  | { kind: "added" | "removed"; level: number; paragraph: Paragraph; moved?: "up" | "down" };

/**
 * Merges two versions of a text into one with marked changes, in three steps: paragraphs, sentences of similar paragraphs,
 * words of similar sentences. A paragraph with the same body elsewhere has moved, whatever its number, and has no marks
 * inside. Parts that exceed the budget are marked as replaced as a whole.
 *
 * @param language BCP 47
 */
export function textChanges(
  before: readonly Paragraph[],
  after: readonly Paragraph[],
  language: string,
  budget: Budget,
): ChangedParagraph[] {
  const pairs = alignParagraphs(before, after, budget);
  const moves = movesAmong(pairs);
  return pairs.map((pair): ChangedParagraph => {
    const { before: old, after: now } = pair;
    if (now === undefined) return alone("removed", old, moves.get(pair));
    if (old === undefined) return alone("added", now, moves.get(pair));
    return {
      kind: "matched",
      level: now.level,
      number: numberChange(old, now),
      body: pair.same ? [{ runs: now.body }] : wordChanges(old.body, now.body, language, budget),
    };
  });
}

/** Aligns the paragraphs of two texts: equal ones first, then similar ones. */
export function alignParagraphs(
  before: readonly Paragraph[],
  after: readonly Paragraph[],
  budget: Budget,
): Pair<Paragraph>[] {
  const known = new Map<Paragraph, Words>();
  const words = (paragraph: Paragraph) => {
    const found = known.get(paragraph) ?? roughWords(normalForm(textOf(paragraph.body)));
    known.set(paragraph, found);
    return found;
  };
  const keys = new Map([...before, ...after].map((paragraph) => [paragraph, bodyKey(paragraph)]));
  const keyOf = (paragraph: Paragraph) => keys.get(paragraph) ?? "";
  const elsewhere = onceInBoth(before.map(keyOf), after.map(keyOf));
  return align(
    before,
    after,
    {
      key: wholeKey,
      // A paragraph that the other text has verbatim elsewhere has moved; it is no version of another one.
      similarity: (a, b) => {
        if (keyOf(a) === keyOf(b)) return 2;
        if (elsewhere.has(keyOf(a)) || elsewhere.has(keyOf(b))) return 0;
        return similarity(words(a), words(b));
      },
      size: ({ body }) => textOf(body).length / 5,
    },
    budget,
  );
}

function onceInBoth(before: readonly string[], after: readonly string[]): Set<string> {
  const right = new Set(after);
  return new Set(before.filter((key) => right.has(key)));
}

/** The unpaired paragraphs whose body the other text has elsewhere; each is matched once, in order. */
export function movesAmong(pairs: readonly Pair<Paragraph>[]): Map<Pair<Paragraph>, "up" | "down"> {
  const gone = new Map<string, { next: number; places: number[] }>();
  pairs.forEach(({ before, after }, at) => {
    if (after !== undefined || before === undefined || before.body.length === 0) return;
    const key = bodyKey(before);
    const known = gone.get(key);
    if (known === undefined) gone.set(key, { next: 0, places: [at] });
    else known.places.push(at);
  });
  const moves = new Map<Pair<Paragraph>, "up" | "down">();
  pairs.forEach((pair, at) => {
    if (pair.before !== undefined || pair.after === undefined) return;
    const known = gone.get(bodyKey(pair.after));
    const place = known?.places[known.next];
    const from = place === undefined ? undefined : pairs[place];
    if (known === undefined || place === undefined || from === undefined) return;
    known.next += 1;
    const direction = place < at ? "down" : "up";
    moves.set(pair, direction).set(from, direction);
  });
  return moves;
}

function alone(
  kind: "added" | "removed",
  paragraph: Paragraph | undefined,
  moved: "up" | "down" | undefined,
): ChangedParagraph {
  const { level = 0, number = [], body = [] } = paragraph ?? {};
  return { kind, level, paragraph: { level, number, body }, ...optionalKeys({ moved }) };
}

/** The change of a paragraph's number, which is replaced as a whole. */
export function numberChange(before: Paragraph, after: Paragraph): Piece[] {
  const [old, now] = [before.number, after.number];
  if (normalForm(textOf(old)).trim() === normalForm(textOf(now)).trim())
    return [{ runs: keyOf(now) === "" ? old : now }];
  const pieces: Piece[] = [
    { mark: "del", runs: old },
    { mark: "ins", runs: now },
  ];
  return pieces.filter(({ runs }) => runs.length > 0);
}
