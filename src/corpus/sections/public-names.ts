import conferences from "../../itu/data/conferences.json" with { type: "json" };
import { memberStates } from "../../itu/member-states.ts";
import { regionalGroups } from "../../itu/regional-groups.ts";
import { resolutionTitles } from "../../itu/resolutions.ts";
import { isStateName, namesIn } from "../../itu/state-names.ts";
import { COMMA } from "../characters/script-signs.ts";
import { fold, once, tokensOf } from "./folded-letters.ts";
import {
  ANALYSIS_TERMS,
  BEFORE_SOURCE,
  BEHIND_SOURCE,
  CAPITAL_CITY,
  CASES_OF_STATES,
  capitals,
  FIELD_WORDS,
  foldedTokens,
  IN_LANGUAGE,
  isStatement,
  JOINING,
  languages,
  languagesThatQuote,
  leadIns,
  NAMED_LANGUAGE,
  OFFICIAL,
  OTHER_TERMS,
  PLACES,
  POSITION_BEFORE,
  POSITION_BEHIND,
  POSITION_JOINED,
  REGIONS,
  sayings,
  TERMS,
  TREATY_WORDS,
  textsInLanguage,
  VERBS,
} from "./public-words.ts";
import { FOLDED, restrictedMeaning } from "./restricted-meaning.ts";

/** The words in names of states and groups. */
export const nameWords = once(() =>
  foldedTokens([
    ...memberStates().flatMap(({ name, otherNames = [] }) => [name, ...otherNames]),
    ...regionalGroups().flatMap(({ key, prefix, name }) => [key, prefix, name]),
    ...regionalGroups().flatMap(({ synonyms, regionNames }) => [...synonyms, ...regionNames]),
  ]),
);

declare const BUILT_NAME_STEMS: string | undefined;

/** Beginnings of the words in names of states in other languages of the conference; endings change in Russian. */
export const nameStems = once(() =>
  typeof BUILT_NAME_STEMS === "string" ? linesOf(BUILT_NAME_STEMS) : foldedNameStems(),
);

function foldedNameStems(): ReadonlySet<string> {
  const words = foldedTokens(namesIn(["fr", "es", "pt", "de", "ru", "ar", "fa", "ur", "ps"]));
  const stems = [...words].map(stemOf);
  return new Set(stems.filter((stem) => stem.length > 2));
}

export function stemOf(token: string): string {
  return /[\u0400-\u04FF]/u.test(token) ? token.slice(0, Math.min(6, Math.max(token.length - 3, 4))) : token;
}

/** "Of", "in", "to" and "from" as the ending of a name, folded, in Turkic languages, Mongolian, Hungarian and Slavic ones. */
const CASE_OF_NAME =
  /(?:[дтн][ыиуү]н|[дтн]өн|[дтн][ыі]ң|ning|нинг|иин|ын|[ıiy]n|[дт][аеоө]н?|[dt][ae]n?|[гқк][аеоө]|ғ[ае]|[gk][ae]|b[ae]n|n[ae]k|b[oö]l|on|en|[еуаі]|ом)$/u;

/** Whether a folded word is one of the name of a state, or the name in a case: "монголын", "кыргызстандын", "Кыргызстане". */
export const isOfState = (token: string): boolean =>
  nameWords().has(token) || nameStems().has(stemOf(token)) || isStateName(token.replace(CASE_OF_NAME, ""));

/** Names of states that only Portuguese spells so, in which "a" is an article: "A Rússia"; in Spanish it is "to". */
const portugueseNames = once(() => {
  const others = new Set(namesIn(["es", "it", "fr", "en", "de"]).map((name) => name.toLowerCase()));
  const names = namesIn(["pt"]).map((name) => name.toLowerCase());
  return new Set(names.filter((name) => !others.has(name)));
});

export const isPortugueseName = (name: string): boolean =>
  portugueseNames().has(name.trim().normalize("NFC").toLowerCase());

const SHORTEST_STATE = 3;

/** Whether words are the name of a state, also with the ending of a genitive or of the one who acts. */
export function isStateInAnyCase(name: string): boolean {
  const forms = CASES_OF_STATES.filter(([end]) => end.test(name)).flatMap(([end, ends]) =>
    ends.map((other) => name.replace(end, other)),
  );
  const isLong = (form: string) =>
    form.length > SHORTEST_STATE || /^(?:\p{Script=Arabic}|[\u0900-\u17FF]){3}$/u.test(form);
  return [name, ...forms].some((form) => isLong(form) && isStateName(form));
}

/** "The official position for Iraq", as Arabic has it: the preposition is written together with the name. */
const OF_IN_ARABIC = /^الموقف ل(?=\p{L})/u;

