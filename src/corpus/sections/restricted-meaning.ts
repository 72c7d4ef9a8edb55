import { editDistance } from "../../itu/did-you-mean.ts";
import { withoutUnseen } from "../characters/invisible-characters.ts";
import type { Meaning } from "./meaning.ts";
import {
  ANYWHERE,
  COLUMNS,
  CONTAINED,
  LABELS,
  MODIFIERS,
  NO_SLIPS,
  OURS,
  ROWS,
  TERMS,
  WHOLE,
} from "./restricted-words.ts";

export type { Meaning } from "./meaning.ts";

/** Names of restricted sections, letters only, and how many letters of them a slip may have wrong. */
const NAMES: readonly { name: string; slips: number; meaning: Meaning }[] = [
  { name: "ask", slips: 1, meaning: "ask" },
  { name: "asks", slips: 1, meaning: "ask" },
  { name: "position", slips: 2, meaning: "position" },
  { name: "commonposition", slips: 3, meaning: "position" },
];
const MEANINGS = ["ask", "position", "kept"] as const;
/** White letters in black circles and squares, which no normal form makes plain. */
const IN_A_BOX = /[\u{1F150}-\u{1F169}\u{1F170}-\u{1F189}]/gu;
const LONGEST = 32;
/** Words in the longest phrase of the lists. */
const LONGEST_PHRASE = 4;

const setsOf = (lists: Readonly<Record<Meaning, readonly string[]>>) =>
  new Map(MEANINGS.map((meaning) => [meaning, new Set(lists[meaning].map(fold))]));

/** Letters of other alphabets, and signs, that are drawn like a Latin letter. */
const DRAWN_ALIKE: ReadonlyMap<string, string> = new Map(
  Object.entries({
    a: "аαᴀ@4ꭺꓮ",
    b: "ьвʙ8ꓐ",
    c: "сϲᴄꮯꓚ",
    d: "ԁᴅꓓ",
    e: "еεєᴇ3ꭼꓰ",
    f: "ꜰϝꓝ",
    g: "ɢ9ꓖ",
    i: "іιıɪ1|!ӏlꭵꓲ",
    k: "кκᴋꮶꓗ",
    m: "мᴍꮇꓟ",
    n: "пνɴꓠ",
    o: "оοσօᴏ0ꓳ",
    p: "рρᴘꮲꓑ",
    r: "гʀꮁꓣ",
    s: "ѕꜱ5$ꮪꓢ",
    t: "тτᴛ7ꭲꓔ",
    u: "υսᴜꓴ",
    w: "ԝᴡꮃꓪ",
    y: "уγʏꓬ",
  }).flatMap(([latin, alike]) => [...alike].map((letter) => [letter, latin] as const)),
);

