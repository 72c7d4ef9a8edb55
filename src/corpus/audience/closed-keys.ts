import { closest } from "../../itu/did-you-mean.ts";
import { withoutUnseen } from "../characters/invisible-characters.ts";
import { CONFERENCE_KEYS } from "../schema/conference-schema.ts";
import { ISSUE_KEYS, OUTCOME_KEYS } from "../schema/issue-and-outcome-schema.ts";
import { PROPOSAL_KEYS } from "../schema/proposal-schema.ts";
import type { RecordTable } from "../schema/record-keys.ts";
import { keysIn } from "../yaml/known-keys.ts";

type Role = "conference" | "issue" | "outcome" | "proposal";

/** The keys that not every reader sees, or not always, by their rows; `audience` decides about whole files. */
export const CLOSED_KEYS: Readonly<Record<Role, readonly string[]>> = {
  conference: closedKeys(CONFERENCE_KEYS),
  issue: closedKeys(ISSUE_KEYS),
  outcome: closedKeys(OUTCOME_KEYS),
  proposal: closedKeys(PROPOSAL_KEYS),
};

function closedKeys(table: RecordTable): string[] {
  const rows = Object.entries(table).filter(([key]) => key !== "audience");
  return rows.filter(([, { visibility }]) => visibility.public !== "yes").map(([key]) => key);
}

const KNOWN = {
  conference: Object.keys(CONFERENCE_KEYS),
  issue: Object.keys(ISSUE_KEYS),
  outcome: Object.keys(OUTCOME_KEYS),
  proposal: Object.keys(PROPOSAL_KEYS),
} as const;

