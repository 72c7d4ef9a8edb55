import type { Nodes } from "mdast";
import { namesSponsor } from "../../itu/sponsors.ts";
import { CLAUSE_ENDS, COLONS, COMMAS, withEthiopicSigns } from "../characters/script-signs.ts";
import { isOfText, isText } from "./citations.ts";
import {
  fold,
  QUOTE_BEGINS,
  QUOTES_EITHER_WAY,
  SENTENCE_BREAK,
  SENTENCE_ENDS,
  tokensOf,
  withoutParticle,
} from "./folded-letters.ts";
import { PERSIAN_OURS } from "./homographs.ts";
import { beginsWithInternalPhrase, findInnerLabel, labelBefore } from "./inner-labels.ts";
import { COLON, labelMeaning, trimmedName } from "./label-meaning.ts";
import { isPublicName, isPublicRun } from "./public-label.ts";
import { introducesInLanguage, isOfState, nameWords } from "./public-names.ts";
import {
  AS_FOLLOWS,
  AS_SOMEBODY_SAID,
  CITES_WITHOUT_VERB,
  INTERNAL_OF_QUOTATION,
  isSaidWithTitle,
  MARK_OF_QUOTATION,
  OFFICE_HOLDERS,
  OUR_OFFICE,
  OWN_PRONOUNS,
  PORTFOLIOS,
  QUOTATION,
  SAID_BY,
  SAID_IN_HAITIAN,
  SAID_LAST,
  SAID_TO,
  SAID_TO_US,
  VERBS_OF_SAYING,
  VERBS_OF_WORDING,
  WORDING_OF_PROPOSAL,
  withTitlesCut,
} from "./public-words.ts";
import { FOLDED, restrictedMeaning } from "./restricted-meaning.ts";
import { endsInUnspacedSaying, UNSPACED_SPEAKERS } from "./scripts-without-capitals.ts";

/** "Je rekao": a past tense in Slavic languages begins with the French "I". */
const isOwn = (token: string, at: number) =>
  (OWN_PRONOUNS.has(token) || OUR_OFFICE.has(token) || FOLDED.ours.has(token)) && !(token === "je" && at > 0);

/**
 * Whether words introduce a quotation of somebody by office: "The delegate of Tunisia said". A quotation that is addressed
 * to the writer is not for everybody by its form.
 */
export function isAttribution(written: string): boolean {
  if (endsInUnspacedSaying(written, true)) return true;
  if (SAID_BY.test(written) && isKnownOffice(written.replace(SAID_BY, ""))) return true;
  const words = written.trim().replace(CITES_WITHOUT_VERB, " ").replace(SAID_IN_HAITIAN, " dit");
  const tokens = tokensOf(fold(words)).map((token) =>
    isVerbOfSaying(token) || OFFICE_HOLDERS.has(token) ? token : withoutParticle(token),
  );
  const isKnown = (token: string) => isVerbOfSaying(token) || isPublicName(token);
  const isState = () => tokens.some((token) => nameWords().has(token)) && tokens.every(isKnown);
  const isOffice = tokens.some((token) => OFFICE_HOLDERS.has(token)) || isState();
  if (!isOffice || tokens.some(isOwn) || PERSIAN_OURS.test(words) || SAID_TO_US.test(words)) return false;
  return words !== written.trim() || tokens.some(isVerbOfSaying);
}

