import { compareCodeUnits } from "../json-values.ts";
import { HIGHEST_RESOLUTION, KINDS_OF_TEXT, OTHER_NAMES } from "./possible-numbers.ts";
import {
  type Form,
  INSTRUMENTS,
  NUMBERED,
  type ReferenceWord,
  referenceTokens,
  type Token,
  wordAt,
} from "./reference-words.ts";

export type Instrument = "constitution" | "convention" | "general-rules";
export type NewText = "resolution" | "decision" | "recommendation";

/** What a proposal acts on. `suffix` is the letters of a number such as `28A` or `96bis`. */
export type Target =
  | { kind: "whole"; instrument: Instrument }
  | { kind: "article"; instrument: Instrument; number: number; suffix?: string }
  | { kind: "provision"; instrument: Instrument; number: number; suffix?: string }
  | { kind: "decision"; number: number; annex?: number }
  | { kind: "resolution"; number: number; annex?: number }
  /** A text that does not exist yet: its placeholder (`ACP-1`), its subject, both or neither. */
  | { kind: "new"; text: NewText; placeholder?: string; subject?: string }
  /** The source's words, where it gives no number. */
  | { kind: "words"; text: string };

const INSTRUMENT_ORDER: Record<Instrument, number> = { constitution: 0, convention: 1, "general-rules": 2 };
const TEXT_ORDER = { decision: 0, resolution: 1, recommendation: 2 };

/**
 * As a delegate looks for them: Constitution, Convention and General Rules (the whole, articles, provisions),
 * decisions, resolutions, free words, new texts; numbers by value. 0 only for targets that print the same.
 */
export function compareTargets(a: Target, b: Target): number {
  const left = sortKey(a);
  const right = sortKey(b);
  for (const [index, value] of left.entries()) {
    const difference = value - (right[index] ?? 0);
    if (difference !== 0) return difference;
  }
  const [leftText, rightText] = [sortText(a), sortText(b)];
  return (
    compareNaturally(leftText.toLowerCase(), rightText.toLowerCase()) || compareCodeUnits(leftText, rightText)
  );
}

/** What sorts by number: the kind of text, the place in it, the number, the annex. */
function sortKey(target: Target): number[] {
  switch (target.kind) {
    case "whole":
      return [INSTRUMENT_ORDER[target.instrument], 0, 0, 0];
    case "article":
      return [INSTRUMENT_ORDER[target.instrument], 1, target.number, 0];
    case "provision":
      return [INSTRUMENT_ORDER[target.instrument], 2, target.number, 0];
    case "decision":
      return [3, 0, target.number, target.annex ?? 0];
    case "resolution":
      return [4, 0, target.number, target.annex ?? 0];
    case "words":
      return [5, 0, 0, 0];
    case "new":
      return [6, TEXT_ORDER[target.text], target.placeholder === undefined ? 1 : 0, 0];
  }
}

function sortText(target: Target): string {
  if (target.kind === "words") return target.text;
  if (target.kind === "new") return `${target.placeholder ?? ""} ${target.subject ?? ""}`;
  return target.kind === "article" || target.kind === "provision" ? (target.suffix ?? "") : "";
}

/** By code unit, runs of digits by their value: `acp-9` before `acp-10`. */
function compareNaturally(a: string, b: string): number {
  const left = a.split(/(\d+)/);
  const right = b.split(/(\d+)/);
  for (const [index, piece] of left.entries()) {
    const other = right[index];
    if (other === undefined) return 1;
    // Pieces at odd places are digits in both texts.
    const byValue = index % 2 === 1 ? compareDigits(piece, other) : 0;
    const difference = byValue || compareCodeUnits(piece, other);
    if (difference !== 0) return difference;
  }
  return left.length - right.length;
}

function compareDigits(a: string, b: string): number {
  const left = a.replace(/^0+/, "");
  const right = b.replace(/^0+/, "");
  return left.length - right.length || compareCodeUnits(left, right);
}

/** One reference. `printed` is missing where it begins as one and cannot be read. */
export interface Reference {
  form: Form;
  printed?: string;
  isNumbered: boolean;
  question?: string;
}

/** No decision has a higher number, and more than two resolutions in three have. */
const HIGHEST_DECISION = 30;

