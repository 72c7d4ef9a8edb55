import { createColors } from "picocolors";
import type { Finding, Fixed, Place } from "../finding.ts";
import { displayWidth, visible, visibleCharacter } from "./printable-text.ts";

export interface TextReportOptions {
  /** The text of each file, by the `file` of its findings, for the excerpts. */
  sources: ReadonlyMap<string, string>;
  colour: boolean;
}

type Colours = ReturnType<typeof createColors>;

/** Findings for people: a line each with an excerpt below it, and a summary. */
export function textReport(findings: readonly Finding[], options: TextReportOptions): string {
  const colours = createColors(options.colour);
  const blocks = findings.map((finding) => findingBlock(finding, options.sources.get(finding.file), colours));
  return `${[...blocks, summaryLine(findings, options.sources.size)].join("\n")}\n`;
}

/** `3 errors, 1 warning in 2 files`; without findings, the number of files that were read. */
export function summaryLine(findings: readonly Finding[], filesRead: number): string {
  if (findings.length === 0) return `no errors, no warnings in ${counted(filesRead, "file")}`;
  const errors = findings.filter((finding) => finding.severity === "error").length;
  const warnings = findings.length - errors;
  const files = new Set(findings.map((finding) => finding.file)).size;
  const parts = [];
  if (errors > 0) parts.push(counted(errors, "error"));
  if (warnings > 0) parts.push(counted(warnings, "warning"));
  return `${parts.join(", ")} in ${counted(files, "file")}`;
}

function findingBlock(finding: Finding, source: string | undefined, colours: Colours): string {
  const place = `${visible(finding.file)}:${finding.line}:${finding.column}`;
  const paint = finding.severity === "error" ? colours.red : colours.yellow;
  const lines = [
    `${colours.bold(place)}  ${paint(finding.severity)}  ${visible(finding.message)}  ${colours.dim(`(${finding.rule})`)}`,
  ];
  const shown = source === undefined || finding.confidential ? undefined : excerpt(source, finding);
  const number = String(finding.line);
  const margin = " ".repeat(number.length);
  if (shown) {
    lines.push(`    ${colours.dim(`${number} |`)} ${shown.line}`);
    lines.push(`    ${colours.dim(`${margin} |`)} ${paint(shown.carets)}`);
  }
  // Messages contain suggested words, but not whole corrected lines.
  if (finding.suggestion !== undefined && !finding.message.includes(finding.suggestion)) {
    lines.push(`    ${colours.dim(`${margin} =`)} write: ${colours.green(visible(finding.suggestion))}`);
  }
  return lines.join("\n");
}

/** The corrections of a file, one a line, in the layout of findings. */
export function fixedLines(fixed: readonly Fixed[], colour: boolean): string {
  const colours = createColors(colour);
  const lines = fixed.map(({ file, line, column, did, fix }) => {
    const place = colours.bold(`${visible(file)}:${line}:${column}`);
    return `${place}  ${colours.green("fixed")}  ${visible(did)}  ${colours.dim(`(${fix})`)}\n`;
  });
  return lines.join("");
}

/** `Fixed 3 things in 2 files`. */
export function fixedTotal(fixed: readonly Fixed[]): string {
  if (fixed.length === 0) return "Fixed nothing\n";
  const files = new Set(fixed.map(({ file }) => file)).size;
  return `Fixed ${counted(fixed.length, "thing")} in ${counted(files, "file")}\n`;
}

/** The most characters of a line in an excerpt, and the most of them before the place. */
const WINDOW = 96;
const BEFORE = 40;

/**
 * The line of a place, and a line of carets that marks the place in it, both ready to print. Undefined where the text has
 * no such line, as for a file that is not text.
 */
export function excerpt(text: string, place: Place): { line: string; carets: string } | undefined {
  const source = lineOf(text, place.line);
  if (source === undefined || source.trim() === "") return undefined;
  const characters = [...source];
  const at = Math.min(place.column - 1, characters.length);
  const end = Math.min(at + Math.max(place.length ?? 1, 1), characters.length);
  const first = at - BEFORE > 0 && characters.length > WINDOW ? at - BEFORE : 0;
  const last = Math.min(first + WINDOW, characters.length);

  const before = printable(characters.slice(first, at));
  const marked = printable(characters.slice(at, Math.min(end, last)));
  const after = printable(characters.slice(Math.min(end, last), last));
  const opening = first > 0 ? "…" : "";
  const closing = last < characters.length ? "…" : "";
  const indent = " ".repeat(displayWidth(opening + before));
  return {
    line: opening + before + marked + after + closing,
    carets: indent + "^".repeat(Math.max(displayWidth(marked), 1)),
  };
}

/** Line `number` (from 1) without its line end and, on the first, without a byte order mark. */
function lineOf(text: string, number: number): string | undefined {
  let start = 0;
  for (let line = 1; line < number; line++) {
    const end = text.indexOf("\n", start);
    if (end < 0) return undefined;
    start = end + 1;
  }
  const end = text.indexOf("\n", start);
  const line = text.slice(start, end < 0 ? undefined : end);
  return line.replace(/^\uFEFF/, "").replace(/\r$/, "");
}

function printable(characters: string[]): string {
  return characters.map((character) => (character === "\t" ? "    " : visibleCharacter(character))).join("");
}

/** A number with its noun: `1 proposal`, `2 proposals`. */
export function counted(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? "" : "s"}`;
}
