import { CLAUSE_ENDS, COMMAS, PAUSES } from "../characters/script-signs.ts";
import { PLEASE, withoutPlease } from "./asked-by-name.ts";
import { fold, foldedSet, remembered, SENTENCE_BREAK, SENTENCE_ENDS, tokensOf } from "./folded-letters.ts";
import { CLASSIFICATION, IMPERSONAL_REQUEST, INTERNAL_ADJECTIVE, isKeptWithin } from "./handling-marks.ts";
import { comparesWithOurs } from "./homographs.ts";
import {
  BEFORE_COLON,
  BRACKETED,
  BRACKETED_LABEL,
  beginsWithTerm,
  COLON,
  LONGEST_LABEL,
  labelMeaning,
  markedLabelMeaning,
  PREFIX,
  RUN_IN,
  trimmedName,
} from "./label-meaning.ts";
import { isUnspacedRestriction } from "./language-restrictions.ts";
import { isAboutOwnPeople } from "./public-headings.ts";
import { NAME_OF_SPRING, withFullForms } from "./public-words.ts";
import { beginsWithRequest, endsForUsOnly, forbidsPublishing, isForColleagues } from "./requests.ts";
import { FOLDED, isPhraseAt, meaningOfMisspelling, restrictedMeaning } from "./restricted-meaning.ts";
import { ADVERSATIVES, ASIDES, SECRECY, UNPUBLISHED } from "./restricted-words.ts";
import { beginsWithRestriction, wholeWords } from "./restriction-phrases.ts";
import type { Meaning } from "./section-names.ts";
import { isInsertion, isPublicQuestion, isRemarkOnText, isResult, LABEL_OF_RESULT } from "./text-signs.ts";
import { withoutFalseOurs } from "./words-for-our.ts";

/** What forbids to publish the words beside it. */
export const unpublished = foldedSet(UNPUBLISHED);
const asides = foldedSet(ASIDES);
const secrecy = foldedSet(SECRECY);
/** "Between us and the sea" is about a place, or about who takes part; "secret keys" and "secret ballot" in Armenian are subjects. */
const GOES_ON = /^(?:and|et|y|e|und|и|na|o|och|ve|(?:բանալի|քվեարկությ)[ա-ֆ]*)$/u;
/** Behind a colon it shows that the words before are the name of a number: "Private: 30". */
const [NUMBER, MANY_WORDS] = [/^[\d\s.,%/–-]+$/u, /(?:\s\S+){3}/u];
/** For whom it is: "Ask for Kenya:"; a proposal that asks for something is none. */
const FOR_WHOM =
  /\s(?:for|to)\s(?:the\s)?(?:delegations?|members?|group|states)$|(?<!\basks)\sfor\s.{1,60}$/iu;
/** What may be behind a label: "Ask (draft)", "Ask 12 October". Its last bracket may be gone already. */
const BEHIND =
  /\s?[([{][^()[\]{}]{0,60}[)\]}]?$|\s\d{1,2}\s\p{L}{3,10}(?:\s\d{4})?$|\s\p{Lu}\p{L}{2,9}\s\d{1,2}(?:,\s\d{4})?$/u;
/** The words of an address are none of a label: "info@coalition.example.org". */
const MAIL_ADDRESS =
  /(?<![\p{L}\p{N}._%+-])[\p{L}\p{N}._%+-]{1,64}@[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){1,6}/gu;
/** "Do not publish Kenya moves in week two.", "Between us, Kenya moves in week two.", "This isn't public." */
export const beginsWithInternalPhrase = remembered((given: string): boolean => {
  const written = given.includes("@") ? given.replace(MAIL_ADDRESS, "1") : given;
  if (isKeptWithin(written) || beginsWithRequest(written)) return true;
  if (forbidsPublishing(IMPERSONAL_REQUEST.exec(written)?.[1] ?? "")) return true;
  const begin = withoutFalseOurs(written.slice(0, LONGEST_LABEL * 2));
  const isNote = NAME_OF_SPRING.test(written) || isRemarkOnText(written);
  const isRemark = isNote && !forbidsPublishing(written.slice(0, LONGEST_LABEL));
  const full = withFullForms(begin);
  return restrictsAtStart(begin, isRemark) || (full !== begin && restrictsAtStart(full, isRemark));
});

