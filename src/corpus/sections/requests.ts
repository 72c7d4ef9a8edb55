import { LAST_PART } from "./abbreviations.ts";
import type { RequestForm } from "./asked-by-name.ts";
import { FIRST_TOKEN, fold, foldedPhrases, foldedSet, once, remembered, tokensOf } from "./folded-letters.ts";
import { endsInRequest } from "./language-restrictions.ts";
import { chases, QUOTED } from "./messages.ts";
import { withoutNoteThat } from "./openings.ts";
import { isPublicName } from "./public-label.ts";
import { FOLDED_REQUESTS, namedRequests } from "./request-forms.ts";
import {
  asksToLookUp,
  referredTo,
  withoutAdviceOnCodes,
  withoutOtherThanPlease,
  withoutStateCode,
} from "./requests-to-readers.ts";
import { beginningsOf, isPhraseAt, mayBegin } from "./restricted-meaning.ts";
import {
  ASKED_OF_READERS,
  FOR_US,
  PLEASE_WORDS,
  PROHIBITIONS_BY_LANGUAGE,
  type Prohibition,
  type RestrictionPart,
} from "./restricted-words.ts";
import { asksToDelete, isPart, partsOf, wholeWords } from "./restriction-phrases.ts";

/** Further on in a line no request is looked for. */
const LONGEST_REQUEST = 80;

/** What asks a colleague for something, in brackets: "(ask Ana)". */
const TO_COLLEAGUES =
  /^\s?(?:please |pl[sz] )?(?:ask|tell|remind|ping|tbc|tbd|(?:to )?check with|confirm with|(?:à |a )?v[ée]rifier avec|verificar con|verificar com|consultar con|(?:ab|rück)sprache mit|demander|demandez|preguntar|pregúntale|perguntar|fragen|frag|спросить|спроси|уточнить у|اسأل|(?:يراجع|تأكدوا?|للتأكد|للمراجعة) مع|问|問|muulize|uliza)(?:\s\p{L}|(?<=[问問])\p{L})/iu;

/** "(confirmar c/ Dulce)", "(to be checked with Dulce)", where the name is no public one. */
const withSomebody = once(
  () =>
    /^\s?(?:(?:\?+|please|pl[sz]|to be|still to|must|a|por|à|zu|noch|da|falta|хочу|надо|нужно)\s){0,2}(?:confirm(?:ed|ar|er|are|a)?|check(?:ed|ar|en)?|checar|chequear|verif(?:y|ied|icar|icare|ier)|vérifier|ver|voir|vedere|falar|hablar|parler|parlare|talk|speak|discuss(?:ed)?|clear(?:ed)?|consult(?:ar|er)?|combinar|alinhar|coordinar|hablarlo|revisar|agree|klären|abklären|absprechen|abgestimmt|sprechen|уточнить|проверить|согласовать|обсудить|поговорить)\s(?:it |this |isso |isto |esto |das )?(?:with|w\/|com|con|c\/|avec|mit|a|o|с|со|у|met|da)\s?(?:the |a |o |la |el )?(\p{Lu}[\p{L}\p{M}'’-]{1,20})|^\s?(?:noch |nog )?(?:mit|met|с|со) (\p{Lu}[\p{L}\p{M}'’-]{1,20}) (?:(?:ab|be)?klären|absprechen|besprechen|sprechen|reden|checken|abstimmen|bespreken|overleggen|уточнить|обсудить|согласовать|поговорить)/u,
);

/** What each such text has, where any other letter than those of ASCII may be a capital: for most texts this alone is compiled. */
const WITH_NAME =
  /(?:(?:^| )(?:with|com|con|avec|mit|met|da|a|o|с|со|у)|[wc]\/) ?(?:the |a |o |la |el )?[A-Z\u0080-\uFFFF]/;

/** What it begins with, without classes of letters. */
const ASKING =
  /^\s?(?:please |pl[sz] )?(?:ask|tell|remind|ping|tb[cd]|(?:to )?check|confirm|(?:à |a )?v[ée]rif|consult|(?:ab|rück)sprache|demand|preg[uú]nt|pergunt|frag|спрос|уточн|اسأل|يراجع|تأكد|للتأكد|للمراجعة|问|問|muulize|uliza)/i;

