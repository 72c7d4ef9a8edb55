import type { Root } from "mdast";
import type { Finding } from "../finding.ts";
import type { Asset } from "./types.ts";

/** What the links and images of a file are checked against. */
export interface MarkdownContext {
  /** The file's path inside the conference, with `/`. */
  path: string;
  /** The file's text, for columns in code points. */
  text: string;
  /** By name, relative to `assets/`. */
  assets: ReadonlyMap<string, Asset>;
  /** Whether a path inside the conference (`citel/iap-63a1-5.md`) is a proposal: a message where it is not. */
  resolveFile: (path: string) => string | undefined;
}

/** Findings about a body's links, images and HTML. */
export function checkMarkdown(_file: string, _tree: Root, _context: MarkdownContext): Finding[] {
  return [];
}
