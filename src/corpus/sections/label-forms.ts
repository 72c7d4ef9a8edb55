import type { Paragraph, TableCell } from "mdast";
import { joinedAtDays, type NumberedLine, waysOfText } from "../characters/line-joins.ts";
import { CLAUSE_ENDS, PAUSES } from "../characters/script-signs.ts";
import { isMonthName } from "../schema/date-names.ts";
import { isOpened, isWordingInBrackets } from "./about-nobody.ts";
import { isDatedSource } from "./citations.ts";
import {
  BEFORE_OPEN,
  BEGINS_WITH_WORD,
  BEHIND_SENTENCE,
  DASHED,
  fold,
  QUOTE_ENDS,
  SENTENCE_ENDS,
  SET_APART,
  SHORT_SENTENCE,
  SPACED_END,
  tokensOf,
} from "./folded-letters.ts";
import { qualifiesSubject } from "./handling-marks.ts";
import { beginsWithInternalPhrase, isSecrecyBehind } from "./inner-labels.ts";
import { behindDate, isApposition } from "./label-lines.ts";
import { BRACKETED, beginsWithTerm, COLON, PREFIX } from "./label-meaning.ts";
import { statesForWhom } from "./language-restrictions.ts";
import { beginsAsMessage, isMessageHead } from "./messages.ts";
import { goesOnBehindDash, isOpening, namesWhatFollows } from "./openings.ts";
import { isClause, isQuestion, isShortSentence, mayHaveInsertion, withoutCuts } from "./plain-sentences.ts";
import { isAboutOwnPeople, isPublicLabel } from "./public-headings.ts";
import { isPublicName, isPublicRun, isSecretLabel, isSubject, isUnspacedSentence } from "./public-label.ts";
import { ABBREVIATED, ADJECTIVAL, OPERATIVE_PHRASE, PAIRED, PLACEHOLDER, VERBS } from "./public-words.ts";
import { introducesQuotation } from "./quotations.ts";
import {
  BRACKETS,
  HARD_BREAK,
  isContinuation,
  isRemarkOnText,
  isResult,
  isSubjectOfSentence,
  LABEL_OF_RESULT,
  markedText,
  plain,
  runAt,
  strong,
} from "./text-signs.ts";
import { withoutFalseOurs } from "./words-for-our.ts";

/** Something in a public text that has the form of a label, and whose readers nobody but its writer knows. */
export interface LabelForm {
  meaning: "internal" | "unlisted";
  /** The line, from 0 within the text. */
  line: number;
}

/** Georgian has no capitals in use. */
const BEGINS_SMALL = /^[^\p{L}]*(?!\p{Script=Georgian})\p{Ll}/u;
/** Between two runs of emphasis that read as one. */
const BETWEEN_RUNS = /\uE001([\s,&/+]{0,3})\uE000/g;
/** A label is not looked for further on, nor behind so many sentences. */
const [REACH, MOST_SENTENCES] = [100, 200];
/** A line of a source is broken for its own sake where it is this short. */
const SHORT_LINE = 50;
const WHOLE_LINE = { words: 4, letters: 40 };
const ENDS = new RegExp(`^${SPACED_END}`, "u");
const SENTENCE_END = new RegExp(`[${SENTENCE_ENDS}${PAUSES}][${QUOTE_ENDS})\\]\\s\uE001\uE003]*$`, "u");
const FIRST_WORD = /^\P{L}{0,10}([\p{L}\p{M}]+)/u;
const ADDRESS = /:\/\/|www\.|\S@|\.(?:org|com|net|int)(?!\p{L})/u;

/**
 * The lines of a paragraph or cell with the form of a label that is not known as a public one.
 * @param isText a short line is no heading of what follows: an item of a list
 */
