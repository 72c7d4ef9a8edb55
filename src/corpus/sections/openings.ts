import { namesSponsors } from "../../itu/sponsors.ts";
import { CLAUSE_ENDS, COLONS, COMMA } from "../characters/script-signs.ts";
import { wordMeant } from "../schema/other-words.ts";
import { POSITIONS } from "../vocabulary.ts";
import { isNobodys, isOpened } from "./about-nobody.ts";
import {
  abbreviates,
  areSharesOfStates,
  entryWithin,
  isAmountOfNamed,
  isEquation,
  isFigure,
  isLimit,
  isMeasure,
  isNumberOrStates,
} from "./amounts.ts";
import { isText } from "./citations.ts";
import { fold, SENTENCE_ENDS, tokensOf } from "./folded-letters.ts";
import { COLON, labelMeaning } from "./label-meaning.ts";
import { isPublicName, isPublicRun } from "./public-label.ts";
import { BY_SOURCE, isCapitalOf, isListOfTowns, isOfState, namesInList, topicWords } from "./public-names.ts";
import {
  ADOPTED_AT,
  AMOUNT_BEHIND,
  ARE,
  beforeFigures,
  capitals,
  chairs,
  conjunctions,
  FIGURE_IN_LETTERS,
  isNoteOnPart,
  isTally,
  JOINING,
  listsLanguages,
  NAMED,
  NO_RESERVATION,
  namesOfAbbreviations,
  namesOfSources,
  opens,
  PERSON_OF_STATE,
  prepositions,
  REGIONAL_POSITION,
  RESERVES,
  reservations,
  SUBJECTS,
  sides,
  THING,
  TOGETHER_WITH,
  towns,
  VERBS,
  withoutTown,
} from "./public-words.ts";
import { asksToNote, isSeeAlso, noteFormsIn, notePattern } from "./requests-to-readers.ts";
import { isInserted, isInsertion } from "./text-signs.ts";

const CLAUSE_END = new RegExp(`[${CLAUSE_ENDS}]`, "u");
const SENTENCE_END = new RegExp(`[${SENTENCE_ENDS}](?=\\s|$)`, "u");
const [FIRST_FIGURE, SIGNS_AROUND] = [/\p{N}[\p{N}.,٫٬]*/u, /^[\s\p{P}]+|[\s\p{P}]+$/gu];
/** "Reminder: the text is new", "Rabat, Algiers and Tunis: …", "Bitte beachten: …": what is behind the colon asks for nothing and is about no person. */
export function isOpening(label: string, behind: string): boolean {
  if (!COLON.test(behind.trimStart().slice(0, 1))) return false;
  if (isSeeAlso(label, behind) || namesWhatFollows(label, behind) || listsLanguages(label, behind))
    return true;
  const words = tokensOf(fold(label)).join(" ").replace(ARE, "");
  const isOfSides = () => !isFigure(behind) || isOpened(behind.replace(FIRST_FIGURE, "1"));
  if (sides().has(words) && isNumberOrStates(behind) && isOfSides()) return true;
  if (isReservation(label, behind)) return true;
  const [, name = "", state = ""] = (chairs().has(words) && PERSON_OF_STATE.exec(behind)) || [];
  if (state !== "" && namesSponsors(state) && isNobodys(name, tokensOf(fold(name)))) return true;
  const isBySource = () => /\p{N}/u.test(behind) && BY_SOURCE.test(label.normalize("NFC"));
  const isAbbreviation = namesOfAbbreviations().has(words) && ABBREVIATES.test(behind);
  const isKnown =
    isAbbreviation || opens(words) || (beforeFigures().has(words) && isFigure(behind)) || isBySource();
  const [source = ""] = namesOfSources().has(words) ? behind.split(SENTENCE_END, 1) : [];
  if (source.length > 1 && isPublicName(source) && isNobodys(source, tokensOf(fold(source)))) return true;
  const isNoted = asksToNote(label) || isNoteOnPart(words, tokensOf(fold(behind)));
  if (namesRegionalPosition(tokensOf(fold(label)))) return isAdopted(behind);
  return (isKnown || isNoted || isListOfTowns(label)) && isOpened(behind);
}

/** An abbreviation, or words without capitals, behind a colon. */
const ABBREVIATES = /^\s?[:：]\s?\p{Lu}{2,8}(?!\p{L})|^[^\p{Lu}\p{Ll}]*$/u;

