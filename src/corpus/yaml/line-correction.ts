/** A corrected line, and the slip that it corrects. */
export interface LineCorrection {
  corrected: string;
  /** Absent where the line only moves along with another one. */
  slip?: LineSlip;
}

export interface LineSlip {
  rule: "yaml-syntax" | "unquoted-text";
  /** In words of the format only, since the line may be confidential. */
  message: string;
  /** Where in the line as it is, in UTF-16 units from 0. */
  index: number;
  length: number;
}

/** Corrections by the index of their lines. */
export type LineCorrections = Map<number, LineCorrection>;

/** The lines after the corrections. */
export function applyCorrections(lines: readonly string[], corrections: LineCorrections): string[] {
  return lines.map((line, index) => corrections.get(index)?.corrected ?? line);
}

/** Merges corrections with later ones of their results: a line keeps the slip that was found first. */
export function mergeCorrections(first: LineCorrections, second: LineCorrections): LineCorrections {
  const all = new Map(first);
  for (const [index, { corrected, slip }] of second) {
    const found = first.get(index)?.slip ?? slip;
    all.set(index, { corrected, ...(found && { slip: found }) });
  }
  return all;
}
