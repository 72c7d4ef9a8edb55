import { toString as plainWords } from "mdast-util-to-string";
import { closest } from "../../itu/did-you-mean.ts";
import { optionalKeys } from "../../json-values.ts";
import { codePointLength, columnAt } from "../characters/code-points.ts";
import { COMMA } from "../characters/script-signs.ts";
import { codeLines } from "../markdown/walk-tree.ts";
import { BELOW_COLUMNS, bodySections, headingsOf } from "../sections/body-sections.ts";
import { isDeclarable, withNumberedLabels } from "../sections/declared-labels.ts";
import { placesInLine } from "../sections/label-places.ts";
import {
  announcement,
  type BodyKind,
  because,
  FURTHER,
  IN_TEXT,
  isRestricted,
  KNOWN_SECTIONS,
  messageInText,
  messagesOf,
  ofColumn,
  ofTwoAlphabets,
  orDeclared,
  PROBLEM_KINDS,
  RESTRICTED,
  restMessage,
  type SectionProblem,
  type Sign,
  TWO_ALPHABETS,
  WITHOUT,
  withinLine,
  wouldRead,
} from "../sections/section-names.ts";
import type { Body, Conference, Issue, Outcome, Proposal } from "../types.ts";
import { bodyLines, bodyPlace, type Problem, type Rule } from "./rule.ts";

/**
 * The sections with a place of their own in the brief are spelt as they are known, once each, on the second level; and
 * nothing else reads like the heading of one that not everybody may read.
 */
export const heading: Rule = {
  name: "heading",
  isOfOneFile: true,
  severity: "error",
  redacted: (message) =>
    HEADING_MESSAGES.has(message) || isLabelMessage(message)
      ? message
      : "this heading is misspelt or in a wrong place",
  reads: { proposal: ["body"], issue: ["body"], outcome: ["body"], conference: ["body"] },
  *check({ conference, proposals, issues, outcomes }) {
    if (conference !== undefined) yield* checkRecord(conference, "conference");
    for (const proposal of proposals) yield* checkRecord(proposal, "proposal");
    for (const issue of issues) yield* checkRecord(issue, "issue");
    for (const outcome of outcomes) yield* checkRecord(outcome, "outcome");
  },
};

type Checked = Conference | Proposal | Issue | Outcome;

function* checkRecord(record: Checked, kind: BodyKind): Iterable<Problem> {
  const { problems } = bodySections(record.body, kind);
  const inText = problems.length === 0 ? new Set() : codeLines(record.body.tree);
  for (const problem of problems.slice(0, MOST)) yield* withPlaces(record, problem, inText.has(problem.line));
  yield* checkRest(record, problems.slice(MOST));
  const judged = new Set(problems.map(({ line }) => line));
  for (const problem of checkKnown(record, KNOWN_SECTIONS[kind]))
    if (!judged.has(problem.at.line)) yield problem;
}

/** The most lines of one file that are reported each by itself. */
const MOST = 20;

/** Where there are more, how many, at the first of them. */
function* checkRest({ file }: Checked, rest: readonly SectionProblem[]): Iterable<Problem> {
  const [first] = rest;
  if (first === undefined) return;
  const severity = rest.every(({ isHarmless }) => isHarmless) ? "warning" : "error";
  yield { at: { file, line: first.line, column: 1 }, message: restMessage(rest.length), severity };
}

function* withPlaces({ file, body }: Checked, problem: SectionProblem, isInText: boolean): Iterable<Problem> {
  const { kind, own, line, section, within, isListed } = problem;
  const written = bodyLines(body)[line - 1] ?? "";
  const places = isInText ? [] : placesInLine(problem, withNumberedLabels(written, body.labels));
  for (const { index, length, words, sign, isOwnWord } of places) {
    const label = written.slice(index, index + length);
    const isList = sign === "colon" && COMMA.test(label);
    const at = { file, line, column: columnAt(written, index), length: codePointLength(label) };
    const listed =
      kind === "look-alike" ? withinLine(section, own, within) : announcement(true, isListed, own);
    const message = labelMessage(words, own, isList ? "list" : sign, isDeclarable(label, isList));
    yield { at, message: kind === "label" ? message : isOwnWord ? OWN_WORD : listed };
  }
  if (places.length > 0) return;
  const words = written.trim();
  const column = columnAt(written, written.indexOf(words));
  const at = { file, line, column, length: Math.max(codePointLength(words), 1) };
  const described = headingMessage(problem, TWO_ALPHABETS.test(words));
  if (isInText) yield { at, message: messageInText(kind, words) };
  else if (kind === "look-alike" && BELOW_COLUMNS.test(bodyLines(body)[line] ?? ""))
    yield { at, message: ofColumn(section, own) };
  else yield { at, ...described, ...(problem.isHarmless && { severity: "warning" }) };
}

