import { withoutUnseen } from "../characters/invisible-characters.ts";
import { fold, foldedSet, tokensOf } from "./folded-letters.ts";
import { beginsWithInternalPhrase, innerLabel } from "./inner-labels.ts";
import {
  BRACKETED,
  BRACKETED_LABEL,
  beginsWithTerm,
  COLON,
  labelLineMeaning,
  labelMeaning,
  markedLabelMeaning,
  RUN_IN,
  trimmedName,
} from "./label-meaning.ts";
import { LOCK, meaningOfMisspelling, restrictedMeaning } from "./restricted-meaning.ts";
import { SINGLE } from "./restricted-words.ts";
import type { Meaning } from "./section-names.ts";

/** A line of a paragraph, or of text that is printed like one, without marks. */
export interface PlainLine {
  text: string;
  line: number;
  /** The first line of its paragraph. */
  isFirst: boolean;
  /** The only line of its paragraph. */
  isWhole: boolean;
  /** It stands in a list. */
  isItem?: boolean;
  /** The whole line is emphasised. */
  isMarked: boolean;
  /** The emphasised or struck-out words that it begins with. */
  leadIn?: string;
  /** A colon ends those words, or follows them. */
  hasColon?: boolean;
}

const LONGEST = 80;
// Marks of lists, quotations and headings that Markdown parsed as text, and numbers: "3.1", "IV.", "B)", "Part 2:".
export const PREFIX =
  /^(?:[\s§>*+•–—·○▪‣◦⁃➤→=!~@|-]|\p{Extended_Pictographic}\uFE0F?|\d{1,3}[.)]?(?!\p{L})|\(?[A-Za-z](?:\)|\.(?=[\s\d]|$))|[IVXivx]{2,5}[.)]|h[1-6]\.\s|(?:part|section|chapter|item) [\p{L}\d.]{1,5}\s?[:.)–—-](?=\s)|\\[a-z]{1,20}\*?\{)+/iu;
