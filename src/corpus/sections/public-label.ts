import conferences from "../../itu/data/conferences.json" with { type: "json" };
import { memberStates, stateBySymbol } from "../../itu/member-states.ts";
import { regionalGroups } from "../../itu/regional-groups.ts";
import { resolutionTitles } from "../../itu/resolutions.ts";
import { namesSponsor } from "../../itu/sponsors.ts";
import { stateName } from "../../itu/state-names.ts";
import {
  fold,
  isUnlistedLanguage,
  once,
  SENTENCE_ENDS,
  tokensOf,
  withoutParticle,
} from "./folded-letters.ts";
import {
  CONNECTORS,
  JOINING,
  LAST_VERBS,
  NO_SENTENCE,
  OTHER_TERMS,
  PLACES,
  PRONOUNS,
  TERMS,
  TREATY_WORDS,
  UNSPACED,
  VERBS,
} from "./public-words.ts";
import { ALL_TERMS, FOLDED, withoutTerms } from "./restricted-meaning.ts";
import { ANYBODYS } from "./restricted-words.ts";

/** Words before a colon, dash or full stop, or in emphasis or brackets, are a label up to this length. */
const MOST_WORDS = 6;
/** In letters of languages that the lists hold few words or none of, where no verb shows a sentence. */
const MOST_LETTERS_UNLISTED = 60;
/** In scripts without blanks between words. */
const MOST_UNSPACED = 6;
/** With a verb a run of so many words is a sentence. */
const SENTENCE = 3;
/** Of so many words it is one where a full stop ends it, whatever its verb. */
const ENDED_SENTENCE = 5;
const ENDED = new RegExp(`[${SENTENCE_ENDS}]$`, "u");
const HAN_KANA = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー々\s]+$/u;
/** Codes with a number: `COM5`, `IPv6`, `C18`, `SDG5`, `R1`. */
const NUMBERED = /^(?:ipv|com|wg|sg|wp|pp|sdg|wtsa|wtdc|wrc|wtpf|wcit|itu|c|r|t|d|i|q)\d{1,3}$/u;
/** Plain names of a remark, where they are all of the label. */
const REMARK =
  /^(?:notes?|notas?|nota bene|observaci(?:on|ones)|observac(?:ao|oes)|remarques?|remarks?|anmerkung(?:en)?|hinweise?|примечани[ея]|ملاحظة|ملاحظات|注|注释|備考|备注)$/u;

/** What texts of the conference are about, without names of states and words that join others. */
const topicWords = once(() =>
  foldedTokens([
    TERMS,
    TREATY_WORDS,
    OTHER_TERMS,
    PLACES,
    ...resolutionTitles(),
    ...conferences.flatMap(({ city, country }) => [city, country]),
  ]),
);

/** The words in names of states and groups. */
const nameWords = once(() =>
  foldedTokens([
    ...memberStates().flatMap(({ name, otherNames = [] }) => [name, ...otherNames]),
    ...regionalGroups().flatMap((group) => [
      group.key,
      group.prefix,
      group.name,
      ...group.synonyms,
      ...group.regionNames,
    ]),
  ]),
);

/** All words that may stand in a public label. */
const publicWords = once(
  () => new Set([...JOINING, ...VERBS, ...topicWords(), ...FOLDED.anybodys, ...nameWords()]),
);

/** Beginnings of the words in names of states in other languages of the conference; endings change in Russian. */
const nameStems = once(() => {
  const stems = [...foldedTokens(namesIn(["fr", "es", "pt", "de", "ru", "ar"]))].map(stemOf);
  return new Set(stems.filter((stem) => stem.length > 2));
});

/** Words in scripts without blanks, names of states among them. */
const unspacedWords = once(() => new Set([...UNSPACED, ...ANYBODYS, ...namesIn(["zh", "ja"])]));
const LONGEST_UNSPACED = 8;

