import type { Finding } from "../../finding.ts";
import { HEADING_MESSAGES } from "../rules/heading-messages.ts";
import {
  ACTIONS,
  AGREEMENTS,
  AUDIENCES,
  CONFIDENCES,
  POSITIONS,
  PRIORITIES,
  REVIEWS,
  STATUSES,
} from "../types.ts";

/** Rules whose messages never repeat a word of the file. */
const PLAIN: ReadonlySet<string> = new Set([
  "audience-fence",
  "bidi-control",
  "control-character",
  "file-too-large",
  "foreign-markup",
  "frontmatter-missing",
  "frontmatter-too-large",
  "hidden-markup",
  "history-entry",
  "image-alt",
  "invisible-character",
  "line-too-long",
  "list-number",
  "markdown-too-complex",
  "merge-conflict",
  "missing-key",
  "open-comment",
  "plain-text",
  "raw-html",
  "replacement-character",
  "run-in-list",
  "summary",
  "text",
  "unquoted-text",
  "unreachable-block",
  "value-kind",
  "yaml-syntax",
]);

const oneOf = (words: readonly string[]) => `this is not one of ${words.join(", ")}`;

/** What is said instead of a message that repeats words of the file. */
const DISCREET: ReadonlyMap<string, string> = new Map([
  ["action", oneOf(ACTIONS)],
  ["audience", oneOf(AUDIENCES)],
  ["confidence", oneOf(CONFIDENCES)],
  ["position", oneOf(POSITIONS)],
  ["priority", oneOf(PRIORITIES)],
  ["review", oneOf(REVIEWS)],
  ["status", oneOf(STATUSES)],
  ["agreed-date", "this is the date of an agreement, but the issue's position is not agreed"],
  [
    "date",
    "this is not a date of the calendar, written YYYY-MM-DD, or YYYY-MM where the day is not on record",
  ],
  ["duplicate-key", "a key stands twice; put what both hold under one of them"],
  ["empty-value", "a key or an item has no value; give one or leave it out"],
  ["far-date", "this date lies years away from the conference; is the year right?"],
  [
    "font-coverage",
    "no font of the brief has a character of this line: it is printed as its number, such as [U+2705]",
  ],
  ["future-date", "this date lies after the day of the check, or is a month that is not over; is it right?"],
  ["both-sides", "a code stands under the opponents, and under the supporters or the sponsors as well"],
  [
    "formerly",
    "this is not an earlier key of this proposal: a file has it today, or another proposal names it as its own",
  ],
  ["heading", "this heading is not written, or does not stand, as the known ones do"],
  ["history-end", "history ends with another status or position than the proposal's"],
  ["history-order", "history runs backwards; the oldest entry comes first"],
  ["id", 'this is not as ITU writes an ID: "IAP/63A1/5", or a range "ACP/67A1/1 to ACP/67A1/4"'],
  ["image-source", "the image is not one of the conference's assets/ folder"],
  ["key", 'this is not the key of a proposal, such as "citel/iap-63a1-5"'],
  [
    "link-target",
    "the link leads nowhere, or nowhere allowed: only .md files, #headings, https: and mailto: are",
  ],
  [
    "look-alike-host",
    "the name of a site looks like another one's: open it, and see whether it is the right one",
  ],
  ["member-state", "this is not ITU's symbol of a member state"],
  ["number", "this is not a whole number within its bounds"],
  ["relation", "there is no such other proposal"],
  [
    "source",
    "a source has a title, and its address (url) or where it is kept (locator); what it is for are keys of the file",
  ],
  [
    "sponsor",
    "this is not the code of a sponsor: a regional group, a member state's ITU symbol, PSE, COUNCIL or SG",
  ],
  [
    "table-row",
    "this row has more cells than the table's first one: what stands in the rest would be lost; give the first row as many cells, or write \\| for a bar inside a cell",
  ],
  ["target", 'this is not as ITU writes a target: "Res. 130", "Dec. 5, Annex 2", "CS 1003", "CS Art. 4"'],
  [
    "text-fence",
    'a "current" and a "proposed" text stand under "## Text" of a proposal, one after the other',
  ],
  ["unknown-issue", "there is no such issue"],
  ["unknown-resolution", "there is no resolution with this number"],
  ["unknown-key", "there is no such key"],
  [
    "yaml-feature",
    "a sign such as &, * or ! begins this value, or the line is no key: put the text in quotes, or write it out",
  ],
  ["url", "this is not a web address that begins with https:// or http://"],
]);

/** Suggestions that are words of the format, and none of the file's. */
const FORMAT_WORDS =
  /^(?:## (?:Text|Analysis|Position|Ask|Common position|Asks|Further: …)|\*\*\*|```(?:current|proposed)|:::(?:internal|delegation(?: [A-Z]{1,3})*)?)$/;
const CLOSED_LISTS: ReadonlySet<string> = new Set([
  "action",
  "audience",
  "confidence",
  "position",
  "priority",
  "review",
  "status",
  "unknown-key",
]);

/**
 * The finding as it may be told to anybody, of a line that not everybody may read: the place, the rule, and what would
 * be right; no word of the file. A rule that is not known here is told by its name alone.
 */
export function discreetFinding({ suggestion, ...finding }: Finding, isIssue: boolean): Finding {
  const { rule } = finding;
  const said = discreetMessage(finding, isIssue);
  if (suggestion === undefined || !(CLOSED_LISTS.has(rule) || FORMAT_WORDS.test(suggestion))) {
    return { ...finding, message: said, confidential: true };
  }
  const advised =
    PLAIN.has(rule) || HEADING_MESSAGES.has(said) ? said : `${said}; did you mean "${suggestion}"?`;
  return { ...finding, message: advised, suggestion, confidential: true };
}

function discreetMessage({ rule, message }: Finding, isIssue: boolean): string {
  if (PLAIN.has(rule) || (rule === "heading" && HEADING_MESSAGES.has(message))) return message;
  if (rule === "position" && isIssue) return oneOf(AGREEMENTS);
  return DISCREET.get(rule) ?? bare(rule);
}

function bare(rule: string): string {
  return `this is not as it has to be: see docs/rules/${rule}.md. Not everybody may read the line, so it is not repeated`;
}