/**
 * Whether words are the position, or the official position, of a state, by its name alone: "Θέση της Ελλάδας", "Türkiye’nin tutumu";
 * never one without a state.
 */
export function isPositionOfState(written: string): boolean {
  const words = written.normalize("NFC").replace(OFFICIAL, "").trim().replace(OF_IN_ARABIC, "موقف ");
  const forms = [POSITION_BEFORE, POSITION_BEHIND, POSITION_JOINED];
  const name = forms.map((form) => form.exec(words)?.[1]).find((found) => found !== undefined);
  if (name === undefined || /^\p{Ll}(?!\p{Script=Georgian})/u.test(name)) return false;
  return isStateInAnyCase(name);
}

/** A state that says something, before a colon, in languages of South Asia: "भारत ने कहा", "বাংলাদেশ বলেছে". */
const SAYS_IN_SOUTH_ASIA =
  /^(\S+(?:\s\S+)?)\s(?:(?:ने )?(?:कहा|बताया|लिखा|माना|पूछा)|सांगितले|म्हटले|कळवले|नमूद केले|भन्यो|भने|बतायो|जनायो|লিখেছে|লিখল|বলেছে|বলল|বলে|জানিয়েছে|জানায়|জানাল|চেয়েছে|চায়|ক’লে|কৈছে|ਨੇ (?:ਕਿਹਾ|ਦੱਸਿਆ|ਲਿਖਿਆ)|કહ્યું|જણાવ્યું|લખ્યું|చెప్పింది|తెలిపింది|పేర్కొంది|అంది|ಹೇಳಿತು|ತಿಳಿಸಿತು|ಹೇಳಿದೆ|ತಿಳಿಸಿದೆ|പറഞ്ഞു|അറിയിച്ചു|വ്യക്തമാക്കി|கூறியது|தெரிவித்தது|கூறுகிறது|සඳහන් කළේ|පැවසීය|කීවේය|කියා සිටියේය|କହିଲା|ଜଣାଇଲା|نے (?:کہا|بتایا|لکھا)|አለች|ብላለች|ገለጸች|ገልጻለች|ተናግራለች|ጠይቃለች)$/u;

export function isSaidByState(words: string): boolean {
  const name = SAYS_IN_SOUTH_ASIA.exec(words.normalize("NFC").trim())?.[1];
  return name !== undefined && isStateInAnyCase(name);
}

const NAME_OF_STATE = "\\p{Lu}[\\p{L}\\p{M}’'ʻ]+";
const IS_CAPITAL = new RegExp(
  `^\\s[–—-]\\s(?:(?:${NAME_OF_STATE}\\s){1,2}(?:${CAPITAL_CITY})|(?:${CAPITAL_CITY})(?:\\s${NAME_OF_STATE}){1,2})\\.(?:\\s|$)`,
  "u",
);

/** Whether a dash stands for "is" between a city and what it is: "Астана – Қазақстанның елордасы." */
export const isCapitalOf = (behind: string): boolean => IS_CAPITAL.test(behind.normalize("NFC"));
/** What parts the names of a list besides commas. */
const BETWEEN_NAMES =
  /[・·]|(?<=\p{Script=Han})[和及与與]|\s(?:and|et|y|e|i|und|en|og|och|ja|un|ir|și|a|и|і|та|dhe|και|ve|va|và|dan|na|in|u|és|û|iyo|و|او|اور|և|եւ|და|और|र|ও|এবং|እና|және|жана|ва|ба)\s/u;
/** "And" that is written together with the word behind it, in Arabic, Hebrew and Syriac. */
const AND_BEFORE = /^[\u0648\u05D5\u0718]/u;
const JOINED_AND = /\s(?=[وוܘ]\p{L}{2})/u;

/** The names of a list before a colon, parted by commas or words for "and": "Karachi, Hyderabad and Sukkur". */
export const namesInList = (label: string): string[] =>
  label
    .split(COMMA)
    .flatMap((list) => list.split(BETWEEN_NAMES))
    .flatMap((part) => part.trim().split(JOINED_AND));

/** A name of such a list, also without "and" that is written together with it. */
export const isOneOf = (name: string, isName: (name: string) => boolean): boolean =>
  isName(name) || isName(name.replace(AND_BEFORE, ""));
const isCapital = (name: string) => isOneOf(tokensOf(fold(name)).join(" "), (each) => capitals().has(each));

/** Fewer towns may be senders. */
const FEWEST_TOWNS = 3;

/** Whether a label is a list of capitals: "Rabat, Algiers and Tunis", "الرباط والجزائر وتونس". */
export function isListOfTowns(label: string): boolean {
  const towns = namesInList(label);
  return towns.length >= FEWEST_TOWNS && towns.every(isCapital);
}