export function findLabelForms(node: Paragraph | TableCell, isText: boolean): LabelForm[] {
  const words = markedText(node);
  // A bar in a cell separates two of its values.
  const written = node.type === "tableCell" ? words.replaceAll(" | ", ", ") : words;
  const text = withoutCuts(written).replace(BETWEEN_RUNS, "$1");
  if (isMessageHead(plain(text.replaceAll("\n", " ")))) return [{ meaning: "unlisted", line: 0 }];
  const ways = waysOfText(text, plain).map((way) => joinedAtDays(way, isMonthName));
  // A line that goes on within a word is no heading, and may begin with a label all the same.
  return ways.flatMap((way, at) => formsOf(way, isText || node.type !== "paragraph" || at < ways.length - 1));
}

function formsOf(lines: readonly NumberedLine[], isText: boolean): LabelForm[] {
  let [isBegin, isHard] = [true, true];
  const forms: LabelForm[] = [];
  for (const [at, { text, line }] of lines.entries()) {
    const isHead = lines.length > 1 && isMessageHead(plain(text));
    const isOver = endsLine(text) || at === lines.length - 1;
    const goesOn = !text.endsWith(HARD_BREAK) && BEGINS_SMALL.test(lines[at + 1]?.text ?? "");
    const isJudged = isBegin && (isHard || !BEGINS_SMALL.test(text));
    const atStart = isJudged ? meaningAtStart(text, isOver && !goesOn && !isText) : undefined;
    const meaning = isHead ? "unlisted" : (atStart ?? meaningWithin(text));
    if (meaning !== undefined) forms.push({ meaning, line });
    isBegin = isOver;
    isHard = text.endsWith(HARD_BREAK);
  }
  return forms;
}

/** The meaning of such a label in a value, or a line of HTML. A dash and a full stop make none: titles have them. */
export function labelFormOf(text: string): LabelForm["meaning"] | undefined {
  const words = withoutCuts(text);
  return meaningAt(begin(words)) ?? meaningWithin(words);
}
/** Whether they have such a label. */
export const hasLabelForm = (text: string): boolean => labelFormOf(text) !== undefined;
/** What sets a remark behind a name: "Document 81; confidential until May". */
const BEHIND_NAME = new RegExp(`[${CLAUSE_ENDS}([（]\\s?|\\s[–—-]\\s`, "gu");

/** Whether words behind a name announce restricted ones; titles of others begin with any word, and have colons. */
export function hasInternalRemark(text: string): boolean {
  return [...text.matchAll(BEHIND_NAME)].slice(0, MOST_SENTENCES).some(({ index, 0: mark }) => {
    const rest = begin(text.slice(index + mark.length, index + mark.length + REACH));
    // Only such a word, here or behind brackets, can give this meaning; for others names of states would be loaded.
    return (strong.has(firstWordOf(rest)) || BRACKETED.test(rest)) && meaningAt(rest) === "internal";
  });
}

function firstWordOf(text: string): string {
  return fold(FIRST_WORD.exec(withoutFalseOurs(text))?.[1] ?? "");
}

function endsLine(text: string): boolean {
  return text.endsWith(HARD_BREAK) || text.length < SHORT_LINE || SENTENCE_END.test(text.slice(-8));
}

