import { namesSponsors } from "../../itu/sponsors.ts";
import { monthOfName } from "../schema/date-names.ts";
import { beginsWithRequest } from "./asked-by-name.ts";
import { fold, tokensOf } from "./folded-letters.ts";
import {
  ENDS_IN_OUR_VERB,
  isNobody,
  isWhatWeDo,
  NOUNS_LIKE_VERBS,
  withoutHomographs,
  withoutOnlyInLanguage,
  withoutUnits,
} from "./homographs.ts";
import { labelMeaning } from "./label-meaning.ts";
import { isPublicName } from "./public-label.ts";
import { isOfState } from "./public-names.ts";
import { GERMAN_NOUN, OWN_PRONOUNS, PRONOUNS_OF_OPENINGS, THIRD_PRONOUNS } from "./public-words.ts";
import { FOLDED, holdsPhrase, restrictedMeaning } from "./restricted-meaning.ts";
import { isPart } from "./restriction-phrases.ts";
import { secretWords } from "./text-signs.ts";

/** Whether a folded word is a person, or means those who write or read. */
export const isPersons = (token: string) =>
  PRONOUNS_OF_OPENINGS.test(token) ||
  [OWN_PRONOUNS, THIRD_PRONOUNS, FOLDED.ours].some((all) => all.has(token));
const DAY = /(?<!\p{N})\p{N}{1,2}\.?\s(\p{Lu}\p{L}{2,})/gu;
const isOurVerb = (word: string) => ENDS_IN_OUR_VERB.test(word) && !NOUNS_LIKE_VERBS.test(word);
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
  const isSomebody = (word: string, at: number) => isPersons(word) && !isNobody(words, at, isPublicName);
  if (words.some((word, at) => isSomebody(word, at) || isOurVerb(word))) return false;
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
