import { spacedForm } from "../normal-form.ts";
import table from "./data/reference-words.json" with { type: "json" };
import { editDistance } from "./did-you-mean.ts";
import { foldedWord, inOneAlphabet, withPlainDigits } from "./letter-forms.ts";

/** What a word of a reference means: a kind of text, a part of one, or what is between and behind these. */
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
/** `130th`, `130р`, `130ኛ`. */
const NUMBER_AND_ENDING = /^(\d+)([\p{L}\p{M}]{1,8})$/u;
const NUMBER = /^(\d+)([A-Za-z]|bis|ter|quater)?$/i;

/** "And" before an article, a number, or a word of a reference. */
const JOINED = /(?<!\S)([وف])(?=ال|لل|بال|ب?(?:قرار|مقرر|مادة|مواد|دستور|اتفاقية)|\d)/gu;

/** The tokens of a text, without what nobody sees, in digits 0 to 9; what is joined to a number, as in Chinese, is parted. */
export function referenceTokens(written: string): Token[] {
  const text = withPlainDigits(spacedForm(withPlainSigns(written)))
    .replace(/[《》「」『』]/gu, " ")
    // "n.º" and "n.os" are one word each.
    .replace(/(?<!\p{L})n\. ?(?=(?:[ºo]|os|ros)(?!\p{L}))/giu, "n")
    // "Azimio Na. 137" in Swahili, "faha-137" and "of the" in Malagasy, "op." in Amharic, "მე-4" in Georgian.
    .replace(/(?<!\p{L})(?:ao )?amin['‘’ʼ]ny(?!\p{L})/giu, "of")
    .replace(/(?<!\p{L})(?:ተ\. ?ቁ|ተራ ቁጥር)(?=[. ]{0,2}\d)/gu, "op")
    .replace(/(?<!\p{L})(?:na\. ?|faha[-‐‑ ]?|მე[-‐‑–]? ?)(?=\d)/giu, "no ")
    .replace(/[第제](?= ?\d)/gu, " $& ")
    // "决议130的附件1", "決議130の附属書1", "ภาคผนวก 1 ของข้อมติ 130", "להחלטה" in Hebrew.
    .replace(
      /(?<=\d ?)[号號호条條조款年г]|[の的]?(?=附件|[附付]属書)|附件|[附付]属書|ของ(?=ข้อมติ)|(?<!\S)[לבש](?=החלט)/gu,
      " $& ",
    )
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
  const [, counted = "", ending] = NUMBER_AND_ENDING.exec(piece) ?? [];
  if (ending !== undefined) {
    const behind = tokensOf(ending);
    if (wordAt(behind, 0, "ordinal") > 0 && !NUMBER.test(piece)) return [...tokensOf(counted), ...behind];
  }
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
    if (!word.startsWith(part.text.slice(0, 2))) return false;
    return editDistance(word, part.text, MOST_TYPING_MISTAKES) <= MOST_TYPING_MISTAKES;
  });
}

const LONGEST_WORD = 24;

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
const LONGEST_PARAGRAPH = 2;

/** How many tokens from `at` on name paragraphs of the text before: `op. 3`, `, resolves 3`, `(§ 2)`, `considering b)`. */
export function paragraphsAt(
  tokens: readonly Token[],
  at: number,
): { length: number; isSeveral: boolean } | undefined {
  const start = at + (/^[,،、:(]$/.test(tokens[at]?.text ?? "") ? 1 : 0);
  const words = paragraphWords(tokens, start);
  let end = words > start ? paragraphNumber(tokens, words) : undefined;
  if (end === undefined) return undefined;
  let isSeveral = false;
  for (let next: number | undefined = end; next !== undefined; next = furtherParagraph(tokens, end)) {
    isSeveral ||= next !== end;
    end = next;
  }
  if (tokens[at]?.text === "(" && tokens[end]?.text === ")") end += 1;
  return { length: end - at, isSeveral };
}

/** The place behind words such as "operative paragraph" and "resolves". */
function paragraphWords(tokens: readonly Token[], start: number): number {
  let at = start;
  for (let length = 1; length > 0; at += length) {
    const isSign = at > start && /^[.'№]$/.test(tokens[at]?.text ?? "");
    length = tokens[at]?.text === "§" || isSign ? 1 : wordOfParagraph(tokens, at);
    if (length === 0 && at > start) length = wordAt(tokens, at, "provision");
  }
  return at;
}

/** A word for a part of a text, also of those that elsewhere mean other things: "point", "kohta". */
export const wordOfParagraph = (tokens: readonly Token[], at: number): number =>
  wordAt(tokens, at, "paragraph") || wordAt(tokens, at, "passage");

/** The place behind `3` or `b)`. */
function paragraphNumber(tokens: readonly Token[], at: number): number | undefined {
  const next = tokens[at];
  const isNumber = next?.kind === "number" && next.text.length <= LONGEST_PARAGRAPH;
  if (!isNumber && (next?.kind !== "word" || next.text.length > 1)) return undefined;
  return at + (tokens[at + 1]?.text === ")" && !isNumber ? 2 : 1);
}

function furtherParagraph(tokens: readonly Token[], at: number): number | undefined {
  const separator = /^[,&/-]$/.test(tokens[at]?.text ?? "") ? 1 : wordAt(tokens, at, "and");
  const number = paragraphWords(tokens, at + separator);
  return separator > 0 && tokens[number]?.kind === "number" ? paragraphNumber(tokens, number) : undefined;
}

/** The question where numbers behind a paragraph may be those of texts. */
export function ofParagraphs(text: string): string {
  return `a target is a whole text, "${text}"; its paragraphs are named in the proposal's own text`;
}

/** Whether the tokens from `at` on may name a further text: a number, or a sign of one, outside brackets. */
export function mayNameFurther(tokens: readonly Token[], at: number): boolean {
  let depth = 0;
  return tokens.slice(at - 1).some((token, index) => {
    if (token.text === "(") depth += 1;
    if (token.text === ")") depth -= 1;
    const isSign = /^[,;/&+،؛、]$/u.test(token.text) || wordAt(tokens, at - 1 + index, "and") > 0;
    return depth === 0 && (isSign || (index > 0 && token.kind === "number"));
  });
}

let cities: ReadonlyMap<string, number> | undefined;

function citiesByName(): ReadonlyMap<string, number> {
  cities ??= new Map(
    Object.entries(table.cities).flatMap(([year, names]) =>
      names.split(" ").map((name) => [foldedWord(name), Number(year)] as const),
    ),
  );
  return cities;
}

/** The year of the plenipotentiary conference that was held in a city, in any language of the table. */
export function yearOfCity(name: string): number | undefined {
  return citiesByName().get(foldedWord(name));
}

/** Whether a text is the name of a city that a plenipotentiary conference was held in. */
export function isConferenceCity(text: string): boolean {
  return !/^\p{Ll}/u.test(text) && citiesByName().has(foldedWord(text));
}
