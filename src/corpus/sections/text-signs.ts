import type { Nodes } from "mdast";
import { CLAUSE_ENDS, COLONS, COMMAS } from "../characters/script-signs.ts";
import { definitionIn, isStateCode, withCurrenciesInSmall } from "./amounts.ts";
import { beginsWithRequest, nameAtStart } from "./asked-by-name.ts";
import { fold, foldedSet, once, SENTENCE_ENDS, tokensOf } from "./folded-letters.ts";
import { isWhatWeDo, mayBeWithFigures, remarkOnFigures } from "./homographs.ts";
import { COLON } from "./label-meaning.ts";
import { isPublicName } from "./public-label.ts";
import { LANGUAGE_ONLY, OF_LANGUAGE } from "./public-names.ts";
import {
  CONTINUES,
  ELEMENT,
  ERA_BEHIND_YEAR,
  INSERTING,
  isOnCalendar,
  isTally,
  NEGATION,
  OWN_PRONOUNS,
  PARTS_OF_DOCUMENTS,
  QUESTION,
  THIRD_PRONOUNS,
  VERBS,
  VERBS_OF_WILL,
  VOTE,
  withoutBrokenReferences,
} from "./public-words.ts";
import { FOLDED, holdsPhrase, restrictedMeaning } from "./restricted-meaning.ts";
import { ARTICLES, FORMS_OF_SECRECY, GROUP, LABELS, ONLY, SECRECY, UNPUBLISHED } from "./restricted-words.ts";
import { isPart } from "./restriction-phrases.ts";

/** Emphasis or code, and a link, in a text without other marks: from one of these to the other. */
export const [MARK, MARK_END, LINK, LINK_END] = ["\uE000", "\uE001", "\uE002", "\uE003"];
/** At the end of a line that ends in print as well. */
export const HARD_BREAK = "\u2028";
const PRIVATE_USE = /[\uE000-\uE003]/g;

/** A text without these marks. */
export function plain(text: string): string {
  return text.replace(PRIVATE_USE, "");
}

/** The words of a node; emphasis, code and links between their marks. */
export function markedText(node: Nodes, isMarked = false): string {
  switch (node.type) {
    case "break":
      return `${HARD_BREAK}\n`;
    case "html":
      return /^<br\b/i.test(node.value) ? `${HARD_BREAK}\n` : unknownTag(node.value);
    case "text":
      return plain(withoutBrokenReferences(node.value));
    case "inlineCode":
      return isMarked ? node.value : `${MARK}${node.value}${MARK_END}`;
    case "strong":
    case "emphasis":
    case "delete":
      return isMarked ? inner(node, true) : `${MARK}${inner(node, true)}${MARK_END}`;
    case "link":
    case "linkReference":
      return isMarked ? inner(node, true) : `${LINK}${inner(node, true)}${LINK_END}`;
    default:
      return "children" in node ? inner(node, isMarked) : "";
  }
}

/** Words that announce internal ones by themselves. */
export const strong = new Set([
  ...FOLDED.single,
  ...foldedSet(LABELS.internal.filter((name) => !/\s/.test(name))),
]);

/** `<Ana>`, which is no element of HTML, counts as words in brackets. */
function unknownTag(tag: string): string {
  const name = /^<([\p{L}][^\s/<>]*)/u.exec(tag)?.[1] ?? "";
  return name === "" || ELEMENT.test(name) ? "" : `(${tag.slice(1, -1)})`;
}

function inner({ children }: Extract<Nodes, { children: unknown }>, isMarked: boolean): string {
  return children.map((child) => markedText(child, isMarked)).join("");
}

