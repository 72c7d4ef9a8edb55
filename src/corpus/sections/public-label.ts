import { stateBySymbol } from "../../itu/member-states.ts";
import { namesSponsors } from "../../itu/sponsors.ts";
import { adviceBetween, isOtherWord } from "../schema/other-words.ts";
import { isDateOnly, isNumberedArticle } from "./citations.ts";
import { fold, isUnlistedLanguage, SENTENCE_ENDS, tokensOf, withoutParticle } from "./folded-letters.ts";
import { namesUs } from "./homographs.ts";
import {
  analysisWords,
  introduces,
  isPositionOfState,
  LATIN_NAME,
  nameStems,
  nameWords,
  publicWords,
  stemOf,
  topicWords,
} from "./public-names.ts";
import {
  ARE,
  BEGINS_NO_SENTENCE,
  CONDITION,
  CONNECTORS,
  ENDS_IN_REMARK,
  introducesItem,
  isUnit,
  JOINING,
  LAST_VERBS,
  ORGANIZATIONS,
  PRONOUNS,
  REMARK,
  SECRET_INFORMATION,
  VERBS,
  WHAT_WE_ACCEPT,
} from "./public-words.ts";
import { ALL_TERMS, withoutTerms } from "./restricted-meaning.ts";
import { inFullForms } from "./restriction-parts.ts";
import {
  endsInKoreanPredicate,
  isMadeOfSoutheastWords,
  isMadeOfUnspacedWords,
  isNameOfPerson,
  isSoutheastStatement,
  SOUTHEAST,
  THAI_PREDICATE,
  UNSPACED_PREDICATE,
} from "./scripts-without-capitals.ts";

/** Words before a colon, dash or full stop, or in emphasis or brackets, are a label up to this length. */
const MOST_WORDS = 6;
/** In letters of languages that the lists have few words or none of, where no verb shows a sentence. */
const MOST_LETTERS_UNLISTED = 60;
/** In scripts without blanks between words. */
const MOST_UNSPACED = 6;
/** With a verb a run of so many words is a sentence. */
const SENTENCE = 3;
/** Of so many words it is one where a full stop ends it, whatever its verb. */
const ENDED_SENTENCE = 5;
const ENDED = new RegExp(`[${SENTENCE_ENDS}]$`, "u");
const HAN_KANA = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー々]/gu;
/** Behind a label; a number directly behind the colon makes none. */
const PARTED = /[:：៖](?!\p{Nd})/u;
/** What parts the names of a list, and words in brackets from others. */
const BETWEEN_UNSPACED = /[、，,・·／/（）()「」『』《》〈〉：:；;]+/u;
const ARTICLE = /^(?:the|an?|les?|la|une?|el|los|las|os?|as?|um|uma|der|die|das|eine?) /u;
/** Codes with a number: `COM5`, `IPv6`, `C18`, `SDG5`, `R1`. */
const NUMBERED = /^(?:ipv|com|wg|sg|wp|pp|sdg|wtsa|wtdc|wrc|wtpf|wcit|itu|c|r|t|d|i|q)\d{1,3}$/u;
/** "Nguồn: ITU", in brackets. */
const LABELLED = /^([^:：]{1,40})[:：]/u;

/** A remark in brackets behind the words of a label: "Update (12 October)"; its last bracket may be gone already. */
const BEHIND = /^([^()（）]+?)\s?[(（]([^()（）]*)[)）]?$/u;
/** Words that end in this are for those who write, whatever verb they have. */
const FOR_US = / (?:for|to|among|between|pour|para|für|для|per) (?:us|nous|nosotr[oa]s|nós|uns|нас|noi)$/i;
/** Whether words are all of a label that restricts the words behind it: "Private information". */
export const isSecretLabel = (words: string): boolean =>
  SECRET_INFORMATION.test(words.trim()) || WHAT_WE_ACCEPT().test(tokensOf(fold(words)).join(" "));
const CAPITALS = /(?<![\p{L}\p{N}])[\p{Lu}\d]{2,8}(?![\p{L}\p{N}])/gu;

/**
 * Whether words that have the form of a label are public: words of the field, names of states, groups and texts,
 * numbers, or a sentence. Of other words nobody but their writer knows for whom they are.
 */
