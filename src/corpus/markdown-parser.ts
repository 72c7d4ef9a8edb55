import type { Root } from "mdast";
import remarkGfm from "remark-gfm";
import remarkParse from "remark-parse";
import { unified } from "unified";

const parser = unified().use(remarkParse).use(remarkGfm).freeze();

/** CommonMark with GFM to a tree. Only for texts that are known to be harmless: see `markdown-guard.ts`. */
export function parseMarkdown(text: string): Root {
  return parser.parse(text);
}
