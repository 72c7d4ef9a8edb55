import type { Command } from "../cli/command-line.ts";
import { COMMON_OPTIONS, conferenceOption } from "./option-declarations.ts";

/** The commands that create or change the files of a tracker. Each one's module is imported only when it is run. */
export const AUTHORING_COMMANDS: readonly Command[] = [
  {
    name: "new",
    summary: "create the file of a proposal, an issue, an outcome or a conference",
    operands: "KIND NAME",
    // A range contains spaces: ACP/67A1/1 to ACP/67A1/4.
    maxOperands: 8,
    options: [
      conferenceOption("the conference it belongs to (default: the one that starts last)"),
      { name: "title", valueName: "TEXT", help: "its title, if you know it already" },
      { name: "issue", valueName: "SLUG", help: "the issue a proposal belongs to" },
      ...COMMON_OPTIONS,
    ],
    notes: [
      "KIND is proposal, issue, outcome or conference. What follows from a proposal's ID is filled in; plenibrief check",
      "lists what is still missing. A proposal without an ID is named by a folder and a name. Existing files are never changed.",
      "",
      "  plenibrief new proposal IAP/63A1/5",
      "  plenibrief new proposal kenya/ai-resolution --issue artificial-intelligence",
      '  plenibrief new issue "Artificial Intelligence"',
      '  plenibrief new outcome "Res. 139"',
      "  plenibrief new conference PP-26",
    ],
    run: async (line, io) => (await import("./new.ts")).createNew(line, io),
  },
  {
    name: "import",
    summary: "make proposals from Word documents on ITU's template, or from a table",
    operands: "FILE...",
    maxOperands: 1_000,
    options: [
      {
        name: "conference",
        valueName: "NAME",
        help: "the conference they belong to (default: the one that starts last)",
      },
      { name: "issue", valueName: "SLUG", help: "the issue that new proposals belong to" },
      { name: "dry-run", help: "list what would be written, and write nothing" },
      {
        name: "update",
        help: "change proposals on record: their text and revision; from a table their status, position, outcome, dates and empty keys",
      },
      ...COMMON_OPTIONS,
    ],
    notes: [
      "FILE is a Word document (.docx) in any of ITU's six languages, or a folder of them. Each proposal in it becomes a",
      "file with its text before and after its tracked changes. The summary is left to you, and so is what was not found.",
      "A proposal that is on record is compared with its file and not changed without --update. FILE may also be a table",
      "of proposals: a CSV, an XLSX, or one that build wrote and somebody edited. See docs/import.md.",
      "",
      "  plenibrief import S22-PP-C-0044!A1!MSW-E.docx --dry-run",
      "  plenibrief import documents/ --issue cybersecurity",
      "  plenibrief import S22-PP-C-0044!A1R1!MSW-E.docx --update",
      "  plenibrief import out/pp-26/proposals.xlsx --dry-run",
    ],
    run: async (line, io) => (await import("./import.ts")).importFiles(line, io),
  },
  {
    name: "init",
    summary: "create a new tracker, with an example, in an empty folder",
    operands: "[DIR]",
    maxOperands: 1,
    options: [
      conferenceOption("the conference to track (default: the latest one whose dates are known)"),
      ...COMMON_OPTIONS.filter(({ name }) => name !== "proposals"),
    ],
    notes: [
      "DIR is new, or empty apart from hidden files; the default is the working directory. The example builds as it is.",
      "",
      "  plenibrief init tracker",
    ],
    run: async (line, io) => (await import("./init.ts")).init(line, io),
  },
];