/** Headings of public sections: misspelt, on another level, repeated, or where they open no section. */
function* checkKnown({ file, body }: Checked, known: readonly string[]): Iterable<Problem> {
  const firstLines = new Map<string, number>();
  for (const { heading: node, words, isNested } of headingsOf(body)) {
    const place = () => bodyPlace(file, body, node);
    if (!known.includes(words)) {
      if (node.depth === 2 && !isNested)
        yield* nearMiss(words, known).map((problem) => ({ ...problem, at: place() }));
      continue;
    }
    const right = `## ${words}`;
    const first = firstLines.get(words);
    if (isNested) {
      const message = `"${words}" does not begin a section inside a quotation or a list`;
      yield { at: place(), message, suggestion: right };
    } else if (node.depth !== 2) {
      const message = `"${words}" has to be a heading of the second level`;
      yield { at: place(), message, suggestion: right };
    } else if (first !== undefined) {
      const message = `"${right}" is on line ${first} already; put both parts under one heading`;
      yield { at: place(), message };
    } else firstLines.set(words, node.position?.start.line ?? 1);
  }
  yield* checkMissingBlank(file, body, known);
}

function nearMiss(words: string, known: readonly string[]): Omit<Problem, "at">[] {
  const near = closest(words, known);
  if (near === undefined || isRestricted(near)) return [];
  const message = `the heading "${words}" is not a known one; did you mean "## ${near}"?`;
  return [{ severity: "warning", message, suggestion: `## ${near}` }];
}