/** Whether words in brackets ask a colleague for something. */
export function isToColleagues(words: string): boolean {
  const [, behind, within] = (WITH_NAME.test(words) && withSomebody().exec(words)) || [];
  const name = behind ?? within;
  return (name !== undefined && !isPublicName(name)) || (ASKING.test(words) && TO_COLLEAGUES.test(words));
}

/** A reminder of what is left to do; "Todo Estado Miembro" is none. */
const TO_DO =
  /^[\s\p{P}]{0,5}(?:TODO|ToDo|FIXME|XXX(?=[:\s]))(?![\p{L}-])|^[\s\p{P}]{0,5}[Tt]odo\s(?:ask|check|call|tell|confirm|verify|fix|write|add|update|get|find|send|see|discuss|clarify|remove|delete|decide|with)\s/u;

/** Whether a text begins with a request to a colleague: of names, those that texts of a conference have are no colleagues. */
export function beginsWithRequest(written: string): boolean {
  if (TO_DO.test(written) || chases(written)) return true;
  const text = written.slice(0, LONGEST_REQUEST);
  const folded = fold(text);
  const words = folded.slice(FIRST_TOKEN.exec(folded)?.index ?? 0);
  const isNamed = namedRequests(words).some(({ sign, form }) => {
    const match = sign.test(text) ? form().exec(text) : null;
    return match !== null && (match[1] === undefined || !isPublicName(match[1]));
  });
  if (isNamed) return true;
  return (
    (DOUBT.sign.test(folded) && DOUBT.form().test(folded)) ||
    FOLDED_REQUESTS.some(({ sign, form }) => sign.test(words) && form().test(words))
  );
}

/** What is left to find out: "(???)". */
const UNANSWERED = /^[\s!.…]*[?？؟][\s!?？؟.…]*[?？؟][\s!.…]*$/u;
/** Where somebody learnt it: "(cf. mail de Fatou)". */
const BY_MESSAGE =
  /(?<!\p{L})(?:e-?mails?|mails?|courriels?|correo|whatsapp|sms|texto|msg|call|coup de fil)\s(?:de |d[’']|from |with |von |of |da |di |od |от |від |avec |mit |z |s )(\p{Lu}[\p{L}\p{M}'’-]{1,20})/iu;
const MESSAGE = /mail|courriel|correo|whatsapp|sms|texto|msg|call|coup de fil/i;

/**
 * Whether words in brackets are a request or a question to a colleague, or what one may not do with the text: "(ask Ana)",
 * "(Rahul, is this right?)", "(from Ana, do not cite)".
 */
