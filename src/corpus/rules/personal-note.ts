import { sponsorNamed } from "../../itu/sponsors.ts";
import { isStateName } from "../../itu/state-names.ts";
import { codePointLength, columnAt } from "../characters/code-points.ts";
import { OUT_OF_TEXT, unchanged } from "../format-rules.ts";
import {
  BEFORE_COLLEAGUE,
  BEFORE_NAME,
  FOOTNOTE_START,
  ITEM_START,
  NAME_ENDING,
  TITLE_BEFORE,
  TITLE_BEHIND,
} from "../sections/asked-by-name.ts";
import { bodySections } from "../sections/body-sections.ts";
import { fold, foldedSet, NAME_BEGINS, once, tokensOf } from "../sections/folded-letters.ts";
import { addressesByName } from "../sections/messages.ts";
import {
  calledIn,
  firstNames,
  inflectedForms,
  isOtherWord,
  isSyllableOfWord,
  laterNameFinder,
  mayInflect,
  NO_PERSON,
  otherAlphabetFinder,
  PERSON_NAME,
  unmistakableForms,
} from "../sections/names-of-persons.ts";
import { isPublicName } from "../sections/public-label.ts";
import { isBeforeCalledName, MONTHS, namesOfCities, VERBS } from "../sections/public-words.ts";
import type { BodyKind } from "../sections/section-names.ts";
import type { Conference, Issue, Locator, Outcome, Proposal } from "../types.ts";
import { openTexts, type Text } from "./printed-texts.ts";
import { bodyLines, judgedLines, type Problem, type Rule, type RuleContext } from "./rule.ts";

const MESSAGE =
  "this line begins with the name of somebody who leads or reviews for the group, and others read it: if it is a remark of that person, put it into a block :::internal";

const DECLARED =
  "somebody who leads or reviews for the group has this name, and what is behind it is a remark of that person: remove it from the labels";

const NAMED =
  "the first name of somebody who leads or reviews for the group is here by itself, as in a remark to colleagues, and others read it: put the remark into a block :::internal; if others may read it, write the person's full name";

/**
 * No line that readers outside the group see begins with the name of a lead or reviewer and a colon, as a remark of that
 * person would; in a text of a treaty, which names no persons, such a line is an error. So is the first name of such a person
 * by itself where it marks a remark: in brackets or quotation marks, at the start of an item, before a comma, in a value.
 */
export const personalNote: Rule = {
  name: "personal-note",
  severity: "warning",
  redacted: unchanged,
  reads: {
    conference: ["body", "labels"],
    issue: ["lead", "body"],
    outcome: ["body"],
    proposal: ["reviewed-by", "audience", "body"],
  },
  *check(context) {
    const fullNames = fullNamesOf(context);
    if (fullNames.length === 0) return;
    const { conference, issues, outcomes, proposals } = context;
    const isName = finderOf(fullNames, wholeAndParts);
    const later = laterNameFinder(fullNames, isState);
    const inflected = { isName, isFirst: finderOf(fullNames, firstNames, inflectedForms), ...later };
    const others = { ...inflected, isFirst: finderOf(fullNames, firstNames, unmistakableForms) };
    const stated = conference?.at("language").line === 1 ? undefined : conference?.language;
    const personsIn = (language = stated) => (mayInflect(language) ? inflected : others);
    for (const [index, label] of conference?.labels.entries() ?? [])
      if (conference !== undefined && isName(fold(label)))
        yield { at: conference.at(`labels.${index}`), message: DECLARED, severity: "error" };
    yield* namesInValues(context, personsIn);
    if (conference !== undefined) yield* remarksIn(conference, "conference", personsIn());
    for (const issue of issues) yield* remarksIn(issue, "issue", personsIn());
    for (const outcome of outcomes) yield* remarksIn(outcome, "outcome", personsIn());
    for (const proposal of proposals) yield* remarksIn(proposal, "proposal", personsIn(proposal.language));
  },
};

const isPartOfName = (word: string) => PERSON_NAME.test(word) || isBeforeCalledName(word);
/** The leads and reviewers of the conference whose names may be a person's, each as its words. */
function fullNamesOf({ issues, proposals }: RuleContext): string[][] {
  const values = new Set([...issues.map(({ lead }) => lead), ...proposals.map((each) => each.reviewedBy)]);
  return [...values].flatMap((value) =>
    (value ?? "")
      .split(/[,;/&()]|\s(?:and|et|y|e|и|with)\s/u)
      .filter((name) => !NO_PERSON.test(fold(name)))
      .map((name) => name.trim().split(/(?<=\p{L}\.)(?=[\p{Lu}\p{Lo}]\p{L})|\s+/u))
      .filter((words) => words.length <= MOST_WORDS && words.every(isPartOfName)),
  );
}

