import { fold, tokensOf } from "./folded-letters.ts";
import { COLON } from "./label-meaning.ts";
import { isPublicName } from "./public-label.ts";
import { capitals, OWN_PRONOUNS, openings, THIRD_PRONOUNS } from "./public-words.ts";
import { FOLDED, holdsPhrase, restrictedMeaning } from "./restricted-meaning.ts";
import { ASKED_FIRST } from "./restricted-words.ts";
import { keptWords } from "./text-signs.ts";

/** Pronouns that are other words in other languages: "teksten er ny", "text je nový", "văn bản mới". */
const OTHER_WORDS = /^(?:er|je|i|m|ma|mi|mon|me|moi)$/;

const isPersons = (token: string) =>
  OWN_PRONOUNS.has(token) || THIRD_PRONOUNS.has(token) || FOLDED.ours.has(token);
/** A word with a capital that is no acronym. */
const NAME = /(?<![\p{L}\p{M}])\p{Lu}['’]?\p{Ll}[\p{L}\p{M}'’-]*/gu;
/** Of fewer words behind the colon one may be a name; fewer towns than these may be senders. */
const FEWEST_WORDS = 3;
/** What parts the names of a list. */
const BETWEEN_NAMES =
  /[,،、]|\s(?:and|et|y|e|i|und|en|og|och|ja|un|ir|și|a|и|і|та|dhe|και|ve|va|và|dan|na)\s/u;

function isListOfTowns(label: string): boolean {
  const towns = label.split(BETWEEN_NAMES).map((name) => tokensOf(fold(name)).join(" "));
  return towns.length >= FEWEST_WORDS && towns.every((name) => capitals().has(name));
}

/** "Reminder: the text is new", "Rabat, Algiers and Tunis: …": what is behind the colon asks for nothing and is about no person. */
export function isOpening(label: string, behind: string): boolean {
  const rest = behind.trimStart();
  if (!COLON.test(rest.slice(0, 1))) return false;
  if (!openings().has(tokensOf(fold(label)).join(" ")) && !isListOfTowns(label)) return false;
  const [sentence = ""] = rest
    .slice(1)
    .trim()
    .split(/[.!?…。]/u, 1);
  const words = tokensOf(fold(sentence));
  // "Erinnerung: Anna anrufen", "Nairobi, Kigali and Kampala: yield".
  if (/^\p{Lu}/u.test(sentence) ? words.length < FEWEST_WORDS : /^\p{Ll}+$/u.test(sentence)) return false;
  if (words.some((word) => isPersons(word) && !OTHER_WORDS.test(word))) return false;
  if (ASKED_FIRST.test(sentence) || holdsPhrase(words, keptWords())) return false;
  return restrictedMeaning(sentence) === undefined && (sentence.match(NAME) ?? []).every(isPublicName);
}
