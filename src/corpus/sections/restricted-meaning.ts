import { editDistance } from "../../itu/did-you-mean.ts";
import { inHanForms, withHanForms } from "../../itu/letter-forms.ts";
import { drawn, fold, foldedSet, once, tokensOf } from "./folded-letters.ts";
import { isMarkedSecret } from "./handling-marks.ts";
import {
  ANYWHERE,
  ASKS_AND_POSITIONS,
  CONTAINED,
  GROUP,
  LABEL_TERMS,
  LABELS,
  MODIFIERS,
  NEAR_RESTRICTED_WORDS,
  OURS,
  SECRET_WHEN_ALONE,
  TERMS_OF_FIELD,
  WHOLE,
} from "./restricted-words.ts";
import type { Meaning } from "./section-names.ts";
import { withoutFalseOurs } from "./words-for-our.ts";

/** Names of restricted sections, letters only, and how many of their letters may be wrong. */
const NAMES: readonly { name: string; wrongLetters: number; meaning: Meaning }[] = [
  { name: "ask", wrongLetters: 1, meaning: "ask" },
  { name: "asks", wrongLetters: 1, meaning: "ask" },
  { name: "position", wrongLetters: 2, meaning: "position" },
  { name: "commonposition", wrongLetters: 3, meaning: "position" },
];
export const MEANINGS = ["ask", "position", "internal"] as const;
/** Letters of the longest name, and words in the longest phrase of the lists. */
const [LONGEST, LONGEST_PHRASE] = [32, 4];

/** One value for each meaning. */
export function forEachMeaning<T>(of: (meaning: Meaning) => T): Readonly<Record<Meaning, T>> {
  return { ask: of("ask"), position: of("position"), internal: of("internal") };
}

/** The lists of words, folded. */
export const FOLDED = {
  anywhere: forEachMeaning((meaning) => foldedSet(ANYWHERE[meaning])),
  whole: forEachMeaning((meaning) => foldedSet(WHOLE[meaning])),
  contained: forEachMeaning((meaning) => [...foldedSet(CONTAINED[meaning])]),
  asksAndPositions: foldedSet(ASKS_AND_POSITIONS),
  single: foldedSet(SECRET_WHEN_ALONE),
  group: foldedSet(GROUP),
  ours: foldedSet(OURS),
} as const;

const drawnAnywhere = once(() =>
  forEachMeaning((meaning) => new Set(Array.from(FOLDED.anywhere[meaning], drawn))),
);

/**
 * The letters of words without what parts them, for letters set apart and words run together; short ones mean others.
 */
const joinedLetters = once((): ReadonlyMap<string, Meaning> => {
  const lettersOf = (meaning: Meaning): string[] => {
    const phrases = [...FOLDED.anywhere[meaning], ...foldedSet(LABELS[meaning])];
    if (meaning === "position") phrases.push("common position");
    const letters = drawn(phrases.join("\n")).replace(/[^\p{L}\n]/gu, "");
    return letters.split("\n").filter((name) => name.length > 5 || name.startsWith("ask"));
  };
  return new Map(
    MEANINGS.flatMap((meaning) => lettersOf(meaning).map((letters) => [letters, meaning] as const)),
  );
});
/** A letter that is not of plain Latin, or a digit or sign beside one. */
const MIXED = /[^\P{L}a-z]|[@$!|\d][a-z]|[a-z][@$!|\d]/u;
const JOINED_MODIFIER = /^(?:the|our|group|draft|proposed)/;

/** Shorter words are one letter from too many others. */
const SHORTEST_MISSPELLED = 8;

/** Restricted words by what is left of them without one letter, so that a misspelt one is found at once. */
const byRest = once((): ReadonlyMap<string, readonly (readonly [word: string, Meaning])[]> => {
  const rests = new Map<string, (readonly [string, Meaning])[]>();
  for (const meaning of MEANINGS) {
    for (const word of FOLDED.anywhere[meaning]) {
      if (word.length < SHORTEST_MISSPELLED || /[^\p{L}]/u.test(word)) continue;
      for (const rest of restsOf(word)) rests.set(rest, [...(rests.get(rest) ?? []), [word, meaning]]);
    }
  }
  return rests;
});

