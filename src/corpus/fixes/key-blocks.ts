/** The lines of one key with its comments, and what stands before them by itself. */
export interface KeyBlock {
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
 * @param keyLines the lines on which the keys stand, from 0, ascending
 */
export function keyBlocks(lines: readonly string[], keyLines: readonly number[]): KeyBlock[] {
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

/** The first of the comments that stand right above a key, or the key's own line. */
function firstOfAbove(lines: readonly string[], from: number, keyLine: number): number {
  let begin = keyLine;
  while (begin > from && isComment(lines[begin - 1] ?? "")) begin -= 1;
  return begin;
}

/** The line behind the last one of a key: behind its value and the comments right below, unless they are the next key's. */
function endOfBlock(lines: readonly string[], keyLine: number, limit: number, isFollowed: boolean): number {
  let valueEnd = limit;
  while (valueEnd - 1 > keyLine && isBetween(lines[valueEnd - 1] ?? "")) valueEnd -= 1;
  let end = valueEnd;
  while (end < limit && isComment(lines[end] ?? "")) end += 1;
  return end === limit && isFollowed ? valueEnd : end;
}
