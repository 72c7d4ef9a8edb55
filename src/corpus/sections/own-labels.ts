import type { Nodes } from "mdast";
import { namesSponsor } from "../../itu/sponsors.ts";
import { CLAUSE_ENDS, COLONS, COMMA } from "../characters/script-signs.ts";
import { withoutWords } from "../markdown/walk-tree.ts";
import {
  fold,
  foldedPhrases,
  foldedSet,
  longestPhrase,
  once,
  SENTENCE_ENDS,
  tokensOf,
} from "./folded-letters.ts";
import { beginsWithInternalPhrase, unpublished } from "./inner-labels.ts";
import { isPublicName } from "./public-label.ts";
import { isStateInAnyCase } from "./public-names.ts";
import { formsOfBe, OWN_PRONOUNS } from "./public-words.ts";
import { askedBehind } from "./requests-to-readers.ts";
import { FOLDED, restrictedMeaning } from "./restricted-meaning.ts";
import {
  ANYWHERE,
  ASKS_AND_POSITIONS,
  FOR_DELEGATIONS,
  GROUP,
  LABELS,
  MARKS_FOR_DELEGATIONS,
  NEGOTIATED,
  ONLY,
  OURS,
  QUALIFIERS,
  STATED_OPENLY,
  STATED_POSITIONS,
  STATED_QUALIFIERS,
  UNPUBLISHED,
  VERBS_OF_STATED,
  VERDICTS,
  WORDS_OF_STATED,
} from "./restricted-words.ts";
import { wholeWords } from "./restriction-phrases.ts";
import type { OwnLabels } from "./section-names.ts";

/** Words of the longest label, and of the longest phrase in it. */
const [MOST_WORDS, LONGEST_PHRASE] = [8, 6];
/** Brackets behind a label are not looked for further on. */
const REACH = 100;
/** Names of a position, or of an ask; for delegations also what to say when. */
const namesOf: Readonly<Record<OwnLabels, () => ReadonlySet<string>>> = {
  position: once(() => {
    const isAsk = new Set(asks());
    return foldedPhrases(publicNames().filter((word) => !isAsk.has(word)));
  }),
  issue: once(() => foldedPhrases(publicNames())),
  delegation: once(() =>
    foldedPhrases([
      ...VERDICTS,
      ...STATED_POSITIONS,
      ...ASKS_AND_POSITIONS,
      ...asks(),
      ...ANYWHERE.position,
      ...LABELS.position,
      ...FOR_DELEGATIONS,
      ...MARKS_FOR_DELEGATIONS,
      ...UNPUBLISHED,
    ]),
  ),
};
const asks = () => [...ANYWHERE.ask, ...LABELS.ask];
function publicNames(): string[] {
  const negotiated = new Set(NEGOTIATED);
  return [...VERDICTS, ...STATED_POSITIONS, ...ASKS_AND_POSITIONS.filter((word) => !negotiated.has(word))];
}

/** Words that may go with them. */
const qualifying = once(() => foldedSet([...OURS, ...GROUP, ...QUALIFIERS]));
const only = once(() => foldedSet(ONLY));
const FOR = /^(?:for|to|pour|para|für|для|per|kwa)\s(?:(?:the|la|el|los|las|les|le|die)\s)?/iu;
/** "Not for delegations", which the words of a mark for them make as well; "not for other delegations" may be for them. */
const KEPT_FROM_THEM =
  /(?:^| )(?:not|never|no|nao|pas|pa|nicht|niet|не|non|nie|ne|nu|inte|ikke|ei|mitte|jangan|tidak|huwag|wag) (?!.*(?:outside|beyond|except|other|hors|autres|fuera|otras|fora|outras|ausserhalb|anderen|buiten|andere|вне|друг))(?:.{0,60} )?(?:delega|делега)\p{L}+$/u;

/**
 * Whether words are a label that a part with restricted words may have: "Fallback" for delegations. In one that everybody may read
 * no other words are behind a comma: "We support it, between us".
 */