/** An article or pronoun before a vowel, as in "l’argumentaire". */
const ELIDED = /(?<![\p{L}\p{M}])(?:[cdjlmnst]|qu|dell|nell|all)['’ʼ](?=\p{L})/giu;
/** The stroke that draws an Arabic word out. */
const STRETCH = /\u0640/gu;
const LIGATURES: Readonly<Record<string, string>> = { ß: "ss", ı: "i", œ: "oe", æ: "ae" };

const anywhere = setsOf(ANYWHERE);
const whole = setsOf(WHOLE);
const labels = setsOf(LABELS);
const contained = setsOf(CONTAINED);
const ours: ReadonlySet<string> = new Set([...OURS].map(fold));

/** The letters of the languages that the lists hold words of: without others, a heading is judged by them alone. */
const LISTED =
  /^[a-zàâäáãçéèêëíìîïñóòôöõœæúùûüßа-яё\u0621-\u063A\u0640-\u064A\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー々]$/u;

/** Whether words have letters of a language of which the lists hold few words or none. */
export function isUnlistedLanguage(text: string): boolean {
  const letters = withoutUnseen(text).normalize("NFKC").toLowerCase().match(/\p{L}/gu) ?? [];
  return letters.some((letter) => !LISTED.test(letter));
}
const drawnAnywhere = new Map(
  MEANINGS.map((meaning) => [meaning, new Set([...(anywhere.get(meaning) ?? [])].map(drawn))]),
);

/**
 * The letters of words without what parts them, for letters set apart and words run together; short ones mean others.
 */
const JOINED: ReadonlyMap<string, Meaning> = new Map(
  MEANINGS.flatMap((meaning) =>
    [...ANYWHERE[meaning], ...LABELS[meaning], ...(meaning === "position" ? ["common position"] : [])]
      .map((phrase) => drawn(fold(phrase)).replace(/[^\p{L}]/gu, ""))
      .filter((letters) => letters.length > 5 || letters.startsWith("ask"))
      .map((letters) => [letters, meaning] as const),
  ),
);
/** Letters with one sign between each two of them. */
const APART = /^\p{L}(?:[\s.·_-]\p{L}){2,}$/u;
/** A letter that is not of plain Latin, or a digit or sign beside one. */
const MIXED = /[^\P{L}a-z]|[@$!|\d][a-z]|[a-z][@$!|\d]/u;
const JOINED_MODIFIER = /^(?:the|our|group|draft|proposed)/;

/**
 * What a heading with these words may have been meant for that only some may read, because it is nearly the name of
 * a restricted section or another word for it; nothing where it is neither.
 */
export function restrictedMeaning(text: string): Meaning | undefined {
  const folded = withoutTerms(fold(text));
  const tokens = tokensOf(folded);
  if (tokens.length === 0) return undefined;
  return meaningOfLetters(folded) ?? meaningOfWords(tokens) ?? meaningOfDrawn(folded);
}

/**
 * Whether words are all of a label before restricted words ("Our ask", "Red lines"), and of which; a sentence that
 * speaks of a request is none.
 */
export function labelMeaning(text: string): Meaning | undefined {
  if (APART.test(text)) return meaningOfDrawn(fold(text), true);
  const name = nameOf(text);
  if (name === undefined) return undefined;
  const all = name.tokens.join(" ");
  const isLabel = (meaning: Meaning) =>
    labels.get(meaning)?.has(all) === true ||
    (meaning !== "kept" && labels.get(meaning)?.has(name.words) === true);
  const meaning = MEANINGS.find(isLabel);
  if (meaning !== undefined) return meaning;
  return name.tokens.some((token) => ours.has(token)) ? meaningOfWords(name.tokens) : undefined;
}

/** The same for a line that is nothing but a label: it may be any of the words for it, or nearly its name. */
export function labelLineMeaning(text: string): Meaning | undefined {
  const name = nameOf(text);
  if (name === undefined) return undefined;
  const joined = name.tokens.join("");
  const isNamed = (meaning: Meaning) =>
    anywhere.get(meaning)?.has(name.words) === true ||
    (name.tokens.length === 1 && isContained(joined, meaning));
  return (
    labelMeaning(text) ??
    MEANINGS.find(isNamed) ??
    meaningOfLetters(fold(text), true) ??
    meaningOfDrawn(fold(text), true)
  );
}

/** The same for the name of a column or row of a table, where "Position" and "Ask" are what a table is about. */
export function columnMeaning(text: string, isRow: boolean): Meaning | undefined {
  const name = nameOf(text);
  const open = isRow ? ROWS : COLUMNS;
  return name === undefined || open.has(name.tokens.join(" ")) ? undefined : labelMeaning(text);
}

function nameOf(text: string): { tokens: readonly string[]; words: string } | undefined {
  const tokens = tokensOf(withoutTerms(fold(text)));
  if (tokens.length === 0 || tokens.length > 6) return undefined;
  return { tokens, words: withoutModifiers(tokens).join(" ") };
}

const FOLDED_TERMS = TERMS.map(fold);

function withoutTerms(folded: string): string {
  return FOLDED_TERMS.reduce((rest, term) => rest.replaceAll(term, " "), folded);
}

function tokensOf(folded: string): string[] {
  return folded.match(/[\p{L}\p{N}]+/gu) ?? [];
}

function fold(text: string): string {
  const plain = withoutUnseen(text).normalize("NFKC").normalize("NFD");
  return plain
    .replace(ELIDED, "")
    .replace(STRETCH, "")
    .replace(IN_A_BOX, (letter) =>
      String.fromCharCode(0x61 + (((letter.codePointAt(0) ?? 0) - 0x1f150) % 32)),
    )
    .replace(/[\p{M}'’‘ʻʼ`´]/gu, "")
    .replace(/[ßœæŒÆı]/gu, (letter) => LIGATURES[letter.toLowerCase()] ?? letter)
    .toLowerCase();
}

/** A slip in the letters, a beginning of the name, letters that only look like it, letters set apart. */
function meaningOfLetters(folded: string, isLabel = false): Meaning | undefined {
  const letters = drawn(folded.replace(/^[\s\d]+[.):\s]|[!|]+\s*$/gu, "")).replace(/[^\p{L}]/gu, "");
  if (letters === "" || letters.length > LONGEST || NO_SLIPS.has(letters)) return undefined;
  for (const { name, slips, meaning } of NAMES) {
    if (isLabel) {
      // "As:" and "Task:" are no slips of a label.
      if (letters === name || (name.length > 4 && editDistance(letters, name) <= 1)) return meaning;
      continue;
    }
    if (name.startsWith(letters) && (name.length < 10 || letters.length > 3)) return meaning;
    if (letters.length > 1 && editDistance(letters, name) <= slips) return meaning;
  }
  return undefined;
}

/** Words in letters that only look like theirs, with blanks between the letters, or without any between the words. */
function meaningOfDrawn(folded: string, isLabel = false): Meaning | undefined {
  if (folded.length > LONGEST * 2) return undefined;
  const latin = drawn(folded);
  const letters = latin.replace(/[^\p{L}]/gu, "");
  const joined = JOINED.get(letters) ?? JOINED.get(letters.replace(JOINED_MODIFIER, ""));
  // Words that are as they are written have been looked at.
  if (joined !== undefined || isLabel || !MIXED.test(folded)) return joined;
  const tokens = tokensOf(latin);
  return MEANINGS.find((meaning) => holdsPhrase(tokens, drawnAnywhere.get(meaning)));
}

function drawn(folded: string): string {
  return [...folded].map((letter) => DRAWN_ALIKE.get(letter) ?? letter).join("");
}

function meaningOfWords(tokens: readonly string[]): Meaning | undefined {
  const joined = tokens.join("");
  const name = withoutGroup(withoutModifiers(tokens)).join(" ");
  for (const meaning of MEANINGS) {
    if (holdsPhrase(tokens, anywhere.get(meaning)) || whole.get(meaning)?.has(name)) return meaning;
    if (isContained(joined, meaning)) return meaning;
  }
  const isNearPosition = (token: string) =>
    token.length > 5 && token.length < 12 && !NO_SLIPS.has(token) && editDistance(token, "position") <= 1;
  return tokens.some(isNearPosition) ? "position" : undefined;
}

function isContained(joined: string, meaning: Meaning): boolean {
  return [...(contained.get(meaning) ?? [])].some((word) => joined.includes(word));
}

function holdsPhrase(tokens: readonly string[], phrases: ReadonlySet<string> = new Set()): boolean {
  return tokens.some((_, from) => {
    for (let words = 1; words <= LONGEST_PHRASE; words += 1) {
      if (phrases.has(tokens.slice(from, from + words).join(" "))) return true;
    }
    return false;
  });
}

function withoutModifiers(tokens: readonly string[]): readonly string[] {
  const first = tokens.findIndex((token) => !MODIFIERS.has(token) && !/^\d+$/.test(token));
  // "The group": nothing but such words.
  return first < 0 ? tokens.slice(-1) : tokens.slice(first);
}

/** "Line of the group", "messages for delegations". */
function withoutGroup(tokens: readonly string[]): readonly string[] {
  const tail = tokens.findIndex(
    (token, index) => index > 0 && /^(?:of|for|to|from|by|du|de|des|pour|aux|del|para|do|da)$/.test(token),
  );
  if (tail < 0) return tokens;
  const who = tokens.slice(tail + 1).join(" ");
  return /^(?:the |our |les? |la |el |las )?(?:groupe?|grupo|delegations?|delegaciones|members?|membres?|coalition|states?)$/.test(
    who,
  )
    ? tokens.slice(0, tail)
    : tokens;
}