/** Whether a text, in plain letters, is the name of a lead or reviewer. */
type NameFinder = (plain: string) => boolean;

/** Finds the names of leads and reviewers, whole and each part. */
export function personFinder(context: RuleContext): NameFinder {
  return finderOf(fullNamesOf(context), wholeAndParts);
}

const wholeAndParts = (words: readonly string[]) => [words.join(" "), ...words];
const isNoPublicName = (name: string) =>
  VERBS.has(fold(name)) || MONTHS.has(fold(name)) || !isPublicName(name);

/** Finds parts of names that name no state. The names of states take long to load: only a text with a part needs them. */
function finderOf(
  fullNames: readonly string[][],
  partsOf: (words: readonly string[]) => readonly string[],
  formsOf?: (part: string) => readonly string[],
): NameFinder {
  const partsIn = (names: readonly string[][]) =>
    names.flatMap(partsOf).filter(({ length }) => length >= SHORTEST_NAME);
  const all = (names: readonly string[]) => names.flatMap((name) => formsOf?.(name) ?? [name]);
  const isFit = (name: string) => !isState(name) && (formsOf === undefined || isNoPublicName(name));
  const parts = foldedSet(all(partsIn(fullNames)));
  const persons = once(() => {
    const ofPersons = fullNames.filter((words) => !isState(words.join(" ")));
    return foldedSet(all(partsIn(ofPersons).filter(isFit)).filter(isFit));
  });
  const soundsLikePart = otherAlphabetFinder(foldedSet(partsIn(fullNames)));
  const soundsLikePerson = once(() => otherAlphabetFinder(foldedSet(partsIn(fullNames).filter(isFit))));
  return (plain) =>
    (parts.has(plain) && persons().has(plain)) ||
    (soundsLikePart(plain) && soundsLikePerson()(plain) && !isState(plain) && isNoPublicName(plain));
}

function isState(name: string): boolean {
  return isStateName(name) || sponsorNamed(name) !== undefined;
}

