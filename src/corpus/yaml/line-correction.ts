/** A slip of a line, and the line as it should be. */
export interface LineMend {
  corrected: string;
  /** Left out where the line only moves along with another that has one. */
  slip?: LineSlip;
}

export interface LineSlip {
  rule: "yaml-syntax" | "unquoted-text";
  /** In words of the format only: the line may not be for every reader. */
  message: string;
  /** Where in the line as it is, in UTF-16 units from 0. */
  index: number;
  length: number;
}

/** Mends by the index of their lines. */
export type Mends = Map<number, LineMend>;

/** The lines with the mends made. */
export function mended(lines: readonly string[], mends: Mends): string[] {
  return lines.map((line, index) => mends.get(index)?.corrected ?? line);
}

/** Mends of lines, and mends of what these made of them: a line keeps the slip that was found first. */
export function together(first: Mends, second: Mends): Mends {
  const all = new Map(first);
  for (const [index, { corrected, slip }] of second) {
    const found = first.get(index)?.slip ?? slip;
    all.set(index, { corrected, ...(found && { slip: found }) });
  }
  return all;
}