export function isOwnLabel(words: string, own: OwnLabels): boolean {
  const [, ...behind] = own === "delegation" ? [] : words.split(COMMA);
  const isOther = (part: string) => !isPublicName(part) && !isOwnLabel(part, own);
  if (behind.some((part) => isOther(part) || beginsWithInternalPhrase(`${part.trim()}.`))) return false;
  // "Só para nós" is not the French "nos".
  const tokens = wholeWords(tokensOf(fold(words)));
  if (tokens.length === 0 || tokens.length > MOST_WORDS || KEPT_FROM_THEM.test(tokens.join(" ")))
    return false;
  const rest = withoutPhrases(tokens, namesOf[own]());
  if (rest.length === tokens.length) return own === "delegation" && isForSponsor(words);
  const others = rest.filter((token) => !qualifying().has(token)).join(" ");
  return isPublicName(others) || isStateInAnyCase(others);
}

/** "For Kenya only". */
function isForSponsor(words: string): boolean {
  const all = words.split(/\s+/u);
  const names = all.filter((word) => !only().has(fold(word)));
  return names.length < all.length && namesSponsor(names.join(" ").replace(FOR, ""));
}

function withoutPhrases(tokens: readonly string[], phrases: ReadonlySet<string>): string[] {
  const rest: string[] = [];
  for (let from = 0; from < tokens.length; ) {
    const length = phraseLength(tokens, from, phrases);
    if (length === 0) rest.push(tokens[from] ?? "");
    from += Math.max(length, 1);
  }
  return rest;
}

function phraseLength(tokens: readonly string[], from: number, phrases: ReadonlySet<string>): number {
  return longestPhrase(tokens, from, LONGEST_PHRASE, (phrase) => phrases.has(phrase));
}

/** Words at a place where a label may be, and the colon or dash behind it. */
const PLACE = new RegExp(
  `(?<=^|\\n|[${SENTENCE_ENDS}${CLAUSE_ENDS}:：]\\s{0,2}|[([{（［【]\\s?|\\s(?:[–—-]|--)\\s)(?!\\s)([^\\n:：៖${SENTENCE_ENDS}${CLAUSE_ENDS}()[\\]{}（）［］【】]{1,61}?)(?:\\s?[:：៖]\\s{0,2}|\\s[–—=|-]{1,2}\\s|(?=[${SENTENCE_ENDS}${CLAUSE_ENDS})\\]}）］】]|\\s?[([（]|\\s*(?:\\n|$)))`,
  "gu",
);

/** Brackets that end a sentence, behind the words before them. */
const BRACKETS_AT_END = new RegExp(
  `^\\s?[([（][^()[\\]（）\\n]{1,80}[)\\]）]\\s*(?:$|\\n|[${SENTENCE_ENDS}])`,
  "u",
);
/** Public words in place of a label before such brackets, which would be the first words of the text without them. */
const SENTENCE = "It is in the text";

/** "Support the text (paragraph 4 bis).": what is in the brackets is judged as in any public sentence. A remark may be behind a bare "Fallback". */
function isBeforeBrackets(words: string, behind: string): boolean {
  const [brackets] = BRACKETS_AT_END.exec(behind) ?? [];
  return brackets !== undefined && (/\S\s+\S/u.test(words) || /\p{N}/u.test(brackets));
}

/**
 * "We" as the subject of a sentence, in languages in which it is the word for "our" as well: "Kami menolak …", "Tutol kami sa …". Each
 * alternative begins with the word, for which texts are searched fast.
 */
const WE = once(
  () =>
    new RegExp(
      `(?:[Kk]ami|[Kk]ita|[Tt]ayo|[Kk]itorang)(?<=(?:^|\\n|[${SENTENCE_ENDS}]\\s)\\s{0,3}\\p{L}{4,8})\\s(?!(?:saja|sahaja|lang|lamang|only)(?!\\p{L}))|(?:kami|tayo)(?<=(?:^|\\n|[${SENTENCE_ENDS}]\\s)(?!(?:[Pp]ara|[Aa]tin|[Aa]min|[Ss]arili) )(?:[Dd]i|[\\p{L}-]{3,20}) \\p{L}{4})(?=[\\s.])(?!\\s(?:lang|lamang|saja)(?!\\p{L}))|(?:我们|我們|我方|咱们|咱們)(?<=(?:^|\\n|[${SENTENCE_ENDS}]\\s{0,2})..)`,
      "gu",
    ),
);
const HAS_WE = /[Kk]ami|[Kk]ita|[Tt]ayo|[Kk]itorang|[我咱]/;

/** "Nous demandons aux délégations de", which any part with restricted words may have, or before a label of its own: "de refuser". */
const isAnnouncement = (words: string, own: OwnLabels) =>
  askedBehind(words).some((rest) => rest === "" || isOwnLabel(rest, own));

