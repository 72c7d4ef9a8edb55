import type { Failure, Parsed } from "../../finding.ts";
import { bodyMeant, committeeAtStart } from "../../itu/conferences.ts";
import { withPlainDigits } from "../../itu/letter-forms.ts";
import { hasNumberedCommittee } from "../../itu/possible-numbers.ts";
import { optionalKeys } from "../../json-values.ts";
import { spacedForm } from "../../normal-form.ts";
import { withoutUnseen } from "../characters/invisible-characters.ts";
import { withEthiopicSigns } from "../characters/script-signs.ts";
import { findHiddenMarkup, findMalformedComments } from "../printed/hidden-markup.ts";
import { plainSignsOf } from "../printed/printed-text.ts";
import { citedInBrackets, restrictedInKey } from "../schema/record-keys.ts";
import { withoutPlaces } from "./abbreviations.ts";
import { withoutAsOf } from "./citations.ts";
import { fold, foldedSet, isUnlistedLanguage, remembered, tokensOf, UNSPACED_END } from "./folded-letters.ts";
import {
  DRAFT_FIRST,
  DRAFT_IN_CAPITALS,
  DRAFT_LAST,
  DRAFT_OF,
  isMarkedSecret,
  VERSION_LAST,
} from "./handling-marks.ts";
import { withoutUnpublished } from "./homographs.ts";
import { beginsWithInternalPhrase, findInnerLabel, labelBefore, unpublished } from "./inner-labels.ts";
import { hasInternalRemark, labelFormOf } from "./label-forms.ts";
import {
  BRACKETED,
  BRACKETED_LABEL,
  COLON,
  LONGEST_LABEL,
  labelMeaning,
  RUN_IN,
  trimmedName,
} from "./label-meaning.ts";
import { announcedPlace, signOfLabel } from "./label-places.ts";
import { endsInRequest, isUnspacedEventOfGroup } from "./language-restrictions.ts";
import { asksOrChases, hasRemarkInBrackets, hasUnknownSpeaker, messageHeadFault } from "./messages.ts";
import { isPublicName } from "./public-label.ts";
import { TOPIC_OF_GROUP } from "./public-names.ts";
import { BODIES, UNSPACED_BODIES, VERBS } from "./public-words.ts";
import { withoutQuotations } from "./quotations.ts";
import { asksInValue, forbidsPublishing, isToColleagues } from "./requests.ts";
import { CODE_WORD, PASSWORD } from "./requests-to-readers.ts";
import { FOLDED, holdsPhrase, isPhraseAt, restrictedMeaning } from "./restricted-meaning.ts";
import { LABELS } from "./restricted-words.ts";
import { isEventOfGroup, namesInternalMeeting } from "./restriction-phrases.ts";
import { because, WITHOUT } from "./section-names.ts";

/** Names of internal notes, of more than one word: one alone is an adjective, as in "Internal waters". */
const NOTES: ReadonlySet<string> = new Set(
  [...foldedSet(LABELS.internal)].filter(
    (name) => / /.test(name) && /intern|confid|privad|privat|внутр|داخلي|ndani|siri/u.test(name),
  ),
);

/** A Markdown comment is text in YAML, so its words would be printed; so would those behind `Internal:`. */
export const forEveryReader = remembered((key: string, text: string): Parsed<string> => {
  const isName = NAMES.test(key);
  const written = withoutQuotations(withEthiopicSigns(withoutAsOf(withoutUnseen(text).trim())));
  const words = key === "limits" ? withoutUnpublished(written, isPublicName).trim() : written;
  if (words.includes("[[")) {
    const message = `"${key}" has a link of another program, [[…]], in it, which would be printed as typed: write its words`;
    return refused(message);
  }
  const isMarked = (part: string) => holdsRestrictedWords(part.trim().replace(/\s+/gu, " "), isName);
  if (isMarked(words) || isOfGroup(key, words)) {
    return { ...refused(restrictedInKey(key)), ...optionalKeys({ words: announcedPlace(text, isMarked) }) };
  }
  const label =
    /locator$/.test(key) && hasUnknownSpeaker(words) ? COLON_OR_BRACKETS : unknownLabel(words, isName);
  if (label !== undefined) {
    const sign = label === COLON_OR_BRACKETS ? signOfLabel(words) : undefined;
    const [why, advice] = sign === undefined ? ["", label] : [because(sign), `write ${WITHOUT[sign]}`];
    const message = `"${key}" has what looks like a label or remark${why}, and the tool cannot know who may read it: ${advice} if everybody may, or put the words into the text, in a block :::internal`;
    return refused(citedInBrackets(key, words) ?? message);
  }
  const plain = plainSignsOf(text);
  const rule = 'a comment here is a line of its own that begins with "#"';
  if (findMalformedComments(plain).length > 0) {
    const mark = text.includes("<!--") ? '"<!--"' : "what is nearly a comment";
    return refused(`"${key}" has ${mark} in it, which would be printed: ${rule}`);
  }
  const [hidden] = findHiddenMarkup(plain);
  if (hidden === undefined) return { ok: true, value: text };
  const { tool, what } = hidden;
  const message = `"${key}" has a mark in it that ${tool} takes for ${what}; here its words would be printed: ${rule}`;
  return refused(message);
});

