import type { YamlEntry } from "../frontmatter.ts";
import { CONFERENCE_KEYS } from "../schema/conference-schema.ts";
import { ISSUE_KEYS, OUTCOME_KEYS } from "../schema/issue-and-outcome-schema.ts";
import { PROPOSAL_KEYS } from "../schema/proposal-schema.ts";
import type { Fix } from "./fix.ts";

const ORDERS = {
  conference: Object.keys(CONFERENCE_KEYS),
  issue: Object.keys(ISSUE_KEYS),
  outcome: Object.keys(OUTCOME_KEYS),
  proposal: Object.keys(PROPOSAL_KEYS),
} as const;

/**
 * The keys of a file in the order of their table, each with the comments directly above and below it. Empty lines
 * and comments that are next to no key stay between the same two places.
 */
export const keyOrder: Fix = {
  name: "key-order",
  repairs({ draft, lines, starts }) {
    const { front } = draft;
    const order = ORDERS[draft.role];
    const entries = front.entries?.entries ?? [];
    if (front.findings.length > 0 || !entries.every((entry) => isMovable(entry, order))) return [];
    const wanted = entries.toSorted((a, b) => order.indexOf(a.key) - order.indexOf(b.key));
    const first = wanted.findIndex((entry, index) => entry !== entries[index]);
    const out = entries[first];
    if (out === undefined) return [];

    const firstLine = 2;
    const yaml = lines.slice(firstLine - 1, front.bodyFirstLine - 2);
    const blocks = keyBlocks(
      yaml,
      entries.map(({ keyPlace }) => keyPlace.line - firstLine),
    );
    const put = blocks.flatMap(({ before }, index) => {
      const moved = entries.indexOf(wanted[index] ?? out);
      return [...before, ...(blocks[moved]?.lines ?? [])];
    });
    const used = blocks.reduce((sum, block) => sum + block.before.length + block.lines.length, 0);
    const start = starts[firstLine - 1] ?? 0;
    const edit = { start, end: start + yaml.slice(0, used).join("\n").length, text: put.join("\n") };
    const did = `put the keys in order: ${wanted.map(({ key }) => key).join(", ")}`;
    return [{ line: out.keyPlace.line, column: 1, did, edits: [edit] }];
  },
};

/** A known key at the start of its line: `? key`, `{a: b}` and indented maps are left as they are. */
function isMovable({ key, keyPlace }: YamlEntry, order: readonly string[]): boolean {
  return order.includes(key) && keyPlace.column === 1;
}

/** The lines of one key with its comments, and the lines before them that belong to no key. */
interface KeyBlock {
  /** Empty lines and comments that belong to no key. */
  before: string[];
  lines: string[];
}

// An editor looks for this one at the top of the YAML.
const MODELINE = /^#[ \t]*yaml-language-server:/;
const isComment = (line: string) => line.startsWith("#") && !MODELINE.test(line);
const isBetween = (line: string) => line.startsWith("#") || line.trim() === "";

/**
 * Cuts the lines of a frontmatter into those of its keys. A comment at the start of a line belongs to the key
 * right below it, else to the one right above it, else to none. What follows the last key's block is left out.
 *
 * @param keyLines the lines of the keys, from 0, ascending
 */
function keyBlocks(lines: readonly string[], keyLines: readonly number[]): KeyBlock[] {
  const blocks: KeyBlock[] = [];
  let next = 0;
  for (const [index, keyLine] of keyLines.entries()) {
    const begin = firstOfAbove(lines, next, keyLine);
    const end = endOfBlock(lines, keyLine, keyLines[index + 1] ?? lines.length, index + 1 < keyLines.length);
    blocks.push({ before: lines.slice(next, begin), lines: lines.slice(begin, end) });
    next = end;
  }
  return blocks;
}

/** The first of the comments that are right above a key, or the key's own line. */
function firstOfAbove(lines: readonly string[], from: number, keyLine: number): number {
  let begin = keyLine;
  while (begin > from && isComment(lines[begin - 1] ?? "")) begin -= 1;
  return begin;
}

/**
 * The line behind the last one of a key: behind its value and the comments right below, unless they are the next
 * key's.
 */
function endOfBlock(lines: readonly string[], keyLine: number, limit: number, isFollowed: boolean): number {
  let valueEnd = limit;
  while (valueEnd - 1 > keyLine && isBetween(lines[valueEnd - 1] ?? "")) valueEnd -= 1;
  let end = valueEnd;
  while (end < limit && isComment(lines[end] ?? "")) end += 1;
  return end === limit && isFollowed ? valueEnd : end;
}
