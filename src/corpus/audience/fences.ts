import type { Place } from "../../finding.ts";
import { columnAt } from "../characters/code-points.ts";
import type { FormatFinding } from "../format-rules.ts";
import type { AudienceFence } from "../types.ts";
import { type FenceMark, type ResolveState, readFenceMark } from "./fence-mark.ts";

export type { ResolveState } from "./fence-mark.ts";

/**
 * Finds the fenced blocks that only some may read, line by line, before Markdown is parsed. `text` is the whole file,
 * `bodyFirstLine` where its body begins. Every line that begins with three or more colons is a well-formed mark
 * or an error. After an error, blocks are rather too long than too short: all that follows
 * an opening mark, however misspelt, lies in a block until the next closing one.
 */
export function scanAudienceFences(
  file: string,
  text: string,
  bodyFirstLine: number,
  resolveState: ResolveState,
): { fences: AudienceFence[]; findings: FormatFinding[] } {
  const lines = text.split("\n");
  const resolve = resolveOnce(resolveState);
  const fences: AudienceFence[] = [];
  const findings: FormatFinding[] = [];
  let open: (AudienceFence & { faulty: boolean }) | undefined;

  const close = (lastLine: number): void => {
    if (open !== undefined) {
      const { audience, states, firstLine } = open;
      fences.push({ audience, states, firstLine, lastLine });
    }
    open = undefined;
  };
  for (const [index, line] of lines.entries()) {
    const mark = readFenceMark(line, resolve);
    if (mark === undefined) continue;
    const number = index + 1;
    const report = (message: string, suggestion?: string): void => {
      findings.push(
        findingAt(mark, { file, line: number, column: columnAt(line, mark.index) }, message, suggestion),
      );
    };
    if (number < bodyFirstLine) {
      report("a block that only some may read belongs in the text, not among the keys at the top");
      continue;
    }
    if (mark.problem !== undefined) report(mark.problem, mark.suggestion);
    if (mark.kind === "inline") continue;
    if (mark.kind === "close") {
      if (open === undefined && mark.problem === undefined)
        report("this closes nothing: no block is open here");
      close(number);
      continue;
    }
    if (open !== undefined) {
      report(
        `the block of line ${open.firstLine} is still open: close it with ::: first; blocks cannot be nested`,
      );
      close(number - 1);
    }
    const { audience, states, problem } = mark;
    open = { audience, states, firstLine: number, lastLine: number, faulty: problem !== undefined };
  }
  // A faulty mark has a finding already.
  if (open !== undefined && !open.faulty) findings.push(notClosed(file, open.firstLine));
  close(lines.length);
  return { fences, findings };
}

/** Finds the block that a line of the file lies in, its marks included, among blocks in the order of the file. */
export function fenceFinder(fences: readonly AudienceFence[]): (line: number) => AudienceFence | undefined {
  return (line) => {
    let [low, high] = [0, fences.length - 1];
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if ((fences[middle]?.firstLine ?? 0) <= line) low = middle;
      else high = middle - 1;
    }
    const fence = fences[low];
    return fence !== undefined && fence.firstLine <= line && line <= fence.lastLine ? fence : undefined;
  };
}

/** The most codes that are resolved in one file; there are fewer states, and the search for near ones is slow. */
const MOST_CODES = 300;

/** Caches resolved codes, and limits their number. */
function resolveOnce(resolveState: ResolveState): ResolveState {
  const known = new Map<string, ReturnType<ResolveState>>();
  return (code) => {
    const before = known.get(code);
    if (before !== undefined) return before;
    if (known.size >= MOST_CODES) return { ok: false, message: "there are not so many states" };
    const resolved = resolveState(code);
    known.set(code, resolved);
    return resolved;
  };
}

function findingAt(
  { colons, kind }: FenceMark,
  place: Place,
  message: string,
  suggestion: string | undefined,
): FormatFinding {
  return {
    ...place,
    length: colons,
    severity: "error",
    rule: "audience-fence",
    message,
    ...(suggestion !== undefined && { suggestion }),
    ...(kind === "inline" && { restrictsBelow: true as const }),
  };
}

function notClosed(file: string, line: number): FormatFinding {
  const message = "the block is not closed: put a line ::: after its last line";
  return { file, line, column: 1, length: 3, severity: "error", rule: "audience-fence", message };
}