function namesIn(languages: readonly string[]): string[] {
  return languages.flatMap((language) => memberStates().map(({ symbol }) => stateName(symbol, language)));
}

function foldedTokens(texts: readonly string[]): ReadonlySet<string> {
  return new Set(tokensOf(fold(texts.join("\n"))));
}

function stemOf(token: string): string {
  return /[\u0400-\u04FF]/u.test(token) ? token.slice(0, Math.min(6, Math.max(token.length - 3, 4))) : token;
}

/**
 * Whether words that have the form of a label may stand in public: words of the field, names of states, groups and texts,
 * numbers, or a sentence. Of other words nobody but their writer knows for whom they are.
 */
export function isPublicRun(words: string): boolean {
  const run = words.trim();
  if (!/\p{L}/u.test(run)) return true;
  if (REMARK.test(run)) return true;
  if (HAN_KANA.test(run)) return run.length > MOST_UNSPACED || isMadeOfKnown(run.replace(/\s/g, ""));
  const folded = fold(run);
  const tokens = tokensOf(folded);
  if (isUnlistedLanguage(run) && /[^\p{Script=Latin}\P{L}]/u.test(run)) {
    if (tokens.length > MOST_WORDS || folded.length > MOST_LETTERS_UNLISTED) return true;
    if (isUnlistedSentence(tokens)) return true;
  } else if (wordCount(run, tokens) > MOST_WORDS || isSentence(run, tokens)) return true;
  const joined = tokens.join(" ");
  if (REMARK.test(joined) || CONNECTORS.has(joined)) return true;
  // Fewer words first: an unknown one is looked up in the names of states in other languages, which takes long to load.
  if (areKnown(run, tokensOf(withoutTerms(folded, ALL_TERMS))) || areKnown(run, tokens)) return true;
  return namesSponsor(run);
}

/** Of a name with a time, "Amina Juma (12.10.2026 09:14)", numbers do not count. */
function wordCount(run: string, tokens: readonly string[]): number {
  if (!/\d[:.]\d\d/.test(run)) return tokens.length;
  return tokens.filter((token) => !/^\p{N}/u.test(token)).length;
}

/** Whether each word of a name is known: a verb makes no sentence of it. */
export function isPublicName(words: string): boolean {
  const run = words.trim();
  if (!/\p{L}/u.test(run)) return true;
  if (HAN_KANA.test(run)) return isMadeOfKnown(run.replace(/\s/g, ""));
  return areKnown(run, tokensOf(fold(run)));
}

function isSentence(run: string, tokens: readonly string[]): boolean {
  if (tokens.length >= ENDED_SENTENCE && ENDED.test(run)) return true;
  const hasVerb = tokens.length >= SENTENCE && tokens.some(isVerb);
  return hasVerb && !NO_SENTENCE.has(tokens[0] ?? "");
}

function isVerb(token: string): boolean {
  return VERBS.has(token) || VERBS.has(withoutParticle(token));
}

/** A sentence about somebody else in a language of which the lists hold few words: it ends in a verb. */
function isUnlistedSentence(tokens: readonly string[]): boolean {
  return (
    tokens.length > SENTENCE &&
    LAST_VERBS.has(tokens.at(-1) ?? "") &&
    !tokens.some((token) => PRONOUNS.has(token))
  );
}

function areKnown(run: string, tokens: readonly string[]): boolean {
  // "P.S.", "N.B."
  if (tokens.length > 1 && tokens.every((token) => /^\p{L}$/u.test(token)))
    return topicWords().has(tokens.join(""));
  // "Kenya only" says for whom it is; "from accounts only" does not.
  const isForSome = tokens.some((token) => nameWords().has(token) && !topicWords().has(token));
  const unknown = tokens.filter((token) => !(isKnown(token) || (token === "only" && !isForSome)));
  if (unknown.length === 0) return true;
  const symbols = run.match(/(?<![\p{L}\p{N}])\p{Lu}{2,3}(?![\p{L}\p{N}])/gu) ?? [];
  const codes = new Set(symbols.filter((symbol) => stateBySymbol(symbol)).map(fold));
  return unknown.every((token) => codes.has(token) || nameStems().has(stemOf(withoutParticle(token))));
}