export function isForColleagues(words: string): boolean {
  if (UNANSWERED.test(words) || forbidsPublishing(words)) return true;
  const source = MESSAGE.test(words) ? BY_MESSAGE.exec(words)?.[1] : undefined;
  if (source !== undefined && /^\p{Lu}/u.test(source) && !isPublicName(source)) return true;
  const [, name] =
    /^\s?([\p{Lu}\p{Lo}\p{Script=Georgian}][\p{L}\p{M}'’-]{1,20})[,،，]\s?.{2,}[?？؟]\s?$/u.exec(words) ?? [];
  return isToColleagues(words) || (name !== undefined && !isPublicName(name));
}

const CHECKING =
  "(?:confirm|check|verif|checa|chequea|ver com|ver con|revis|compr?ob|pruf|провер|уточн|подтверд|تاكد|تحقق|核实|确认|核对|kontrol|thibitish|pasti)";
/** "???? confirmar com Angola", "check with Angola ???". */
const DOUBT: RequestForm = {
  sign: /[?？؟]{2}/,
  form: once(
    () =>
      new RegExp(
        `[?？؟]{2}[^.!?？؟]{0,40}(?<![a-zа-я])${CHECKING}|(?<![a-zа-я])${CHECKING}[^.!?？؟]{0,40}[?？؟]{2}`,
      ),
  ),
};

/** "Bitte der Union um …" is a request of somebody else. */
const BITTE = /(?<!\p{L})bitte(?!\p{L})|(?:^|[.!?:;–(]\s?)Bitte\s(?!(?:der|des|um|von|an|zu)\s)/u;
/** "Merci de vérifier", and not "merci de votre aide"; "tu valides ?"; "revisa esto, plis.": in Haitian Creole a sentence has no such end. */
const ADDRESSES: readonly RegExp[] = [
  /(?<!\p{L})(?:merci|priere) de (?:ne (?:pas|plus) )?(?!votre|notre|leur|autre)\p{L}+(?:er|ir|re)(?!\p{L})/u,
  /(?<!\p{L})tu (?:\p{L}{2,}(?:es|eux|ois|as)|sais|dis|fais|connais)(?!\p{L})/u,
  /,\s?plis(?=[\s.!)]*(?:$|[.!)]))/u,
];

const ADDRESSING = new Set(["merci", "priere", "tu", "plis"]);
/** A footnote or a locator. */
const MOST_SHORT = 30;

const please = once(() => foldedPhrases(PLEASE_WORDS));
const toReaders = once(() => foldedSet(ASKED_OF_READERS));

/** How one language forbids: words for "not", what follows them, and what needs no such word. */
type Forbidden = Readonly<Record<keyof Prohibition, ReadonlySet<string>>>;

/** The languages by the first words of what means "not" there, and what needs no such word in any of them. */
const prohibitions = once(() => {
  const byFirst = new Map<string, Forbidden[]>();
  const languages = Object.values(PROHIBITIONS_BY_LANGUAGE).map(forbiddenIn);
  for (const language of languages) {
    for (const first of beginningsOf(language.not))
      byFirst.set(first, [...(byFirst.get(first) ?? []), language]);
  }
  const all = (key: "alone" | "aloneCommands") =>
    new Set(languages.flatMap((language) => [...language[key]]));
  return { byFirst, alone: all("alone"), aloneCommands: all("aloneCommands") };
});

const NONE: ReadonlySet<string> = new Set();

/** The lists of a language, folded as one text: commas part the phrases where one has several words, else blanks do. */
function forbiddenIn(language: Prohibition): Forbidden {
  const keys = ["not", "verbs", "commands", "alone", "aloneCommands"] as const;
  const lists = fold(keys.map((key) => language[key] ?? "").join("\0")).split("\0");
  const phrasesOf = (list: string) =>
    list.includes(",") ? list.split(",").map((phrase) => tokensOf(phrase).join(" ")) : tokensOf(list);
  const [not = NONE, verbs = NONE, commands = NONE, alone = NONE, aloneCommands = NONE] = lists.map(
    (list) => new Set(phrasesOf(list).filter((phrase) => phrase !== "")),
  );
  return { not, verbs, commands, alone, aloneCommands };
}

/** Before "do not" they make it a rule: "states that do not publish tariffs"; the last ones do so in Fijian, Samoan and Tongan. */
const RULED =
  /^(?:that|which|who|they|states|members|countries|operators|providers|parties|may|shall|me|ia|ke)$/;

/** Whether words forbid to publish, quote or send; in a short text any form does, with one word between "not" and the verb. */
function forbids(tokens: readonly string[], isShort: boolean): boolean {
  const { byFirst, alone, aloneCommands } = prohibitions();
  return tokens.some((token, at) => {
    if (isPhraseAt(tokens, at, aloneCommands) || (isShort && isPhraseAt(tokens, at, alone))) return true;
    if (RULED.test(tokens[at - 1] ?? "")) return false;
    return (byFirst.get(token) ?? []).some(({ not, verbs, commands }) => {
      const isForbidden = (from: number) =>
        isPhraseAt(tokens, from, commands) || (isShort && isPhraseAt(tokens, from, verbs));
      const ends = [1, 2, 3].filter((length) => not.has(tokens.slice(at, at + length).join(" ")));
      return ends.some((length) => isForbidden(at + length) || (isShort && isForbidden(at + length + 1)));
    });
  });
}

/** A sentence that a full stop or a bracket ends, or the end of the text; no sentence ends behind "54." before a small letter. */
const SENTENCE =
  /(?:[^.!?:;։।۔()[\]\n–—]|\.(?=\s?[\p{Ll}\p{N},])|(?<=(?:[bB]kz|[сС]м|[дД]ив|[Ββ]λ|[nN]r|[бБ]р))\.){6,120}(?=[.!;։।۔)\]]|$)/gu;