function meaningAtStart(written: string, isWhole: boolean): LabelForm["meaning"] | undefined {
  const text = begin(written);
  if (isWhole && PLACEHOLDER.test(plain(text))) return "unlisted";
  const meaning =
    meaningAt(text) ??
    meaningBefore(DASHED, text, WHOLE_LINE.words) ??
    meaningBefore(SHORT_SENTENCE, text, WHOLE_LINE.words);
  if (meaning !== undefined || !isWhole || BEGINS_SMALL.test(text) || !isHeadingLike(text)) return meaning;
  return isPublicRun(plain(text)) && !statesForWhom(plain(text)) ? undefined : "unlisted";
}
/** "Ana – they will agree", or a sentence of one word. */
function meaningOfSentence(text: string): "unlisted" | undefined {
  return meaningBefore(DASHED, text, WHOLE_LINE.words) ?? meaningBefore(SHORT_SENTENCE, text, 1);
}
/** The meaning of a few words before what a pattern ends with. */
function meaningBefore(pattern: RegExp, text: string, most: number): "unlisted" | undefined {
  const run = pattern.exec(text)?.[1];
  if (run === undefined || !isShort(run, most)) return undefined;
  const [words, behind] = [plain(run), text.slice(run.length)];
  // A semicolon parts clauses as a full stop parts sentences.
  const isEnded = pattern === SHORT_SENTENCE || (CLAUSE_ENDS.includes(behind.charAt(0)) && !COLON.test(run));
  if (ADDRESS.test(run) || (isEnded && isUnspacedSentence(run))) return undefined;
  if ((ABBREVIATED.test(run) && behind.startsWith(".")) || isRemarkOnText(text)) return undefined;
  if (pattern === DASHED && !isSetApart(run) && goesOn(words, behind)) return undefined;
  if (isQuestion(words, behind) || isPublicRun(words) || namesWhatFollows(words, behind)) return undefined;
  const isSentence = () => isShortSentence(words) || isAboutOwnPeople(tokensOf(fold(words)));
  return isEnded && !isSetApart(run) && isSentence() ? undefined : "unlisted";
}

/** Whether words may be those of a sentence before a dash: three as before a full stop, where a time or a place is behind them. */
const mayGoOn = (words: string, isInserted: boolean) =>
  isInserted ? mayHaveInsertion(words) : !isShort(words, 2) && isShortSentence(words);
const goesOn = (words: string, behind: string) =>
  goesOnBehindDash(words, behind, mayGoOn) || (isApposition(behind) && mayGoOn(words, false));