/** The same, or a person with a title: "Dr. Novák řekl". */
export const introducesSpeaker = (written: string): boolean =>
  isAttribution(written) ||
  (isSaidWithTitle(written) &&
    restrictedMeaning(written) === undefined &&
    !tokensOf(fold(written.replace(/^\s*(?:[Ss]elon\s|[Dd]['’]après\s)?MM?\s/u, ""))).some(isOwn) &&
    !PERSIAN_OURS.test(written));

const isVerbOfSaying = (token: string) =>
  VERBS_OF_SAYING.has(token) || VERBS_OF_SAYING.has(withoutParticle(token));

/** A colon, and a quotation behind it. */
const QUOTES = new RegExp(`^\\s?[${COLONS}]\\s?[${QUOTE_BEGINS}${QUOTES_EITHER_WAY}]`, "u");

/** Whether the words before a colon introduce a quotation of somebody by office, of a state or in a language, or the wording of a text. */
export function introducesQuotation(label: string, rest: string): boolean {
  if (!QUOTES.test(rest)) return introducesWording(label);
  const isOfProposal = VERBS_OF_WORDING.has(fold(WORDING_OF_PROPOSAL.exec(label.trim())?.[1] ?? ""));
  const isSaid = isOfProposal || introducesSpeaker(label) || isOfficeOfState(label);
  return isSaid || introducesInLanguage(label, rest) || introducesWording(label);
}

/** Whether words introduce the wording of a text, which anybody may read: "L’article 3 dispose", "تنص المادة 3 على ما يلي". */
export function introducesWording(written: string): boolean {
  const tokens = tokensOf(fold(written)).map((token) =>
    VERBS_OF_WORDING.has(token) ? token : withoutParticle(token),
  );
  if (tokens.length < 2 || tokens.length > MOST_WORDS || tokens.some(isOwn)) return false;
  const others = tokens.filter((token) => !AS_FOLLOWS.has(token));
  const named = others.filter((token) => !/^\p{N}/u.test(token));
  const ends = [named[0] ?? "", named.at(-1) ?? ""];
  const isKnown = (token: string) => isOfText(token) || isPublicName(token);
  return (
    ends.some((token) => VERBS_OF_WORDING.has(token)) &&
    others.some(isText) &&
    others.every(isKnown) &&
    restrictedMeaning(written) === undefined
  );
}

const [MOST_WORDS, REACH, CUT] = [12, 160, "\uE004"];
/** Before a quotation, and behind it, who says it is in the same sentence. */
const BEFORE = new RegExp(
  `(?:[\\n${CLAUSE_ENDS}]|[${SENTENCE_ENDS}:：]["”»’)]{0,2}\\s|[。！？])\\s*([^\\n${CLAUSE_ENDS}:：]{2,${REACH}}?)\\s?([${COLONS}${COMMAS}]?)\\s*$`,
  "u",
);
const BEHIND = new RegExp(
  `^(?:\\s?[${COMMAS}]\\s*|\\s(?=\\p{Ll})|(?<![.!?…]\\S{0,2})\\s(?=\\p{Lo}))([^${SENTENCE_ENDS}${CLAUSE_ENDS}${COMMAS}\\n:：«“„"]{2,${REACH}})`,
  "u",
);
/** Behind a quotation they do something themselves: "…, Kenya said they agree". */
const OTHERS = /(?<!\p{L})(?:they|ils|elles|ellos|ellas|eles|elas|sie|loro|они|вони|هم)(?!\p{L})/iu;
/** The marks of emphasis and links in a text, and its words. */
const [MARKUP, WORD] = [/[\uE000-\uE003*_]/gu, /[\p{L}\p{M}\p{N}'’-]+/gu];

/**
 * Whether words name who says something in public: somebody by office, a state, or a text. A name that is not known and does
 * something itself is none: "Ana said to the delegate of Kenya".
 */
function namesSpeaker(written: string, sign: string): boolean {
  const words = written.replace(MARKUP, "").trim();
  if (COLON.test(sign) && (namesSponsor(words) || isOfficeOfState(words))) return true;
  if (introducesWording(words)) return true;
  if (!isAttribution(words) || restrictedMeaning(words) !== undefined) return false;
  if (endsInUnspacedSaying(words, true)) return true;
  const all = words.match(WORD) ?? [];
  const verb = all.findIndex((word) => isVerbOfSaying(fold(word)));
  const before = all.slice(0, Math.max(verb, 0));
  const isHolder = (word: string) =>
    tokensOf(fold(word)).some((token) => OFFICE_HOLDERS.has(token) || nameWords().has(token));
  return (
    before.some(isHolder) ||
    !before.some((word) => /^\p{Lu}/u.test(word) && !AS_SOMEBODY_SAID.test(word) && !isPublicName(word))
  );
}

/** Whether the speaker, whom a known word begins, is before a quotation, and the verb behind: "Kenya temsilcisi, “…” dedi". */
function isSaidLast(who: string, behind: string): boolean {
  const verb = SAID_LAST.exec(behind.slice(0, REACH))?.[1];
  if (verb === undefined || SAID_TO.test(who)) return false;
  const first = tokensOf(fold(who.match(WORD)?.[0] ?? ""));
  const isKnown = first.some((token) => OFFICE_HOLDERS.has(token) || isOfState(token) || isPublicName(token));
  return isKnown && namesSpeaker(`${who} ${verb}`, "");
}

/** "The delegate of Kenya", in words of which each is known. */
function isOfficeOfState(words: string): boolean {
  return (
    isKnownOffice(words) && tokensOf(fold(words)).some((each) => !OFFICE_HOLDERS.has(each) && isOfState(each))
  );
}

/** Somebody by office, in known words. */
function isKnownOffice(words: string): boolean {
  const tokens = tokensOf(fold(words)).filter((token) => !PORTFOLIOS.has(token));
  const isHolder = (token: string) => OFFICE_HOLDERS.has(token);
  const isKnown = (token: string) => isHolder(token) || isPublicName(token) || isOfState(token);
  if (!tokens.some(isHolder) || !tokens.every(isKnown)) return false;
  return !tokens.some(isOwn) && restrictedMeaning(words) === undefined;
}

const PARTED = new RegExp(`${SENTENCE_BREAK.source}|[${COMMAS}(]\\s?|\\s[–—-]\\s`, "gu");

/** A label of a few words, which is not known: "Ana: …". */
const LABEL = new RegExp(
  `(?:^|[${SENTENCE_ENDS}\\n(]\\s*)([^${SENTENCE_ENDS}${COLONS}\\n(]{1,60}?)\\s?[${COLONS}]`,
  "gu",
);

/** Whether quoted words announce restricted ones, whoever "we" are in them: "Fallback: …", "do not publish". */
function announces(quoted: string): boolean {
  const isOurs = (word: string) => FOLDED.ours.has(fold(word)) || OWN_PRONOUNS.has(fold(word));
  const text = quoted
    .replace(WORD, (word) => (isOurs(word) ? "" : word))
    .replace(UNSPACED_SPEAKERS, "")
    .trim();
  if ([...text.matchAll(LABEL)].some(([, label = ""]) => !isPublicRun(label))) return true;
  if (findInnerLabel(text) !== undefined) return true;
  if (quoted.split(PARTED).some((part) => beginsWithInternalPhrase(part.trim()))) return true;
  return text.split(SENTENCE_BREAK).some((part) => {
    const sentence = part.trim();
    return labelBefore(sentence) !== undefined || labelMeaning(trimmedName(sentence)) !== undefined;
  });
}

/** Numbers in place of the words of a quotation, of the same length, in marks that are known everywhere. */
function masked(quotation: string): string {
  const inner = quotation.slice(1, -1);
  const isEnded = new RegExp(`[${SENTENCE_ENDS}]\\s*\\S?$`, "u").test(inner);
  const filled = inner.replace(/^\s+|\s+$|\S/gu, (part) => "1".repeat(part.length));
  return `“${isEnded && inner.length > 1 ? `${filled.slice(0, -1)}.` : filled}”`;
}

/**
 * A text of the same length with numbers for what somebody by office, a state or a text says in quotation marks: "we" there are not
 * those who write. Quotations of others, and those that announce restricted words, are judged as any words are.
 */
export function withoutQuotations(written: string): string {
  const text = written.replace(INTERNAL_OF_QUOTATION, "extern");
  if (!MARK_OF_QUOTATION.test(text)) return text;
  const searched = withTitlesCut(text, () => false);
  return text.replace(QUOTATION(), (quotation: string, at: number) => {
    const before = at > REACH ? searched.slice(at - REACH, at) : `\n${searched.slice(0, at)}`;
    const [, who = "", sign = ""] = BEFORE.exec(before) ?? [];
    const [, behind = ""] = BEHIND.exec(text.slice(at + quotation.length).slice(0, REACH)) ?? [];
    const isBehind = namesSpeaker(behind, "") && !OTHERS.test(behind);
    const isTitled =
      COLON.test(sign) &&
      introducesSpeaker(who.replaceAll(CUT, "")) &&
      !tokensOf(fold(quotation)).some(isOwn);
    const isSaid =
      isTitled || isBehind || namesSpeaker(who, sign) || isSaidLast(who, text.slice(at + quotation.length));
    return isSaid && !announces(quotation.slice(1, -1)) ? masked(quotation) : quotation;
  });
}

/** A copy of a node without such quotations; the given one where it has none. */
export function withoutQuotationsIn<Node extends Nodes>(node: Node): Node {
  if (node.type === "paragraph" || node.type === "heading" || node.type === "tableCell") {
    const text = wordsOf(node);
    const rest = withoutQuotations(withEthiopicSigns(text));
    return rest === text ? node : refilled(node, { rest, at: 0 });
  }
  if (!("children" in node)) return node;
  const children = (node.children as Nodes[]).map(withoutQuotationsIn);
  return children.every((child, index) => child === node.children[index]) ? node : { ...node, children };
}

function wordsOf(node: Nodes): string {
  if (node.type === "text" || node.type === "inlineCode") return node.value;
  if (node.type === "break") return "\n";
  return "children" in node ? (node.children as Nodes[]).map(wordsOf).join("") : "";
}

/** A copy of a node with other words of the same lengths. */
function refilled<Node extends Nodes>(node: Node, words: { rest: string; at: number }): Node {
  const { at } = words;
  if (!("children" in node)) {
    words.at += wordsOf(node).length;
    return node.type === "text" || node.type === "inlineCode"
      ? { ...node, value: words.rest.slice(at, words.at) }
      : node;
  }
  return { ...node, children: (node.children as Nodes[]).map((child) => refilled(child, words)) };
}