/** Whether words are what states reserve or declare, before a state that does so, names of states or "none"; a reserve and "réservé" are restricted. */
export function isReservation(label: string, behind: string): boolean {
  if (!reservations().has(label.normalize("NFC").trim().toLowerCase())) return false;
  const [sentence = ""] = behind.normalize("NFC").split(/(?<=[.。])\s/u, 1);
  if (NO_RESERVATION.test(sentence) || (!isFigure(sentence) && isNumberOrStates(sentence))) return true;
  const [first = "", second = ""] = sentence.replace(/^\s?[:：]\s*(?:l[ae]s?\s|l['’])?/iu, "").split(/\s/u);
  const isByState = [first, `${first} ${second}`].some(
    (name) => isOfState(fold(name)) || namesSponsors(name),
  );
  return isByState && RESERVES.test(sentence) && isOpened(behind);
}
/** Whether the words behind the name of a position state that it was adopted or submitted, or how many texts it has. */
function isAdopted(behind: string): boolean {
  const [all, city = ""] = ADOPTED_AT.exec(behind) ?? [];
  const rest =
    all !== undefined && capitals().has(fold(city))
      ? `: adopted in 2025 ${behind.slice(all.length)}`
      : behind;
  const isOfTexts = () =>
    tokensOf(fold(behind)).some(
      (token) => REGIONAL_POSITION[0]?.has(token) || /^(?:te[xk]s?t|testi|текст)/.test(token),
    );
  return (all !== undefined || (isFigure(behind) && isOfTexts())) && isOpened(rest);
}
/** "Common African position": each word is one of its name, and "our common position" is none. */
const namesRegionalPosition = (tokens: readonly string[]) =>
  REGIONAL_POSITION.every((list) => tokens.some((token) => list.has(token))) &&
  tokens.every((token) => JOINING.has(token) || REGIONAL_POSITION.some((list) => list.has(token)));

/** A figure and what it counts, about nobody, or a position: what a list has behind a name and its colon. */
function isListEntry(words: string): boolean {
  const isFigureOf = /^\P{L}?\p{N}/u.test(words) && isOpened(`: ${words}`);
  return isFigureOf || wordMeant("position", words, POSITIONS) !== undefined;
}
/** Without its name and the signs around it. */
const isEntryBehindName = (entry: string) =>
  isListEntry(entry.slice(entry.search(COLON) + 1, REACH).replace(SIGNS_AROUND, ""));
/**
 * Whether words are in a list of names with figures or positions: an entry, "Iran: 29 orders" or "29 orders", before a semicolon, or an entry and the name of the next before its colon, "29 orders, India". Names are looked up last: those of
 * states in other languages take long to load.
 */
function isInList(words: string, behind: string): boolean {
  const [sign = ""] = behind.trimStart();
  if (CLAUSE_END.test(sign)) {
    const [rest = ""] = behind.slice(0, REACH).split(SENTENCE_END, 1);
    const others = rest.split(CLAUSE_END).filter((part) => COLON.test(part));
    return [words, ...others].every(isEntryBehindName);
  }
  const [name = "", ...entries] = COLON.test(sign) ? words.split(COMMA).reverse() : [];
  const isEntry = (entry: string) => isEntryBehindName(entry) || isPublicRun(entry);
  return entries.some(isEntryBehindName) && isPublicRun(name) && entries.every(isEntry);
}

/**
 * Whether a name or a quantity is before an amount, "Gitega: 28 USD", "Costo anual: 45 USD", and not "Fallback: 28 USD", or an acronym
 * beside its words.
 */
export function namesWhatFollows(label: string, behind: string): boolean {
  if (isInList(label, behind)) return true;
  const [last = ""] = label.split(COLON).slice(-1);
  if (isPublicExpansion(expansionIn(last, behind) ?? expansionIn(...entryWithin(label)) ?? "")) return true;
  const isEqual = isEquation(label.replace(/^.*[:：]\s/u, "") + behind);
  const tokens = tokensOf(fold(label));
  const words = withoutTown(tokens).replace(ARE, "");
  if (isTally(tokensOf(fold(label + behind)))) return true;
  const isPlaces = () => namesInList(label).every((name) => towns().has(tokensOf(fold(name)).join(" ")));
  const isCounted = isFigure(behind) && (sides().has(words) || beforeFigures().has(words) || isPlaces());
  if (isCounted && isOpened(behind.replace(FIGURE_IN_LETTERS, ": 1 ").replace(FIRST_FIGURE, "1")))
    return true;
  const isAmount = isEqual || isAmountOfNamed(label, behind, isPublicName);
  const isVerb = () => isMeasure(tokens, isPublicName) && isAmountBehind(behind);
  return (isAmount || isVerb()) && isNobodys(label, tokens);
}
const [EXPANDED, ABBREVIATION] = [
  /^(?:\s?[:：]|\s[–—=-])\s?([^()（）:：.,،;；=\n]{8,100}?)\s?(?:[.;；)）]|\s?[(（]|$)/u,
  /^(?:\s?[:：]|\s[–—=-])\s?(\p{Lu}{3,8}s?)\s?(?:[.;；)）](?!\p{L})|$)/u,
];
/** The words that an acronym is beside, before or behind a colon, dash or "=", where it has their first letters: "EEZ: exclusive economic zone". */
function expansionIn(label: string, behind: string): string | undefined {
  const [written, before] = [behind.normalize("NFC"), label.normalize("NFC").trim()];
  const words = EXPANDED.exec(written)?.[1] ?? "";
  if (abbreviates(before, words)) return words;
  return abbreviates(ABBREVIATION.exec(written)?.[1] ?? "", before) ? before : undefined;
}

/** Whether the words of an acronym are about no person and ask for nothing; those of a name have a known one among them. */
function isPublicExpansion(words: string): boolean {
  const tokens = tokensOf(fold(words));
  if (words === "" || VERBS.has(tokens[0] ?? "") || !isNobodys(words, tokens)) return false;
  const isName = /^\p{Lu}\p{L}+(?:[\s-](?:\p{Lu}\p{L}+|\p{Ll}{1,3}))+$/u.test(words);
  return isOpened(`: ${words}`) || (isName && tokens.some((token) => topicWords().has(token)));
}
/** Whether a dash is the verb before an amount, or years or states with theirs are behind a colon, and nobody is: "– 478,20 тенге за доллар", ": 2024 г. — 12 %". */
const isAmountBehind = (behind: string): boolean =>
  areSharesOfStates(behind) || (AMOUNT_BEHIND.test(behind) && isOpened(behind.replace(AMOUNT_BEHIND, ":")));
/**
 * The text in composed letters (NFC), without requests to readers to note a statement: "proszę zauważyć, że", and "bitte
 * beachten" before a colon and words that may follow an opening.
 */
export function withoutNoteThat(text: string): string {
  const composed = text.normalize("NFC");
  const forms = noteFormsIn(composed);
  if (forms.length === 0) return composed;
  const rest = composed.replace(notePattern(forms.map(({ form }) => form)), " ");
  if (!COLON.test(rest)) return rest;
  const requests = notePattern(
    forms.map(({ request }) => request),
    BEFORE_COLON,
  );
  return rest.replace(requests, (all, at: number) =>
    isOpened(rest.slice(at + all.length, at + all.length + REACH)) ? " " : all,
  );
}
const BEFORE_COLON = `(?=\\s?[${COLONS}])`;
/** Further on the sentence behind an opening is not judged. */
const REACH = 400;
/**
 * Whether words before a dash are those of a sentence that goes on, or ends, behind it: "Die Staaten – darunter die Schweiz –
 * zahlen", "The Council meets twice – in May and June".
 */
export function goesOnBehindDash(
  words: string,
  behind: string,
  mayGoOn: (words: string, isInserted: boolean) => boolean,
): boolean {
  if (isCapitalOf(behind)) return true;
  const [subject = "", second] = words.split(/\s+/u);
  const inserted = SUBJECTS.has(fold(subject)) ? addedToSubject(behind) : undefined;
  if (inserted !== undefined && isOpened(inserted)) return second === undefined || mayGoOn(words, true);
  if (second === undefined) return false;
  const isLimited = AMOUNT_BEHIND.test(behind) && tokensOf(fold(words)).some(isLimit);
  if (isInsertion(behind) || (!isLimited && isInserted(behind) && mayGoOn(words, true))) return true;
  if (isAmountBehind(behind) && mayGoOn(words, false)) return !isLimited;
  const first = /^\s[–—-]\s(\p{Ll}[\p{L}\p{M}]*)\s/u.exec(behind)?.[1] ?? "";
  const isJoined = conjunctions().has(fold(first)) && isPublicName(words.split(/\s/u, 1)[0] ?? "");
  return (isJoined || prepositions().has(fold(first))) && mayGoOn(words, false);
}
const TOGETHER = new RegExp(
  `^\\s[–—-]\\s(?:${TOGETHER_WITH})\\s(?=(\\p{L}+)[^–—.!?\\n]{0,60}\\s[–—-]\\s\\p{Ll})`,
  "u",
);
/** What two dashes add to a subject before them, "– inclusiv anexele – este public", without "together with" before a part of a text. */
function addedToSubject(behind: string): string | undefined {
  if (isInserted(behind)) return behind;
  const part = TOGETHER.exec(behind)?.[1] ?? "";
  return isText(fold(part)) ? behind.replace(TOGETHER, "– ") : undefined;
}
const QUOTED = /[«„“"‹「『][^«»„“”"‹›「」『』]{2,60}[»”“"›」』]/gu;

/**
 * Whether words with names in quotation marks, each of which counts as one of at least so many words, are plain without the names,
 * or call one the name of a programme: "Программа «Цифровой путь»". None of the names announces restricted words.
 */
export function isWholeWithNames(
  words: string,
  least: number,
  isPlain: (others: string) => boolean,
): boolean {
  const names = words.match(QUOTED) ?? [];
  if (names.some((name) => labelMeaning(name.slice(1, -1).trim()) !== undefined)) return false;
  const others = words.replace(QUOTED, (name) => (/\S\s+\S{2}/.test(name) ? " 2 " : " 1 "));
  if (NAMED.test(others) && isPublicName(others.replace(THING, ""))) return true;
  return tokensOf(fold(others)).length >= least && isPlain(others);
}