/** A question of the group in brackets: "[withdraw?]". */
const ASKS = /[([（［【][^()[\]（）［］【】]{1,80}[?？؟]\s?[)\]）］】]/u;
/**
 * Whether a title is not ready, asks something, or names a meeting or a day of the group; in a calendar also what it wants
 * and whom it calls. Other texts can be a draft as well.
 */
function isOfGroup(key: string, text: string): boolean {
  const isTitle = /(?:^|\s)title$/.test(key);
  const tokens = isTitle ? tokensOf(fold(text)) : [];
  const isCalendar = /^(?:deadlines|meetings) title$/.test(key);
  if ((isTitle && namesInternalMeeting(tokens)) || (isCalendar && asksOrChases(text, tokens))) return true;
  if (/source/.test(key)) return false;
  const begins = DRAFT_FIRST.test(text) || DRAFT_IN_CAPITALS.test(text);
  const isDraft = begins && /title$|^(?:lede|limits)$|note$/.test(key);
  const asks = /title$/.test(key) && ASKS.test(text);
  const isOurs = isEventOfGroup(tokens) || isUnspacedEventOfGroup(text);
  return isDraft || asks || (isTitle && (endsInDraft(text) || isOurs));
}

function endsInDraft(title: string): boolean {
  if (VERSION_LAST.test(title)) return true;
  if (!SET_APART_LAST.test(title)) return false;
  const whose = DRAFT_OF.exec(title)?.[1];
  return DRAFT_LAST.test(title) || (whose !== undefined && !isPublicName(whose));
}

const SET_APART_LAST = /[([（].*[)\]）]$|\s[–—-]/;

/** Whether a text, or a line of one, contains words that the lists know as restricted. */
export function isRestrictedText(text: string): boolean {
  return (
    text !== "" && holdsRestrictedWords(withoutAsOf(withoutUnseen(text).trim()).replace(/\s+/gu, " "), true)
  );
}

function refused(message: string): Failure {
  return { ok: false, message, confidential: true };
}

/** Why a name of a committee names no single one that a conference has, behind that name. */
function committeeFault(text: string): string | undefined {
  if (/^com\D{0,2}\d{2}/i.test(text)) return ': a conference has committees 1 to 6, such as "COM5"';
  return /^com ?\d ?(?:[,;/&+]|and|et|y|e|и|و) ?com ?\d$/iu.test(text)
    ? " names two committees: write the one that handles it now"
    : undefined;
}

/** The same for names of committees and groups, which hold nothing else. */
export function forNamesOfBodies(key: string, text: string): Parsed<string> {
  const judged = forEveryReader(key, text);
  const fault = committeeFault(text);
  if (fault !== undefined) return { ok: false, message: `${key} "${text}"${fault}` };
  if (!judged.ok) return judged;
  const isBody = isBodyName(text);
  const isOddCode = /^com ?[1-6]$/i.test(withPlainDigits(text).normalize("NFKC")) && !/^[ -~]*$/.test(text);
  const isRead = isBody && !isOddCode && committeeAtStart(spacedForm(text)) !== undefined;
  // The brief would have another name of a committee as a committee of its own.
  const meant = isRead ? undefined : bodyMeant(text, isBodyName);
  if (meant) return { ok: false, message: `${key} "${text}": did you mean "${meant}"?`, suggestion: meant };
  if (isRead || (isBody && !hasNumberedCommittee(text))) return judged;
  const message = `"${key}" names nothing but the committee or group: write it in a form such as "COM5", "WG-PL" or "ad hoc group on Resolution 130", and put other words into the text`;
  return refused(message);
}

const MOST_TOPIC_WORDS = 6;
/** What the committees of a conference are called by; alone it may be a group of those who write. */
const SUBJECT_OF_COMMITTEE = /^(?:steering|credentials) (?=committee$)|(?<=^comisión de )credenciales$/iu;