const MARKED = /^\uE000([^\uE000\uE001]{1,90})\uE001/u;
const LINKED = /^\uE002([^\uE002\uE003]{1,90})\uE003(?=\s?[:：–—=-]|\s*$|\.\s)/u;
const IN_BRACKETS =
  /^(?!\[[^\][]{0,90}\]\{)[([{«【（［「『〔]\s?([^()[\]{}«»【】（）［］「」『』〔〕]{1,70})([)\]}»】）］」』〕]|$)/u;
const RUN_IN = new RegExp(
  `^((?:\\d:\\d|(?![${COLONS}${SENTENCE_ENDS}${CLAUSE_ENDS}\\n])[^]|\\.(?=\\S)|\\.(?=\\s?[${COLONS}])){1,90}?)\\s?(?:[${COLONS}](?![\\d/]))`,
  "u",
);
/** The visarga, which is typed for a colon in Indian scripts; adverbs end in it as well. */
const VISARGA = /[\u0903\u0983\u0A83]/u;
const OPENS = /[([{«【（［「『〔]/u;
const BEFORE_VISARGA = /^([^\s:]{2,20}(?:\s[^\s:]{1,20}){0,5}(?<!त|पुन|प्राय))[\u0903\u0983\u0A83](?=\s)/u;
const QUOTATION = new RegExp(
  `^[«「『][^«»「」『』]{1,90}(?:$|[»」』]\\s?(?:$|[${SENTENCE_ENDS}${CLAUSE_ENDS}${COMMAS}(（]))`,
  "u",
);
const MOST_QUOTED = 2;

/** The words that emphasis, a link, brackets or a colon set apart from what follows. */
export function runAt(text: string): string | undefined {
  const mark = text.charAt(0);
  if (mark === MARK) return MARKED.exec(text)?.[1];
  if (mark === LINK) return (LINKED.exec(text) ?? RUN_IN.exec(text))?.[1];
  const bracketed = OPENS.test(mark) && !beginsWithName(text) ? IN_BRACKETS.exec(text)?.[1] : undefined;
  if (bracketed !== undefined && !isQuotation(text, bracketed)) return bracketed;
  if (COLON.test(text)) return RUN_IN.exec(text)?.[1];
  return VISARGA.test(text) ? BEFORE_VISARGA.exec(text)?.[1] : undefined;
}

/** Whether a text begins with a name in quotation marks and goes on behind it; no word of the name is restricted. */
function beginsWithName(text: string): boolean {
  const name = nameAtStart(text, isPublicName);
  if (name === undefined || restrictedMeaning(name) !== undefined) return false;
  const tokens = tokensOf(fold(name));
  const isOurs = (token: string) => OWN_PRONOUNS.has(token) || FOLDED.ours.has(token) || isPart(token, "us");
  if (beginsWithRequest(name) || isPart(tokens[0], "toOrFor") || tokens.some(isOurs)) return false;
  return !tokens.some((token) => isPart(token, "remark")) && !holdsPhrase(tokens, secretWords());
}

/** More words than a name has in quotation marks, with nothing but the end of a sentence behind them. */
function isQuotation(text: string, words: string): boolean {
  return tokensOf(fold(words)).length > MOST_QUOTED && QUOTATION.test(text);
}

/** Whether words behind a dash go on with the sentence before it. */
export function isContinuation(end: string, rest: string): boolean {
  return /^[–—-]{1,3}\s/u.test(end) && CONTINUES.test(rest);
}

/** Between two dashes, with the verb of the sentence behind them: "A compromise – one word – was proposed". */
const INSERTION = /^(?:\s[–—-])?\s?[^–—.!?\n]{1,90}?\s[–—-]\s([\p{L}\p{M}]+)/u;

/** Whether words behind the first dash of a sentence are inserted into it, so that the words before it are no label. */
export function isInsertion(behind: string): boolean {
  return VERBS.has(fold(INSERTION.exec(behind)?.[1] ?? ""));
}

const INSERTED = new RegExp(
  `^\\s[–—-]\\s(?:(?:${INSERTING})(?![\\p{L}\\p{M}])|[~≈]?\\p{N})(?:[^–—.!?\\n]|\\.(?=\\p{N})){1,80}\\s[–—-]\\s\\p{Ll}`,
  "u",
);
/** The same where the inserted words begin as such words do, or with an amount, whatever the verb is: "– darunter die Schweiz – zahlen". */
export const isInserted = (behind: string): boolean => INSERTED.test(behind);

/** Whether emphasised words are the subject of a sentence: "*Lobbying* is a trade." */
export function isSubjectOfSentence(text: string): boolean {
  const [marked] = MARKED.exec(text) ?? [];
  if (marked === undefined) return false;
  return VERBS.has(fold(/^[ \n](\p{L}+)/u.exec(text.slice(marked.length))?.[1] ?? ""));
}

const NOTA_BENE = /^\s*¡?(?:[Nn]\.?\s?[Bb]\.?|[Oo]jo)(?:\s?[:：]\s*|,?\s+(?![\s–—-]))([^.!?;:：…\n]{1,120})/u;
const [FEWEST_WORDS, SHORTEST_REMARK] = [3, 12];
const LAST_WORD = /\S+$/u;
const ARTICLE = new RegExp(`^(?:${ARTICLES})$`, "u");
const CAPITAL = /(?<![\p{L}\p{M}])\p{Lu}[\p{L}\p{M}'’-]*/gu;
/** Words of secrecy and of who may read: a remark on a text has none of them. */
export const secretWords = once(
  () =>
    new Set([
      ...strong,
      ...foldedSet([...SECRECY, ...FORMS_OF_SECRECY, ...ONLY, ...UNPUBLISHED]),
      ...foldedSet(GROUP.filter((word) => !/^(?:state|member|membre|miembro)/.test(word))),
    ]),
);

/**
 * Whether "NB" or "ojo" is before a remark on the text itself, and not on what somebody does or may read: "NB: the French version differs",
 * "NB the figures are old". Each word with a capital is known, and none is restricted.
 */
export function isRemarkOnText(written: string): boolean {
  if (!/^\s*¡?(?:n\.?\s?b|ojo)/i.test(written)) return false;
  const noted = withCurrenciesInSmall(
    (NOTA_BENE.exec(written.replace(ERA_BEHIND_YEAR, " era"))?.[1] ?? "").replace(LANGUAGE_ONLY, ""),
  );
  const figures = remarkOnFigures(noted);
  const mayFollow = (token: string) => mayBeWithFigures(token) || isPublicName(token);
  const isOnFigures = figures !== undefined && tokensOf(fold(figures)).every(mayFollow);
  const isDated = isOnCalendar(tokensOf(fold(noted)), isPublicName);
  const defined = isOnFigures ? figures : isDated ? noted : definitionIn(noted);
  const words = (defined ?? noted).replace(/(?<=\s(?:er|är|eru)\s)[ií](?=\s)/u, "in");
  const tokens = tokensOf(fold(words));
  if (defined === undefined && !beginsWithPart(words, tokens)) return false;
  const isPronoun = (token: string) => OWN_PRONOUNS.has(token) || THIRD_PRONOUNS.has(token);
  const isPersons = (token: string) => isPronoun(token) || isPart(token, "us") || isPart(token, "ourReaders");
  // "Beløbene er i kroner": "is" in Danish is "he" in German, as "in" is "I" in English.
  const isVerb = (token: string, at: number) =>
    token === "er" && PARTS_OF_DOCUMENTS.has(tokens[at - 1] ?? "");
  if (tokens.some((token, at) => isPersons(token) && !isVerb(token, at))) return false;
  if (tokens.some((token) => FOLDED.ours.has(token)) || holdsPhrase(tokens, secretWords())) return false;
  if (beginsWithRequest(words) || beginsWithRequest(LAST_WORD.exec(words.trim())?.[0] ?? "")) return false;
  if (restrictedMeaning(words) !== undefined || isWhatWeDo(words)) return false;
  return isDated || (words.match(CAPITAL) ?? []).every((name) => mayFollow(fold(name)) || isStateCode(name));
}

/** Whether a remark of a few words begins with a part of a document, or with words before one. */
function beginsWithPart(words: string, tokens: readonly string[]): boolean {
  if (tokens.length < FEWEST_WORDS && words.trim().length < SHORTEST_REMARK) return false;
  if (!tokens.some((token) => PARTS_OF_DOCUMENTS.has(token))) return false;
  const [first = ""] = NEGATION.test(tokens[0] ?? "") ? tokens.slice(1) : tokens;
  const isBegin = PARTS_OF_DOCUMENTS.has(first) || OF_LANGUAGE.test(first) || ARTICLE.test(first);
  return isBegin || (!VERBS.has(first) && isPublicName(first));
}

const TALLY = new RegExp(`^(?:the )?(?:final |roll-call )?(?:${VOTE})\\s?[:：–—-]\\s?\\p{Nd}`, "iu");
/** What results and conclusions begin with, as a pattern that takes little time to compile. */
const MAY_BE_RESULT = /^(?:the )?bottom|^\P{Nd}{4,40}\p{Nd}|^(?:表|投|표|투)/iu;
const CONCLUSION = /^(?:the )?bottom line\s?[:：]\s/iu;
/** The label of a result or a conclusion alone, as emphasis sets it apart. */
export const LABEL_OF_RESULT = new RegExp(`^(?:the )?(?:bottom line|${VOTE})\\s?[:：]?$`, "iu");

/**
 * Whether what follows a label shows that it names a result, or ends an analysis: "Vote: 80 for, 20 against", "Bottom
 * line: the text is better". What the writer and colleagues want is neither: "Bottom line: no treaty", "Vote: against".
 */
export function isResult(text: string): boolean {
  if (!MAY_BE_RESULT.test(text)) return false;
  const [sentence = ""] = text.split(/[.!?…]\s/u, 1);
  const tokens = tokensOf(fold(sentence));
  const isConclusion = CONCLUSION.test(text);
  if (!isConclusion && !TALLY.test(text)) return isTally(tokens);
  if (tokens.some((token) => OWN_PRONOUNS.has(token) || FOLDED.ours.has(token))) return false;
  if (isConclusion && tokens.some((token) => THIRD_PRONOUNS.has(token))) return false;
  return !isConclusion || (tokens.some((token) => VERBS.has(token)) && !VERBS_OF_WILL.test(sentence));
}

/** "We", who ask together with the reader. */
const WE = new Set(["we", "nous", "wir", "мы"]);

/** Whether words ask what a text answers, "what do we want to change?"; each of them but "we" is known as public. */
export function isPublicQuestion(words: string): boolean {
  if (!/[?？؟]$/.test(words) || !QUESTION.test(words)) return false;
  const tokens = tokensOf(fold(words)).filter((token) => !WE.has(token));
  return isPublicName(tokens.join(" "));
}

/** Words in brackets before a colon. */
export const BRACKETS = new RegExp(
  `[([{【（［\uE000\uE002]([^()[\\]{}【】（）［］\uE000-\uE003]{1,60}?)(?=\\s?[${COLONS}](?:\\s|\\P{ASCII}))`,
  "gu",
);
