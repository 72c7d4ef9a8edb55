import type { Heading } from "mdast";
import { toString as plainWords } from "mdast-util-to-string";
import { visit } from "unist-util-visit";
import { closest } from "../../itu/did-you-mean.ts";
import type { Body } from "../types.ts";

/** The sections of a proposal that the brief prints in their own places. */
export const PROPOSAL_SECTIONS = ["Text", "Analysis", "Position", "Ask"] as const;
/** Those of an issue. */
export const ISSUE_SECTIONS = ["Common position", "Asks"] as const;

/** Sections that not every reader of the file may read. */
const RESTRICTED: ReadonlySet<string> = new Set(["Position", "Ask", "Common position", "Asks"]);

/** The words of a heading. Raw HTML in it, comments above all, is no part of its name. */
export function headingWords(heading: Heading): string {
  return plainWords(heading, { includeHtml: false }).replace(/\s+/g, " ").trim();
}

/** The headings of a body that are not inside anything else, with their words. */
export function headingsOf(body: Body): { heading: Heading; words: string }[] {
  return body.tree.children
    .filter((node) => node.type === "heading")
    .map((heading) => ({ heading, words: headingWords(heading) }));
}

/** The headings inside quotations and lists: they open no section. */
export function nestedHeadingsOf(body: Body): { heading: Heading; words: string }[] {
  const nested: { heading: Heading; words: string }[] = [];
  visit(body.tree, "heading", (heading, _index, parent) => {
    if (parent?.type !== "root") nested.push({ heading, words: headingWords(heading) });
  });
  return nested;
}

/**
 * The section with fewer readers that a heading is or may have been meant as: nearly its name, or with its word
 * among others ("Our position", "Ask (internal)"). A slip of the pen must not publish what it was meant to keep.
 */
export function restrictedSection(words: string, known: readonly string[]): string | undefined {
  const named = known.includes(words) ? words : closest(words, known);
  if (named !== undefined && RESTRICTED.has(named)) return named;
  const single: readonly string[] =
    words
      .normalize("NFKC")
      .toLowerCase()
      .match(/\p{L}+/gu) ?? [];
  const speaksOf = (word: string) => single.includes(word) || single.includes(`${word}s`);
  return ["ask", "position"]
    .filter(speaksOf)
    .flatMap((word) => known.filter((section) => section.toLowerCase().includes(word)))[0];
}
