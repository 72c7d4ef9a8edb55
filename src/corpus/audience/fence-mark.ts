import type { Parsed } from "../../finding.ts";
import { closest } from "../../itu/did-you-mean.ts";

/** Resolves a code as written to an ITU symbol, or returns what is wrong with it. */
export type ResolveState = (code: string) => Parsed<string>;

/** A line that is, or was meant as, the marker of a fenced block. */
export type FenceMark = {
  /** Where the colons begin, as a UTF-16 index from 0. */
  index: number;
  /** How many colons, in code points. */
  colons: number;
  /** What is wrong with the line; quotes nothing of it but its marks. */
  problem?: string;
  suggestion?: string;
} & (
  | { kind: "open"; audience: "delegation" | "internal"; states: string[] }
  | { kind: "close" }
  // A mark inside a line: an error, opens nothing.
  | { kind: "inline" }
);

// ASCII and full-width colons, and look-alikes.
const COLONS =
  ":\\uFF1A\\uFE55\\uFE13\\uFE30\\u2236\\u2237\\u205A\\uA789\\u02F8\\u02D0\\u0589\\u05C3\\u0703\\u0704\\u1361\\u16EC\\u17D6\\u1803\\u1804\\u1809\\uA4FD";
const COLON = new RegExp(`[${COLONS}]`, "u");
// Blanks and invisible characters, which would hide a mark from a reviewer.
const UNSEEN = /[\p{White_Space}\p{Default_Ignorable_Code_Point}\u2800]/u;
// The lookbehind keeps the search linear on a line of colons.
const INLINE = /(?<![:\uFF1A])[:\uFF1A]{3,}[ \t]*(?:internal|delegation|confidential|private)/i;
const SPACED = new RegExp(
  `^(?:[${COLONS}][\\p{White_Space}\\p{Default_Ignorable_Code_Point}\\u2800]{0,4})+`,
  "u",
);
const LONGEST_SPACED = 80;
const LINE_END = /[\v\f\u001C-\u001E\u0085\u2028\u2029]/;
const NO_STATES = "after :::delegation there are only ITU symbols of member states, separated by blanks";
const NOTHING_BEHIND =
  "nothing may follow :::internal on its line: its words begin on the next one, and a line ::: is below them";
const INLINE_MARK = "a mark inside a line hides nothing: put it on a line of its own, at its start";
const AUDIENCE = /^(internal|delegation)$/;

/** Reads a line as a mark; undefined for an ordinary line. */
export function readFenceMark(line: string, resolveState: ResolveState): FenceMark | undefined {
  // The common case first.
  if (!COLON.test(line)) return undefined;
  const index = skipPrefix(line);
  const { colons, end } = markEnd(line, index);
  if (colons < 3) return readInlineMark(line);
  const base = { index, colons: [...line.slice(index, end)].length };
  const words = line
    .slice(end)
    .split(/[\p{White_Space}\p{Default_Ignorable_Code_Point},;]+/u)
    .filter((word) => word !== "");
  const indented = index > 0;
  const exact = line.slice(index, end) === ":::";
  if (words.length === 0) {
    if (exact && !indented) return { ...base, kind: "close" };
    return { ...base, kind: "close", problem: startOfLine(indented), suggestion: ":::" };
  }
  return { ...base, ...readOpening(line, end, words, indented, exact, resolveState) };
}

function readOpening(
  line: string,
  end: number,
  words: readonly string[],
  indented: boolean,
  exact: boolean,
  resolveState: ResolveState,
) {
  const [name = "", ...codes] = words;
  const audience = closestAudience(name);
  // Until the mark is corrected, only the group may read the block.
  const opening = { kind: "open" as const, audience: "internal" as const, states: [] as string[] };
  // What is behind the name would be lost.
  const hasWords = audience !== "delegation" && codes.some((code) => /[\p{L}\p{N}]/u.test(code));
  if (audience === undefined) {
    const problem = "three colons begin a block, :::internal or :::delegation, or close one, :::";
    const near = closest(name, ["internal", "delegation"]);
    if (near === undefined) return { ...opening, problem };
    const asked = { ...opening, problem: `${problem}; did you mean :::${near}?` };
    return hasWords ? asked : { ...asked, suggestion: `:::${near}` };
  }
  const right = `:::${[audience, ...(audience === "internal" ? [] : codes)].join(" ")}`;
  const suggested = hasWords ? {} : { suggestion: right };
  if (indented || !exact) return { ...opening, problem: startOfLine(indented), ...suggested };
  if (!AUDIENCE.test(name) || UNSEEN.test(line[end] ?? "") || line.includes(",")) {
    const problem = `the mark is written :::${audience}, in lower case, with blanks between codes only`;
    return { ...opening, problem, ...suggested };
  }
  if (audience === "internal") {
    if (codes.length === 0) return opening;
    return { ...opening, problem: NOTHING_BEHIND, ...suggested };
  }
  const states = readStates(codes, resolveState);
  // Behind what ends a line for a reader are the block's first words.
  if (states.problem !== undefined && LINE_END.test(line)) return { ...opening, problem: NO_STATES };
  return { ...opening, ...states };
}