const isNameOfLanguage = (name = "") => languages().has(tokensOf(fold(name)).join(" "));

/** Whether folded words are a text or a proverb of a language, or a proverb of a state or a region: "Malagasy text", "proverbe africain". */
function isTextOf(joined: string): boolean {
  const saying = [...sayings()].find((name) => ` ${joined} `.includes(` ${name} `));
  const others = tokensOf(joined.replace(saying ?? "", " ")).filter((token) => !JOINING.has(token));
  const named = others.filter((token) => saying !== undefined || !textsInLanguage.has(token));
  if (saying === undefined && named.length === others.length) return false;
  if (named.length > 0 && isNameOfLanguage(named.join(" "))) return true;
  return saying !== undefined && named.every((token) => isOfState(token) || REGIONS.has(token));
}

/** "In Fijian: “Na vosa e bula.”"; what is quoted has no speaker, and may be restricted. */
export const introducesInLanguage = (label: string, rest: string): boolean =>
  (isNameOfLanguage(NAMED_LANGUAGE.exec(label.normalize("NFC"))?.[1]) ||
    languagesThatQuote().has(tokensOf(fold(label)).join(" ")) ||
    IN_LANGUAGE.test(label.normalize("NFC")) ||
    isTextOf(tokensOf(fold(label)).join(" "))) &&
  restrictedMeaning(rest) === undefined;

/** "In French only", in which "only" is about no readers. */
export const LANGUAGE_ONLY =
  /(?<=(?:^|\s)(?:in|en|em|auf|на)\s\p{L}{3,20})\s(?:only|seulement|uniquement|solamente|apenas|nur|только)(?!\p{L})/giu;
/** "Французский текст", "wersja francuska". */
export const OF_LANGUAGE = /(?:ск|ськ|цьк|цк|sk|ck)\p{L}{1,2}$/u;
/** Fewer letters may be the initials of somebody. */
const NAMED_SOURCE = "\\p{Lu}{3,12}";
/** "Według danych UKE", "По данни на КРС", "TTJA andmetel": whose figures are behind the colon, a body that is named in capitals. */
export const BY_SOURCE = new RegExp(
  `^\\s*(?:(?:${BEFORE_SOURCE})\\s(?:(?:the|la|le|los|el|il|der|die|das|den|de|η|την|το|a|o) |l['’])?${NAMED_SOURCE}|${NAMED_SOURCE}(?:[:'’]?\\p{Ll}{1,4})?\\s(?:${BEHIND_SOURCE}))\\s*$`,
  "u",
);
/** What a group is about: "ad hoc group on facilitators". */
export const TOPIC_OF_GROUP = /\s(?:on|for|sur|sobre|por|zu|по|о|об|بشأن|حول|المعني|المعنية|kuhusu)\s(.+)$/iu;
/** A name in Latin letters, and not a code: "Amy", but not "ITU-T". */
export const LATIN_NAME = /\p{Lu}?\p{Script=Latin}*\p{Ll}\p{Script=Latin}*/gu;

/** Lists that the build writes, each joined with line ends, so that no run folds them or asks the language data. */
declare const BUILT_ANALYSIS_WORDS: string | undefined;
declare const BUILT_TOPIC_WORDS: string | undefined;

/** Looked up for a word that no other list has: most texts have none, and need not load it. */
export const analysisWords = once(() =>
  typeof BUILT_ANALYSIS_WORDS === "string" ? linesOf(BUILT_ANALYSIS_WORDS) : foldedTokens([ANALYSIS_TERMS]),
);

/** What texts of the conference are about, without names of states and words that join others. */
export const topicWords = once(() =>
  typeof BUILT_TOPIC_WORDS === "string"
    ? linesOf(BUILT_TOPIC_WORDS)
    : foldedTokens([
        TERMS,
        TREATY_WORDS,
        OTHER_TERMS,
        PLACES,
        ...resolutionTitles(),
        ...conferences.flatMap(({ city, country }) => [city, country]),
      ]),
);
/** All words that a public label may have. */
export const publicWords = once(
  () =>
    new Set([
      ...JOINING,
      ...VERBS,
      ...topicWords(),
      ...FOLDED.asksAndPositions,
      ...nameWords(),
      ...foldedTokens([FIELD_WORDS]),
    ]),
);

const linesOf = (text: string): ReadonlySet<string> => new Set(text.split("\n"));
/** Whether folded words introduce what follows in public: those of the list, or that the aim is clear, the reasons are the following. */
export const introduces = (joined: string): boolean => leadIns().has(joined) || isStatement(joined);
