import { fold, tokensOf } from "./folded-letters.ts";
import {
  BEFORE_COLON,
  BRACKETED_LABEL,
  labelMeaning,
  markedLabelMeaning,
  trimmedName,
} from "./label-meaning.ts";
import { ASIDES, UNPUBLISHED } from "./restricted-words.ts";

/** A label is not looked for further on. */
const LONGEST = 80;
const unpublished: ReadonlySet<string> = new Set([...UNPUBLISHED].map(fold));

/** "Do not publish Kenya moves in week two." */
export function beginsUnpublished(line: string): boolean {
  const tokens = tokensOf(fold(line.slice(0, LONGEST)));
  return [1, 2, 3, 4, 5].some((words) => unpublished.has(tokens.slice(0, words).join(" ")));
}

const asides: ReadonlySet<string> = new Set([...ASIDES].map(fold));
/** "Between us and the sea": the words speak of a place, or of who takes part. */
const GOES_ON = /^(?:and|et|y|e|und|и|na|o|och|ve)$/u;

/** "Between us, Kenya moves in week two." */
export function beginsPrivately(sentence: string): boolean {
  const tokens = tokensOf(fold(sentence.slice(0, LONGEST)));
  return [1, 2, 3, 4].some(
    (words) => asides.has(tokens.slice(0, words).join(" ")) && !GOES_ON.test(tokens[words] ?? ""),
  );
}

/** How many sentences or brackets of one line are judged. */
const MOST_PARTS = 200;

/** How a document or an audit is classified in public: "a text (restricted)" keeps nothing back. */
const CLASSIFIED = /^(?:restricted|confidential|confidentielle?s?|confidencial(?:es)?|embargoe?d?|secret)$/iu;

/** What may go with the word behind it: "the (internal) audit". */
const ADJECTIVE = /^(?:intern|interne?s?|intern[oa]s?|internal|internt|внутр\p{L}*)$/iu;

/**
 * Words that are kept begin in the middle of a line, too: `They agreed. Internal: …`, `They agreed (internal: …)`,
 * `They agreed (siri).`, `NB! Internal. …`, `They agreed – not for publication`, `They agreed #internal`.
 */
export function innerLabel(text: string): "kept" | undefined {
  const sentences = [...text.matchAll(SENTENCE)].slice(0, MOST_PARTS);
  const dashed = [...text.matchAll(BEHIND_DASH)].slice(0, MOST_PARTS);
  const brackets = [...text.matchAll(IN_BRACKETS)].slice(0, MOST_PARTS);
  const hashtags = [...text.matchAll(HASHTAG)].slice(0, MOST_PARTS);
  const isKept =
    [...sentences, ...dashed, ...brackets].some(([part]) => isKeptLabel(part)) ||
    sentences.some(([part]) => beginsPrivately(part) || isKeptName(part.split(DASH, 1)[0] ?? "")) ||
    dashed.some(([part]) => isKeptName(part)) ||
    brackets.some(([, name = "", end]) => end !== undefined && isKeptName(name, /^.\s\p{L}/u.test(end))) ||
    hashtags.some(([, name = ""]) => isKeptName(name));
  return isKept ? "kept" : undefined;
}

/** A sentence, or a short one behind a colon: "NB: Internal. …". */
const SENTENCE =
  /(?<=[.!?…;。！？؛]["'”»)]?\s|:\s(?=[\p{Lu}\p{Lo}][^.–—-]{0,40}(?:\.|\s[–—-])\s))\S[^.!?…;。！？؛]{0,80}/gu;
const BEHIND_DASH = /(?<=\s[–—-]\s)\S[^.!?…;。！？؛]{0,80}/gu;
/** Words in brackets, and the bracket that ends them with what follows it. */
const IN_BRACKETS = /[([{【（［]([^()[\]{}【】（）［］]{1,80})([)\]}】）］](?:\s\p{L})?)?/gu;
const DASH = /\s[–—-]\s/u;
const HASHTAG = /(?<=\s)#([\p{L}\p{M}_]{3,40})/gu;

/** Whether words in the middle of a line are nothing but a name for what is kept; before a word, "(internal)" may go with it. */
function isKeptName(words: string, isBeforeWord = false): boolean {
  const name = trimmedName(words.replaceAll("_", " "));
  if (CLASSIFIED.test(name) || (isBeforeWord && ADJECTIVE.test(name))) return false;
  return labelMeaning(name) === "kept";
}

/** Whether a text begins with a label of words that are kept, before a colon. */
export function isKeptLabel(part: string): boolean {
  const label = BRACKETED_LABEL.exec(part)?.[1] ?? BEFORE_COLON.exec(part)?.[1];
  return label !== undefined && markedLabelMeaning(trimmedName(label)) === "kept";
}
