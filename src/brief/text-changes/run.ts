/** How words are set: in italics, in bold, in both, or plainly. */
export type Emphasis = "" | "em" | "strong" | "em strong";

/** Words that stand in one emphasis; also a single word, or the blank between two. */
export interface Run {
  text: string;
  emphasis: Emphasis;
}

/** A stretch of a text that was taken out, added, set in another emphasis, or left as it was. */
export interface Piece {
  mark?: "del" | "ins" | "restyled";
  runs: Run[];
  /** `restyled`: the words in the emphasis that they had before. */
  before?: Run[];
}

/** The words of some runs. */
export function textOf(runs: readonly Run[]): string {
  return runs.map(({ text }) => text).join("");
}

/** The same runs with neighbours of one emphasis joined. */
export function joined(runs: readonly Run[]): Run[] {
  const result: Run[] = [];
  for (const { text, emphasis } of runs) {
    const last = result.at(-1);
    if (last?.emphasis === emphasis) last.text += text;
    else if (text !== "") result.push({ text, emphasis });
  }
  return result;
}

/** What stands from one place of the runs' text to another, in UTF-16 units. */
export function sliced(runs: readonly Run[], from: number, to: number): Run[] {
  const result: Run[] = [];
  let start = 0;
  for (const { text, emphasis } of runs) {
    const part = text.slice(Math.max(from - start, 0), Math.max(to - start, 0));
    if (part !== "") result.push({ text: part, emphasis });
    start += text.length;
    if (start >= to) break;
  }
  return result;
}
