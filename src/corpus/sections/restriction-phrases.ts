import { CLAUSE_ENDS, COMMAS } from "../characters/script-signs.ts";
import {
  FIRST_TOKEN,
  fold,
  foldedSet,
  once,
  SENTENCE_ENDS,
  tokensOf,
  UNSPACED_SCRIPTS,
} from "./folded-letters.ts";
import {
  isSpacedRestriction,
  isUnspacedRestriction,
  leavesOutOfPrint,
  mayBeginSpaced,
} from "./language-restrictions.ts";
import { FOLDED, mayBegin } from "./restricted-meaning.ts";
import { BESIDE_NOW, RESTRICTION_PHRASES, type RestrictionPart, SHORTENED } from "./restricted-words.ts";
import {
  deniesSecrecy,
  mayBeginWithDay,
  partsByWord,
  withoutShorteningDots,
  withoutUntilDay,
} from "./restriction-parts.ts";

/** Whether a folded word has a part in restrictions. */
export function isPart(word: string | undefined, part: RestrictionPart): boolean {
  const parts = word === undefined ? undefined : partsByWord().get(word);
  return parts?.has(part) === true;
}

/** Whole restrictions, of words that mean something else alone. */
const phrases = once(() => foldedSet(RESTRICTION_PHRASES));

/** The first letter of a script that sets no blanks between words, or of Korean, of which fold takes the syllables apart. */
const UNSPACED_SCRIPT = new RegExp(`^[${UNSPACED_SCRIPTS}\\p{Script=Hangul}]`, "u");
/** Words before a blank of any width, in scripts that need none. */
const BEFORE_BLANK = /^[^\p{L}]{0,5}((?!\p{Script=Hangul})\S{2,30})\s/u;

const MOST_WORDS = 8;

/** Words with a meaning in another language, which the words around them show: "so", "nos", "for os", "take out". */
const OF_CONTEXT = /^(?:so|nos|os|nu|taken?)$/;
const AWAY = /^(?:out|off|away|down)$/;
/** Words before which "so" is Portuguese, and behind which "nos" is: their accents are often left out. */
const BEHIND_SO = /^(?:para|entre|com|o|a|os|as|no|na|nos|ao|uso|interno|membros|gente|quem|agente|voces)$/;
const BEFORE_OS = /^(?:mellem|imellem|for|hos|blandt)$/;
const BEFORE_NOS = /^(?:para|entre|so|somente|apenas|com|de|por|fica|fiquem?|a|ca|aqui)$/;

/** Folded words as they are written in full: "p/ nós" is "para nós". */
export function wholeWords(tokens: readonly string[]): readonly string[] {
  const isWhole = (token: string) => !OF_CONTEXT.test(token) && !SHORTENED.has(token);
  if (tokens.every(isWhole)) return tokens;
  // "4 us" is "for us", and "US$4.50" has a number.
  const isShort = (token: string, at: number) => token !== "4" || /^\p{L}/u.test(tokens[at + 1] ?? "");
  const fullOf = (token: string, at: number) => (isShort(token, at) ? SHORTENED.get(token) : undefined);
  const whole = tokens.map((token, at) => (tokens.length > 1 ? fullOf(token, at) : undefined) ?? token);
  return whole.map((token, at) => {
    if (/^taken?$/.test(token) && whole.slice(at + 1, at + 4).some((next) => AWAY.test(next)))
      return "takeout";
    if (token === "so" && BEHIND_SO.test(whole[at + 1] ?? "")) return "somente";
    if (token === "nu" && whole.some((word) => BESIDE_NOW.test(word))) return "is";
    if (token === "os" && BEFORE_OS.test(whole[at - 1] ?? "")) return "oss";
    return token === "nos" && BEFORE_NOS.test(whole[at - 1] ?? "") ? "nosotros" : token;
  });
}