const restsOf = (word: string): string[] => [
  word,
  ...Array.from(word, (_, index) => word.slice(0, index) + word.slice(index + 1)),
];

/**
 * What a heading with these words may have been meant for that only some may read, because it is nearly the name of
 * a restricted section or another word for it; nothing where it is neither.
 */
export const restrictedMeaning = inHanForms((text: string): Meaning | undefined => {
  if (isMarkedSecret(text)) return "internal";
  const folded = withoutTerms(fold(withoutFalseOurs(text)));
  const tokens = tokensOf(folded);
  if (tokens.length === 0) return undefined;
  return meaningOfLetters(folded) ?? meaningOfWords(tokens) ?? meaningOfDrawn(folded);
});

/** Folded terms, of letters and blanks, and the pattern of any of them: most texts have none, and one search shows it. */
type Terms = Readonly<{ list: readonly string[]; any: RegExp }>;
/** Behind a term in these letters others make another word of it, "secret votes"; in other scripts they are an ending. */
const IN_LATIN = /^[a-z ]+$/;

const HEADING_TERMS = termsOf(TERMS_OF_FIELD);
/** Those of labels as well. */
export const ALL_TERMS = termsOf([...TERMS_OF_FIELD, ...LABEL_TERMS]);

function termsOf(phrases: readonly string[]): Terms {
  const list = [...foldedSet(phrases)];
  return { list, any: new RegExp(list.join("|"), "u") };
}

export function withoutTerms(folded: string, { list, any }: Terms = HEADING_TERMS): string {
  const ended = (term: string) => (IN_LATIN.test(term) ? new RegExp(`${term}(?![a-z])`, "g") : term);
  const without = (rest: string, term: string) =>
    rest.includes(term) ? rest.replaceAll(ended(term), " ") : rest;
  return any.test(folded) ? list.reduce(without, folded) : folded;
}

/** A wrong letter, a beginning of the name, letters that only look like it, letters set apart. */
export function meaningOfLetters(folded: string, isLabel = false): Meaning | undefined {
  const letters = drawn(folded.replace(/^[\s\d]+[.):\s]|[!|]+\s*$/gu, "")).replace(/[^\p{L}]/gu, "");
  if (letters === "" || letters.length > LONGEST || NEAR_RESTRICTED_WORDS.has(letters)) return undefined;
  for (const { name, wrongLetters, meaning } of NAMES) {
    if (isLabel) {
      // "As:" and "Task:" are no misspelt labels.
      if (letters === name || (name.length > 4 && isWithin(letters, name, 1))) return meaning;
      continue;
    }
    if (name.startsWith(letters) && (name.length < 10 || letters.length > 3)) return meaning;
    if (letters.length > 1 && isWithin(letters, name, wrongLetters)) return meaning;
  }
  return undefined;
}

/** Whether at most so many letters differ; where the lengths differ by more, nothing is compared. */
const isWithin = (letters: string, name: string, most: number): boolean =>
  Math.abs(letters.length - name.length) <= most && editDistance(letters, name, most) <= most;

/** Words in letters that only look like theirs, with blanks between the letters, or without any between the words. */
export function meaningOfDrawn(folded: string, isLabel = false): Meaning | undefined {
  if (folded.length > LONGEST * 2) return undefined;
  const latin = drawn(folded);
  const letters = latin.replace(/[^\p{L}]/gu, "");
  const joined = joinedLetters().get(letters) ?? joinedLetters().get(letters.replace(JOINED_MODIFIER, ""));
  // Words that are as they are written have been looked at.
  if (joined !== undefined || isLabel || !MIXED.test(folded)) return joined;
  const tokens = tokensOf(latin);
  return MEANINGS.find((meaning) => holdsPhrase(tokens, drawnAnywhere()[meaning]));
}

export function meaningOfWords(tokens: readonly string[]): Meaning | undefined {
  const joined = tokens.join("");
  const names = namesOf(tokens);
  for (const meaning of MEANINGS) {
    const isNamed = names.some((name) => FOLDED.whole[meaning].has(name));
    if (isNamed || holdsPhrase(tokens, FOLDED.anywhere[meaning])) return meaning;
    if (isContained(joined, meaning)) return meaning;
  }
  return meaningOfMisspelling(tokens);
}

