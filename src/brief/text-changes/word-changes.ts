import { align, countedWords, similarity, type Words } from "./align.ts";
import { joined, type Run } from "./emphasis.ts";
import { type Budget, commonKeys, type Matches } from "./match-keys.ts";
import { type Edit, editsBetween, isWordless, joinEdits, mergeCloseEdits } from "./merge-close-edits.ts";
import { sentencesOfRuns, type Token as Word } from "./tokens.ts";

/** A piece of a text that was deleted, inserted, set in another emphasis, or, without a mark, left unchanged. */
export interface Piece {
  mark?: "del" | "ins" | "restyled";
  runs: Run[];
  /** `restyled`: the text in its earlier emphasis. */
  before?: Run[];
}

/** A word, a blank or a sign. `before`: its earlier emphasis, where only that changed. */
interface Token extends Word {
  before?: Run["emphasis"];
}

interface Sentence {
  tokens: Token[];
  words: Words;
}

/** Paired sentences with a smaller share of common words are marked as replaced as a whole. */
const READABLE = 0.25;

/**
 * The changes between two versions of a paragraph: of whole sentences first, then of words in similar sentences.
 *
 * @param language BCP 47, for the borders of sentences and words
 */
export function wordChanges(
  before: readonly Run[],
  after: readonly Run[],
  language: string,
  budget: Budget,
): Piece[] {
  const pairs = align(
    sentencesOfRuns(before, language).map(sentence),
    sentencesOfRuns(after, language).map(sentence),
    {
      key: ({ tokens }) => tokens.map(({ emphasis, key }) => `${emphasis}\t${key}`).join("\n"),
      similarity: (a, b) => similarity(a.words, b.words),
      size: ({ words }) => words.length,
    },
    budget,
  );
  const edits = pairs.flatMap(({ before: old, after: now, same }): Edit<Token>[] => {
    if (same) return [{ segments: now?.tokens ?? [] }];
    if (old === undefined) return [{ mark: "ins", segments: now?.tokens ?? [] }];
    if (now === undefined) return [{ mark: "del", segments: old.tokens }];
    return withinSentence(old.tokens, now.tokens, budget);
  });
  return withoutBlanks(mergeCloseEdits(joinEdits(edits), keyOf)).flatMap(pieces);
}

/**
 * Compares paragraphs of two different texts word by word: every word that both have in the same order is unmarked, however
 * few there are. Beyond the budget, falls back to `wordChanges`.
 */
export function sharedWordChanges(
  one: readonly Run[],
  other: readonly Run[],
  language: string,
  budget: Budget,
): Piece[] {
  const [left, right] = [one, other].map((runs): Token[] => sentencesOfRuns(runs, language).flat());
  if (left === undefined || right === undefined) return [];
  const matches = commonWords(left.map(keyOf), right.map(keyOf), budget);
  if (matches === undefined) return wordChanges(one, other, language, budget);
  const edits = editsBetween<Token>(left, right, matches, restyled);
  return withoutBlanks(mergeCloseEdits(edits, keyOf, isWordless)).flatMap(pieces);
}

/** The longest common subsequence of words, and the equal blanks and signs next to them. */
function commonWords(left: readonly string[], right: readonly string[], budget: Budget): Matches | undefined {
  const places = [left, right].map((keys) => [...keys.keys()].filter((at) => !isWordless([keys[at] ?? ""])));
  const [ofLeft = [], ofRight = []] = places;
  const words = commonKeys(
    ofLeft.map((at) => left[at] ?? ""),
    ofRight.map((at) => right[at] ?? ""),
    budget,
  );
  if (words === undefined) return undefined;
  const matches: Matches = [];
  const matched = words.map(([i, j]): [number, number] => [ofLeft[i] ?? 0, ofRight[j] ?? 0]);
  let [from, to] = [0, 0];
  for (const [i, j] of [...matched, [left.length, right.length] as const]) {
    const isSame = (a: number, b: number) => left[a] === right[b] && isWordless([left[a] ?? ""]);
    for (; from < i && to < j && isSame(from, to); from++, to++) matches.push([from, to]);
    let behind = 0;
    while (i - behind > from && j - behind > to && isSame(i - behind - 1, j - behind - 1)) behind += 1;
    for (; behind > 0; behind--) matches.push([i - behind, j - behind]);
    if (i < left.length && j < right.length) matches.push([i, j]);
    [from, to] = [i + 1, j + 1];
  }
  return matches;
}

/** A token that both versions have, with its earlier emphasis where that changed. */
function restyled(old: Token, now: Token): Token {
  return old.emphasis === now.emphasis ? now : { ...now, before: old.emphasis };
}

function sentence(tokens: Token[]): Sentence {
  return { tokens, words: countedWords(tokens.map(keyOf)) };
}

function keyOf({ key }: Token): string {
  return key;
}

/** Removes the marks of blanks that were inserted or deleted alone, because nobody sees them; the new blanks remain. */
function withoutBlanks(edits: readonly Edit<Token>[]): Edit<Token>[] {
  const isMarked = (at: number) => edits[at]?.mark !== undefined;
  const kept = edits.flatMap((edit, at): Edit<Token>[] => {
    const { mark, segments } = edit;
    const isPartOfMore = isMarked(at - 1) || isMarked(at + 1);
    if (mark === undefined || isPartOfMore || !segments.every(isBlank)) return [edit];
    return mark === "ins" ? [{ segments }] : [];
  });
  return joinEdits(kept);
}

function withinSentence(before: Token[], after: Token[], budget: Budget): Edit<Token>[] {
  const replaced: Edit<Token>[] = [
    { mark: "del", segments: before },
    { mark: "ins", segments: after },
  ];
  const matches = commonKeys(before.map(keyOf), after.map(keyOf), budget);
  if (matches === undefined) return replaced;
  const edits = editsBetween<Token>(before, after, matches, restyled);
  const clean = mergeCloseEdits(edits, keyOf);
  return isReadable(clean, before, after) ? clean : replaced;
}

/** Whether enough is unchanged for a reader to follow the changes. */
function isReadable(edits: readonly Edit<Token>[], before: Token[], after: Token[]): boolean {
  const count = (tokens: readonly Token[]) => countedWords(tokens.map(keyOf)).length;
  const kept = edits.filter(({ mark }) => mark === undefined).flatMap(({ segments }) => segments);
  return count(kept) >= READABLE * Math.min(count(before), count(after));
}

/** The pieces of an edit: unchanged segments are split where the emphasis changed. */
function pieces({ mark, segments }: Edit<Token>): Piece[] {
  if (mark !== undefined) return [{ mark, runs: joined(segments) }];
  const result: { isRestyled: boolean; tokens: Token[] }[] = [];
  segments.forEach((token, index) => {
    const last = result.at(-1);
    // A blank is restyled only between restyled words.
    const isRestyled = isBlank(token)
      ? (last?.isRestyled ?? false) && isRestyledToken(segments[index + 1])
      : isRestyledToken(token);
    if (last !== undefined && last.isRestyled === isRestyled) last.tokens.push(token);
    else result.push({ isRestyled, tokens: [token] });
  });
  return result.map(({ isRestyled, tokens }): Piece => {
    const runs = joined(tokens);
    if (!isRestyled) return { runs };
    const before = tokens.map(({ text, emphasis, before: was }) => ({ text, emphasis: was ?? emphasis }));
    return { mark: "restyled", runs, before: joined(before) };
  });
}

function isBlank({ key }: Token): boolean {
  return key.trim() === "";
}

function isRestyledToken(token: Token | undefined): boolean {
  return token?.before !== undefined && !isBlank(token);
}