export function named(form: Form, written: string, annex?: string): Reference {
  const number = VALUE.exec(written)?.[1];
  if (number === undefined) return unread(form, written);
  if (form === "Res. or Dec." && Number(number) <= HIGHEST_DECISION) {
    return {
      form,
      isNumbered: true,
      question: `a resolution or a decision? "Res. ${number}" or "Dec. ${number}"`,
    };
  }
  if (form === "Dec." && Number(number) > HIGHEST_DECISION) {
    const question = `the conference has no Decision ${number}: a resolution is "Res. ${number}", a decision of another body is named in words`;
    return { form, isNumbered: true, question };
  }
  const right = form === "Res. or Dec." ? "Res." : form;
  const printed = `${right} ${number}${annex === undefined ? "" : `, Annex ${annex}`}`;
  return { form: right, printed, isNumbered: true };
}

const VALUE = /^0{0,3}([1-9]\d{0,3})$/;

export function provision(form: Form, { text, suffix = "" }: Token, isArticle: boolean): Reference {
  const number = VALUE.exec(text)?.[1];
  if (number === undefined) return unread(form, text);
  const letters = suffix.length === 1 ? suffix.toUpperCase() : suffix.toLowerCase();
  const part = `${isArticle ? "Art. " : ""}${number}${letters}`;
  if (form !== "CS or CV") return { form, printed: `${form} ${part}`, isNumbered: true };
  const question = `of which text? "CS ${part}" of the Constitution, "CV ${part}" of the Convention`;
  return { form, isNumbered: true, question };
}

export function unread(form: Form, odd?: string): Reference {
  const isOdd = odd !== undefined && /\d/.test(odd);
  return { form, isNumbered: true, ...(isOdd && { question: `"${odd}" is no number of a text` }) };
}

/** Words for a text other than the one before, or for a version of it. */
const OTHER_TEXTS: readonly ReferenceWord[] = [
  ...[...NUMBERED, ...INSTRUMENTS].map(([meaning]) => meaning),
  "otherBody",
  "revised",
];

const BESIDE_PARTS: readonly ReferenceWord[] = ["and", "small", "annex"];
/** The question where something with a number is beside a text, in words that no table has: "Res. 71, Foo 1", "Res. 71, 2. sadaļa". */
export function questionBeside(
  { printed: text = "", isNumbered }: Reference,
  behind: readonly Token[],
): string | undefined {
  if (text === "" || !isNumbered || !beginsWithPart(behind)) return undefined;
  const annex = /^(?:Res|Dec)\. \d+$/.test(text) ? `, and so is its annex, as "${text}, Annex 1"` : "";
  return `"${text}" is a target${annex}; its other parts, such as sections, are named in the proposal's own text, and only a text other than it is an entry of its own, in a list`;
}

/** Whether tokens begin with a word that names no kind of text, and have a number that goes with it, or are an annex without one: "Annex A". */
function beginsWithPart(tokens: readonly Token[]): boolean {
  const isText = (at: number) => OTHER_TEXTS.some((meaning) => wordAt(tokens, at, meaning) > 0);
  const isBeside = ({ kind }: Token, at: number) =>
    kind === "sign" || BESIDE_PARTS.some((meaning) => wordAt(tokens, at, meaning) > 0);
  const start = tokens.findIndex((token, at) => !isBeside(token, at));
  const before = tokens.slice(0, start < 0 ? undefined : start);
  const hasAnnex = before.some((_, at) => wordAt(tokens, at, "annex") > 0);
  if (start < 0) return hasAnnex;
  if (tokens[start]?.kind !== "word") return isNumberOfWord(tokens, start);
  const next = tokens.findIndex(({ kind }, at) => kind === "number" || kind === "odd" || isText(at));
  return hasAnnex || (next >= 0 && !isText(next));
}

/** Whether a number is before its word, as in "2. sadaļa": a sentence begins with a capital. */
export function isNumberOfWord(tokens: readonly Token[], at: number): boolean {
  const [number, sign, word] = tokens.slice(at, at + 3);
  return (
    number?.kind === "number" &&
    /^[.-]$/.test(sign?.text ?? "") &&
    /^[\p{Ll}\p{Lo}]/u.test(word?.text ?? "") &&
    wordAt(tokens, at + 2, "and") === 0
  );
}

