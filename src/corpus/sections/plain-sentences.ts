import { namesSponsor } from "../../itu/sponsors.ts";
import { withArmenianSigns } from "../characters/script-signs.ts";
import {
  CUT,
  CUT_SHORT,
  ERA,
  gazettesInOneForm,
  goesOnBehindPoint,
  LAST_PART,
  MAY_GO_ON,
  STOPS_OF_ABBREVIATIONS,
  WORDS_BEHIND,
  withInitialsCut,
  withMonsieurCut,
  withoutCutPoints,
  withRangesCut,
  withSoutheastCuts,
} from "./abbreviations.ts";
import { isOpened } from "./about-nobody.ts";
import { AMOUNT, isLimit } from "./amounts.ts";
import { beginsWithRequest } from "./asked-by-name.ts";
import { besideCitation, CASED, changesText, citationsInOneForm, isText, withoutAsOf } from "./citations.ts";
import { fold, foldedSet, once, tokensOf } from "./folded-letters.ts";
import { isJoinedByIs, withoutHomographs } from "./homographs.ts";
import { beginsWithInternalPhrase } from "./inner-labels.ts";
import { labelMeaning, markedLabelMeaning } from "./label-meaning.ts";
import { isWholeWithNames } from "./openings.ts";
import { isPublicName } from "./public-label.ts";
import { isSaidByState, nameWords, publicWords } from "./public-names.ts";
import {
  BEGINS_NO_SENTENCE,
  BODIES,
  beginsNoSentence,
  CASE_COLON,
  ETHIOPIC_VERBS,
  endsInWe,
  formsOfBe,
  JOINING,
  OF_DOCUMENT,
  OF_DOCUMENT_LAST,
  OFFICE_HOLDERS,
  PARTICLE,
  PARTIES,
  REMARK_OR_DOCUMENT,
  ROMAN_NUMERAL,
  STATED_DOCUMENT,
  VERBS_OF_DECIDING,
  VERBS_OF_SAYING,
  WORDS_FOR_USE,
  withCitedStops,
  withStopsAtMonths,
  withTitlesCut,
} from "./public-words.ts";
import { forbidsPublishing } from "./requests.ts";
import { FOLDED } from "./restricted-meaning.ts";
import { ARTICLES, GROUP, ONLY, type RestrictionPart, SECRECY } from "./restricted-words.ts";
import { inFullForms, PARTS_NEVER_PUBLIC } from "./restriction-parts.ts";
import { isPart, wholeWords } from "./restriction-phrases.ts";
import {
  endsInUnspacedSaying,
  isSentenceBySigns,
  isUncasedClause,
  ONLY_ONE,
  UNSPACED_LETTER,
} from "./scripts-without-capitals.ts";
import { strong } from "./text-signs.ts";
import { ownPronouns } from "./words-for-our.ts";

/** A text of the same length with `CUT` for full stops that end no sentence, those of abbreviations and ordinal numbers, and for colons of case endings. */
export function markCuts(given: string): string {
  const written = withTitlesCut(given, (words) => mayBeRestricted(words, tokensOf(fold(words))));
  const ranges = withRangesCut(withArmenianSigns(written, mayBeOfLabel), mayBeOfLabel);
  const text = ranges.replace(CASE_COLON, (colon, at: number) => {
    const before = LAST_PART.exec(written.slice(Math.max(0, at - 60), at))?.[0] ?? "";
    return mayBeRestricted(before, tokensOf(fold(before))) ? colon : CUT;
  });
  if (!/\.[\s)）]/.test(text)) return text;
  const whole = withMonsieurCut(withSoutheastCuts(withCitedStops(text, CUT, isOpened), JUDGES), JUDGES)
    .replace(CUT_SHORT, (cut) => cut.replaceAll(".", CUT))
    .replace(MAY_GO_ON, (cut: string, ...found) => {
      const [at, all, groups] = found.slice(-3) as [number, string, Record<string, string>];
      const beside = [all.slice(Math.max(0, at - 60), at), all.slice(at + cut.length).slice(0, 80)] as const;
      return goesOnBehindPoint(groups, beside, JUDGES) ? cut.replaceAll(".", CUT) : cut;
    });
  return withInitialsCut(
    whole.replace(STOPS_OF_ABBREVIATIONS, (cut: string, short: string | undefined, at: number) => {
      const after = whole.slice(at + cut.length, at + cut.length + 60);
      const [next = ""] = tokensOf(fold(after.slice(0, 40)));
      // "I support it. ana. they agree": a whole word ends a sentence before a small letter, too.
      const isWord = short !== undefined && short.length > 1 && publicWords().has(fold(short));
      const behind = ERA.test(cut) ? (WORDS_BEHIND.exec(after)?.[0] ?? "") : "";
      const isRemark = behind !== "" && mayBeRestricted(behind, tokensOf(fold(behind)));
      return isWord || strong.has(next) || isRemark ? cut : cut.replaceAll(".", CUT);
    }),
    JUDGES,
  );
}