function restrictsAtStart(begin: string, isRemark: boolean): boolean {
  const line = withoutPlease(begin);
  const folded = fold(line.slice(0, LONGEST_LABEL));
  if (beginsWithRestriction(line, folded)) return true;
  const tokens = tokensOf(folded);
  return !isRemark && (beginsWithPhrase(tokens) || beginsWithPhrase(wholeWords(tokens)));
}

function beginsWithPhrase(tokens: readonly string[]): boolean {
  return isPhraseAt(tokens, 0, unpublished) || isPhraseAt(tokens, 0, asides, (next) => !GOES_ON.test(next));
}

/** Whether a word that emphasis or brackets set apart at the start of a line announces internal words; not where a term goes on: "**Private** sector". */
export function isInternalLeadIn(leadIn: string, text: string): boolean {
  if (beginsWithTerm(text)) return false;
  if (labelOf(leadIn, true) === "internal") return true;
  const word = fold(leadIn);
  const rest = tokensOf(fold(text.slice(0, LONGEST_LABEL))).slice(1);
  if (FOLDED.single.has(word) && !PAIR.test(rest.join(" "))) return true;
  const isInternal = (right: string) => labelMeaning(right) === "internal";
  return !/\s/.test(leadIn) && meaningOfMisspelling(tokensOf(word), isInternal) === "internal";
}

/** A label, and what may be behind it; where a colon or bold letters show that it is one, also for whom it is. */
export function labelOf(words: string, isSure = false): Meaning | undefined {
  // "Larga nas 10 ilhas": without what is behind it "nas" is "our".
  const name = withoutFalseOurs(words).replace(BEHIND, "");
  const names = [words, trimmedName(name), ...(isSure ? [trimmedName(name.replace(FOR_WHOM, ""))] : [])];
  return [...new Set(names)].map(labelMeaning).find((meaning) => meaning !== undefined);
}

const SECRECY_BEHIND = new RegExp(`^\\s?${COLON.source}\\s?([^()（）\\n]{1,20}?)\\s*(?:[)）]|$)`, "u");
/** Whether a word of secrecy is all that is behind the colon of a label, "（場所：内部）". */
export const isSecrecyBehind = (behind: string): boolean =>
  markedLabelMeaning(SECRECY_BEHIND.exec(behind)?.[1] ?? "") === "internal";

/** `Ask: please support it`, `(Internal) They will agree`, `(internal: they will agree)`. */
export function labelBefore(text: string, isInner = false): Meaning | undefined {
  if (isResult(text) || comparesWithOurs(text)) return undefined;
  const inBrackets = BRACKETED_LABEL.exec(text)?.[1];
  const bracketed = inBrackets === undefined ? undefined : markedLabelMeaning(trimmedName(inBrackets));
  if (bracketed !== undefined) return bracketed;
  const brackets = BRACKETED.exec(text);
  const [all, label] = brackets ?? RUN_IN.exec(text) ?? [];
  if (all === undefined || label === undefined) return undefined;
  const name = trimmedName(label);
  const meaning = labelOf(name, COLON.test(all.slice(-1)));
  if (meaning !== undefined) return meaning;
  if (brackets !== null && isInternalLeadIn(name, text)) return "internal";
  // "[NB] Internal: …"
  if (brackets !== null) return isInner ? undefined : labelBefore(text.slice(all.length).trimStart(), true);
  // "Note (internal): …"
  const behind = BEHIND.exec(label)?.[0] ?? "";
  if (labelMeaning(trimmedName(behind.trim())) === "internal") return "internal";
  const rest = text.slice(all.length);
  if (!COLON.test(all.slice(-1))) return MANY_WORDS.test(name) ? undefined : dashedMeaning(name, rest);
  return rest !== "" && NUMBER.test(rest) ? undefined : markedLabelMeaning(name.replace(BEHIND, ""));
}

/** "Private – public partnerships" and "Private – 30 per cent" have no label. */
const PAIR = /^(?:\d|(?:and|or|et|ou|y|e|und|oder)(?!\p{L})|publi|públic|[öo]ffentlich)/iu;

