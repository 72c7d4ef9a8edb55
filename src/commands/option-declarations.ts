import { BRIEF_KINDS } from "../brief/as-of.ts";
import type { Brief } from "../brief/types.ts";
import type { CommandOption, Companion } from "../cli/command-line.ts";
import { AUDIENCES } from "../corpus/types.ts";
import type { Words } from "../formats/templates/words.ts";
import { canonicalJson } from "../json-values.ts";

/** Every command takes these. */
export const COMMON_OPTIONS: readonly CommandOption[] = [
  { name: "proposals", valueName: "DIR", help: "the folder of the conferences (default: proposals)" },
  { name: "quiet", help: "print only results and errors" },
  { name: "verbose", help: "print a stack trace with an unexpected failure" },
  { name: "no-color", help: "print without colours (as NO_COLOR does)" },
  { name: "help", help: "print this help" },
  { name: "version", help: "print the version" },
];

export const TEMPLATES_OPTION: CommandOption = {
  name: "templates",
  valueName: "DIR",
  help: "your own templates, words and styles, which replace the package's file by file (default: templates)",
};

export const OUT_OPTION: CommandOption = {
  name: "out",
  valueName: "DIR",
  help: "the folder to write to (default: out)",
};

/** Commands that write a brief take these. */
export const OUTPUT_OPTIONS: readonly CommandOption[] = [TEMPLATES_OPTION, OUT_OPTION];

/** Commands that show the record as of a day take this one. */
export const AS_OF_OPTION: CommandOption = {
  name: "as-of",
  valueName: "DATE",
  help: "the record as it stood at the end of that day, YYYY-MM-DD (default: today, UTC)",
};

/** Who the output is for, and as of which day. */
export const AUDIENCE_OPTIONS: readonly CommandOption[] = [
  {
    name: "audience",
    valueName: "AUDIENCE",
    choices: AUDIENCES,
    help: "who may read it (default: public)",
  },
  AS_OF_OPTION,
];

/** Commands that start a browser take this one. */
export const BROWSER_OPTION: CommandOption = {
  name: "browser",
  valueName: "PATH",
  help: "the browser to print with (default: the first that works, see plenibrief doctor)",
};

/** Which edition a brief is compared with. */
export const SINCE_OPTION: CommandOption = {
  name: "since",
  valueName: "EDITION",
  help: "list what changed since that edition: its number, a day, or none (default: the newest one)",
};

/** Which delegation a brief is for. */
export const FOR_OPTION: CommandOption = {
  name: "for",
  valueName: "STATE",
  help: "for one delegation: an ITU symbol, an ISO code or a name (implies --audience delegation)",
};

/** How much a brief for one delegation, or of one issue, holds. */
export const WHOLE_OPTION: CommandOption = {
  name: "whole",
  goesWith: [[{ name: "for" }, { name: "issue" }]],
  help: "with --for or --issue: the whole brief, not only the issues that the delegation's page names",
};

/** Which kind of brief is made. */
export const KIND_OPTION: CommandOption = {
  name: "kind",
  valueName: "KIND",
  choices: BRIEF_KINDS,
  help: "the kind of brief, see docs/kinds.md (default: the one that fits the day)",
};

/** Of a command that writes several formats: what goes with these alone, its default among them. */
export function onlyInFormats(option: CommandOption, ...values: string[]): CommandOption {
  const format: Companion = { name: "format", values, isDefault: true };
  return { ...option, goesWith: [...(option.goesWith ?? []), [format]] };
}

/** The format of what a command prints. */
export function formatOption(choices: readonly string[], help: string): CommandOption {
  return { name: "format", valueName: "FORMAT", choices, help };
}

/** The conference of a command whose operands are something else. */
export function conferenceOption(help: string): CommandOption {
  return { name: "conference", valueName: "NAME", help };
}

/** An export of the Brief: the name of its file, on which other people's scripts rely, and how it is made. */
interface ExportFormat {
  readonly file: string;
  /** Loaded where it is used, so that the other commands start without it. */
  readonly load: () => Promise<(brief: Brief, words: () => Words) => Uint8Array | string>;
}

/** The formats of `build` and `release` besides the page and its PDF. */
const EXPORT_FORMATS = {
  docx: {
    file: "brief.docx",
    load: async () => {
      const { briefDocx } = await import("../formats/docx/brief-docx.ts");
      return (brief: Brief, words: () => Words) => briefDocx(brief, words());
    },
  },
  json: { file: "brief.json", load: async () => canonicalJson },
  csv: {
    file: "proposals.csv",
    load: async () => (await import("../formats/tables/proposal-rows.ts")).proposalsCsv,
  },
  xlsx: {
    file: "proposals.xlsx",
    load: async () => (await import("../formats/tables/xlsx.ts")).proposalsXlsx,
  },
} as const satisfies Readonly<Record<string, ExportFormat>>;

export type BuildFormat = "html" | "pdf" | keyof typeof EXPORT_FORMATS;
const EXPORTS = Object.entries(EXPORT_FORMATS) as [keyof typeof EXPORT_FORMATS, ExportFormat][];
export const BUILD_FORMATS: readonly BuildFormat[] = ["html", "pdf", ...EXPORTS.map(([format]) => format)];

/** The name of a format's file. */
export function fileOf(format: BuildFormat): string {
  return format === "html" || format === "pdf" ? `brief.${format}` : EXPORT_FORMATS[format].file;
}

/** A brief in the export formats that are wanted, in their order, with the printed words of its language. */
export async function exportsOf(
  brief: Brief,
  formats: ReadonlySet<BuildFormat>,
  words: () => Words,
): Promise<{ format: BuildFormat; file: string; bytes: Uint8Array | string }[]> {
  const wanted = EXPORTS.filter(([format]) => formats.has(format));
  return Promise.all(
    wanted.map(async ([format, { file, load }]) => ({ format, file, bytes: (await load())(brief, words) })),
  );
}

export const CHANGES_FORMATS = ["text", "md", "json", "html", "message"] as const;
export type ChangesFormat = (typeof CHANGES_FORMATS)[number];

export const COMPARE_FORMATS = ["text", "md", "json", "html", "docx"] as const;
export type CompareFormat = (typeof COMPARE_FORMATS)[number];

export const REVIEW_FORMATS = ["text", "md", "json"] as const;
export type ReviewFormat = (typeof REVIEW_FORMATS)[number];