/** A text without these full stops, and with citations in one form. */
export const withoutCuts = (text: string): string =>
  citationsInOneForm(withStops(withoutCutPoints(markCuts(withoutAsOf(gazettesInOneForm(text))))));
const withStops = (text: string) => withStopsAtMonths(text, (part) => labelMeaning(part) !== undefined);

/**
 * Of so many words of three letters and more a few words before a full stop are a sentence in every language. Two of them may be
 * the name of something, "Црвене линије", unless a word for "is" joins them or one is known as public: "Rok je kratak".
 * Before a colon fewer words are as likely the name of a remark.
 */
const [SENTENCE, CLAUSE] = [3, 4];
const CAPITAL = /^\p{Lu}/u;
const [only, secrecy] = [once(() => foldedSet(ONLY)), once(() => foldedSet(SECRECY))];
const group = once(() => foldedSet(GROUP.filter((word) => !/^(?:state|member|membre|miembro)/.test(word))));
/**
 * Whether a few words before a full stop, with a sentence behind them, are a sentence as well, in whatever language: they
 * contain no word of the lists of restricted words, and are neither a name nor addressed to somebody. `review` lists each
 * sentence before a release.
 */
export function isShortSentence(written: string): boolean {
  const words = withoutHomographs(written);
  if (UNSPACED_LETTER.test(words)) return false;
  const tokens = tokensOf(fold(words));
  const isCased = CASED.test(words);
  if (mayBeRestricted(words, tokens) || (isCased && !hasPlainWord(words))) return false;
  const long = tokens.filter((token) => token.length >= SENTENCE);
  if (long.length >= SENTENCE || changesText(tokens)) return true;
  if (tokens.some((token) => FOLDED.asksAndPositions.has(token))) return false;
  const bySigns = isSentenceBySigns(words);
  if (bySigns !== undefined) return bySigns;
  const last = tokens.at(-1) ?? "";
  const isDone = ETHIOPIC_VERBS.has(last);
  if (tokens.length >= SENTENCE && (isDone || isJoinedByIs(tokens))) return true;
  // "Казахстан үчүн" states who it is for.
  if (tokens.length < 2 || isPart(last, "toOrFor")) return false;
  // What a sentence is about comes first: in "Резервни план" it is behind a word that may restrict it.
  const about = isCased ? long.slice(0, 1) : tokens.filter((token) => token.length > 1);
  return about.some(isPublicWord) || ((isCased || isDone) && namesSponsor(words.split(" ", 1).join()));
}

/**
 * Whether words are a question, which is a sentence: in Greek the sign for it is the semicolon, in Armenian one within a word.
 * None of them is restricted. Question marks of other scripts make no label.
 */
export function isQuestion(words: string, sign: string): boolean {
  const isAsked = words.includes("՞") || (sign.startsWith(";") && /\p{Script=Greek}\P{L}{0,3}$/u.test(words));
  return isAsked && !mayBeRestricted(words, tokensOf(fold(words)));
}

/** The same of words before a colon, "The reason is simple", of which more have to be there, but of a known subject that says or decides. */
export function isClause(given: string): boolean {
  const written = withoutHomographs(given);
  const words = inFullForms(written);
  if (words !== written && mayBeRestricted(written, tokensOf(fold(written)))) return false;
  const beside = besideCitation(words, isPublicName, hasPlainWord);
  if (typeof beside === "string" && !mayBeRestricted(beside, tokensOf(fold(beside)))) return true;
  if (UNSPACED_LETTER.test(words)) return endsInUnspacedSaying(words) && labelMeaning(words) === undefined;
  const tokens = tokensOf(fold(words));
  if (isDecision(words, tokens) || isQuestion(words, "") || isSaidByState(words)) return true;
  const open = words.replace(ONLY_ONE, " $1$2 ");
  if (mayBeRestricted(open, tokensOf(fold(open)))) return false;
  return (
    beside !== false && isWholeWithNames(words, CLAUSE, CASED.test(words) ? hasPlainWord : isUncasedClause)
  );
}

/** "Semua pihak bersetuju", "A comissão decidiu", "Portugal considera". */
function isDecision(words: string, tokens: readonly string[]): boolean {
  // In Arabic the verb comes first.
  const ends = [tokens[0] ?? "", tokens.at(-1) ?? ""];
  if (tokens.length < 2 || !ends.some((token) => VERBS_OF_DECIDING.has(token) || VERBS_OF_SAYING.has(token)))
    return false;
  const isKnown = (token: string) =>
    PARTIES.has(token) ||
    OFFICE_HOLDERS.has(token) ||
    VERBS_OF_DECIDING.has(token) ||
    formsOfBe().has(token) ||
    isPublicName(token);
  // "The minister agreed" may be about the writer's own.
  const decides = (token: string) =>
    PARTIES.has(token) && token.length > SENTENCE && !OFFICE_HOLDERS.has(token);
  if (!tokens.some((token) => decides(token) || nameWords().has(token) || BODIES.has(token))) return false;
  // "As partes": the article is "as" in English, with which no sentence begins.
  const others = tokens[0] === "as" && PARTIES.has(tokens[1] ?? "") ? tokens.slice(1) : tokens;
  return tokens.every(isKnown) && !mayBeRestricted(words, others);
}

