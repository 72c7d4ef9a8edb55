import type { Edit, Repair } from "./fix.ts";

/** The name under which these repairs are reported. */
export const LINE_ENDS = "line-ends";

/**
 * What makes the line ends of a file `\n`, the last one included, and takes away a byte order mark. `raw` is the
 * file as it lies on the disk, decoded with its mark.
 */
export function lineEndRepairs(raw: string): Repair[] {
  const repairs: Repair[] = [];
  const marks = /^\uFEFF*/.exec(raw)?.[0].length ?? 0;
  if (marks > 0) {
    const edits = [{ start: 0, end: marks, text: "" }];
    repairs.push({ line: 1, column: 1, did: "removed the byte order mark", edits });
  }
  const edits: Edit[] = [...raw.matchAll(/\r\n?/g)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    text: "\n",
  }));
  const [first] = edits;
  if (first !== undefined) {
    const lines = raw.slice(0, first.start).split("\n");
    const column = [...(lines.at(-1) ?? "").replace(/^\uFEFF+/, "")].length + 1;
    const did = `made ${edits.length === 1 ? "1 line end" : `${edits.length} line ends`} LF`;
    repairs.push({ line: lines.length, column, did, edits });
  }
  if (raw.length > 0 && !/[\r\n]$/.test(raw)) {
    const lines = raw.split(/\r\n?|\n/);
    const column = [...(lines.at(-1) ?? "")].length + 1;
    const edit = { start: raw.length, end: raw.length, text: "\n" };
    repairs.push({ line: lines.length, column, did: "ended the last line", edits: [edit] });
  }
  return repairs;
}