/** Whether words name committees and groups and nothing else; what one is about may be a few words of any kind. */
function isBodyName(words: string): boolean {
  if (/[\n#@!?:："“”«»<>{}]/u.test(words)) return false;
  return words.split(/[,;\uFF0C\u3001\u060C\u061B&+]|\sand\s/u).every((part) => {
    const topic = TOPIC_OF_GROUP.exec(part)?.[1] ?? "";
    const tokens = tokensOf(fold(topic));
    const isTopic =
      tokens.length <= MOST_TOPIC_WORDS &&
      !tokens.some((token) => VERBS.has(token)) &&
      !/[()[\]:–—]/u.test(topic);
    const name = isTopic ? part.slice(0, part.length - topic.length) : part;
    return isPublicName(name) || isPublicName(withoutBodies(name.replace(SUBJECT_OF_COMMITTEE, "")));
  });
}

/** A name without the words that committees and groups are called by in the languages of ITU. */
function withoutBodies(name: string): string {
  if (/\p{Script=Han}/u.test(name)) return name.replace(UNSPACED_BODIES, "");
  const isOther = (word: string) => !BODIES.has(fold(word)) && !BODIES.has(fold(word.replace(/^و/u, "")));
  return name.split(/\s+/u).filter(isOther).join(" ");
}

/** Names, which may be any: of a proposal or an issue, of somebody else's text or office. */
const NAMES = /^(?:title|target|sources? (?:title|locator)|original-title|publisher|place)$/;
/** Such an end is no dot of an abbreviation in a name. */
const ENDS_IN_PLACE = new RegExp(`${UNSPACED_END}|；`, "u");
const [LABEL_REACH, MOST_SIGNS] = [40, 50];
/** A comment of YAML that quotes have made part of the text. */
const LIKE_A_COMMENT = /\s(?:#|\/\/)\s+\p{L}|\/\*[^/]/u;

const COLON_OR_BRACKETS =
  "it has words before a colon, a dash or the full stop of an abbreviation, in brackets or in emphasis; write it as a sentence without these signs, and abbreviated words in full";
const WORD_OF_SECRECY =
  'a sentence in it begins with a word such as "private", "internal" or "confidential", or brackets have one, and nothing shows that it belongs to the noun behind it; begin with another word';
const COMMENT = 'it has "#" or "//" before words; leave out that sign';
const IN_BRACKETS =
  "there are words in brackets that read like a remark; write a sentence without the brackets";

/**
 * What in a text has the form of a label that is not known as a public one, and what to write; a name is judged so only in a
 * language without a list.
 */
function unknownLabel(written: string, isName: boolean): string | undefined {
  const text = withoutPlaces(written);
  const head = messageHeadFault(text, isName);
  if (head !== undefined) return head;
  if (LIKE_A_COMMENT.test(text)) return COMMENT;
  if (hasRemarkInBrackets(text, isName)) return IN_BRACKETS;
  const isListed = isName && !isUnlistedLanguage(text.slice(0, LABEL_REACH));
  if (isListed) return hasInternalRemark(text) ? COLON_OR_BRACKETS : undefined;
  const meaning = labelFormOf(text);
  return meaning === "internal" ? WORD_OF_SECRECY : meaning && COLON_OR_BRACKETS;
}

/** "Our internal deadline". */
function beginsWithOurs(text: string): boolean {
  const [first = "", ...next] = tokensOf(fold(text.slice(0, LONGEST_LABEL)));
  return FOLDED.ours.has(first) && next.slice(0, 2).some((token) => restrictedMeaning(token) === "internal");
}

/** "Prep call, internal they will agree", "Café, ask Ana", "Café - ask Ana", "Held, between us they yield". */
function hasRemarkBehindComma(text: string): boolean {
  const signs = [...text.matchAll(/[,،，]\s|\s[–—-]{1,2}\s/gu)].slice(0, MOST_SIGNS);
  return signs.some(({ index, 0: { length } }) => {
    const rest = text.slice(index + length, index + length + LONGEST_LABEL);
    return isToColleagues(rest) || beginsWithInternalPhrase(`${rest}.`) || hasInternalRemark(`; ${rest}`);
  });
}

/**
 * Whether a text of the frontmatter holds words for some readers only, by what it is called: `Internal: …`, `[interne] …`,
 * `Nota interna …`, `… (interno: …)`, or `… no publicar` anywhere in it. A label before a dash is none: titles have it.
 */
function holdsRestrictedWords(plain: string, isName: boolean): boolean {
  if (isMarkedSecret(plain) || beginsWithInternalPhrase(`${plain}.`) || findInnerLabel(plain) !== undefined)
    return true;
  if (forbidsPublishing(plain) || (isName ? endsInRequest(plain) : asksInValue(plain))) return true;
  if (beginsWithOurs(plain) || hasRemarkBehindComma(plain) || (CODE_WORD.test(plain) && PASSWORD.test(plain)))
    return true;
  const begin = plain.slice(0, LONGEST_LABEL);
  const label = RUN_IN.exec(begin)?.[0] ?? "";
  const isMarked =
    !isName ||
    ENDS_IN_PLACE.test(label) ||
    labelMeaning(trimmedName(label)) === "internal" ||
    BRACKETED.test(begin) ||
    BRACKETED_LABEL.test(begin) ||
    COLON.test(label.slice(-1));
  if (isMarked && labelBefore(begin) !== undefined) return true;
  const tokens = tokensOf(fold(plain));
  return holdsPhrase(tokens, unpublished) || isPhraseAt(tokens, 0, NOTES);
}