/** A key at the start of its line; `? key` and keys in brackets are not recognised. */
const KEY = /^["']?([\p{L}\w-]+)/u;
const INNER_KEY = /[\w-]+(?=["']?[ \t]*:)/g;

/**
 * The lines of a frontmatter that are not for every reader, from 1, where its first line is line 1 of the file.
 * Read line by line, so that it holds where the YAML is wrong as well; a misspelt key is the one that it is near.
 */
export function closedKeyLines(role: Role, lines: readonly string[]): Set<number> {
  const closed = new Set<number>();
  let key: string | undefined = "---";
  let entry: number[] = [];
  let hasPosition = false;
  const isClosed = (word = "") => CLOSED_KEYS[role].includes(word);
  for (const [index, line] of lines.entries()) {
    // A key of an entry may have lost its indentation.
    const strayed = key === "history" && isKeyLine(line) && isEntryKey(line, role);
    if (isKeyLine(line) && !strayed) key = keyOf(line, role);
    if ((isKeyLine(line) && !strayed) || /^[ \t]*-(?:[ \t]|$)/.test(line)) {
      entry = [];
      hasPosition = false;
    }
    entry.push(index + 1);
    if (key === undefined || isClosed(key) || isClosed(LEADING_KEY.exec(line)?.[1])) closed.add(index + 1);
    // An entry with a position is confidential as a whole, its note included.
    const hasEntries = key === "history" || key === "confidence";
    hasPosition ||= hasEntries && holdsPosition(line);
    if (hasPosition) for (const number of entry.splice(0)) closed.add(number);
  }
  return closed;
}

/** Keys of the maps that a value may be, such as `time` of a meeting. */
const INNER_KEYS: ReadonlySet<string> = new Set(
  [CONFERENCE_KEYS, ISSUE_KEYS, OUTCOME_KEYS, PROPOSAL_KEYS].flatMap((table: RecordTable) =>
    Object.values(table).flatMap(({ type }) => keysIn(type.schema)),
  ),
);

const KEYS: ReadonlySet<string> = new Set([...Object.values(KNOWN).flat(), ...INNER_KEYS]);

/** The words and numbers in the values of lines of a frontmatter: all but the keys of the format. */
export function wordsOfValues(lines: string): string[] {
  return wordsOf(withoutKeys(lines));
}

function withoutKeys(lines: string): string {
  return lines.replace(/[\w-]+(?=["']?\s*:(?:\s|$))/gu, (word) => (KEYS.has(word) ? " " : word));
}

export function wordsOf(text: string): string[] {
  return text.match(/[\p{L}\p{M}\p{N}][\p{L}\p{M}\p{N}'’]*/gu) ?? [];
}

/** The indent of a line of a frontmatter that begins an item of a list, or has a key of the format; of others undefined. */
function indentOfEntry(line: string): number | undefined {
  const key = /^[ \t]*["']?([\w-]+)["']?[ \t]*:(?:[ \t]|$)/.exec(line)?.[1];
  const isEntry = (key !== undefined && KEYS.has(key)) || /^[ \t]*-(?:[ \t]|$)/.test(line);
  return isEntry ? line.search(/[^ \t]/) : undefined;
}

/** The value that begins on a line of a frontmatter. */
export interface WrittenValue {
  /** The number of its last line, from 1. */
  last: number;
  /** Its line, where that begins an item or has a key of the format. */
  first: string;
  /** Whether it has lines of the same text that begin nothing: they may have been meant as comments. */
  goesOn: boolean;
  /** Whether a word is in one of these. */
  hasFurther: (word: string) => boolean;
}

/** Lines that begin nothing, one below the other. */
interface Run {
  /** The index behind the last one. */
  end: number;
  /** The index of the last one that is not blank; -1 where all are. */
  filled: number;
  /** The index of the last one that has a word. */
  lastWith: Map<string, number>;
}

/**
 * Returns a function from a line of a frontmatter, from 1, to the value on it. The lines are read once for all: each line of a
 * long value may have a finding.
 */
export function valueFinder(lines: readonly string[]): (line: number) => WrittenValue {
  const indents = lines.map(indentOfEntry);
  const runs: Run[] = [];
  for (const [index, line] of withoutKeys(lines.join("\n")).split("\n").entries()) {
    if (indents[index] !== undefined) continue;
    const run = runs[index - 1] ?? { end: 0, filled: -1, lastWith: new Map() };
    runs[index] = run;
    run.end = index + 1;
    if (lines[index]?.trim() !== "") run.filled = index;
    for (const word of wordsOf(line)) run.lastWith.set(word, index);
  }
  return (line) => {
    const written = lines[line - 1] ?? "";
    const indent = /^[ \t]*(?:-[ \t]+)?/.exec(written)?.[0].length ?? 0;
    let last = line;
    for (let next = line; next < lines.length && (indents[next] ?? indent + 1) > indent; ) {
      const { end, filled } = runs[next] ?? { end: next + 1, filled: next };
      if (filled >= next) last = filled + 1;
      next = end;
    }
    const isEntry = indents[line - 1] !== undefined;
    const from = isEntry ? line : line - 1;
    const run = runs[from];
    return {
      last,
      first: isEntry ? written : "",
      goesOn: run !== undefined && run.filled >= from,
      hasFurther: (word) => (run?.lastWith.get(word) ?? -1) >= from,
    };
  };
}

const LEADING_KEY = /^[ \t-]*["']?([^\s"':：][^"':：]{0,60}?)["']?[ \t]*[:：]/u;

/**
 * The lines of a frontmatter, from 1, under a key that has no row in the table of who sees what: it reaches nobody,
 * and its value may be anything. A key that is nearly a known one has no row either, nor has one without its colon.
 */
export function rowlessKeyLines(role: Role, lines: readonly string[]): Set<number> {
  const rowless = new Set<number>();
  let known = true;
  let depth = -1;
  for (const [index, written] of lines.entries()) {
    // Invisible characters and other blanks before a key are ignored.
    const line = withoutUnseen(written).replace(/^[^\S \t]+/u, "");
    const indent = /^[ \t]*/.exec(line)?.[0].length ?? 0;
    const word = LEADING_KEY.exec(line)?.[1];
    const isItem = /^[ \t]*-(?:[ \t]|$)/.test(line);
    const isFence = /^---[ \t]*$/.test(line);
    // An item of the list that is the value of an unknown key is no deeper than the key.
    const goesOn = !known && isItem && indent >= depth;
    if (isFence || (!goesOn && word !== undefined && indent <= (known ? Number.POSITIVE_INFINITY : depth))) {
      known = isFence || word === undefined || hasRow(word, indent, line, role);
      depth = indent;
    }
    if (!known || (word === undefined && /^[\p{L}"']/u.test(line)) || hasRowlessMap(line))
      rowless.add(index + 1);
  }
  return rowless;
}

/** `limits: {x: …}`, a map with a key of its own first. */
function hasRowlessMap(line: string): boolean {
  const keys = line.matchAll(/[{｛][ \t]*["']?([\p{L}\w-]+)["']?[ \t]*[:：]/gu);
  return [...keys].some(([, key = ""]) => !INNER_KEYS.has(key) && !/^[A-Z]+$/.test(key));
}

function hasRow(word: string, indent: number, line: string, role: Role): boolean {
  if (KNOWN[role].includes(word)) return true;
  // Below a key: of a map in its value, or of a group in `membership`; a text that goes on is no key.
  if (indent === 0 && !line.startsWith("-")) return false;
  return INNER_KEYS.has(word) || /^[A-Z]+$/.test(word) || !/^[\p{L}\w-]+$/u.test(word);
}

function holdsPosition(line: string): boolean {
  const keys = line.match(INNER_KEY) ?? [];
  return keys.some((key) => closest(key, ["date", "status", "position", "note"]) === "position");
}

/** `note:` or `date:` at the margin, which no proposal has. */
function isEntryKey(line: string, role: Role): boolean {
  const word = KEY.exec(line)?.[1] ?? "";
  return role === "proposal" && (word === "note" || word === "date");
}

function isKeyLine(line: string): boolean {
  return /^[^\s#-]/.test(line);
}

/** The known key that a line begins with, or that is closest; else the word itself; undefined without a word. */
function keyOf(line: string, role: Role): string | undefined {
  const word = KEY.exec(line)?.[1];
  if (word === undefined) return undefined;
  return KNOWN[role].find((key) => key === word) ?? closest(word, KNOWN[role]) ?? word;
}

/** `# audience: internal`, also in other words; not a line of guidance, which goes on behind the value. */
const COMMENTED =
  /^[ \t]*#[# \t]*["']?(?:audience|visibility|confidentiality|audiencia|audiência|public cible|аудитория|الجمهور|受众)["']?[ \t]*[:：=][ \t]*["'[]*(?!public\b)[\p{L}-]+["'\]]*[ \t]*$/iu;

/**
 * The line of a frontmatter, from 1, that would restrict a file if it were no comment. None where a key `audience` states
 * who may read it.
 */
export function commentedAudience(lines: readonly string[]): number | undefined {
  // Nearly no file has such a comment, and to read the key of each line takes longer.
  const index = lines.findIndex((line) => COMMENTED.test(line));
  if (index < 0) return undefined;
  const isStated = lines.some((line) => isKeyLine(line) && keyOf(line, "proposal") === "audience");
  return isStated ? undefined : index + 1;
}

/** Behind blanks, without its colon too: YAML takes the line for a part of the text above. */
const INDENTED_AUDIENCE =
  /^[ \t]+["']?audience["']?[ \t]*(?:[:=]|[-–—]?[ \t]*(?:internal|delegation)?[ \t]*$)/;

/** Whether a file is marked, or may have been meant to be marked, as not public. */
export function isClosedFile(lines: readonly string[]): boolean {
  return lines.some((line) => {
    if (/^[?{]/.test(line)) return line.includes("audience");
    if (!isKeyLine(line)) return INDENTED_AUDIENCE.test(line);
    if (keyOf(line, "proposal") !== "audience") return false;
    const value = line.slice(line.indexOf(":") + 1).replace(/[ \t]#.*$/, "");
    return !/^[ \t]*["']?public["']?[ \t]*$/.test(value);
  });
}
