/** A corrected line, and the fault that it corrects. */
export interface LineCorrection {
  corrected: string;
  /** Absent where the line only moves along with another one. */
  fault?: LineFault;
}

export interface LineFault {
  rule: "yaml-syntax" | "unquoted-text";
  /** In words of the format only, since the line may be confidential. */
  message: string;
  /** Where in the line as it is, in UTF-16 units from 0. */
  index: number;
  length: number;
  /** The line may mean something else than how it is read, so a person has to write it; `isOpen`: no line is suggested. */
  isDoubtful?: true;
  isOpen?: true;
}

/** Corrections by the index of their lines. */
export type LineCorrections = Map<number, LineCorrection>;

/** The lines after the corrections. */
export function applyCorrections(lines: readonly string[], corrections: LineCorrections): string[] {
  return lines.map((line, index) => corrections.get(index)?.corrected ?? line);
}

/** Merges corrections with later ones of their results: a line has the fault that was found first, or the one that leaves a doubt. */
export function mergeCorrections(first: LineCorrections, second: LineCorrections): LineCorrections {
  const all = new Map(first);
  for (const [index, { corrected, fault }] of second) {
    const found = fault?.isDoubtful ? fault : (first.get(index)?.fault ?? fault);
    all.set(index, { corrected, ...(found && { fault: found }) });
  }
  return all;
}

/** The beginning of a line of frontmatter. Look-alikes of blanks have been replaced before. */
export interface LineStart {
  indent: number;
  /** The number of blanks behind its dash; absent where it has none. */
  gap?: number;
  key?: string;
  /** From the key or the text on, without indentation and dash. */
  rest: string;
  /** The text behind the key's colon, trimmed. */
  value: string;
}

const START =
  /^( *)(?:(-)( +|(?=[A-Za-z][\w-]*:(?: |$))|$))?(?:([A-Za-z][\w-]*|\p{L}[\p{L}\p{M}\p{N}_-]*):(?= |$))?/u;

/** Reads the beginning of a line. */
export function lineStart(line: string): LineStart {
  const match = START.exec(line);
  const [all = "", blanks = "", dash, gap = "", key] = match ?? [];
  const behind = blanks.length + (dash === undefined ? 0 : 1 + gap.length);
  return {
    indent: blanks.length,
    ...(dash !== undefined && { gap: gap.length }),
    ...(key !== undefined && { key }),
    rest: line.slice(behind),
    value: key === undefined ? line.slice(behind).trim() : line.slice(all.length).trim(),
  };
}

/** A line without a key, in its first word, what is in place of the colon, and the rest. */
export interface FirstWord {
  word: string;
  /** With the blanks around it. */
  between: string;
  sign: string;
  value: string;
}