/** Labels behind the end of a sentence, and in brackets anywhere. */
function meaningWithin(text: string): LabelForm["meaning"] | undefined {
  for (const { index, 0: end } of [...text.matchAll(BEHIND_SENTENCE)].slice(0, MOST_SENTENCES)) {
    const behind = text.slice(index + end.length, index + end.length + REACH);
    // Behind a colon a figure is what is counted, and numbers no item.
    const rest = COLON.test(end) && /^\p{N}+\s/u.test(behind) ? behind : begin(behind);
    if (isContinuation(end, rest) || isWordingInBrackets(text.slice(0, index), end, rest)) continue;
    if (isApposition(end + text.slice(index + end.length))) continue;
    const meaning = meaningAt(rest) ?? (ENDS.test(end) ? meaningOfSentence(rest) : undefined);
    if (meaning !== undefined) return meaning;
  }
  if (!/[([{【（［\uE000\uE002]/u.test(text)) return undefined;
  for (const { 0: all, 1: label = "", index } of [...text.matchAll(BRACKETS)].slice(0, MOST_SENTENCES)) {
    const behind = plain(text.slice(index + all.length, index + all.length + REACH));
    if (isSecrecyBehind(behind)) return "internal";
    if (isPublicRun(plain(label)) || isOpening(label, behind)) continue;
    if (!isRemarkOrResult(label + behind) && !isOpening(plain(label), behind)) return "unlisted";
  }
  const isInternal = ({ index }: RegExpExecArray) => announcesInternal(text.slice(index + 1).slice(0, REACH));
  return [...text.matchAll(SET_APART)].slice(0, MOST_SENTENCES).some(isInternal) ? "internal" : undefined;
}
/** What follows the label makes it public. */
const isRemarkOrResult = (text: string): boolean => isRemarkOnText(text) || isResult(text);

/** What a block, a line or a sentence begins with. */
function meaningAt(text: string): LabelForm["meaning"] | undefined {
  if (isRemarkOrResult(plain(text))) return undefined;
  const isOdd = beginsAsMessage(text);
  if (isOdd !== undefined) return isOdd ? "unlisted" : undefined;
  const first = firstWordOf(text);
  if (strong.has(first) && isRestrictedBy(first, text)) return "internal";
  const run = runAt(text);
  if (run === undefined || ADDRESS.test(run)) return undefined;
  const inTime = /(?<=\d):(?=\d)/g;
  const [label = ""] = plain(run).replace(inTime, ".").split(COLON, 1);
  const rest = plain(text).slice(Math.max(0, plain(text).indexOf(label)) + label.length);
  if (introducesQuotation(label, rest)) return undefined;
  const name = label.replace(BEFORE_OPEN, "");
  const isOpened = isOpening(name, rest) || isRemarkOnText(name + rest);
  const isSource = () => /^[(（]/u.test(text) && isDatedSource(name, isPublicName);
  const isOperative = () => IN_EMPHASIS.test(text) && OPERATIVE_PHRASE.test(plain(run).trim());
  const isPublic = isPublicLabel(name) || isOpened || isSource() || isOperative();
  const isSentence = () => isSubjectOfSentence(text) || (!isSetApart(text) && isClause(name));
  if (!isPublic && (isSecretLabel(name) || (!beginsWithTerm(plain(text)) && !isSentence())))
    return "unlisted";
  // "[12/11, 09:14] Ana: …", "**5 October 2026** Ana: …"
  const behind = /^[«‹「『]/u.test(run) ? undefined : (behindDate(text, run) ?? BRACKETED.exec(text)?.[0]);
  return behind === undefined ? undefined : meaningAt(text.slice(behind.length).trimStart());
}
/** Emphasis, also in quotation marks. */
const IN_EMPHASIS = /^[«„“"‹「『]?\s?\uE000/u;
/** Whether emphasis, a link or brackets set words apart, as labels are. */
const isSetApart = (text: string) => /^[([{【（［\uE000\uE002]/u.test(text);

/** "Internal Kenya will agree"; not "Internal audit", "Private keys stay with users", nor "Internal: …", which is a label. */
function isRestrictedBy(first: string, text: string): boolean {
  const words = plain(text);
  const [, next = ""] = tokensOf(fold(words));
  if (next === "" || COLON.test(words.slice(first.length, first.length + 2))) return false;
  if (isSubject(next) || PAIRED.test(next) || beginsWithTerm(words)) return false;
  return !qualifiesSubject(words, isShortSentence);
}
/** "(internal Kenya will agree)", in the middle of a line. */
function announcesInternal(text: string): boolean {
  if (beginsWithInternalPhrase(text)) return true;
  if (isRemarkOnText(text)) return false;
  const first = firstWordOf(text);
  if (!strong.has(first) || !isRestrictedBy(first, text)) return false;
  const [, next = ""] = tokensOf(fold(plain(text)));
  return !VERBS.has(next) && !ADJECTIVAL.test(next);
}

function begin(text: string): string {
  const start = text.slice(0, REACH);
  return BEGINS_WITH_WORD.test(start) ? start : start.replace(PREFIX, "").replace(/^["“„'‘]/u, "");
}
const isShort = (text: string, most: number) => tokensOf(fold(text)).length <= most;

function isHeadingLike(text: string): boolean {
  const words = plain(text).trim();
  if (words.length > WHOLE_LINE.letters || SENTENCE_END.test(words) || ADDRESS.test(words)) return false;
  const at = words.search(/\s?[:：]|\s[–—-]\s/u);
  const [label, behind] = [words.slice(0, at).replace(BEFORE_OPEN, ""), words.slice(at)];
  const isOther = isUnspacedSentence(words) || namesWhatFollows(label, behind);
  if (isOther && (LABEL_OF_RESULT.test(label) || !isSecrecyBehind(behind))) return false;
  const isReference = /^\s?[:：].*\p{N}/u.test(behind) && isPublicLabel(label);
  if (isReference && !isPublicRun(words) && isOpened(behind.trimStart())) return false;
  return isShort(words, WHOLE_LINE.words);
}
