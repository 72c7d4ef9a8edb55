import { toString as textOf } from "mdast-util-to-string";
import { readHtml } from "../../brief/body/read-html.ts";

/** A part of a text that was added, deleted, or neither. */
export interface MarkedRun {
  mark?: "ins" | "del";
  text: string;
}

/** A text with `<ins>` and `<del>` as plain text, part by part; all other markup is left out. */
export function markedRuns(html: string): MarkedRun[] {
  const runs: MarkedRun[] = [];
  for (const node of readHtml(html).children) {
    const text = textOf(node);
    const last = runs.at(-1);
    if (node.type === "element" && (node.tagName === "ins" || node.tagName === "del"))
      runs.push({ mark: node.tagName, text });
    else if (last !== undefined && last.mark === undefined) last.text += text;
    else runs.push({ text });
  }
  return runs
    .map(({ text, ...rest }) => ({ ...rest, text: text.replace(/\s+/g, " ") }))
    .filter(({ text }) => text !== "");
}
