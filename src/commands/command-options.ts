import { BRIEF_KINDS } from "../brief/kind.ts";

/** One option of the command line, as it is read and as `--help` teaches it. */
export interface CommandOption {
  name: string;
  /** What stands behind the name; an option without one is a switch. */
  value?: string;
  /** What a switch may be given behind `=`, and need not be: `--fix=order`. */
  extra?: readonly string[];
  /** The only values that are allowed. */
  choices?: readonly string[];
  /** Several choices may be given, with commas. */
  many?: true;
  help: string;
}

/** Every command takes these. */
export const COMMON_OPTIONS: readonly CommandOption[] = [
  { name: "proposals", value: "DIR", help: "where the conferences are (default: proposals)" },
  { name: "quiet", help: "say nothing but results and errors" },
  { name: "verbose", help: "with a failure, say where in the program it arose" },
  { name: "no-color", help: "no colours (NO_COLOR does the same)" },
  { name: "help", help: "show this help" },
  { name: "version", help: "show the version" },
];

/** Commands that write a brief take these. */
export const OUTPUT_OPTIONS: readonly CommandOption[] = [
  {
    name: "templates",
    value: "DIR",
    help: "replaces the package's own templates, file by file (default: templates)",
  },
  { name: "out", value: "DIR", help: "where to write (default: out)" },
];

/** Commands that print words, and may print a page, take this one. */
export const WORDS_OPTION: CommandOption = {
  name: "templates",
  value: "DIR",
  help: "your own words and styles, file by file (default: templates)",
};

/** Commands that tell the record as of a day take this one. */
export const AS_OF_OPTION: CommandOption = {
  name: "as-of",
  value: "DATE",
  help: "the record as it stood at the end of that day, YYYY-MM-DD (default: today, UTC)",
};

/** Who reads it, and as of when. */
export const READER_OPTIONS: readonly CommandOption[] = [
  {
    name: "audience",
    value: "AUDIENCE",
    choices: ["public", "delegation", "internal"],
    help: "who may read it (default: public)",
  },
  AS_OF_OPTION,
];

/** Commands that start a browser take this one. */
export const BROWSER_OPTION: CommandOption = {
  name: "browser",
  value: "PATH",
  help: "the browser to print with (default: see plenibrief doctor)",
};

/** Which edition a brief is compared with. */
export const SINCE_OPTION: CommandOption = {
  name: "since",
  value: "EDITION",
  help: "say what changed since that edition: its number, a day, or none (default: the newest one)",
};

/** Whose delegation a brief is for. */
export const FOR_OPTION: CommandOption = {
  name: "for",
  value: "STATE",
  help: "for one delegation: an ITU symbol, an ISO code or a name (implies --audience delegation)",
};

/** Which kind of brief. */
export const KIND_OPTION: CommandOption = {
  name: "kind",
  value: "KIND",
  choices: BRIEF_KINDS,
  help: "the kind of brief, see docs/kinds.md (default: the one that fits the day)",
};
