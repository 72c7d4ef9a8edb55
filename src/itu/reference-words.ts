import { normalForm } from "../normal-form.ts";
import table from "./data/reference-words.json" with { type: "json" };
import { editDistance } from "./did-you-mean.ts";
import { foldedWord, inOneAlphabet, withPlainDigits } from "./latin-letters.ts";

/** What a word of a reference means: a kind of text, a part of one, or what stands between and behind these. */
export type ReferenceWord = Exclude<keyof typeof table, "cities">;

/** The message for several texts in one entry. */
export const EACH = "each text is an entry of its own, in a list";

/** A word, a number with the letters that belong to it, or a sign. `odd` is a number with other letters in it: `1З5`. */
export interface Token {
  kind: "word" | "number" | "odd" | "sign";
  text: string;
  /** In small letters without accents, as words are compared. */
  folded: string;
  /** The letters of `28A` and `96bis`. */
  suffix?: string;
}

const PIECE = /[\p{L}\p{M}\p{N}]+|[^\s]/gu;
const WORD = /^[\p{L}\p{M}]+$/u;
const WORD_AND_NUMBER = /^([\p{L}\p{M}]{2,})(\d+(?:[A-Za-z]|bis|ter|quater)?)$/iu;
const NUMBER = /^(\d+)([A-Za-z]|bis|ter|quater)?$/i;

/** "And" before an article, a number, or a word of a reference. */
const JOINED = /(?<!\S)([وف])(?=ال|لل|بال|ب?(?:قرار|مقرر|مادة|مواد|دستور|اتفاقية)|\d)/gu;

/** The tokens of a text, without what nobody sees, in digits 0 to 9; what is joined to a number, as in Chinese, is parted. */
export function referenceTokens(written: string): Token[] {
  const text = withPlainDigits(normalForm(withPlainSigns(written)))
    .replace(/[《》「」『』]/gu, " ")
    // "n.º" and "n.os" are one word each.
    .replace(/(?<!\p{L})n\. ?(?=(?:[ºo]|os|ros)(?!\p{L}))/giu, "n")
    // "Azimio Na. 137" in Swahili.
    .replace(/(?<!\p{L})na\. ?(?=\d)/giu, "no ")
    .replace(/[第제](?= ?\d)/gu, " $& ")
    .replace(/(?<=\d ?)[号號호条條조款年г]/gu, " $& ")
    .replace(/[和及与與](?= ?[第制])/gu, " $& ")
    // In Arabic "and", "to" and the like are one word with the next.
    .replace(JOINED, "$1 ")
    .replace(/(?<!\S)لل(?=\p{L}{3})/gu, "ل ال")
    .replace(/(?<!\S)[بكل](?=(?:ال)?(?:قرار|مقرر|مادة|مواد|دستور|اتفاقية))/gu, "$& ");
  return [...text.matchAll(PIECE)].flatMap(([piece]) => tokensOf(piece));
}

/**
 * The text without marks of direction and the like, and without tatweel, which lengthens an Arabic word; with the full stops
 * of Chinese and Japanese keyboards as dots.
 */
export function withPlainSigns(text: string): string {
  return text.replace(/[\p{Cf}\u0640]/gu, "").replace(/[。｡．﹒·・･]/gu, ".");
}

function tokensOf(piece: string): Token[] {
  const [, before, digits = ""] = WORD_AND_NUMBER.exec(piece) ?? [];
  if (before !== undefined) return [...tokensOf(before), ...tokensOf(digits)];
  const number = NUMBER.exec(piece);
  if (number) {
    const [, text = "", suffix] = number;
    return [{ kind: "number", text, folded: text, ...(suffix !== undefined && { suffix }) }];
  }
  if (WORD.test(piece)) {
    const text = inOneAlphabet(piece);
    return [{ kind: "word", text, folded: foldedWord(text) }];
  }
  const kind = /\p{N}/u.test(piece) ? "odd" : "sign";
  return [{ kind, text: piece, folded: piece }];
}

/** How a word or several words are spelt; of a stem, further letters may follow. */
type Spelling = readonly { text: string; isStem: boolean }[];

/** The endings of a language that has them are no longer than this. */
const LONGEST_ENDING = 5;
const spellings = new Map<ReferenceWord, readonly Spelling[]>();