/** Behind a dash or a full stop; "Positions. …" is as likely the subject. */
function dashedMeaning(name: string, rest: string): Meaning | undefined {
  if (name.search(COMMA) >= 0) return undefined;
  const meaning = markedMeaning(name);
  if (/\s/.test(name)) return meaning !== "internal" && isInsertion(rest) ? undefined : meaning;
  if (PAIR.test(rest)) return undefined;
  const word = fold(name);
  if (FOLDED.single.has(word)) return "internal";
  // A sentence may be about it, though it is a label as well.
  const isSubject = FOLDED.asksAndPositions.has(word) || FOLDED.group.has(word);
  return isSubject ? undefined : meaning;
}

/** The meaning of words that emphasis or a link sets apart; what follows shows whether they name a result. */
export function labelApart(text: string): Meaning | undefined {
  if (beginsWithInternalPhrase(text)) return "internal";
  return LABEL_OF_RESULT.test(text.trim()) ? undefined : labelBefore(text.trim());
}
/** How many sentences, dashes, brackets or hashtags of one text are judged. */
export const MOST_PARTS = 200;

/** A label in a text, and where it begins, in UTF-16 units. */
export interface InnerLabel {
  meaning: Meaning;
  index: number;
}

/** Behind a dash, to the end of its sentence. */
const BEHIND_DASH = new RegExp(
  `(?<=\\s(?:[–—-]|--|---)\\s|[—─]{2}|[^\\s—]—(?=[^\\s—]))[^\\s–—-][^${SENTENCE_ENDS}${CLAUSE_ENDS}:：]{0,80}(?=[${SENTENCE_ENDS}${CLAUSE_ENDS}:：]|$)`,
  "gu",
);
/** Words in brackets, and the bracket that ends them. */
const IN_BRACKETS = /[([{【（［〔「]([^()[\]{}【】（）［］〔〕「」]{1,80})(?:[)\]}】）］〕」]|$)/gu;
const HASHTAG = /(?<![\p{L}\p{N}&/#＃])[#＃]([\p{L}\p{M}_]{2,40})/gu;
/** Behind brackets that end a sentence, or its end, "They agree. Fallback.", or a colon: "Absent: restricted.", "Table 2: internal.", and not "Ballot: secret." */
const LAST_WORDS = new RegExp(
  `(?<=[${SENTENCE_ENDS}]\\s|\\p{N}[:：]\\s|(?::\\s|[：៖]\\s?)(?![Ss]ecret|[Pp]riv|[Ii]nt|[Вв]нутр))[^\\s${SENTENCE_ENDS}:][^${SENTENCE_ENDS}:]{0,40}(?=[${SENTENCE_ENDS}]?$)`,
  "gu",
);
/** "India, pls dont share, will drop this." */
const COMMA = new RegExp(`[${COMMAS}]\\s?`, "gu");
/** Behind a comma, or with "but", at the end of a sentence. */
const AT_END = new RegExp(
  `(?:(?<=[${COMMAS}]\\s?)|(?<=\\s)(?=(?:${ADVERSATIVES})\\s))[^\\s${COMMAS}.][^${COMMAS}${SENTENCE_ENDS}${CLAUSE_ENDS}:]{1,60}(?=[${SENTENCE_ENDS}]?$|[${SENTENCE_ENDS}]\\s)`,
  "giu",
);
/** A blank parts sentences in scripts that set none between words: "ฉบับร่าง ห้ามเผยแพร่". */
const BEHIND_BLANK =
  /(?<=\s)[\u0E00-\u0EFF\u1000-\u109F\u1780-\u17FF\u3040-\u9FFF][^\s\p{ASCII}]{2,60}(?=[\s\p{P}]|$)/gu;
const ENDS_SENTENCE = new RegExp(`^\\s*(?:$|[${SENTENCE_ENDS}${PAUSES}|)\\]]|\\p{Lu})`, "u");
const MOST_WORDS_BEHIND_DASH = 6;

/** The first label behind the first words of a text: `They agreed. Fallback: …`, `They agreed (our red line).`, `They agreed – not for publication`, `They agreed #secret`. */
export function findInnerLabel(text: string): InnerLabel | undefined {
  const found: InnerLabel[] = [];
  const judge = (
    matches: Iterable<RegExpExecArray>,
    meaningOf: (match: RegExpExecArray) => Meaning | undefined,
    isBefore = false,
  ) => {
    let count = 0;
    for (const match of matches) {
      const meaning = meaningOf(match);
      const index = match.index + (isBefore ? match[0].length : 0);
      if (meaning !== undefined) found.push({ meaning, index });
      count += 1;
      if (meaning !== undefined || count === MOST_PARTS) return;
    }
  };
  const sentence = ({ index, 0: end }: RegExpExecArray) => meaningAtSentence(text.slice(index + end.length));
  judge(text.matchAll(SENTENCE_BREAK), sentence, true);
  judge(text.matchAll(BEHIND_DASH), ({ index, 0: words }) => {
    if (isPublicQuestion(words + text.charAt(index + words.length))) return undefined;
    return meaningBehindDash(words) ?? meaningAtSentence(text.slice(index));
  });
  judge(text.matchAll(LAST_WORDS), ({ 0: words, index }) => {
    const [name, isNumbered] = [trimmedName(words), /\p{N}[.:：]\s$/u.test(text.slice(0, index))];
    if (/\s/.test(words))
      return isNumbered && !MANY_WORDS.test(` ${words}`) ? markedLabelMeaning(name) : labelMeaning(name);
    const isSecret = isNumbered && (secrecy.has(fold(words)) || restrictedMeaning(words) === "internal");
    return isSecret || /^(?:rahsia|lihim)$/iu.test(name) ? "internal" : labelMeaning(name);
  });
  judge(text.matchAll(AT_END), ({ 0: words }) => {
    const isInternal = tokensOf(fold(words)).length < 3 && labelMeaning(trimmedName(words)) === "internal";
    return isInternal || beginsWithInternalPhrase(`${words}.`) ? "internal" : undefined;
  });
  judge(endsForUsOnly(text, SENTENCE_BREAK, MOST_PARTS), () => "internal");
  judge(text.matchAll(COMMA), ({ index, 0: { length } }) => {
    const rest = text.slice(index + length, index + length + LONGEST_LABEL);
    return PLEASE.test(rest) && beginsWithInternalPhrase(`${rest}.`) ? "internal" : undefined;
  });
  judge(text.matchAll(IN_BRACKETS), ({ index, 0: all, 1: words = "" }) =>
    meaningInBrackets(words, text.slice(index + all.length, index + all.length + 3)),
  );
  judge(text.matchAll(BEHIND_BLANK), ({ 0: words }) =>
    isUnspacedRestriction(words) ? "internal" : undefined,
  );
  // `#redLine`, `#red_line`.
  judge(text.matchAll(HASHTAG), ({ 1: name = "" }) =>
    markedLabelMeaning(name.replaceAll("_", " ").replace(/(?<=\p{Ll})(?=\p{Lu})/gu, " ")),
  );
  return found.sort((a, b) => a.index - b.index)[0];
}

/** What a sentence announces at its start; of a line the first sentence as well. */
function meaningAtSentence(rest: string): Meaning | undefined {
  const text = rest.slice(0, LONGEST_LABEL + 20).replace(PREFIX, "");
  return beginsWithInternalPhrase(text) ? "internal" : labelBefore(text);
}

const meaningBehindDash = (words: string): Meaning | undefined =>
  tokensOf(fold(words)).length > MOST_WORDS_BEHIND_DASH ? undefined : markedMeaning(trimmedName(words));

/** That of a label, which a sentence about the people of those who write is not. */
function markedMeaning(name: string): Meaning | undefined {
  const meaning = markedLabelMeaning(name);
  return meaning !== undefined && isAboutOwnPeople(tokensOf(fold(name))) ? undefined : meaning;
}

/** Before a word, "(internal)" may go with it. */
function meaningInBrackets(words: string, behind: string): Meaning | undefined {
  if (beginsWithInternalPhrase(`${words}.`) || isForColleagues(words)) return "internal";
  const label = COLON.test(words) ? BEFORE_COLON.exec(words)?.[1] : undefined;
  const labelled = label === undefined ? undefined : markedLabelMeaning(trimmedName(label));
  if (labelled !== undefined) return labelled;
  const name = trimmedName(words);
  if (ENDS_SENTENCE.test(behind)) return secrecy.has(fold(name)) ? "internal" : markedLabelMeaning(name);
  return CLASSIFICATION.test(name) || INTERNAL_ADJECTIVE.test(name) ? undefined : labelMeaning(name);
}
