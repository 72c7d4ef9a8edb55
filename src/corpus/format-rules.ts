import type { Finding, Severity } from "../finding.ts";
import { hasOtherDigits } from "../itu/letter-forms.ts";
import {
  ACTIONS,
  AUDIENCES,
  CONFIDENCES,
  POSITIONS,
  PRIORITIES,
  RESULTS,
  REVIEWS,
  STATUSES,
} from "./vocabulary.ts";

/** The declaration of a rule. Its page is `docs/rules/<name>.md`. */
export interface RuleEntry {
  /** The default; a single finding may differ. */
  severity: Severity;
  /**
   * What a report prints instead of the message where only some may read the line: it contains no word of the file.
   * Without it, the report names only the rule and its page.
   */
  redacted?: string | ((message: string) => string);
  /** Its suggestions are words from a closed list of the format: they may be printed for such a line as well. */
  suggestsWords?: true;
}

/** For rules whose messages never quote the file. */
export const unchanged = (message: string): string => message;

/** A redacted message that lists what is allowed. */
export const oneOf = (words: readonly string[]): string => `this is not one of ${words.join(", ")}`;

/** A redacted message that states which digits a value is written in, where the value has others. */
const inDigits =
  (redacted: string) =>
  (message: string): string =>
    hasOtherDigits(message) ? `${redacted}, in the digits 0 to 9` : redacted;

const NO_SYMBOL = "this is not ITU's symbol of a member state";
/** Whether a message names several that a code may mean. */
const isQuestion = (message: string): boolean => /" (?:may|can) mean /.test(message);
/** Whether a message is about a right code, beside which an entry is none. */
const isDoubt = (message: string): boolean => /^"[A-Z]+" is the code of .* it may be the /s.test(message);
const MAY_BE_OTHER =
  "this is a right code, but beside an entry that is none it may be the code of another state on another list, as NGR is Niger's symbol and the Olympic code of Nigeria: correct that entry first, or write the symbol of the state that is meant";

/** What to do with a remark in a block of code: a block for some readers cannot be there. */
export const OUT_OF_TEXT =
  "take it out of the text, which is printed word for word; if the group needs it, write it below that text, in a block :::internal";

/** Of an address without its scheme, before the right one. */
export const WITHOUT_SCHEME = "an address that begins with www. leads to http:, which is not secure: write";

/** Of a line `# audience: internal`. */
export const COMMENTED_AUDIENCE =
  "this line is a comment, since it begins with #, so that the file is public: remove the # to restrict its readers, or remove the line";

/**
 * The rules about single files: their names and bytes, frontmatter and Markdown. A finding of another name does not
 * compile. Rules about records and how they fit together are in `rules/`.
 */