/** What is wrong with a new text whose subject is not in English. */
export const IN_ENGLISH = "the words for a new text are English: write its subject in English, too";

/** Whether that is wrong: "нова резолюція про роумінг" would become English words before those of another language. */
export const isHalfEnglish = (message: string): boolean => message.endsWith(IN_ENGLISH);

/** What is wrong with a new text whose subject is in other letters than English, or with words that name a text; undefined for other targets. */
export function faultOfWords(target: Target): string | undefined {
  const subject = target.kind === "new" ? (target.subject ?? "") : "";
  if (/\p{L}/u.test(subject) && !/\p{Script=Latin}/u.test(subject)) return IN_ENGLISH;
  const named = target.kind === "words" ? textInside(target.text) : undefined;
  return named === undefined ? undefined : amongWords(named);
}

function amongWords(named: readonly string[]): string {
  const text = named.map((each) => `"${each}"`).join(" or ");
  const [first = ""] = named;
  return `this names ${text} among other words, and is not listed under it: the target is the text alone, or its annex as "${first}, Annex 1"; where words are meant, the number is in brackets behind them, "(${first})"`;
}

/** A body that has texts of its own is before them in capitals, or with a capital inside a text. */
const OF_ITU = /^(?:ITU|UIT|МСЭ|МСЕ|PP|ПК)$/u;
const isOfBody = ({ text, kind }: Token, at: number) =>
  kind === "word" && !OF_ITU.test(text) && (/^\p{Lu}{2,}$/u.test(text) || (at > 0 && /^\p{Lu}/u.test(text)));

/**
 * The resolution or decision that is named with its number inside other words, "Implementation of Resolution 130": `Res. 130`, or both that it may be. Not
 * in brackets, where it explains the words, and not that of another body.
 */
function textInside(written: string): string[] | undefined {
  const tokens = referenceTokens(written.replace(/\([^()]*\)/g, " "));
  if (OTHER_NAMES.test(written) || tokens.some((_, at) => wordAt(tokens, at, "otherBody") > 0))
    return undefined;
  for (const [at, token] of tokens.entries()) {
    const kind = KINDS_OF_TEXT.find((each) => wordAt(tokens, at, each) > 0);
    const before = tokens[at - 1];
    if (kind === undefined || (before !== undefined && isOfBody(before, at - 1))) continue;
    let next = at + wordAt(tokens, at, kind);
    while (/^[.№]$/.test(tokens[next]?.text ?? "") || wordAt(tokens, next, "provision") > 0) next += 1;
    const number = tokens[next];
    const isDivided = /^[./]$/.test(tokens[next + 1]?.text ?? "") && tokens[next + 2]?.kind === "number";
    if (token === number || number?.kind !== "number" || number.suffix !== undefined || isDivided) continue;
    const isLow = Number(number.text) <= HIGHEST_DECISION;
    if (Number(number.text) > HIGHEST_RESOLUTION) continue;
    if (kind === "resolution" || (kind === "resolutionOrDecision" && !isLow)) return [`Res. ${number.text}`];
    if (isLow)
      return kind === "decision" ? [`Dec. ${number.text}`] : [`Res. ${number.text}`, `Dec. ${number.text}`];
  }
  return undefined;
}

const NAMELESS: readonly ReferenceWord[] = ["placeholder", "new", "draft"];
/** Whether words name no text, in any language: "TBD", "the same", "see document", "new" alone, "?". */
export function isNameless(text: string): boolean {
  const tokens = referenceTokens(text).filter(({ kind }) => kind !== "sign");
  let [at, isFound] = [0, tokens.length === 0];
  while (at < tokens.length) {
    const named = Math.max(...NAMELESS.map((meaning) => wordAt(tokens, at, meaning)));
    // "AI" is none.
    const isArticle = wordAt(tokens, at, "small") > 0 && !/^\p{Lu}{2}/u.test(tokens[at]?.text ?? "");
    if (named === 0 && !isArticle) return false;
    isFound ||= named > 0;
    at += Math.max(named, 1);
  }
  return isFound;
}