/** Words that begin with an article, or one of which is small; a capital behind the second word is that of a known name. */
const BEGINS_WITH_ARTICLE = new RegExp(`^(?:${ARTICLES})\\s`, "iu");

/** Whether words of a sentence may have others inserted behind them: "Die Gebühren – darunter …", and not "Nota da Ana – …". */
export function mayHaveInsertion(words: string): boolean {
  const tokens = words.match(/[\p{L}\p{M}'’-]+/gu) ?? [];
  const isPlain = BEGINS_WITH_ARTICLE.test(words) || tokens.some((word) => !CAPITAL.test(word));
  const others = tokens.slice(BEGINS_WITH_ARTICLE.test(words) ? 2 : 1);
  if (!isPlain || others.some((word) => CAPITAL.test(word) && !isPublicName(word))) return false;
  return !mayBeRestricted(words, tokensOf(fold(words)));
}

/** Whether words contain a restricted word, a remark or a pronoun of those who write, or ask a colleague for something. */
function mayBeRestricted(words: string, written: readonly string[]): boolean {
  const tokens = wholeWords(written);
  const [first = ""] = tokens;
  // "O que disse o ministro", "ono što je rekao".
  const isWhat = /^(?:o|a|ce|lo|el|ono|to|das|dat)$/u.test(first) && BEGINS_NO_SENTENCE.has(tokens[1] ?? "");
  if (isWhat || beginsNoSentence(tokens) || isPart(first, "toOrFor") || beginsWithRequest(words)) return true;
  const name = /^(\p{Lu}[\p{L}\p{M}'’-]+) to\s/u.exec(words)?.[1];
  if (name !== undefined && !isPublicName(name)) return true;
  if (has(tokens, "public") && (has(tokens, "not") || has(tokens, "no") || has(tokens, "yet"))) return true;
  if (tokens.some((token) => isRestricted(token) || labelMeaning(token) !== undefined)) return true;
  if (tokens.slice(0, 2).some(isRemark) && !isAboutDocument(tokens) && !isAboutUse(tokens)) return true;
  if (beginsWithInternalPhrase(`${words}.`) || forbidsPublishing(`${words}.`)) return true;
  return labelMeaning(words) !== undefined || markedLabelMeaning(words) !== undefined;
}

const isLimited = (part: string) => tokensOf(fold(part)).some(isLimit);
const mayBeOfLabel = (part: string) =>
  isLimited(part) || mayBeRestricted(withoutHomographs(part), tokensOf(fold(withoutHomographs(part))));
const JUDGES = { isPublicName, hasPlainWord, mayBeRestricted, labelMeaning };

/** Whether a word names something of the field or a state, and does not only join others. */
const isPublicWord = (token: string) => !JOINING.has(token) && isPublicName(token);
const isRemark = (token: string) => isPart(token, "remark") && !REMARK_OR_DOCUMENT.test(token);
const has = (tokens: readonly string[], part: RestrictionPart) => tokens.some((token) => isPart(token, part));
function isRestricted(token: string): boolean {
  if (strong.has(token) || secrecy().has(token) || only().has(token) || group().has(token)) return true;
  if (FOLDED.ours.has(token) || ownPronouns().has(token)) return true;
  if (endsInWe(token) && !isPublicName(token)) return true;
  return PARTS_NEVER_PUBLIC.some((part) => isPart(token, part));
}

/**
 * "Документ подано вчасно", and not "Документ для своїх": what becomes of a document or what it has is next to it, or at the end of the
 * sentence in languages whose verbs are there.
 */
function isAboutDocument(tokens: readonly string[]): boolean {
  const [first = "", next = "", ...others] = tokens;
  if (!STATED_DOCUMENT.test(first) || isRemark(next)) return false;
  if (next === "без") return others.every(isPublicWord);
  return OF_DOCUMENT.has(next) || OF_DOCUMENT_LAST.has(others.at(-1) ?? "");
}

/** "El uso sigue bajo", and not "Uso de casa" nor "el uso es aquí". */
const isAboutUse = ([first = "", next = "", ...others]: readonly string[]): boolean =>
  /^(?:o|el|l|der|die)$/u.test(first) && WORDS_FOR_USE.test(next) && !has(others, "here");

/** Whether words are not all a name: one begins with a small letter, and those behind the first with a capital are known, as no names. */
function hasPlainWord(written: string): boolean {
  const words = written.replace(AMOUNT, " ").match(/[\p{L}\p{M}'’-]+/gu) ?? [];
  const isOther = (word: string) => CAPITAL.test(word) && !ROMAN_NUMERAL.test(word) && !isText(fold(word));
  if (words.slice(1).some((word) => isOther(word) && !isPublicName(word))) return false;
  return words.some((word) => !CAPITAL.test(word) && !PARTICLE.test(fold(word)));
}