export const FORMAT_RULES = {
  action: { severity: "error", redacted: oneOf(ACTIONS), suggestsWords: true },
  "asset-too-large": { severity: "error" },
  "asset-type": { severity: "error" },
  audience: {
    severity: "error",
    redacted: (message: string) => (message === COMMENTED_AUDIENCE ? message : oneOf(AUDIENCES)),
    suggestsWords: true,
  },
  "audience-fence": { severity: "error", redacted: unchanged },
  "bidi-control": { severity: "error", redacted: unchanged },
  confidence: { severity: "error", redacted: oneOf(CONFIDENCES), suggestsWords: true },
  contact: { severity: "error", redacted: "this is neither an e-mail address nor an https:// address" },
  "control-character": { severity: "error", redacted: unchanged },
  date: {
    severity: "error",
    redacted: (message: string) =>
      /^(?:meetings )?time "/.test(message)
        ? "this is not a time of the day, written HH:MM on a clock of 24 hours, such as 14:30"
        : inDigits(
            "this is not a date of the calendar, written YYYY-MM-DD, or YYYY-MM where the day is not on record",
          )(message),
  },
  document: { severity: "error" },
  "duplicate-key": {
    severity: "error",
    redacted:
      "a key is repeated; keep the one that is right, or put the values of both under one of them where it takes a list",
  },
  edition: { severity: "error" },
  "empty-value": { severity: "error", redacted: "a key or an item has no value; give one or leave it out" },
  "file-name": { severity: "error" },
  "file-too-large": { severity: "error", redacted: unchanged },
  "folder-layout": { severity: "error" },
  "folder-too-large": { severity: "error" },
  "foreign-markup": { severity: "warning", redacted: unchanged },
  format: { severity: "error" },
  "frontmatter-missing": { severity: "error", redacted: unchanged },
  "frontmatter-too-large": { severity: "error", redacted: unchanged },
  group: { severity: "error" },
  "hidden-markup": { severity: "error", redacted: unchanged },
  "history-entry": { severity: "error", redacted: unchanged },
  id: {
    severity: "error",
    redacted: inDigits(
      'this is not as ITU writes an ID: "IAP/63A1/5", or a range "ACP/67A1/1 to ACP/67A1/4"',
    ),
  },
  "image-alt": { severity: "warning", redacted: unchanged },
  "image-source": { severity: "error", redacted: "the image is not one of the conference's assets/ folder" },
  "image-weight": { severity: "error" },
  "invisible-character": { severity: "error", redacted: unchanged },
  key: {
    severity: "error",
    redacted: inDigits(
      'this is not the key of a proposal, such as "citel/iap-63a1-5", in small letters, without ".md"',
    ),
  },
  "key-in-text": { severity: "error", redacted: unchanged },
  language: { severity: "error" },
  "language-words": { severity: "warning" },
  "line-too-long": { severity: "error", redacted: unchanged },
  "link-target": {
    severity: "error",
    redacted: (message: string) =>
      message.startsWith(WITHOUT_SCHEME)
        ? `${WITHOUT_SCHEME} https:// before it`
        : "the target of the link does not exist or is not allowed: use a .md file, a #heading, https: or mailto:",
  },
  "list-number": { severity: "warning", redacted: unchanged },
  "lost-file": { severity: "warning" },
  "markdown-too-complex": { severity: "error", redacted: unchanged },
  "member-state": {
    severity: "error",
    redacted: (message: string) =>
      isDoubt(message)
        ? MAY_BE_OTHER
        : isQuestion(message)
          ? `${NO_SYMBOL}, and may mean more than one`
          : NO_SYMBOL,
    suggestsWords: true,
  },
  "merge-conflict": { severity: "error", redacted: unchanged },
  "missing-key": { severity: "error", redacted: unchanged },
  "not-a-regular-file": { severity: "error" },
  "not-utf8": { severity: "error" },
  number: { severity: "error", redacted: inDigits("this is not a whole number within its bounds") },
  "private-address": { severity: "warning", redacted: unchanged },
  "open-comment": { severity: "error", redacted: unchanged },
  position: { severity: "error", redacted: oneOf(POSITIONS), suggestsWords: true },
  priority: { severity: "error", redacted: oneOf(PRIORITIES), suggestsWords: true },
  "raw-html": { severity: "warning", redacted: unchanged },
  "repeated-code": { severity: "error", redacted: "a code is repeated here; remove one" },
  "replacement-character": { severity: "warning", redacted: unchanged },
  result: { severity: "error", redacted: oneOf(RESULTS), suggestsWords: true },
  review: { severity: "error", redacted: oneOf(REVIEWS), suggestsWords: true },
  "run-in-list": { severity: "warning", redacted: unchanged },
  series: { severity: "error" },
  source: {
    severity: "error",
    redacted: 'a source has a title, and an address (url) or a place (locator); "for" lists keys of the file',
  },
  sponsor: {
    severity: "error",
    redacted: (message: string) =>
      isDoubt(message)
        ? MAY_BE_OTHER
        : "this is not the code of a sponsor: a regional group, a member state's ITU symbol, PSE, COUNCIL or SG",
  },
  status: { severity: "error", redacted: oneOf(STATUSES), suggestsWords: true },
  "table-row": {
    severity: "error",
    redacted:
      "this row has more cells than the table's first one: the words in the further cells would be lost; give the first row as many cells, or write \\| for a bar inside a cell",
  },
  target: {
    severity: "error",
    redacted: 'this is not as ITU writes a target: "Res. 130", "Dec. 5, Annex 2", "CS 1003", "CS Art. 4"',
  },
  text: { severity: "error", redacted: unchanged },
  "translation-reserved": { severity: "error" },
  "unknown-key": { severity: "error", redacted: "there is no such key", suggestsWords: true },
  "unquoted-text": { severity: "error", redacted: unchanged },
  "unreadable-file": { severity: "error" },
  url: { severity: "error", redacted: "this is not a web address that begins with https:// or http://" },
  "value-kind": { severity: "error", redacted: unchanged },
  "yaml-feature": {
    severity: "error",
    redacted:
      "this value begins with a sign such as &, * or !, or the line is not a key: put the text in quotes, or write the value in full",
  },
  "yaml-syntax": { severity: "error", redacted: unchanged },
} as const satisfies Readonly<Record<string, RuleEntry>>;

export type FormatRuleName = keyof typeof FORMAT_RULES;
/** A finding about one file, before who may read its line is known. */
export interface FormatFinding extends Finding<FormatRuleName> {
  /** What follows in the file may have been meant for some readers only. */
  restrictsBelow?: true;
}
