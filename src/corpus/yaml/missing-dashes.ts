import type { LineCorrection } from "./line-start.ts";
import { lineStart } from "./line-start.ts";

/** A key of a list entry without a dash, and its line. */
export interface BareKey {
  index: number;
  key: string;
}

/**
 * Adds the dashes of list entries that have none: where a key repeats, another entry begins.
 * Without a repeated key nothing changes: one map stands for a list of one.
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