/** A text without what sends its readers to a document, or is advice about codes of their own. */
const withoutLookUps = (text: string) =>
  withoutAdviceOnCodes(text).replace(SENTENCE, (all) => (asksToLookUp(all) ? " " : all));

/** What a request begins with: most texts have no such word. */
const requests = once(() => {
  const { byFirst, aloneCommands } = prohibitions();
  const firsts = [...byFirst].flatMap(([first, languages]) =>
    languages.some(({ commands }) => commands.size > 0) ? [first] : [],
  );
  return new Set([...please(), ...aloneCommands, ...firsts, ...ADDRESSING, "bitte"]);
});

/**
 * Whether a text asks somebody whom its writer knows: "…, please verify", "tu peux appeler …?", "nie publikujmy tego".
 * What it quotes does not count.
 */
export function asksColleague(written: string): boolean {
  return isAsking(written) && isAsking(written.replace(QUOTED, " "));
}

function isAsking(written: string): boolean {
  const noted = endsInRequest(written) ? withoutLookUps(withoutNoteThat(written)) : "";
  if (noted !== "" && endsInRequest(noted.replace(/^[\s\p{P}]+/u, ""))) return true;
  if (!tokensOf(fold(written)).some((token) => mayBegin(requests(), token))) return false;
  const text = withoutStateCode(withoutLookUps(withoutNoteThat(written)));
  const folded = withoutOtherThanPlease(fold(text));
  const tokens = tokensOf(folded);
  if (!isPublicName(referredTo(text) ?? "")) return true;
  const isPlease = (at: number) => isPhraseAt(tokens, at, please(), (next) => !toReaders().has(next));
  if (tokens.some((_, at) => tokens[at - 1] !== "to" && isPlease(at))) return true;
  if (tokens.includes("bitte") && BITTE.test(text)) return true;
  if (tokens.some((token) => ADDRESSING.has(token)) && ADDRESSES.some((form) => form.test(folded)))
    return true;
  return forbids(tokens, false);
}

/**
 * Whether a short text contains, at any place, a prohibition to publish, quote or send it: "BADGER, do not cite", "od Marka,
 * nie cytować". For brackets, footnotes and values: in prose such words may be a rule of the proposal.
 */
export const forbidsPublishing = remembered((written: string): boolean => {
  const tokens = tokensOf(fold(written));
  return tokens.length <= MOST_SHORT && (forbids(tokens, true) || asksToDelete(tokens));
});

/** Whether a value that is no name asks a colleague for something. */
export const asksInValue = (text: string): boolean => asksColleague(text) || chases(text);

/** The ends of the first so many sentences that limit something to those who write: "Secret vote for us only", "It is only for the group". */
export const endsForUsOnly = (text: string, ending: RegExp, most: number): RegExpExecArray[] =>
  [...`${text}. `.matchAll(ending)]
    .slice(0, most)
    .filter(({ index }) => isForUsOnly(text.slice(Math.max(0, index - LONGEST_REQUEST), index)));

/** Whether the end of a sentence is such a limit, and its words deny none. */
function isForUsOnly(sentence: string): boolean {
  const is = (token: string, parts: readonly RestrictionPart[]) => parts.some((part) => isPart(token, part));
  const [last = ""] = wholeWords(["para", ...tokensOf(fold(sentence.slice(-15)))]).slice(-1);
  if (!is(last, ["only", "us", "ourReaders"])) return false;
  const part = (LAST_PART.exec(sentence)?.[0] ?? "").replace(/(?<!\p{L})US(?!\p{L})/gu, "1");
  const tokens = wholeWords(tokensOf(fold(part)));
  if (tokens.some((token) => is(token, ["not", "no"]) || /^[a-z]{2,4}nt$/.test(token))) return false;
  return [2, 3, 4, 5].some((length) => {
    const words = tokens.slice(-length);
    const has = words.length < tokens.length ? partsOf(words) : undefined;
    if (has === undefined || !has("only") || !(has("us") || has("ourReaders"))) return false;
    return has("toOrFor") || words.some((word) => FOR_US.test(word));
  });
}