const FIRST_WORD =
  /^["']?(\p{L}[\p{L}\p{M}\p{N}_]*(?:-[\p{L}\p{M}\p{N}_]+)*)["']?(?: *(:(?!\/\/)|=+>?|->?(?!\p{N})|[\u2010-\u2015\u2212]) *| +|$)(?=(.*))/u;

/** The first word of a line that may be a key with something else in place of its colon. */
export function firstWord(rest: string): FirstWord | undefined {
  const [all, word, sign = "", value = ""] = FIRST_WORD.exec(rest) ?? [];
  if (all === undefined || word === undefined) return undefined;
  return { word, between: all.slice(all.indexOf(word) + word.length), sign, value: value.trim() };
}

/** A line in its column, behind what it lacks. */
export function movedLine(
  { indent, rest }: LineStart,
  column: number,
  message: string,
  lacks = "",
): LineCorrection {
  const length = /^[A-Za-z][\w-]*/.exec(rest)?.[0].length ?? 1;
  const fault: LineFault = { rule: "yaml-syntax", message, index: indent, length };
  return { corrected: " ".repeat(column) + lacks + rest, fault };
}

const STRAY =
  'this line is neither a key nor a part of the text above: a key has a colon, as in "audience: internal"; a further line of a text is indented by two spaces more than its key; a remark begins with #';

/** A line that may be a key, a part of the text above, or a remark; it is read as part of that text. */
export function strayLine(start: LineStart, column: number): LineCorrection {
  const { corrected, fault } = movedLine(start, column, STRAY);
  return { corrected, ...(fault && { fault: { ...fault, isDoubtful: true, isOpen: true } }) };
}

const BEFORE_LIST = "a list follows, so this is a key: the colon after it is missing";

/**
 * A line that means a key; it is certain only where the key has its own name, a sign that can only be its colon, and a value: a
 * list below it may be that of the key above.
 */
export function meantKey(
  start: LineStart,
  column: number,
  first: FirstWord,
  key: string,
  isKnown = true,
): LineCorrection {
  const { word, between, sign, value } = first;
  const isCertain = word === key && /[:=]/.test(sign) && value !== "";
  const at = start.indent + start.rest.indexOf(word);
  const isNamed = word === key;
  return {
    corrected: `${" ".repeat(column)}${key}:${value === "" ? "" : ` ${value}`}`,
    fault: {
      rule: "yaml-syntax",
      message: isKnown ? faultOfKey(first, key) : BEFORE_LIST,
      index: isNamed ? at + word.length : at,
      length: isNamed ? Math.max(between.trimEnd().length, 1) : word.length,
      ...(!isCertain && { isDoubtful: true }),
    },
  };
}

function faultOfKey({ word, between, sign }: FirstWord, key: string): string {
  if (word !== key) return `did you mean the key "${key}"? A key has a colon and a space after it`;
  if (sign === "") return `the colon after "${key}" is missing`;
  if (sign !== ":") return `"${sign}" stands where the colon after "${key}" belongs`;
  return between === ":"
    ? `the space after "${key}:" is missing`
    : `the colon follows "${key}" directly, and a space comes after it`;
}

const BLOCK = /^[|>][-+\d]*(?:[ \t]+#.*)?$/;

/** The indexes of lines that continue a text or a bracket of a line above, and so hold no key. */
export function continuationLines(lines: readonly string[]): Set<number> {
  const inside = new Set<number>();
  for (let index = 0; index < lines.length; index += 1) {
    const { indent, gap, key, value } = lineStart(lines[index] ?? "");
    const column = indent + (gap === undefined || key === undefined ? 0 : 1 + gap);
    const end = BLOCK.test(value) ? endOfBlock(lines, index, column) : endOfOpen(lines, index, value);
    for (let next = index + 1; next <= end; next += 1) inside.add(next);
    index = Math.max(index, end);
  }
  return inside;
}

/** The last line of a block scalar (`|` or `>`): all lines that are indented further. */
function endOfBlock(lines: readonly string[], from: number, column: number): number {
  let end = from;
  for (let index = from + 1; index < lines.length; index += 1) {
    const line = lines[index] ?? "";
    if (line.trim() === "") continue;
    if (lineStart(line).indent <= column) break;
    end = index;
  }
  return end;
}

/** The line on which a quote or bracket that is open at the end of line `from` closes; `from` where none does. */
function endOfOpen(lines: readonly string[], from: number, value: string): number {
  const closing = CLOSING.get(value.charAt(0));
  if (closing === undefined || value.slice(1).includes(closing)) return from;
  for (let index = from + 1; index < lines.length; index += 1) {
    const line = lines[index] ?? "";
    // At a key at the margin, the quote or bracket was never closed.
    if (/^\p{L}[\p{L}\p{M}\p{N}_-]*:(?: |$)/u.test(line)) return from;
    if (line.includes(closing)) return index;
  }
  return from;
}

/** The sign that closes a text, a list or a map, by the one that opens it. */
export const CLOSING: ReadonlyMap<string, string> = new Map([
  ['"', '"'],
  ["'", "'"],
  ["[", "]"],
  ["{", "}"],
]);

/** A key of a list entry without a dash, and its line. */
export interface BareKey {
  index: number;
  key: string;
}

/**
 * Adds the dashes of list entries that have none: where a key repeats, another entry begins.
 * Without a repeated key nothing changes: one map is a list of one.
 */
export function dashedEntries(
  lines: readonly string[],
  owner: string,
  bare: readonly BareKey[],
): Map<number, LineCorrection> {
  const corrections = new Map<number, LineCorrection>();
  const begins = beginnings(bare);
  const [first] = bare;
  if (first === undefined || begins.size < 2) return corrections;
  const message = `a dash is missing: each entry of "${owner}" begins with one, and its other keys are aligned with the first`;
  for (let index = first.index; index < lines.length; index += 1) {
    const line = lines[index] ?? "";
    if (line.trim() === "") continue;
    if (!line.startsWith(" ")) break;
    const { indent } = lineStart(line);
    const isFirst = begins.has(index);
    const corrected = `${line.slice(0, indent)}${isFirst ? "- " : "  "}${line.slice(indent)}`;
    const fault = { rule: "yaml-syntax" as const, message, index: indent, length: 1 };
    corrections.set(index, { corrected, ...(isFirst && { fault }) });
  }
  return corrections;
}

/** The lines on which an entry begins. */
function beginnings(bare: readonly BareKey[]): Set<number> {
  const begins = new Set<number>();
  let seen = new Set<string>();
  for (const { index, key } of bare) {
    if (seen.size === 0 || seen.has(key)) {
      begins.add(index);
      seen = new Set();
    }
    seen.add(key);
  }
  return begins;
}
