import { compareCodeUnits } from "../json-values.ts";
import { type ReferenceWord, referenceTokens, wordAt } from "./reference-words.ts";

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

/** What is wrong with a new text whose subject is not in English. */
export const IN_ENGLISH = "the words for a new text are English: write its subject in English, too";

/** Whether that is wrong: "нова резолюція про роумінг" would become English words before those of another language. */
export const isHalfEnglish = (message: string): boolean => message.endsWith(IN_ENGLISH);

/** What is wrong with a new text whose subject is in other letters than English; undefined for other targets. */
export function faultOfSubject(target: Target): string | undefined {
  const subject = target.kind === "new" ? (target.subject ?? "") : "";
  return /\p{L}/u.test(subject) && !/\p{Script=Latin}/u.test(subject) ? IN_ENGLISH : undefined;
}

const NAMELESS: readonly ReferenceWord[] = ["placeholder", "new", "draft"];

/** Whether words name no text, in any language: "TBD", "the same", "see document", "new" without a kind of text, "?". */
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
