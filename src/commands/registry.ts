import { REPORT_FORMATS } from "../report/report.ts";
import { BUILD_FORMATS } from "./build-formats.ts";
import { CHANGES_FORMATS } from "./changes-formats.ts";
import type { CommandLine } from "./command-line.ts";
import {
  AS_OF_OPTION,
  BROWSER_OPTION,
  COMMON_OPTIONS,
  type CommandOption,
  FOR_OPTION,
  KIND_OPTION,
  OUTPUT_OPTIONS,
  READER_OPTIONS,
  SINCE_OPTION,
  WORDS_OPTION,
} from "./command-options.ts";
import { COMPARE_FORMATS } from "./compare-formats.ts";
import type { ExitCode } from "./exit-codes.ts";
import type { Io } from "./io.ts";
import { REVIEW_FORMATS } from "./review-formats.ts";

/** A command: what `--help` says of it, and how it is run. Modules are loaded when their command is. */
export interface Command {
  name: string;
  summary: string;
  /** What stands behind the name in the usage line. */
  operands: string;
  /** At most this many. */
  maxOperands: number;
  options: readonly CommandOption[];
  /** Lines under the options: what it writes, an example. */
  notes: readonly string[];
  run: (line: CommandLine, io: Io) => Promise<ExitCode>;
}

