import type { Heading } from "mdast";
import { toString as plainWords } from "mdast-util-to-string";
import { CLAUSE_ENDS } from "../characters/script-signs.ts";
import { OUT_OF_TEXT } from "../format-rules.ts";
import {
  AGREED_ASK,
  AGREED_POSITION,
  COMMON_POSITION,
  EVERYONE,
  type Visibility,
} from "../schema/record-keys.ts";
import { QUOTE_ENDS, SENTENCE_ENDS } from "./folded-letters.ts";

/** What a heading for some readers only announces: what the group asks for, its position, or other internal words. */
export type Meaning = "ask" | "position" | "internal";

/** The files that have a body. */
export type BodyKind = "conference" | "issue" | "outcome" | "proposal";

/** The sections of a proposal that the brief prints in their own places. */
export const PROPOSAL_SECTIONS = ["Text", "Analysis", "Position", "Ask"] as const;
/** Those of an issue. */
export const ISSUE_SECTIONS = ["Common position", "Asks"] as const;

/** The headings that the format names, by the kind of file. */
export const KNOWN_SECTIONS: Readonly<Record<BodyKind, readonly string[]>> = {
  conference: [],
  issue: ISSUE_SECTIONS,
  outcome: [],
  proposal: PROPOSAL_SECTIONS,
};

/** What is before the first heading, as the table of who sees what calls it. */
export const OPENINGS: Readonly<Record<BodyKind, string>> = {
  conference: "introduction",
  issue: "stake",
  outcome: "summary",
  proposal: "summary",
};

/**
 * The section after a heading that may have been meant for some readers only: nobody reads it until the heading is
 * corrected.
 */
export const WITHHELD = "withheld";

const rows = (visibility: Visibility, ...names: string[]) => names.map((name) => [name, visibility] as const);

/** Who sees a section, by its name in the table of who sees what. */
export const SECTION_VISIBILITY: Readonly<Record<BodyKind, ReadonlyMap<string, Visibility>>> = {
  conference: new Map(rows(EVERYONE, OPENINGS.conference, "further")),
  issue: new Map([
    ...rows(EVERYONE, OPENINGS.issue, "further"),
    ...rows(COMMON_POSITION, "common-position", "asks"),
  ]),
  outcome: new Map(rows(EVERYONE, OPENINGS.outcome, "further")),
  proposal: new Map([
    ...rows(EVERYONE, OPENINGS.proposal, "text", "analysis", "further"),
    ...rows(AGREED_POSITION, "position"),
    ...rows(AGREED_ASK, "ask"),
  ]),
};

/** Whether not every reader of its file may read the section with this heading. */
export const isRestricted = (heading: string): boolean =>
  [...PROPOSAL_SECTIONS, ...ISSUE_SECTIONS].some(
    (known) => known === heading && !isOpenSection("proposal", heading) && !isOpenSection("issue", heading),
  );

function isOpenSection(kind: BodyKind, heading: string): boolean {
  return SECTION_VISIBILITY[kind].get(sectionName(heading))?.public === "yes";
}

/** The restricted section of a file of this kind that a heading with this meaning was meant as. */
export function restrictedSection(kind: BodyKind, meaning: Meaning): string | undefined {
  if (kind === "conference" || kind === "outcome" || meaning === "internal") return undefined;
  if (kind === "proposal") return meaning === "ask" ? "Ask" : "Position";
  return meaning === "ask" ? "Asks" : "Common position";
}

/** `Common position` is `common-position` in the table of who sees what. */
export const sectionName = (heading: string): string => heading.toLowerCase().replaceAll(" ", "-");

/** The title of a heading that everybody may read, `Further: Our line`. */
export function furtherHeading(words: string): string | undefined {
  return /^Further: *(\S.*)$/.exec(words)?.[1];
}

/** The kinds of problems of headings. */
export const PROBLEM_KINDS = [
  "close",
  "internal",
  "look-alike",
  "level",
  "inside",
  "underline",
  "further",
  "unlisted",
  "unlisted-underline",
  "label",
] as const;
export type ProblemKind = (typeof PROBLEM_KINDS)[number];

/**
 * Which labels a part with restricted words may have: the position of a proposal, which everybody reads once it is agreed;
 * the common position and the asks of an issue, likewise; what delegations read.
 */
export type OwnLabels = "position" | "issue" | "delegation";