/** A text without the labels that it may have, and without what announces asks. */
function textWithoutLabels(text: string, own: OwnLabels): string {
  const rest = text.replace(PLACE, (all: string, words: string, at: number) => {
    if (isOwnLabel(words, own) || isAnnouncement(words, own))
      return isBeforeBrackets(words, text.slice(at + all.length).slice(0, REACH)) ? SENTENCE : "";
    return own === "delegation" ? withoutMark(all, words) : all;
  });
  return HAS_WE.test(rest) ? rest.replace(WE(), "") : rest;
}

/** "Do not share this with the press" without its first words. */
function withoutMark(all: string, words: string): string {
  const tokens = tokensOf(fold(words));
  if (KEPT_FROM_THEM.test(tokens.join(" "))) return all;
  const length = phraseLength(tokens, 0, unpublished);
  if (length === 0) return all;
  return all === words
    ? ""
    : all.replace(new RegExp(`^(?:[^\\p{L}\\p{N}]*[\\p{L}\\p{M}\\p{N}'’]+){${length}}\\s?`, "u"), "");
}

/**
 * A copy of a node without the labels that a part with restricted words may have, so that the rest can be judged as
 * any text of theirs is. Its lines stay.
 */
export function withoutOwnLabels<Node extends Nodes>(node: Node, own: OwnLabels): Node {
  return withoutWords(node, (text) => textWithoutLabels(text, own));
}

/** Words as a pattern, with any blanks between them and any apostrophe. */
export const asPattern = (words: string): string =>
  words
    .replace(/[\\^$.*+?()[\]{}|/]/gu, "\\$&")
    .replace(/\s+/gu, "\\s+")
    .replace(/['’ʼ]/gu, "['’ʼ]");
const anyOf = (list: Iterable<string>) => [...list].map(asPattern).join("|");
/**
 * Who has what at the start of a sentence, "Our asks haven't changed.", and the same behind "it is": "It's our top priority." A
 * colon in the sentence would make a label of it.
 */
const ownSubject = once(() => {
  const rest = `[^\\n${COLONS}${SENTENCE_ENDS}]*[${SENTENCE_ENDS}]`;
  const own = `(?:${anyOf(OURS)})(?:\\s(?:${anyOf(STATED_QUALIFIERS)}))?\\s(?:${anyOf(STATED_OPENLY)})`;
  const verb = `(?:${anyOf([...VERBS_OF_STATED, ...formsOfBe()])})(?![\\p{L}\\p{M}])`;
  const begin = `(?<=^|\\n|[${SENTENCE_ENDS}]\\s{1,2})`;
  return new RegExp(
    `${begin}${own}(?=\\s${verb}${rest})|(?<=${begin}(?:it['’]s|it is|this is|these are)\\s)our(?=\\s(?:(?:${anyOf(STATED_QUALIFIERS)})\\s)?(?:${anyOf(STATED_OPENLY)})(?![\\p{L}\\p{M}])${rest})`,
    "giu",
  );
});

const SENTENCE_REST = new RegExp(`^[^${SENTENCE_ENDS}]*`, "u");
const ofPredicate = once(
  () => new Set([...foldedSet([...VERBS_OF_STATED, ...WORDS_OF_STATED]), ...formsOfBe()]),
);

/** Whether what is stated is of public words: "Our asks are for delegates only." is not. */
function isStatedOpenly(rest: string): boolean {
  if (restrictedMeaning(rest) !== undefined || /de?l[eé]g|делег|r[eé]serv/iu.test(rest)) return false;
  const others = tokensOf(fold(rest)).filter((token) => !ofPredicate().has(token));
  if (others.some((token) => FOLDED.ours.has(token) || OWN_PRONOUNS.has(token))) return false;
  return others.length === 0 || isPublicName(others.join(" "));
}

/** A copy of a node in which sentences of what the group states openly have "it" and "the" in place of "our …", so that the rest is judged. */
export function withoutOwnSubjects<Node extends Nodes>(node: Node): Node {
  return withoutWords(node, (text) =>
    text.replace(ownSubject(), (subject, at: number) => {
      const [rest = ""] = SENTENCE_REST.exec(text.slice(at + subject.length)) ?? [];
      return isStatedOpenly(rest) ? (/^our$/iu.test(subject) ? "the" : "It") : subject;
    }),
  );
}