export const COMMANDS: readonly Command[] = [
  {
    name: "build",
    summary: "check the proposals, then write the brief",
    operands: "[conference]",
    maxOperands: 1,
    options: [
      {
        name: "format",
        value: "LIST",
        choices: BUILD_FORMATS,
        many: true,
        help: "what to write (default: html,pdf)",
      },
      ...READER_OPTIONS,
      FOR_OPTION,
      SINCE_OPTION,
      { name: "issue", value: "SLUG", help: "an extract: only this issue" },
      { name: "sponsor", value: "CODE", help: "an extract: only this sponsor's proposals" },
      KIND_OPTION,
      BROWSER_OPTION,
      ...OUTPUT_OPTIONS,
      ...COMMON_OPTIONS,
    ],
    notes: [
      "The conference is a folder under proposals/; default: the one that starts last.",
      "Writes out/<conference>/brief.html and brief.pdf; another audience or an extract has a folder of its own there.",
      "json is the whole brief for programs; csv and xlsx are its proposals as a table, see docs/exports.md.",
      "",
      "  plenibrief build pp-18 --as-of 2018-10-27",
      "  plenibrief build pp-18 --audience internal --format html",
    ],
    run: async (line, io) => (await import("./build.ts")).build(line, io),
  },
  {
    name: "check",
    summary: "check the proposals; write nothing, or only what --fix may",
    operands: "[conference]",
    maxOperands: 1,
    options: [
      {
        name: "format",
        value: "FORMAT",
        choices: REPORT_FORMATS,
        help: "how findings are printed (default: text)",
      },
      { name: "strict", help: "warnings count as errors" },
      {
        name: "fix",
        extra: ["order"],
        help: "first put right what has one right form: dates, names, words, quotes, lines; =order: the order of keys too",
      },
      {
        name: "as-of",
        value: "DATE",
        help: "the day that stale proposals are counted from, YYYY-MM-DD (default: today, UTC)",
      },
      ...COMMON_OPTIONS,
    ],
    notes: [
      "Without a conference, all of them are checked. Every rule has a page in docs/rules/.",
      "What --fix does is said on standard error; everything else in the files stays as written. See docs/checking.md.",
      "",
      "  plenibrief check",
      "  plenibrief check pp-18 --strict --format github",
      "  plenibrief check --fix",
      "  plenibrief check --fix=order",
    ],
    run: async (line, io) => (await import("./check.ts")).check(line, io),
  },
  {
    name: "schema",
    summary: "print the JSON Schema of brief.json, or of the keys of a kind of file",
    operands: "KIND",
    maxOperands: 1,
    options: COMMON_OPTIONS,
    notes: ["KIND is conference, issue, proposal or brief.", "", "  plenibrief schema brief"],
    run: async (line, io) => (await import("./schema.ts")).schema(line, io),
  },
  {
    name: "changes",
    summary: "say what changed since an edition",
    operands: "[conference]",
    maxOperands: 1,
    options: [
      {
        name: "format",
        value: "FORMAT",
        choices: CHANGES_FORMATS,
        help: "text fits an e-mail (default: text)",
      },
      SINCE_OPTION,
      {
        name: "until",
        value: "EDITION",
        help: "compare that edition instead of today's record: its number or a day",
      },
      ...READER_OPTIONS,
      FOR_OPTION,
      WORDS_OPTION,
      ...COMMON_OPTIONS,
    ],
    notes: [
      "  plenibrief changes pp-18 --as-of 2018-10-27",
      "  plenibrief changes pp-18 --since 1 --until 2 --format md",
    ],
    run: async (line, io) => (await import("./changes.ts")).changes(line, io),
  },
  {
    name: "review",
    summary: "list what still needs a decision, for the group only",
    operands: "[conference]",
    maxOperands: 1,
    options: [
      {
        name: "format",
        value: "FORMAT",
        choices: REVIEW_FORMATS,
        help: "md has a box to tick for each decision (default: text)",
      },
      AS_OF_OPTION,
      WORDS_OPTION,
      ...COMMON_OPTIONS,
    ],
    notes: [
      "Void agreements, positions that contradict each other, issues without a common position, proposals without a",
      "position, in review or in draft, and those that nobody touched for long; see docs/review.md.",
      "It tells internal things whatever the audience of your briefs: do not pass it on.",
      "",
      "  plenibrief review pp-18 --as-of 2018-10-27",
      "  plenibrief review --format md",
    ],
    run: async (line, io) => (await import("./review.ts")).review(line, io),
  },
  {
    name: "preview",
    summary: "show the brief in a browser on this machine, and follow the files as they change",
    operands: "[conference]",
    maxOperands: 1,
    options: [
      { name: "port", value: "N", help: "the port to listen on (default: a free one, which is printed)" },
      ...READER_OPTIONS,
      FOR_OPTION,
      SINCE_OPTION,
      KIND_OPTION,
      {
        name: "templates",
        value: "DIR",
        help: "your own templates, file by file (default: templates)",
      },
      BROWSER_OPTION,
      ...COMMON_OPTIONS,
    ],
    notes: [
      "Prints the address to open, and goes on until Ctrl-C. The page changes in place as soon as a file is saved.",
      "A file with an error leaves the last good page standing and shows the finding over it, until it is mended.",
      "Writes no file, and answers to browsers on this machine alone. See docs/preview.md.",
      "",
      "  plenibrief preview pp-18",
      "  plenibrief preview pp-18 --audience internal --port 8018",
    ],
    run: async (line, io) => (await import("./preview.ts")).preview(line, io),
  },
  {
    name: "release",
    summary: "freeze the next edition and make everything that is sent out",
    operands: "[conference]",
    maxOperands: 1,
    options: [AS_OF_OPTION, KIND_OPTION, BROWSER_OPTION, ...OUTPUT_OPTIONS, ...COMMON_OPTIONS],
    notes: [
      "Freezes proposals/<conference>/editions/<number>/ and writes out/<conference>/edition-<number>/: HTML, PDF,",
      "JSON, CSV and XLSX for the public, a pack and a covering message for each of the conference's delegations,",
      "and a MANIFEST with the SHA-256 of each. Where nothing has changed it makes no new edition and says so.",
      "",
      "  plenibrief release pp-18 --as-of 2018-10-27",
    ],
    run: async (line, io) => (await import("./release.ts")).release(line, io),
  },
  {
    name: "new",
    summary: "start a proposal, an issue or a conference: its file, in its place",
    operands: "KIND NAME",
    // A range has blanks in it: ACP/67A1/1 to ACP/67A1/4.
    maxOperands: 8,
    options: [
      {
        name: "conference",
        value: "NAME",
        help: "the conference that it belongs to (default: the one that starts last)",
      },
      { name: "title", value: "TEXT", help: "its title, where you know it already" },
      { name: "issue", value: "SLUG", help: "the issue that a proposal belongs to" },
      ...COMMON_OPTIONS,
    ],
    notes: [
      "KIND is proposal, issue or conference. What a proposal's ID says is filled in, and what is left empty check",
      "asks for. A proposal without an ID is named by a folder and a name. No file that is there is ever touched.",
      "",
      "  plenibrief new proposal IAP/63A1/5",
      "  plenibrief new proposal kenya/ai-resolution --issue artificial-intelligence",
      '  plenibrief new issue "Artificial Intelligence"',
      "  plenibrief new conference PP-26",
    ],
    run: async (line, io) => (await import("./new.ts")).startNew(line, io),
  },
  {
    name: "init",
    summary: "start a whole new tracker, with an example, in an empty folder",
    operands: "[DIR]",
    maxOperands: 1,
    options: [
      {
        name: "conference",
        value: "NAME",
        help: "the conference that it follows (default: the latest one whose days are known)",
      },
      ...COMMON_OPTIONS.filter(({ name }) => name !== "proposals"),
    ],
    notes: [
      "DIR is new or empty but for hidden files; default: the working directory. The example builds at once.",
      "",
      "  plenibrief init tracker",
    ],
    run: async (line, io) => (await import("./init.ts")).init(line, io),
  },
  {
    name: "compare",
    summary: "set two proposals side by side",
    operands: "KEY KEY",
    maxOperands: 2,
    options: [
      {
        name: "format",
        value: "FORMAT",
        choices: COMPARE_FORMATS,
        help: "text is in two columns on a wide terminal (default: text)",
      },
      {
        name: "conference",
        value: "NAME",
        help: "the conference that they belong to (default: the one that starts last)",
      },
      ...READER_OPTIONS,
      FOR_OPTION,
      WORDS_OPTION,
      ...COMMON_OPTIONS,
    ],
    notes: [
      "A proposal is named by its key, its ID, its sponsor's number or its file. Texts are told as they would read if",
      "they were adopted: what both say, what both say in other words, and what only one of them says.",
      "",
      "  plenibrief compare IAP/63A1/5 RCC/62A1/1",
      "  plenibrief compare citel/iap-63a1-5 rcc/rcc-62a1-1 --format html > compared.html",
    ],
    run: async (line, io) => (await import("./compare.ts")).compare(line, io),
  },
  {
    name: "doctor",
    summary: "say which browser would be used and why, and whether everything else is in place",
    operands: "",
    maxOperands: 0,
    options: [BROWSER_OPTION, ...OUTPUT_OPTIONS, ...COMMON_OPTIONS],
    notes: ["Exits with 3 where no browser works."],
    run: async (line, io) => (await import("./doctor.ts")).doctor(line, io),
  },
];