/** To Markdown, "##Text" is a paragraph. */
function* checkMissingBlank(file: string, body: Body, known: readonly string[]): Iterable<Problem> {
  for (const node of body.tree.children) {
    if (node.type !== "paragraph") continue;
    const [first = ""] = plainWords(node).split("\n");
    const words = /^[#＃]{1,6}\s*([^#＃].*)$/u.exec(first)?.[1]?.trim();
    const meant = words === undefined ? undefined : closest(words, known);
    if (meant === undefined) continue;
    const message = `"${first}" is not a heading: it needs a plain # and a blank after it`;
    yield { at: bodyPlace(file, body, node), message, suggestion: `## ${meant}` };
  }
}

/** It quotes no word of the file; the suggestion is left out where one of two ways would publish the words. */
type HeadingMessage = Pick<Problem, "message" | "suggestion">;
type Described = Omit<SectionProblem, "line" | "isHarmless">;

const OWN_WORD = `the word in this place is one for whose something is, such as "our", and with so few words beside it the text reads like an announcement of what only some may read: if everybody may read it, write "the" or "its" in place of the word or, in a language without articles, the name of the country or region, or write a longer sentence; if not, put the text between a line ":::internal" and a line ":::"`;
const UNLISTED = `this heading is not one that is known to be public, and the tool cannot know who may read what follows: write "${FURTHER}" with its words if everybody may, "## Position", "## Ask", "## Common position" or "## Asks" if it is one of these, or put its text between ":::internal" and ":::"`;
const UNLISTED_FOR_DELEGATIONS = `this heading is not one that is known to be for delegations, and they read what follows: write "${FURTHER}" with its words if they may, or put its text between ":::internal" and ":::"`;
const UNLISTED_UNDERLINE = `the line of --- or === below these words turns them into a heading, and the tool cannot know who may read what follows: if they are no heading, insert an empty line between them and that line, or remove it (======= may be left from a conflict of git); if they are one, write "${FURTHER}" with its words if all readers of this part may read what follows, or put its text between ":::internal" and ":::"`;

/** What is wrong with a heading that could expose confidential words, and what would be right. */
function headingMessage(
  { kind, section, own, within, isListed }: Described,
  isMixed = false,
): HeadingMessage {
  const right = section === undefined ? FURTHER : `## ${section}`;
  if (isMixed && (kind === "close" || kind === "look-alike"))
    return { message: ofTwoAlphabets(right), suggestion: right };
  const named = section === undefined ? "a section that only some may read" : `"${right}"`;
  switch (kind) {
    case "close":
      return {
        message: `this heading is close to "${right}", which only some may read: write "${right}" if you mean that section, or "${FURTHER}" if everybody may read what follows`,
        suggestion: right,
      };
    case "internal":
      return { message: announcement(false, isListed, own) };
    case "look-alike":
      if (within !== undefined) return { message: withinLine(section, own, within) };
      return {
        message: `this looks like the heading "${right}" but is none, so ${wouldRead(own)} what follows: write "${right}" on a line of its own, outside lists and quotations; if ${own === "delegation" ? "they" : "everybody"} may read it, write a whole sentence in place of the label ("It asks for …", "It supports …"), or a heading "${FURTHER}" with its words`,
        suggestion: right,
      };
    case "level":
      return { message: `"${section}" has to be a heading of the second level`, suggestion: right };
    case "inside":
      return {
        message: `a heading within ${named} is an error, since that section ends only at a heading of the format: remove the marks of this heading, or write "${FURTHER}" where text for everybody begins`,
      };
    case "underline":
      return {
        message: `a line of --- or === directly below words turns them into a heading, which is an error within ${named}: insert an empty line, or write *** for a horizontal line`,
        suggestion: "***",
      };
    case "unlisted":
      return { message: own === undefined ? UNLISTED : UNLISTED_FOR_DELEGATIONS };
    case "unlisted-underline":
      return { message: UNLISTED_UNDERLINE };
    case "label":
      return { message: labelMessage(undefined, own) };
    case "further":
      return {
        message: `such a heading is written "${FURTHER}", at the start of its line`,
        suggestion: FURTHER,
      };
  }
}

type Own = SectionProblem["own"];
/** What a writer can do about a label, whose place may be known, by the labels that its part may have. */
function adviceOn(own: Own, words?: number, sign?: Sign, isDeclared = true): string {
  const sentence = `write ${sign === undefined ? `a plain sentence${words === undefined ? " without these" : ""} that ends in a full stop` : WITHOUT[sign]}`;
  if (own === undefined)
    return `the tool cannot know who may read the text, so that no report quotes it: if everybody may, ${sentence}, put the text below a heading "${FURTHER}"${isDeclared ? orDeclared(sign, words) : ""}; if not, put it between ":::internal" and ":::", or below "## Ask" or "## Position"`;
  const [who, named] =
    own === "delegation" ? ["delegations read", "If asked"] : ["everybody reads", "Our position"];
  return `${who} this part, so that no report quotes it: if they may, ${sentence}, or a label that such a part has ("${named}: …", which may be in English in a text of any language); if not, put the text between ":::internal" and ":::"`;
}

/** `words` is how many words look like a label, where that is certain; the place of the finding is theirs. */
function labelMessage(words?: number, own?: Own, sign?: Sign, isDeclared?: boolean): string {
  const what =
    words === undefined
      ? "this line has what looks like a label or remark (words before a colon, dash or full stop, in brackets or emphasis, struck out, or on a line of their own)"
      : words === 1
        ? "the word in this place looks like a label or remark"
        : `the ${words} words from this place on look like a label or remark`;
  return `${what}${sign === undefined ? "" : because(sign)}, and ${adviceOn(own, words, sign, isDeclared)}`;
}

/** Whether a message is one about a label, with however many words, or about the rest: nothing else may differ. */
export function isLabelMessage(message: string): boolean {
  if (message === restMessage(Number.parseInt(message, 10))) return true;
  const [, words = "1"] = /^the (\d+) words /.exec(message) ?? [];
  const isOf = (...about: [Own, Sign?, boolean?]) => message === labelMessage(Number(words), ...about);
  return OWN.some((own) => SIGNS.some((sign) => isOf(own, sign) || isOf(own, sign, false)));
}

const OWN = [undefined, "position", "issue", "delegation"] as const;
const SIGNS = [undefined, ...(Object.keys(WITHOUT) as Sign[])];
const SECTIONS = [undefined, ...RESTRICTED];
/** Every message about a heading that could expose words: they may be printed for a confidential line. */
const HEADING_MESSAGES: ReadonlySet<string> = new Set([
  ...IN_TEXT,
  OWN_WORD,
  ...OWN.flatMap((own) => SECTIONS.flatMap((section) => messagesOf(section, own))),
  ...PROBLEM_KINDS.flatMap((kind) =>
    OWN.flatMap((own) =>
      SECTIONS.map((section) => headingMessage({ kind, ...optionalKeys({ section, own }) }).message),
    ),
  ),
]);