function isKnown(token: string): boolean {
  return isKnownWord(token) || isKnownWord(withoutParticle(token));
}

function isKnownWord(token: string): boolean {
  if (token.length === 1 || /^\p{N}/u.test(token) || NUMBERED.test(token)) return true;
  if (publicWords().has(token)) return true;
  // "Kenya's"; its apostrophe is gone.
  const stem = token.endsWith("s") ? token.slice(0, -1) : "";
  return stem.length > 2 && (nameWords().has(stem) || topicWords().has(stem));
}

function isMadeOfKnown(run: string): boolean {
  const words = unspacedWords();
  let at = 0;
  while (at < run.length) {
    let length = Math.min(LONGEST_UNSPACED, run.length - at);
    while (length > 0 && !words.has(run.slice(at, at + length))) length -= 1;
    if (length === 0) return false;
    at += length;
  }
  return true;
}

/** Whether a word can be what a word such as "internal" goes with: "Internal audit". */
export function isSubject(token: string): boolean {
  const word = topicWords().has(token) ? token : withoutParticle(token);
  return topicWords().has(word) && !JOINING.has(word);
}

/** Words of a line: where they begin, in UTF-16 units from 0, their length, and how many they are. */
export interface LabelPlace {
  index: number;
  length: number;
  words: number;
}

/** A longer line is not searched. */
const LONGEST_LINE = 4_000;
const BEGIN = '^[\\s>#|*+•·_~`"“«(\\[–—-]*(?:\\d{1,3}[.)]\\s+)?';
/** What may be the words of a label, in its first group; each list is searched where those before it find none. */
const LABEL_PLACES: readonly (readonly RegExp[])[] = [
  [
    new RegExp(
      `(?!\\s)([^:：${SENTENCE_ENDS};|()[\\]{}*_\`"“”«»–—]{1,61}?)[*_~\`"”»)\\]]{0,3}\\s?[:：]`,
      "gu",
    ),
    /[([{【（［]([^()[\]{}【】（）［］:：]{1,60})/gu,
    /(?<![\p{L}\p{N}*_`])[*_`]{1,3}([^*_`\n]{1,60})[*_`]/gu,
    new RegExp(`${BEGIN}([^${SENTENCE_ENDS}:：–—\\n]{1,50}?)\\s[–—-]\\s`, "gu"),
  ],
  [new RegExp(`${BEGIN}([^${SENTENCE_ENDS}:：\\n]{1,40})[${SENTENCE_ENDS}]?[*_]*(?:\\s|$)`, "gu")],
];

/** Where the first words of a line stand that may be a label and do not fit its readers; undefined where none are certain. */
export function labelPlace(line: string, isFit: (words: string) => boolean): LabelPlace | undefined {
  const searched = line.slice(0, LONGEST_LINE);
  const first = LABEL_PLACES.map((patterns) => firstUnknown(searched, patterns, isFit)).find(
    (place) => place !== undefined,
  );
  if (first === undefined) return undefined;
  const { index, text } = first;
  return { index, length: text.length, words: text.split(/\s+/u).length };
}

function firstUnknown(
  line: string,
  patterns: readonly RegExp[],
  isFit: (words: string) => boolean,
): { index: number; text: string } | undefined {
  const places = patterns.flatMap((pattern) =>
    [...line.matchAll(pattern)].map(({ index, 0: all, 1: words = "" }) => {
      const text = words.trim();
      return { index: index + all.indexOf(text), text };
    }),
  );
  places.sort((a, b) => a.index - b.index);
  return places.find(({ text }) => text !== "" && !isFit(text));
}
