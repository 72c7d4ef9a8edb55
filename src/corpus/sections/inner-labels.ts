import { fold, foldedSet, tokensOf } from "./folded-letters.ts";
import {
  BEFORE_COLON,
  BRACKETED_LABEL,
  labelMeaning,
  markedLabelMeaning,
  trimmedName,
} from "./label-meaning.ts";
import { isPhraseAt } from "./restricted-meaning.ts";
import { ASIDES, UNPUBLISHED } from "./restricted-words.ts";

/** A label is not looked for further on. */
const LONGEST = 80;
/** What forbids to publish the words that it stands with. */
export const unpublished = foldedSet(UNPUBLISHED);
const asides = foldedSet(ASIDES);
/** "Between us and the sea" is about a place, or about who takes part. */
const GOES_ON = /^(?:and|et|y|e|und|и|na|o|och|ve)$/u;

/** "Do not publish Kenya moves in week two.", "Between us, Kenya moves in week two." */
export function beginsWithInternalPhrase(line: string): boolean {
  const tokens = firstTokens(line);
  return isPhraseAt(tokens, 0, unpublished) || beginsWithAside(tokens);
}

function firstTokens(text: string): string[] {
  return tokensOf(fold(text.slice(0, LONGEST)));
}

function beginsWithAside(tokens: readonly string[]): boolean {
  return isPhraseAt(tokens, 0, asides, (next) => !GOES_ON.test(next));
}

/** How many sentences or brackets of one line are judged. */
const MOST_PARTS = 200;

/** How a document or an audit is classified in public: "a text (restricted)" is public. */
const CLASSIFIED = /^(?:restricted|confidential|confidentielle?s?|confidencial(?:es)?|embargoe?d?|secret)$/iu;

/** What may go with the word behind it: "the (internal) audit". */
const ADJECTIVE = /^(?:intern|interne?s?|intern[oa]s?|internal|internt|внутр\p{L}*)$/iu;

/**
 * Internal words begin in the middle of a line, too: `They agreed. Internal: …`, `They agreed (internal: …)`,
 * `They agreed (siri).`, `NB! Internal. …`, `They agreed – not for publication`, `They agreed #internal`.
 */
export function innerLabel(text: string): "internal" | undefined {
  const sentences = [...text.matchAll(SENTENCE)].slice(0, MOST_PARTS);
  const dashed = [...text.matchAll(BEHIND_DASH)].slice(0, MOST_PARTS);
  const brackets = [...text.matchAll(IN_BRACKETS)].slice(0, MOST_PARTS);
  const hashtags = [...text.matchAll(HASHTAG)].slice(0, MOST_PARTS);
  const isInternal =
    [...sentences, ...dashed, ...brackets].some(([part]) => isInternalLabel(part)) ||
    sentences.some(
      ([part]) => beginsWithAside(firstTokens(part)) || isInternalName(part.split(DASH, 1)[0] ?? ""),
    ) ||
    dashed.some(([part]) => isInternalName(part)) ||
    brackets.some(
      ([, name = "", end]) => end !== undefined && isInternalName(name, /^.\s\p{L}/u.test(end)),
    ) ||
    hashtags.some(([, name = ""]) => isInternalName(name));
  return isInternal ? "internal" : undefined;
}

/** A sentence, or a short one behind a colon: "NB: Internal. …". */
const SENTENCE =
  /(?<=[.!?…;。！？؛]["'”»)]?\s|:\s(?=[\p{Lu}\p{Lo}][^.–—-]{0,40}(?:\.|\s[–—-])\s))\S[^.!?…;。！？؛]{0,80}/gu;
const BEHIND_DASH = /(?<=\s[–—-]\s)\S[^.!?…;。！？؛]{0,80}/gu;
/** Words in brackets, and the bracket that ends them with what follows it. */
const IN_BRACKETS = /[([{【（［]([^()[\]{}【】（）［］]{1,80})([)\]}】）］](?:\s\p{L})?)?/gu;
const DASH = /\s[–—-]\s/u;
const HASHTAG = /(?<=\s)#([\p{L}\p{M}_]{3,40})/gu;

/** Whether words in the middle of a line are nothing but a name for internal words; before a word, "(internal)" may go with it. */
function isInternalName(words: string, isBeforeWord = false): boolean {
  const name = trimmedName(words.replaceAll("_", " "));
  if (CLASSIFIED.test(name) || (isBeforeWord && ADJECTIVE.test(name))) return false;
  return labelMeaning(name) === "internal";
}

/** Whether a text begins with a label of internal words, before a colon. */
export function isInternalLabel(part: string): boolean {
  const label = BRACKETED_LABEL.exec(part)?.[1] ?? BEFORE_COLON.exec(part)?.[1];
  return label !== undefined && markedLabelMeaning(trimmedName(label)) === "internal";
}
