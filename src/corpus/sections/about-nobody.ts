import { namesSponsors } from "../../itu/sponsors.ts";
import { monthOfName } from "../schema/date-names.ts";
import { beginsWithRequest } from "./asked-by-name.ts";
import { isText } from "./citations.ts";
import { fold, foldedSet, once, SENTENCE_BREAK, tokensOf } from "./folded-letters.ts";
import {
  ENDS_IN_OUR_VERB,
  isNobody,
  isWhatWeDo,
  NOUNS_LIKE_VERBS,
  withoutHomographs,
  withoutOnlyInLanguage,
  withoutUnits,
} from "./homographs.ts";
import { COLON, labelMeaning } from "./label-meaning.ts";
import { isPublicName } from "./public-label.ts";
import { isOfState } from "./public-names.ts";
import {
  GERMAN_NOUN,
  isPronounOfOthers,
  OWN_PRONOUNS,
  PRONOUNS_OF_OPENINGS,
  SQUARE_BRACKETS,
  THIRD_PRONOUNS,
} from "./public-words.ts";
import { FOLDED, holdsPhrase, restrictedMeaning } from "./restricted-meaning.ts";
import { isPart } from "./restriction-phrases.ts";
import { secretWords } from "./text-signs.ts";
import { isOwnLabelForm, withoutFalseOurs } from "./words-for-our.ts";

/** Whether a folded word is a person, or means those who write or read. */
export const isPersons = (token: string) =>
  PRONOUNS_OF_OPENINGS.test(token) ||
  [OWN_PRONOUNS, THIRD_PRONOUNS, FOLDED.ours, pronounsOfRegion()].some((all) => all.has(token));
/** In Kurdish, Armenian and Azerbaijani; "em" is "in" in Portuguese. */
const pronounsOfRegion = once(() =>
  foldedSet(
    "emê ez ezê ئێمە ئێمەش ئەوان ئەو خۆمان մենք մեր մեզ մեզի ինձ ինծի ես նրանք անոնք biz bizim bizə bizi onlar onları".split(
      " ",
    ),
  ),
);
const KURMANJI_BESIDE_WE = /^(?:ji|ku|li|xwe|qebul|(?:bi|di|na|ne)\p{L}{1,12}n)$/u;
const holdsKurmanjiWe = (words: readonly string[]) =>
  words.includes("em") && words.some((word) => KURMANJI_BESIDE_WE.test(word));
const DAY = /(?<!\p{N})\p{N}{1,2}\.?\s(\p{Lu}\p{L}{2,})/gu;
const isOurVerb = (word: string) => ENDS_IN_OUR_VERB.test(word) && !NOUNS_LIKE_VERBS.test(word);
/** A verb of "we" in other languages, where nouns often end so: only of the first word of a sentence, in small letters. */
const BEGINS_WITH_OUR_VERB =
  /^(?:vom|\p{L}{2,}(?:(?<!i)[aei]m|[aeio]me|[aei]mo(?:sia)?|[aeiy]my|unk|mme|amies|jme|ουμε|αμε|ομαστε|аме|яме|еме|име|[аеи]мо|ємо(?:ся)?|їмо|[аяуюе]ем|им))$/u;