function readStates(codes: readonly string[], resolveState: ResolveState) {
  const states = new Set<string>();
  let wrong: { code: string; message: string } | undefined;
  const problem = NO_STATES;
  for (const code of codes) {
    const state = resolveState(code);
    if (state.ok) states.add(state.value);
    // Several words are no mistake in a code but the block's first words: those are not for every reader of a log. Nor is
    // it worth the time to look for what each of them may have meant.
    else if (wrong !== undefined) return { problem };
    else wrong = { code, message: state.message };
  }
  if (wrong === undefined) return { audience: "delegation" as const, states: [...states] };
  return { problem: wrong.code.length > 20 ? problem : `${problem}: ${wrong.message}` };
}

function readInlineMark(line: string): FenceMark | undefined {
  const inline = INLINE.exec(line);
  if (inline === null) return undefined;
  return { index: inline.index, colons: 3, kind: "inline", problem: INLINE_MARK };
}

/**
 * Where the colons of a mark end. Blanks between them, as a word processor sets them, and too few of them are mistakes
 * where nothing or the name of an audience follows; else they are text, and count as fewer than three.
 */
function markEnd(line: string, index: number): { colons: number; end: number } {
  const run = countColons(line, index);
  if (run.colons === 0 || run.colons >= 3) return run;
  const spaced = SPACED.exec(line.slice(index, index + LONGEST_SPACED))?.[0].trimEnd() ?? "";
  const [name = "", ...more] = line
    .slice(index + spaced.length, index + LONGEST_SPACED)
    .trim()
    .split(/\s+/u);
  const colons = [...spaced].filter((character) => COLON.test(character)).length;
  const isMark = name === "" ? colons >= 3 : closestAudience(name) !== undefined;
  // One colon begins an item of a list of terms.
  const isEnough = colons > 1 || (AUDIENCE.test(name) && more.length === 0);
  return isMark && isEnough ? { colons: 3, end: index + spaced.length } : run;
}

function startOfLine(indented: boolean): string {
  if (indented) return "a marker is at the very start of its line, outside lists and quotes";
  return "the mark has exactly three plain colons";
}

/** Skips blanks, unseen characters, quote marks and list marks. */
function skipPrefix(line: string): number {
  let index = 0;
  for (;;) {
    const rest = line.slice(index, index + 16);
    const unseen = /^[\p{White_Space}\p{Default_Ignorable_Code_Point}\u2800]+/u.exec(rest) ?? /^>/.exec(rest);
    const mark = unseen ?? /^(?:[-*+•]|\d{1,9}[.)])(?=[\p{White_Space}:\uFF1A])/u.exec(rest);
    if (mark === null) return index;
    index += mark[0].length;
  }
}

/** Counts colons from `index`, unseen characters between them included; `end` is after the last one. */
function countColons(line: string, index: number): { colons: number; end: number } {
  let colons = 0;
  let end = index;
  let position = index;
  for (const character of line.slice(index)) {
    position += character.length;
    if (COLON.test(character)) {
      colons += 1;
      end = position;
    } else if (!/^\p{Default_Ignorable_Code_Point}$/u.test(character)) break;
  }
  return { colons, end };
}

/** The audience that a name, right or misspelt, means. */
function closestAudience(name: string): "internal" | "delegation" | undefined {
  const plain = name
    .normalize("NFKD")
    .toLowerCase()
    .replace(/[^a-z]/g, "");
  if (/^inte?r?n(?!et|ation)/.test(plain) || plain === "private") return "internal";
  if (/^dele?g/.test(plain)) return "delegation";
  return undefined;
}
