import type { Heading } from "mdast";
import { toString as plainWords } from "mdast-util-to-string";
import type { Body } from "../types.ts";

/** The sections of a proposal that the brief prints in their own places. */
export const PROPOSAL_SECTIONS = ["Text", "Analysis", "Position", "Ask"] as const;
/** Those of an issue. */
export const ISSUE_SECTIONS = ["Common position", "Asks"] as const;

/** The headings of a body that are not inside anything else, with their words. */
export function headingsOf(body: Body): { heading: Heading; words: string }[] {
  return body.tree.children
    .filter((node) => node.type === "heading")
    .map((heading) => ({ heading, words: plainWords(heading).trim() }));
}