/** The meaning of a restricted word that one of the words is a letter from: "intenal", "confindential". */
export function meaningOfMisspelling(tokens: readonly string[], isMeant?: (word: string) => boolean) {
  for (const token of tokens) {
    if (token.length < SHORTEST_MISSPELLED - 1 || token.length > LONGEST || NEAR_RESTRICTED_WORDS.has(token))
      continue;
    for (const rest of restsOf(token)) {
      for (const [word, meaning] of byRest().get(rest) ?? []) {
        if ((isMeant?.(word) ?? true) && !isOtherParticle(token, word) && editDistance(token, word, 1) <= 1)
          return meaning;
      }
    }
  }
  return undefined;
}

/** The first letter of an Arabic word may be a word of its own: "the group" is no misspelt "for the group". */
const isOtherParticle = (token: string, word: string) =>
  /^[\u0621-\u064A]/u.test(token) && token[0] !== word[0];

export function isContained(joined: string, meaning: Meaning): boolean {
  const forms = [joined, withHanForms(joined)];
  return FOLDED.contained[meaning].some((word) => forms.some((form) => form.includes(word)));
}

/** Whether words contain one of the phrases. */
export const holdsPhrase = (tokens: readonly string[], phrases: ReadonlySet<string>): boolean =>
  tokens.some((_, from) => isPhraseAt(tokens, from, phrases));

/** Whether one of the phrases is at an index of words, and the word behind it may follow it. */
export function isPhraseAt(
  tokens: readonly string[],
  from: number,
  phrases: ReadonlySet<string>,
  mayFollow: (next: string) => boolean = () => true,
): boolean {
  if (!mayBegin(phrases, tokens[from] ?? "")) return false;
  let phrase = "";
  for (const [index, token] of tokens.slice(from, from + LONGEST_PHRASE).entries()) {
    phrase = index === 0 ? token : `${phrase} ${token}`;
    if (phrases.has(phrase) && mayFollow(tokens[from + index + 1] ?? "")) return true;
  }
  return false;
}

const beginnings = new WeakMap<ReadonlySet<string>, ReadonlySet<string>>();

/** Whether one of the phrases may begin with a word: with most words of a text none does. */
export const mayBegin = (phrases: ReadonlySet<string>, word: string) => beginningsOf(phrases).has(word);

/** The first words of phrases, found once for each list. */
export function beginningsOf(phrases: ReadonlySet<string>): ReadonlySet<string> {
  const known = beginnings.get(phrases);
  if (known !== undefined) return known;
  const words = new Set(Array.from(phrases, (phrase) => phrase.split(" ", 1)[0] ?? ""));
  beginnings.set(phrases, words);
  return words;
}

export function withoutModifiers(tokens: readonly string[]): readonly string[] {
  const first = tokens.findIndex((token) => !MODIFIERS.has(token) && !/^\d+$/.test(token));
  // "The group": nothing but such words.
  return first < 0 ? tokens.slice(-1) : tokens.slice(first);
}

const OF_OR_FOR = /^(?:of|for|to|from|by|du|de|des|pour|aux|del|para|do|da|der|von|für|fur|cua)$/;
const ARTICLE = /^(?:the|our|les?|la|el|las|los|die)$/;

/** What words are without the modifiers before them, and without the group whose they are as well. */
export function namesOf(tokens: readonly string[]): string[] {
  const name = withoutModifiers(tokens);
  return [name.join(" "), withoutGroup(name).join(" ")];
}

/** "Line of the group", "messages for delegations", "позиция группы". */
function withoutGroup(tokens: readonly string[]): readonly string[] {
  const last = tokens.at(-1) ?? "";
  if (tokens.length < 2 || !FOLDED.group.has(last)) return tokens;
  const before = tokens.slice(0, -1);
  const articles = ARTICLE.test(before.at(-1) ?? "") ? before.slice(0, -1) : before;
  const named = OF_OR_FOR.test(articles.at(-1) ?? "") ? articles.slice(0, -1) : before;
  return named.length === 0 ? tokens : named;
}