/** Whether folded words are nothing but a restriction: for whom they are ("the team only"), or that others may not have them. */
export function isRestriction(written: readonly string[]): boolean {
  if (written.length > MOST_WORDS || !mayBeginRestriction(written[0] ?? "")) return false;
  const tokens = wholeWords(written);
  if (phrases().has(written.join(" ")) || phrases().has(tokens.join(" "))) return true;
  if (isSpacedRestriction(written)) return true;
  const has = partsOf(tokens);
  if (has === undefined || tokens.length === 1) return has?.("closed") ?? false;
  if (deniesSecrecy(tokens)) return false;
  const forSomebody = has("ourReaders") || has("readers");
  const isForbidden = has("not") || has("no");
  // "Delete this line before publishing".
  if (has("delete") && has("before") && (has("publishing") || has("public") || has("publishVerb")))
    return true;
  // "A sentence to be removed from the public version".
  if (has("delete") && has("public") && has("version")) return true;
  if (tokens.some(isNoRestriction) || (has("modal") && has("public") && !isForbiddenBehindNot(tokens)))
    return false;
  return (
    (isForbidden && has("leave") && (has("here") || has("ourReaders") || has("us"))) ||
    (has("us") && (has("toOrFor") || has("only") || has("keep") || has("remark"))) ||
    (has("you") && has("keep")) ||
    has("closed") ||
    (has("we") && has("only") && (has("know") || tokens.length === 2)) ||
    (has("between") && has("friends")) ||
    (has("this") && (has("restricted") || (has("keep") && (has("here") || has("ourReaders"))))) ||
    (has("manner") && has("restricted")) ||
    (has("not") && has("tell")) ||
    (isForbidden && has("show") && forSomebody) ||
    (has("you") && has("only") && has("toOrFor")) ||
    // "Only members publish it."
    (forSomebody && ((has("only") && (isForbidden || !has("public"))) || has("remark"))) ||
    ((has("ourReaders") || has("us")) && has("reserved")) ||
    (has("restricted") && (has("only") || has("remark") || has("keep"))) ||
    (has("restricted") && has("matter") && isFor(tokens, "matter")) ||
    // That a document is not public yet is a fact about it.
    (has("not") && has("public") && !(has("yet") && has("remark"))) ||
    (isForbidden && has("publishVerb"))
  );
}

/** "Delete this line before publishing", "vor der Veröffentlichung zu löschen", among any words. */
export function asksToDelete(tokens: readonly string[]): boolean {
  if (!tokens.some((token) => isPart(token, "delete"))) return false;
  const isPublishing = (token: string | undefined) =>
    (["publishing", "public", "publishVerb"] as const).some((part) => isPart(token, part));
  return tokens.some(
    (token, at) => isPart(token, "before") && tokens.slice(at + 1, at + 4).some(isPublishing),
  );
}

/** Words that only name a part of a text or a meeting, which anybody may have. */
function isNoRestriction(token: string): boolean {
  const parts = [...(partsByWord().get(token) ?? [])];
  return parts.length > 0 && parts.every((part) => part === "piece" || part === "event");
}

/** "This cannot be published", and not "the public may not" or "it must not be published", of something else. */
function isForbiddenBehindNot(tokens: readonly string[]): boolean {
  if (tokens[0] === "it") return false;
  const not = tokens.findIndex((token) => isPart(token, "not") || isPart(token, "no"));
  return not >= 0 && tokens.slice(not + 1).some((token) => isPart(token, "public"));
}

/** Whether words name a meeting or a day of those who write and nothing else: "Reunião do grupo". */
export function isEventOfGroup(written: readonly string[]): boolean {
  const has = written.length > MOST_WORDS ? undefined : partsOf(wholeWords(written));
  if (has?.("event") !== true) return false;
  return (
    written.some((token) => FOLDED.ours.has(token)) || has("ourReaders") || has("restricted") || has("us")
  );
}

/** Coordination and preparation may be an office's own: "Internal coordination of ITU". */
const NO_MEETING = /^(?:coord|koord|коорд|تنسيق|prep|vorber|подгот)/u;

/** Whether words contain an internal meeting: "Internal coordination meeting with …", "notre appel interne". */
export function namesInternalMeeting(tokens: readonly string[]): boolean {
  const words = tokens.filter((token) => !/^d[eao]?$/.test(token) && !NO_MEETING.test(token));
  return words.some((token, at) => {
    return isPart(token, "restricted") && (isPart(words[at + 1], "event") || isPart(words[at - 1], "event"));
  });
}

/** Whether words are for those who write alone: before others, "for the group" may be about any of them. */
export function isForOurReaders(written: readonly string[]): boolean {
  const tokens = wholeWords(written);
  const [first = ""] = tokens;
  return (
    isFor(tokens, "ourReaders") ||
    (TO.test(first) && (partsOf(tokens)?.("friends") ?? false)) ||
    isForThemOnly(tokens)
  );
}

const TO = /^(?:to|aux?|a|al|aos|an|ai|الى)$/;

/** "For the African group only": with any other words about the readers. */
function isForThemOnly(tokens: readonly string[]): boolean {
  if (!FOR.test(tokens[0] ?? "") || !isPart(tokens.at(-1), "only")) return false;
  return tokens.some((token) => isPart(token, "ourReaders"));
}