function spellingsOf(meaning: ReferenceWord): readonly Spelling[] {
  const known = spellings.get(meaning);
  if (known !== undefined) return known;
  const written = new Set(Object.values(table[meaning]).flatMap((words) => words.split(" ")));
  const made = [...written].map((words) =>
    words.split("_").map((word) => ({ text: foldedWord(word.replace("*", "")), isStem: word.endsWith("*") })),
  );
  // The longer ones first: "as well as" before "as".
  made.sort((a, b) => b.length - a.length);
  spellings.set(meaning, made);
  return made;
}

/** How many tokens from `at` on are a word of that meaning; 0 for none. */
export function wordAt(tokens: readonly Token[], at: number, meaning: ReferenceWord): number {
  const found = spellingsOf(meaning).find((form) =>
    form.every((part, index) => isForm(tokens[at + index], part)),
  );
  return found?.length ?? 0;
}

function isForm(token: Token | undefined, { text, isStem }: Spelling[number]): boolean {
  if (token?.kind !== "word") return false;
  if (!isStem) return token.folded === text;
  return token.folded.startsWith(text) && token.folded.length - text.length <= LONGEST_ENDING;
}

const SHORTEST_LONG = 7;
const MOST_TYPING_MISTAKES = 2;

/** Whether a token is nearly a long word of that meaning, and begins like it: a division is no decision. */
export function isNearly({ kind, folded }: Token, meaning: ReferenceWord): boolean {
  if (kind !== "word" || folded.length < SHORTEST_LONG || folded.length > LONGEST_WORD) return false;
  return spellingsOf(meaning).some(([part, ...others]) => {
    if (part === undefined || others.length > 0 || part.text.length < SHORTEST_LONG) return false;
    const word = part.isStem ? folded.slice(0, part.text.length) : folded;
    return word.startsWith(part.text.slice(0, 2)) && editDistance(word, part.text) <= MOST_TYPING_MISTAKES;
  });
}

const LONGEST_WORD = 24;

/** Reads tokens from the first on. */
export class TokenReader {
  protected at = 0;

  constructor(protected readonly tokens: readonly Token[]) {}

  protected number(): Token | undefined {
    const token = this.tokens[this.at];
    if (token?.kind !== "number") return undefined;
    this.at += 1;
    return token;
  }

  protected numberMark(): boolean {
    return this.take("№", "#", "°") || this.takeWord("provision");
  }

  protected skipSmall(): boolean {
    const start = this.at;
    while (this.takeWord("small") || this.take("'"));
    return this.at > start;
  }

  protected take(...signs: string[]): boolean {
    const isNext = signs.includes(this.tokens[this.at]?.text ?? "");
    if (isNext) this.at += 1;
    return isNext;
  }

  protected takeWord(meaning: ReferenceWord): boolean {
    const length = wordAt(this.tokens, this.at, meaning);
    this.at += length;
    return length > 0;
  }

  /** Whose text it is: `of the Plenipotentiary Conference`. */
  protected conference(): true | undefined {
    this.skipSmall();
    let isNamed = false;
    while (this.takeWord("conference") || (isNamed && this.skipSmall())) isNamed = true;
    return isNamed || undefined;
  }

  /** `from 130 to 139`: which of them exist and are meant is not known. */
  protected range(): true | undefined {
    if (!this.takeWord("from") || this.number() === undefined) return undefined;
    return ((this.takeWord("upTo") || this.takeWord("and")) && this.number() !== undefined) || undefined;
  }

  protected bracketedNumber(): Token | undefined {
    if (!this.take("(")) return undefined;
    const number = this.number();
    return this.take(")") ? number : undefined;
  }

  /** Reads on, or stays where it is if there is nothing to read. */
  protected attempt<T>(read: () => T | undefined): T | undefined {
    const start = this.at;
    const result = read();
    if (result === undefined) this.at = start;
    return result;
  }
}

export type Form =
  | "Res."
  | "Dec."
  | "Res. or Dec."
  | "Recommendation"
  | "Opinion"
  | "CS"
  | "CV"
  | "GR"
  | "CS or CV";

/** One reference. `printed` is missing where it begins as one and cannot be read. */
export interface Reference {
  form: Form;
  printed?: string;
  isNumbered: boolean;
  question?: string;
}

export const NUMBERED: readonly (readonly [ReferenceWord, Form])[] = [
  ["resolution", "Res."],
  ["decision", "Dec."],
  ["resolutionOrDecision", "Res. or Dec."],
  ["recommendation", "Recommendation"],
  ["opinion", "Opinion"],
];
export const INSTRUMENTS: readonly (readonly [ReferenceWord, Form])[] = [
  ["generalRules", "GR"],
  ["constitution", "CS"],
  ["convention", "CV"],
  ["constitutionOrConvention", "CS or CV"],
];
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