/** A heading, or a look-alike of one, that could expose confidential words. */
export interface SectionProblem {
  kind: ProblemKind;
  /** The restricted section that it may have been meant as, or that contains it. */
  section?: string;
  /** Another restricted section, which contains a look-alike of it. */
  within?: string;
  /** The line of the file, from 1. */
  line: number;
  /** Only the group reads it, so that nothing is exposed. */
  isHarmless: boolean;
  /** The labels that its section or block may have; absent where these are the public ones. */
  own?: OwnLabels;
  /** A heading `## Further: …` above it changes nothing, since the lists hold its words, or would take it out of its section. */
  isListed?: true;
}

/** The words of a heading. Raw HTML in it, comments above all, is no part of its name. */
export function headingWords(heading: Heading): string {
  return plainWords(heading, { includeHtml: false }).replace(/\s+/g, " ").trim();
}

/** How a heading begins whose text everybody may read. */
export const FURTHER = "## Further: …";

/** A word in which Latin letters are beside Cyrillic or Greek ones, which may be drawn alike. */
export const TWO_ALPHABETS =
  /\p{Script=Latin}[\p{Script=Cyrillic}\p{Script=Greek}]|[\p{Script=Cyrillic}\p{Script=Greek}]\p{Script=Latin}/u;

/** The message about a heading with letters that only look right; it quotes no word of the file. */
export const ofTwoAlphabets = (right = FURTHER): string =>
  `this line looks like "${right}", but some of its letters are of another alphabet: write "${right}" anew, on a line of its own, or other words where everybody may read it`;

const REMARK_IN_TEXT = `this line reads like a remark, or announces words that only some may read: ${OUT_OF_TEXT}`;
const LABEL_IN_TEXT = `this line has what looks like a label: if it is a part of the text, add the words before its sign, or between its brackets, to "labels" in conference.md; if it is a remark, ${OUT_OF_TEXT}`;
/** Such a sign before further words, or a bracket. */
const HAS_SIGN = new RegExp(
  `(?:[${CLAUSE_ENDS}:–—：]|\\s-+\\s|[${SENTENCE_ENDS}])\\s*\\S|[()[\\]（）〔〕【】]`,
  "u",
);

/** What is wrong with a line of the wording of a text: a line without a sign has no label that could be declared. */
export const messageInText = (kind: ProblemKind, line: string): string =>
  kind === "label" && HAS_SIGN.test(line) ? LABEL_IN_TEXT : REMARK_IN_TEXT;
/** All such messages. */
export const IN_TEXT = [REMARK_IN_TEXT, LABEL_IN_TEXT];

/** Who would read words that are for fewer readers. */
export const wouldRead = (own: OwnLabels | undefined): string =>
  `${own === "delegation" ? "all delegations" : "everybody"} would read`;
const ifAllMay = (own: OwnLabels | undefined): string => (own === "delegation" ? "if they" : "if everybody");
/** What only some may read; where the lists hold its words, they are judged below `## Further: …` as well. */
export function announcement(isPlaced: boolean, isListed: true | undefined, own?: OwnLabels): string {
  const what = `${isPlaced ? "the words from this place on announce" : "this announces"} text that only some may read, but ${wouldRead(own)} it`;
  const block = 'put the text between a line ":::internal" and a line ":::"';
  if (own === "delegation") return `${what}: if they may, use other words; if not, ${block}`;
  return `${what}: ${block}; if everybody may read it, use other words${isListed ? "" : ` or a heading "${FURTHER}"`}`;
}

/** The message about words behind others of their line that read like a restricted heading, which would withhold the whole sentence. */
export const withinLine = (section = "Position", own?: OwnLabels, within?: string): string =>
  within !== undefined
    ? `the words from this place on read like the heading "## ${section}", but are within "## ${within}": if they belong there, write a whole sentence without a colon, a dash or brackets ("It asks for …"); if not, move these words alone below a line "## ${section}"`
    : `the words from this place on read like the heading "## ${section}", below which only some may read, but ${wouldRead(own)} this line: ${ifAllMay(own)} may, use other words, or leave out the colon or the brackets; if not, move these words alone below a line "## ${section}"`;

/** The message about the name of a column that is one of such a heading; in a table of states it may be the position of each. */
export const ofColumn = (section = "Position", own?: OwnLabels): string =>
  `the name of a column in this row is one of the section "## ${section}", below which only some may read, but ${wouldRead(own)} the table: ${ifAllMay(own)} may, call the column by other words, such as "What it proposes", or, where it is "Position" alone, add a column with the states or groups whose it is; if not, move the table below a line "## ${section}"`;