const HASHES = /^\\?[#＃﹟♯](?:[\s\\]*[#＃﹟♯])*/u;
// `[!note] Words` at the head of a quotation: a box with a title, in Obsidian and on GitHub.
const CALLOUT = /^\[!([^\][]{1,40})\][+-]?(.{0,80})/u;
/** What a tab or several blanks part stands in columns. */
const COLUMNS = /\t+|\S(?: {3,})(?=\S)/g;
/** What may stand behind a label: "Ask (draft)", "Ask 12 October". Its last bracket may be gone already. */
const BEHIND = /\s?[([{][^()[\]{}]{0,60}[)\]}]?$|\s\d{1,2}\s\p{L}{3,10}(?:\s\d{4})?$/u;
/** For whom it is: "Ask for Kenya:"; a proposal that asks for something is none. */
const FOR_WHOM =
  /\s(?:for|to)\s(?:the\s)?(?:delegations?|members?|group|states)$|(?<!\basks)\sfor\s.{1,60}$/iu;
const MANY_WORDS = /(?:\s\S+){3}/u;
/** Behind a colon it shows that the words before are the name of a number: "Private: 30". */
const NUMBER = /^[\d\s.,%/–-]+$/u;

/** The meaning of a line that begins with a label, or is one. */
export function labelMeaningOf(plain: PlainLine): Meaning | undefined {
  const { text: written, isFirst, isWhole, isMarked, isItem } = plain;
  if (LOCK.test(written) || beginsWithInternalMark(written) || beginsWithInternalPhrase(written))
    return "internal";
  const text = withoutUnseen(written)
    .trim()
    .replace(COLUMNS, (gap) => `${gap.trim()} – `)
    .replace(/\s+/gu, " ")
    .replace(PREFIX, "")
    .trim();
  const callout = CALLOUT.exec(text);
  if (callout !== null) return restrictedMeaning(callout[1] ?? "") ?? restrictedMeaning(callout[2] ?? "");
  const hashes = HASHES.exec(text)?.[0];
  if (hashes !== undefined) {
    const rest = text.slice(hashes.length);
    return rest.length <= LONGEST ? restrictedMeaning(rest) : labelBefore(rest);
  }
  const led = leadInMeaning(plain);
  if (led !== undefined) return led;
  // Scripts without capitals begin any line like this; Georgian has none in use.
  const isCapital = /^[^\p{L}]*[\p{Lu}\p{Lo}\p{Script=Georgian}]/u.test(text);
  if (!isFirst && !isCapital) return undefined;
  if (text.length > LONGEST) return labelBefore(text) ?? innerLabel(text);
  const words = trimmedName(text);
  const endsInColon = COLON.test(words.slice(-1));
  const isLabel = endsInColon || (isMarked && isWhole);
  const name = endsInColon ? trimmedName(words.slice(0, -1)) : words;
  const isTitle = isWhole && isCapital && !/[.!?…,;]$/u.test(text);
  const meaning =
    (isLabel ? (labelLineMeaning(name) ?? markedLabelMeaning(name)) : undefined) ??
    labelOf(name, isLabel || isTitle) ??
    labelBefore(text);
  // "- internal", as one of several words in a list.
  if (meaning === "internal" && isItem && !isCapital && !isLabel && !/\s/.test(text)) return undefined;
  return meaning ?? innerLabel(text);
}

/** A mark of another program, and the words behind its signs: "@@interno they agree", "\\confidencial{…}", "{interno}". */
const FOREIGN_MARK =
  /^\s*(?:\/{2,3}|[@:;%&$!~+=<{[\\|]{1,4})[ \t]?([\p{L}\p{M}]+(?: [\p{L}\p{M}]+){0,2})(?![\p{L}\p{M}])/u;

function beginsWithInternalMark(line: string): boolean {
  const words = FOREIGN_MARK.exec(line)?.[1]?.split(" ") ?? [];
  return words.some((_, last) => labelMeaning(words.slice(0, last + 1).join(" ")) === "internal");
}

/** The emphasised words that a line begins with. */
function leadInMeaning({
  text,
  leadIn,
  hasColon,
  isFirst,
  isMarked,
  isWhole,
}: PlainLine): Meaning | undefined {
  if (leadIn === undefined) return undefined;
  if (
    (isFirst || /^[\p{Lu}\p{Lo}\p{Script=Georgian}]/u.test(leadIn)) &&
    isInternalLeadIn(leadIn, text.trimStart().replace(PREFIX, ""))
  )
    return "internal";
  const isAll = isMarked && isWhole;
  const isLong = /\s/.test(leadIn);
  const meaning =
    labelOf(leadIn, true) ?? (isAll || hasColon === true || isLong ? markedLabelMeaning(leadIn) : undefined);
  return meaning !== "internal" || isLong || hasColon === true ? meaning : undefined;
}

/**
 * Whether a word that emphasis or brackets set apart at the start of a line announces internal words, whatever follows. A
 * term that goes on behind the word gives nothing away: "**Restricted** access", "**Private** sector".
 */
function isInternalLeadIn(leadIn: string, text: string): boolean {
  if (beginsWithTerm(text)) return false;
  if (labelOf(leadIn, true) === "internal") return true;
  const word = fold(leadIn);
  const [, ...rest] = tokensOf(fold(text.slice(0, LONGEST)));
  if (singles.has(word) && !PAIR.test(rest.join(" "))) return true;
  const isInternalWord = (right: string) => labelMeaning(right) === "internal";
  return !/\s/.test(leadIn) && meaningOfMisspelling(tokensOf(word), isInternalWord) === "internal";
}

/** A label, and what may stand behind it; where a colon or bold letters show that it is one, also for whom it is. */
function labelOf(words: string, isSure = false): Meaning | undefined {
  const name = words.replace(BEHIND, "");
  const names = new Set([words, trimmedName(name)]);
  if (isSure) names.add(trimmedName(name.replace(FOR_WHOM, "")));
  for (const each of names) {
    const meaning = labelMeaning(each);
    if (meaning !== undefined) return meaning;
  }
  return undefined;
}

/** `Ask: please support it`, `(Internal) They will agree`, `(internal: they will agree)`. */
export function labelBefore(text: string, isInner = false): Meaning | undefined {
  const inBrackets = BRACKETED_LABEL.exec(text)?.[1];
  const bracketed = inBrackets === undefined ? undefined : markedLabelMeaning(trimmedName(inBrackets));
  if (bracketed !== undefined) return bracketed;
  const brackets = BRACKETED.exec(text);
  const [all = "", label] = brackets ?? RUN_IN.exec(text) ?? [];
  if (label === undefined) return undefined;
  const name = trimmedName(label);
  const meaning = labelOf(name, COLON.test(all.slice(-1)));
  if (meaning !== undefined) return meaning;
  if (brackets !== null && isInternalLeadIn(name, text)) return "internal";
  // "[NB] Internal: …"
  if (brackets !== null) return isInner ? undefined : labelBefore(text.slice(all.length).trimStart(), true);
  // "Note (internal): …"
  const behind = BEHIND.exec(label)?.[0];
  if (behind !== undefined && labelMeaning(trimmedName(behind.trim())) === "internal") return "internal";
  const rest = text.slice(all.length);
  if (!COLON.test(all.slice(-1))) return MANY_WORDS.test(name) ? undefined : dashedMeaning(name, rest);
  return rest !== "" && NUMBER.test(rest) ? undefined : markedLabelMeaning(name.replace(BEHIND, ""));
}

const singles = foldedSet(SINGLE);
/** "Private – public partnerships" and "Private – 30 per cent" have no label. */
const PAIR = /^(?:\d|(?:and|or|et|ou|y|e|und|oder)(?!\p{L})|publi|públic|[öo]ffentlich)/iu;

/** Behind a dash or a full stop stands a label of two or three words; most single words are as likely the subject. */
function dashedMeaning(name: string, rest: string): Meaning | undefined {
  if (/\s/.test(name)) return markedLabelMeaning(name);
  return singles.has(fold(name)) && !PAIR.test(rest) ? "internal" : undefined;
}