const NAME = /(?<![\p{L}\p{M}])\p{Lu}['’]?\p{Ll}[\p{L}\p{M}'’-]*/gu;
/** Of fewer words behind the colon one may be a name. */
const FEWEST_WORDS = 3;
/** Whether the first sentence behind a colon asks for nothing, is about no person and has no restricted word. */
export function isOpened(behind: string): boolean {
  const [sentence = ""] = withoutUnits(withoutHomographs(withoutOnlyInLanguage(behind.trimStart())).slice(1))
    .replace(DAY, (day: string, name: string) => (monthOfName(name) === undefined ? day : " "))
    .trim()
    .split(/[.!?…。]/u, 1);
  const words = tokensOf(fold(sentence));
  // "Erinnerung: Anna anrufen", "Nairobi, Kigali and Kampala: yield".
  if (/^\p{Lu}(?!\p{Lu}{3})/u.test(sentence) ? words.length < FEWEST_WORDS : /^\p{Ll}+$/u.test(sentence))
    return false;
  if (/^\p{Ll}/u.test(sentence) && BEGINS_WITH_OUR_VERB.test(words[0] ?? "")) return false;
  const isSomebody = (word: string, at: number) => isPersons(word) && !isNobody(words, at, isPublicName);
  if (holdsKurmanjiWe(words) || words.some((word, at) => isSomebody(word, at) || isOurVerb(word)))
    return false;
  if (beginsWithRequest(sentence) || isWhatWeDo(sentence) || holdsPhrase(words, secretWords())) return false;
  const isKnown = (name: string) => isPublicName(name) || namesSponsors(name) || isOfState(fold(name));
  return (
    restrictedMeaning(sentence) === undefined &&
    (sentence.replace(GERMAN_NOUN, "").match(NAME) ?? []).every(isKnown)
  );
}

/** Whether words are about no person, ask for nothing, and none of them is restricted. */
export function isNobodys(words: string, tokens: readonly string[]): boolean {
  if (beginsWithRequest(words) || restrictedMeaning(words) !== undefined) return false;
  const isOthers = (token: string) =>
    !isPersons(token) && !isPart(token, "remark") && labelMeaning(token) === undefined;
  return tokens.every(isOthers) && !holdsPhrase(tokens, secretWords()) && labelMeaning(words) === undefined;
}

const LINKED = /^\s{1,3}((?:(?!\.\s+\p{Lu})[^!?:：;–—\n]){1,90})/u;
/** Whether the words behind "pga." or "bzgl." are of its sentence: known or in small letters, not restricted, and not about those who write. */
export function linksWords(behind: string, mayBeRestricted: (run: string, tokens: string[]) => boolean) {
  const [all = ""] = LINKED.exec(behind) ?? [];
  const [first = "", second, third] = all.trim().split(/\s+/u);
  const run = all.replace(/\p{N}\.\s\p{L}{1,5}\.|[.,]/gu, " ").replace(/^\P{L}+/u, "");
  const tokens = tokensOf(fold(withoutFalseOurs(run)));
  if (second === undefined || isPronounOfOthers(fold(first))) return false;
  if (isOwnLabelForm(run) || mayBeRestricted(run.trim(), tokens)) return false;
  const isLong = third !== undefined || first.endsWith(".");
  if (/^\p{N}/u.test(first)) return isLong && !isPronounOfOthers(tokens[0] ?? "");
  return /^[\p{Ll}\p{Lo}§(]/u.test(first) || isPublicName(first) || (isLong && /^\p{Ll}/u.test(second));
}

const FEWEST_BEFORE = 3;
const IN_BRACKETS = /^\[([^[\]:：]{3,90})(?:\]|$)/u;
/**
 * Whether words in square brackets behind a colon are a part of the text that the sentence before it is about: "Le paragraphe 3 reste entre
 * crochets : [et langues autochtones]". They are about no person and ask for nothing.
 */
export function isWordingInBrackets(before: string, end: string, rest: string): boolean {
  const words = IN_BRACKETS.exec(rest)?.[1];
  if (words === undefined || !COLON.test(end) || !/\s/.test(words)) return false;
  const tokens = tokensOf(fold(before.split(SENTENCE_BREAK).at(-1) ?? ""));
  const isOurs = (token: string) => OWN_PRONOUNS.has(token) || FOLDED.ours.has(token);
  if (tokens.length < FEWEST_BEFORE || tokens.some(isOurs)) return false;
  return tokens.some((token) => isText(token) || SQUARE_BRACKETS.test(token)) && isOpened(`: ${words}`);
}