export function isPublicRun(words: string): boolean {
  const run = inFullForms(words.trim());
  if (!/\p{L}/u.test(run)) return true;
  if (REMARK.test(run) || isDateOnly(run) || isUnit(run)) return true;
  if (FOR_US.test(run) || isSecretLabel(run)) return false;
  if (isUnspaced(run)) return isPublicUnspaced(run) || namesStep(run) || namesSponsors(run);
  if (isMadeOfSoutheast(run)) return true;
  const label = LABELLED.exec(run)?.[1];
  const rest = label === undefined ? "" : run.slice(label.length + 1).trim();
  if (label !== undefined && (isPublicName(rest) || isUnit(rest))) return isPublicRun(label);
  const [, bare = "", behind = ""] = BEHIND.exec(run) ?? [];
  if (bare !== "" && isPublicRun(bare) && isPublicRun(behind)) return true;
  const folded = fold(run);
  const tokens = tokensOf(folded);
  if (isUnlistedLanguage(run) && /[^\p{Script=Latin}\P{L}]/u.test(run)) {
    if (tokens.length > MOST_WORDS || folded.length > MOST_LETTERS_UNLISTED) return true;
    if (isUnlistedSentence(tokens)) return true;
  } else if (wordCount(run, tokens) > MOST_WORDS || isSentence(run, tokens)) return true;
  const joined = tokens.join(" ");
  if (CONDITION.test(joined)) return false;
  // "Example 2"
  if (REMARK.test(joined) || introducesItem(joined)) return true;
  // Fewer words first: an unknown one is looked up in names of states, which take long to load.
  if (areKnown(run, tokensOf(withoutTerms(folded, ALL_TERMS))) || areKnown(run, tokens)) return true;
  if (isLeadIn(joined) || namesStep(run) || isNumberedArticle(run, isPublicName) || isPositionOfState(run))
    return true;
  return namesSponsors(run);
}

/** What became of a proposal or a text, in any language: "Retirée : …"; not that it is a draft or is pending. */
function namesStep(run: string): boolean {
  if (adviceBetween("status", run) === adviceBetween("status", "draft")) return false;
  return isOtherWord("status", run) || isOtherWord("result", run);
}

/** "Firstly", "Winners", "The good news". */
function isLeadIn(joined: string): boolean {
  if (introduces(joined)) return true;
  const bare = joined.replace(ARTICLE, "").replace(ARE, "");
  return bare !== joined && (introduces(bare) || (ARE.test(joined) && CONNECTORS.has(bare)));
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
  if (isUnspaced(run)) return isMadeOfKnown(run);
  if (isMadeOfSoutheast(run)) return true;
  return areKnown(run, tokensOf(fold(run)));
}

const isUnspaced = (run: string): boolean => run.search(HAN_KANA) >= 0;

const countUnspaced = (run: string): number => run.match(HAN_KANA)?.length ?? 0;

/** Longer than a name, or made of known words. */
function isPublicUnspaced(run: string): boolean {
  if (isMadeOfKnown(run)) return true;
  if (ENDS_IN_REMARK.test(run)) return false;
  const isLong = run.split(BETWEEN_UNSPACED).some((part) => countUnspaced(part) > MOST_UNSPACED);
  return isLong && areKnown("", tokensOf(fold((run.match(LATIN_NAME) ?? []).join(" "))));
}

/**
 * Whether words before a full stop are a sentence in a script without blanks, or in Korean: they have a predicate, or are
 * longer than names are; in Thai and its neighbours, which need no full stop, also words behind a colon. "张伟。" and "内部。" are none.
 */
export function isUnspacedSentence(words: string): boolean {
  const run = words.trim();
  if (/\p{Script=Hangul}/u.test(run))
    return PARTED.test(run) || (/\s/.test(run) && endsInKoreanPredicate(run));
  if (SOUTHEAST.test(run)) return THAI_PREDICATE.test(run) || PARTED.test(run) || isSoutheastStatement(run);
  if (!isUnspaced(run) || ENDS_IN_REMARK.test(run)) return false;
  // What is before the colon is judged as a label.
  if (PARTED.test(run)) return true;
  const parts = run.split(BETWEEN_UNSPACED);
  if (parts.some((part) => countUnspaced(part) > MOST_UNSPACED)) return true;
  return parts.some((part) => UNSPACED_PREDICATE.test(part) && !isNameOfPerson(part));
}