const FOR = /^(?:for|pour|para|fur|fuer|per|для|за|za|για|dla|pentru|voor|kwa|ل.{4,})$/u;

/** "For the team", "pour discussion", "للزملاء". */
function isFor(tokens: readonly string[], part: RestrictionPart): boolean {
  const has = partsOf(tokens);
  if (has === undefined || !has(part) || tokens.length > MOST_WORDS) return false;
  return FOR.test(tokens[0] ?? "");
}

/** Which parts the words have; undefined where one of them is no word of a restriction. */
export function partsOf(tokens: readonly string[]): ((part: RestrictionPart) => boolean) | undefined {
  const parts = tokens.map((token) => partsByWord().get(token));
  if (parts.includes(undefined)) return undefined;
  return (part) => parts.some((each) => each?.has(part));
}

const LONGEST = 80;
/** The words before a comma, the end of a sentence, an arrow or a bracket. */
const BEFORE_SIGN = new RegExp(
  `^["'“”«»„\\s]*([^${COMMAS}${CLAUSE_ENDS}${SENTENCE_ENDS}:：()[\\]{}→←⇒⇐➔➜➡⟶|>=–—\\n]{2,70}?)\\s*(?:[${COMMAS}${CLAUSE_ENDS}${SENTENCE_ENDS}:：()\\]}→←⇒⇐➔➜➡⟶|>=–—]|\\s-+[\\s>])`,
  "u",
);

/**
 * Whether a text begins with a restriction that a sign ends ("Internal note, they may agree"), or that limits what follows
 * without one ("For the team only they may agree"). `folded` is its first part, folded.
 */
export function beginsWithRestriction(text: string, folded: string): boolean {
  const [first = ""] = FIRST_TOKEN.exec(folded) ?? [];
  if (UNSPACED_SCRIPT.test(first) && beginsWithUnspaced(text)) return true;
  if (!mayBeginRestriction(first) && !mayBeginWithDay(first)) return false;
  const before = tokensOf(fold(runBefore(text)));
  if (isRestriction(before) || isForOurReaders(before)) return true;
  if (withoutUntilDay(before).some(isRestriction)) return true;
  const tokens = tokensOf(folded);
  return leavesOutOfPrint(tokens) || isUnendedLimit(wholeWords(tokens.slice(0, MOST_WORDS)));
}

/** With most words of a text no restriction begins. */
function mayBeginRestriction(word: string): boolean {
  if (partsByWord().has(word) || SHORTENED.has(word) || OF_CONTEXT.test(word)) return true;
  return mayBegin(phrases(), word) || mayBeginSpaced(word);
}

/** In scripts without blanks between words a blank of any width may replace a colon: "内部メモ　…". */
function beginsWithUnspaced(text: string): boolean {
  const beforeBlank = BEFORE_BLANK.exec(text)?.[1];
  return (
    isUnspacedRestriction(runBefore(text)) ||
    (beforeBlank !== undefined && isUnspacedRestriction(beforeBlank))
  );
}

function runBefore(text: string): string {
  return BEFORE_SIGN.exec(withoutShorteningDots(text.slice(0, LONGEST)))?.[1] ?? "";
}

/** Words for whom it is, and behind them one that limits it: "pour les collègues seulement". */
function isUnendedLimit(tokens: readonly string[]): boolean {
  if (isUnendedLimitBefore(tokens)) return true;
  const end = tokens.findIndex((token, at) => at > 0 && isPart(token, "only"));
  if (end < 0) return false;
  const phrase = tokens.slice(0, end + 1);
  return isForThemOnly(phrase) || isFor(phrase, "us");
}

/** The same with the limit before it: "only for us they may agree", "only for members of the group", "only we know". */
function isUnendedLimitBefore(tokens: readonly string[]): boolean {
  const is = (at: number, part: RestrictionPart) => isPart(tokens[at], part);
  if (!is(0, "only")) return false;
  if (is(1, "we") && is(2, "know")) return true;
  if (is(1, "toOrFor") && is(2, "us")) return true;
  const group = tokens.findIndex((_, at) => at > 0 && at < 6 && is(at, "ourReaders"));
  const before = tokens.slice(1, Math.max(group, 1));
  const isForMembers =
    before.every((token) => partsByWord().has(token)) && before.some((_, at) => is(at + 1, "readers"));
  const isOwn = isForMembers || (is(group + 1, "readers") && group === 1);
  return group > 0 && isOwn && !is(group + 1, "joining") && !/^\d/.test(tokens[group + 1] ?? "");
}