/** The sections with fewer readers than their file. */
export const RESTRICTED: readonly string[] = [...PROPOSAL_SECTIONS, ...ISSUE_SECTIONS].filter(isRestricted);
/** All of these messages about one section. */
export const messagesOf = (section: string | undefined, own: OwnLabels | undefined): string[] => [
  ...[true, false].flatMap((isPlaced) => [
    announcement(isPlaced, true, own),
    announcement(isPlaced, undefined, own),
  ]),
  ...[undefined, ...RESTRICTED].map((within) => withinLine(section, own, within)),
  ofColumn(section, own),
  ofTwoAlphabets(section && `## ${section}`),
];
/** The message about the lines of a file that are not reported each by itself. */
export const restMessage = (count: number): string =>
  `${count} more ${count === 1 ? "line" : "lines"} of this file, from this one on, may expose words that only some may read: correct those above first`;

/** The sign behind words that look like a label, or `brackets` around them; `apart` where something else sets off words of a whole sentence; `head` where they are the head of a column; `list` for a colon behind words with a comma. */
export type Sign = "colon" | "semicolon" | "dash" | "stop" | "point" | "brackets" | "apart" | "head" | "list";
/** So many words before a full stop are never a label. */
const LONGER =
  "at least five words before it (or, where it belongs to an abbreviation, whole words for it and for each one beside it)";
/** What to write in place of words before a sign. */
export const WITHOUT: Readonly<Record<Sign, string>> = {
  colon: "a plain sentence without that colon",
  list: "a plain sentence without that colon",
  semicolon: "a comma in place of that semicolon",
  dash: "a plain sentence without that dash",
  stop: `${LONGER}, or join the words to the next sentence by a comma`,
  point: LONGER,
  brackets: "them without the brackets, as a part of a plain sentence, in which a link may be on them",
  apart: "a plain sentence without that",
  head: 'at most two words as the head of this column, without a word such as "our", and the others below the table',
};
const WHY: Partial<Record<Sign, string>> = {
  stop: " because so little is before the full stop",
  point: " because so little is before the full stop",
  list: " because of the colon behind",
  brackets: " because of the brackets around",
  apart: ' because of what sets words apart (emphasis, a link, a hashtag, columns or a sign such as "=")',
  head: " in the head of a table",
};
/** The advice to declare words as a label, where their sign is one that labels have. */
export const orDeclared = (sign: Sign | undefined, words = 0) =>
  words === 1 && /^(?:stop|point)$/.test(sign ?? "")
    ? ', or, where it is an abbreviation that the texts often have, add it with its full stop to "labels" in conference.md'
    : sign === "list"
      ? ', or, where they are labels that the texts often have, add each of their parts to "labels" in conference.md'
      : sign === undefined || /^(?:colon|dash|head)$/.test(sign)
        ? ', or, where they are a label that the texts often have, add them to "labels" in conference.md'
        : "";
export const because = (sign: Sign) => WHY[sign] ?? ` because of the ${sign} behind`;

/** Words of a line: where they begin, in UTF-16 units from 0, their length, how many they are, and the sign behind them. */
export interface LabelPlace {
  index: number;
  length: number;
  words: number;
  /** A `point` is a full stop before a figure; a `head` is that of a column. */
  sign?: Sign;
  /** It is the word for whose something is, "our", because of which alone the words beside it are a problem. */
  isOwnWord?: true;
}

const ENDS_SENTENCE = new RegExp(`[${SENTENCE_ENDS}][${QUOTE_ENDS})\\]]{0,3}\\s*$`, "u");
/** Signs that set words apart, and a full stop of a script without capitals with more words behind it. */
const [SETS_APART, INNER_STOP] = [/[*_~`#＃=|→<>\]]/u, /^.{0,60}?\p{Lo}\p{M}{0,3}\.\s?\S/u];
/** What sets a label apart without a sign behind it, in a line that is a sentence already. */
export function signAround(line: string, index: number): Sign | undefined {
  if (/[([{【（［]\s?$/u.test(line.slice(Math.max(index - 2, 0), index))) return "brackets";
  if (!SETS_APART.test(line) && INNER_STOP.test(line.slice(index))) return "stop";
  return ENDS_SENTENCE.test(line.slice(-8)) ? "apart" : undefined;
}