function isSentence(run: string, tokens: readonly string[]): boolean {
  if (tokens.length >= ENDED_SENTENCE && ENDED.test(run)) return true;
  // "Ana to read this" asks for something.
  const hasVerb =
    tokens.length >= SENTENCE && tokens.some((token, at) => isVerb(token) && tokens[at - 1] !== "to");
  return hasVerb && !BEGINS_NO_SENTENCE.has(tokens[0] ?? "");
}

const STRUCK_OUT = /^[^\p{L}]*(?:[\p{Lu}\p{Lo}]|(?:they|we|he|she|i|ils|nous|они|мы)\s)/u;
/** Whether words that somebody has struck out and not deleted are a sentence, as a remark is: "~~They will yield~~", not "~~shall~~". */
export function isStruckOutSentence(words: string): boolean {
  return STRUCK_OUT.test(words) && isSentence(words, tokensOf(fold(words)));
}

function isVerb(token: string): boolean {
  return VERBS.has(token) || VERBS.has(withoutParticle(token));
}

/** A sentence about somebody else in a language of which the lists have few words: it ends in a verb. */
function isUnlistedSentence(tokens: readonly string[]): boolean {
  return (
    tokens.length > SENTENCE &&
    LAST_VERBS.has(tokens.at(-1) ?? "") &&
    !tokens.some((token) => PRONOUNS.has(token))
  );
}

function areKnown(run: string, tokens: readonly string[]): boolean {
  if (namesUs(run)) return false;
  // "P.S.", "N.B."
  if (tokens.length > 1 && tokens.every((token) => /^\p{L}$/u.test(token)))
    return topicWords().has(tokens.join(""));
  // "Kenya only" names readers; "from accounts only" does not.
  const isForSome =
    tokens.includes("only") &&
    (tokens.some((token) => nameWords().has(token) && !topicWords().has(token)) ||
      (run.match(CAPITALS) ?? []).some((word) => ORGANIZATIONS.has(word)));
  const unknown = tokens.filter((token) => !(isKnown(token) || (token === "only" && !isForSome)));
  if (unknown.length === 0) return true;
  const capitals = run.match(CAPITALS) ?? [];
  const codes = new Set(capitals.filter((word) => ORGANIZATIONS.has(word) || stateBySymbol(word)).map(fold));
  return unknown.every((token) => codes.has(token) || nameStems().has(stemOf(withoutParticle(token))));
}

function isKnown(token: string): boolean {
  return isKnownWord(token) || isKnownWord(withoutParticle(token));
}

function isKnownWord(token: string): boolean {
  if (token.length === 1 || /^\p{N}/u.test(token) || NUMBERED.test(token)) return true;
  if (publicWords().has(token) || analysisWords().has(token)) return true;
  // "Kenya's"; its apostrophe is gone.
  const stem = token.endsWith("s") ? token.slice(0, -1) : "";
  return stem.length > 2 && (nameWords().has(stem) || topicWords().has(stem));
}

/** Numbers, codes and words in Latin letters are judged as in any other language. */
function isMadeOfKnown(run: string): boolean {
  const others = run.replace(HAN_KANA, " ");
  if (/\p{L}/u.test(others) && !areKnown(others, tokensOf(fold(others)))) return false;
  return run
    .split(/[^\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー々]+/u)
    .every(isMadeOfUnspacedWords);
}

const SOUTHEAST_RUN = new RegExp(`${SOUTHEAST.source}+`, "gu");

/** The same in a script of South-East Asia. */
function isMadeOfSoutheast(run: string): boolean {
  if (!SOUTHEAST.test(run)) return false;
  const others = run.replace(SOUTHEAST_RUN, " ");
  return (
    isMadeOfSoutheastWords((run.match(SOUTHEAST_RUN) ?? []).join(" ")) &&
    areKnown(others, tokensOf(fold(others)))
  );
}

/** Whether a word can be what a word such as "internal" goes with: "Internal audit". */
export function isSubject(token: string): boolean {
  const word = topicWords().has(token) ? token : withoutParticle(token);
  return topicWords().has(word) && !JOINING.has(word);
}
