import { REPORT_FORMATS } from "../report/report.ts";
import { BUILD_FORMATS } from "./build-formats.ts";
import { CHANGES_FORMATS } from "./changes-formats.ts";
import type { CommandLine } from "./command-line.ts";
import {
  BROWSER_OPTION,
  COMMON_OPTIONS,
  type CommandOption,
  FOR_OPTION,
  OUTPUT_OPTIONS,
  READER_OPTIONS,
  SINCE_OPTION,
} from "./command-options.ts";
import type { ExitCode } from "./exit-codes.ts";
import type { Io } from "./io.ts";

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
    summary: "check the proposals, write nothing",
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
        name: "as-of",
        value: "DATE",
        help: "the day that stale proposals are counted from, YYYY-MM-DD (default: today, UTC)",
      },
      ...COMMON_OPTIONS,
    ],
    notes: [
      "Without a conference, all of them are checked. Every rule has a page in docs/rules/.",
      "",
      "  plenibrief check",
      "  plenibrief check pp-18 --strict --format github",
    ],
    run: async (line, io) => (await import("./check.ts")).check(line, io),
  },
  {
    name: "schema",
    summary: "print the JSON Schema of brief.json, or of the frontmatter of a kind of file",
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
      {
        name: "templates",
        value: "DIR",
        help: "your own words and styles, file by file (default: templates)",
      },
      ...COMMON_OPTIONS,
    ],
    notes: [
      "  plenibrief changes pp-18 --as-of 2018-10-27",
      "  plenibrief changes pp-18 --since 1 --until 2 --format md",
    ],
    run: async (line, io) => (await import("./changes.ts")).changes(line, io),
  },
  {
    name: "release",
    summary: "freeze the next edition and make everything that is sent out",
    operands: "[conference]",
    maxOperands: 1,
    options: [
      {
        name: "as-of",
        value: "DATE",
        help: "the record as it stood at the end of that day, YYYY-MM-DD (default: today, UTC)",
      },
      BROWSER_OPTION,
      ...OUTPUT_OPTIONS,
      ...COMMON_OPTIONS,
    ],
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
    name: "doctor",
    summary: "say which browser would be used and why, and whether everything else is in place",
    operands: "",
    maxOperands: 0,
    options: [BROWSER_OPTION, ...OUTPUT_OPTIONS, ...COMMON_OPTIONS],
    notes: ["Exits with 3 where no browser works."],
    run: async (line, io) => (await import("./doctor.ts")).doctor(line, io),
  },
];
