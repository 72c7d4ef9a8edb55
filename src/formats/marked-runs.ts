import { plainWords } from "./headings.ts";

/** A stretch of a text that was added, taken out, or neither. */
export interface MarkedRun {
  mark?: "ins" | "del";
  text: string;
}

/** The stretches of a text with `<ins>` and `<del>` as plain words, in order; all other markup is left out. */
export function markedRuns(html: string): MarkedRun[] {
  return html
    .split(/(<(?:ins|del)>[\s\S]*?<\/(?:ins|del)>)/)
    .map((part): MarkedRun => {
      const text = spaced(part);
      if (part.startsWith("<ins>")) return { mark: "ins", text };
      return part.startsWith("<del>") ? { mark: "del", text } : { text };
    })
    .filter(({ text }) => text !== "");
}

/** Its words, with a blank kept at either end where the text has one. */
function spaced(html: string): string {
  const words = plainWords(html);
  const bare = html.replace(/^<(?:ins|del)>|<\/(?:ins|del)>$/g, "");
  if (words === "") return /\s/.test(bare) ? " " : "";
  return `${/^\s/.test(bare) ? " " : ""}${words}${/\s$/.test(bare) ? " " : ""}`;
}