/** A name that is all of a label, at the start of a line. */
const LABEL =
  /^[ \t>*+–•-]*(?:\d{1,3}[.)] )?[*_]{0,3}([\p{L}][\p{L}\p{M}'’. -]{1,60}?)[*_]{0,3}(?: ?[:：]| [–—-] )/u;
/** A label in brackets, which may contain a name among other words: "[to check with Ana: …]". */
const IN_BRACKETS = /[([{]\s?([^()[\]{}:：]{1,60}?)\s?[:：]/gu;

/** Finds their names, and first and later names that are none of states and places. */
interface Persons extends ReturnType<typeof laterNameFinder> {
  isName: NameFinder;
  isFirst: NameFinder;
}

/** A name in a line that may mark a remark. */
interface Candidate {
  line: number;
  written: string;
  words: string;
  message: string;
}

function* labelsIn(written: string, line: number, isName: NameFinder): Iterable<Candidate> {
  const of = (words: string) => ({ line, written, words, message: MESSAGE });
  const atStart = LABEL.exec(written)?.[1]?.trim();
  if (atStart !== undefined && isName(fold(atStart))) return yield of(atStart);
  if (!/[:：]/u.test(written)) return;
  const bracketed = [...written.matchAll(IN_BRACKETS)].slice(0, MOST_BRACKETS);
  const named = bracketed.find(([, words = ""]) => tokensOf(fold(words)).some(isName));
  if (named === undefined) return;
  // A month is known as a public label.
  const isMonth = MONTHS.has(fold(named[1] ?? ""));
  yield { ...of(named[1] ?? ""), ...(isMonth && { message: NAMED }) };
}

/** Marks of tone inside a word of Armenian: who is called is "Անահի՛տ". */
const ARMENIAN_TONE = /([ա-ֆ])([՛՜՞])([ա-ֆ]{0,20})/gu;
const POSSESSIVE_FIRST = /^['’]s(?!\p{L})/u;
const [SHORTEST_NAME, MOST_WORDS, MOST_NAMES, MOST_BRACKETS] = [3, 7, 20, 50];
/** How far before a name is searched. */
const REACH = 100;
const CAPITAL = new RegExp(`^[${NAME_BEGINS}]`, "u");
/** Behind a first name: a surname, or an article of one. */
const SURNAME =
  /^\s(?:(?:d[aeo]s?|d[ei]|del|van|von|bin|al|el|la|ben)\s)?\p{Lu}[\p{L}\p{M}]|^\s[ა-ჰ]{2,}(?:შვილ|ძე)[ა-ჰ]{0,6}(?![ა-ჰ])/u;
const [BEFORE_NICKNAME, BEHIND_NICKNAME] = [/\p{Lu}\p{Ll}+\s[“"]$/u, /^[”"]\s\p{Lu}\p{L}/u];
/** Brackets and quotation marks that are open at the end of words. */
const OPEN = /[([{（［【«“„‹「][^()[\]{}（）［］【】«»“”„‹›「」]{0,80}$/u;
/** First names by themselves in a line or value, where they mark a remark. */
function* namesIn(written: string, line: number, persons: Persons, isValue: boolean): Iterable<Candidate> {
  const text = written
    .replace(/<!--.*?-->/gu, (comment) => " ".repeat(comment.length))
    .replace(ARMENIAN_TONE, "$1$3 ");
  for (const { index, words, isLater, isAsked } of calledIn(text, persons).slice(0, MOST_NAMES)) {
    const start = index > REACH ? `x${text.slice(index - REACH, index)}` : text.slice(0, index);
    const before = start.replace(TITLE_BEFORE, "");
    const behind = text
      .slice(index + words.length, index + words.length + REACH)
      .replace(POSSESSIVE_FIRST, "")
      .replace(TITLE_BEHIND, "");
    const address = isAsked ? "asked" : addressesByName(before, behind);
    const isIntroduced = address === "asked" || BEFORE_NAME.test(before);
    if (SURNAME.test(behind) || (!CAPITAL.test(words) && !isIntroduced)) continue;
    // "Maria Dulce", "Maria “Dulce” Cruz" are somebody else.
    if (BEFORE_NICKNAME.test(before) && BEHIND_NICKNAME.test(behind)) continue;
    if (!isIntroduced && /\p{Lu}[\p{L}\p{M}.'’-]*\s$/u.test(before)) continue;
    if (isLater && address !== "asked" && isSyllableOfWord(words, behind, start !== before)) continue;
    const isQuoted = text.slice(0, index).split('"').length % 2 === 0;
    const isEnclosed = isQuoted || OPEN.test(before.slice(-82));
    const isApart =
      address !== undefined || isValue || isEnclosed || ITEM_START.test(before) || FOOTNOTE_START.test(text);
    if (!isApart || (!isLater && isOtherWord(fold(words), before, behind, isIntroduced, isEnclosed)))
      continue;
    if (namesOfCities().has(fold(words)) && !BEFORE_COLLEAGUE.test(before)) continue;
    yield { line, written, words: written.slice(index, index + words.length), message: NAMED };
  }
}

function* remarksIn(
  { file, body }: Conference | Issue | Outcome | Proposal,
  kind: BodyKind,
  persons: Persons,
): Iterable<Problem> {
  // The apostrophe of "Ana's" is gone.
  const isNamed = (token: string) =>
    [token, token.replace(/s$/u, ""), token.replace(NAME_ENDING, "")].some(persons.isFirst);
  const folded = fold(body.markdown.replace(ARMENIAN_TONE, "$1$3 "));
  const hasName = persons.areIn(folded) || tokensOf(folded).some(isNamed);
  const candidates = bodyLines(body).flatMap((written, index) => {
    const labels = [...labelsIn(written, index + 1, persons.isName)];
    return labels.length > 0 || !hasName ? labels : [...namesIn(written, index + 1, persons, false)];
  });
  if (candidates.length === 0) return;
  const sections = bodySections(body, kind);
  const types = judgedLines(body);
  for (const { line, written, words, message } of candidates) {
    const type = types.get(line);
    if (type === undefined || sections.readersAt(line) === "internal") continue;
    const column = columnAt(written, written.indexOf(words));
    const at = { file, line, column, length: codePointLength(words) };
    // With "## Further: …" the writer states that everybody may read what is below.
    const isError = type === "code" || (message === NAMED && sections.at(line).name !== "further");
    // What is wrong is before the colon, and what to do behind it.
    const right = type === "code" ? `${message.split(":", 1)[0]}: ${OUT_OF_TEXT}` : message;
    yield { at, message: right, confidential: true, ...(isError && { severity: "error" }) };
  }
}

/** First names by themselves in texts of the frontmatter that others read. */
function* namesInValues(context: RuleContext, personsIn: (language?: string) => Persons): Iterable<Problem> {
  const languages = new Map(context.proposals.map(({ at, language }) => [at, language]));
  for (const [at, texts] of openTexts(context)) yield* namesInTexts(at, personsIn(languages.get(at)), texts);
}

function* namesInTexts(at: Locator, persons: Persons, values: readonly Text[]): Iterable<Problem> {
  for (const [path, text] of values) {
    const [found] = text === undefined ? [] : namesIn(text, 0, persons, true);
    if (found !== undefined) yield { at: at(path), message: NAMED, confidential: true, severity: "error" };
  }
}
