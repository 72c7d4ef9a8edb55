import type { SectionProblem } from "../sections/body-sections.ts";
import { ISSUE_SECTIONS, isRestricted, PROPOSAL_SECTIONS } from "../sections/section-names.ts";

/** The message about a heading; it quotes no word of the file. */
export interface HeadingMessage {
  message: string;
  suggestion: string;
}

const FURTHER = "## Further: …";

/** What is wrong with a heading that could expose confidential words, and what would be right. */
export function headingMessage({ kind, section }: Pick<SectionProblem, "kind" | "section">): HeadingMessage {
  const right = section === undefined ? FURTHER : `## ${section}`;
  switch (kind) {
    case "close":
      return {
        message: `this heading is close to "${right}", which not everybody may read: write "${right}" if that is meant, or "${FURTHER}" if everybody may read what follows`,
        suggestion: right,
      };
    case "kept":
      return {
        message: `this says that not everybody may read what follows, and keeps it from nobody: put it between a line ":::internal" and a line ":::", or, where everybody may read it, use other words or a heading "${FURTHER}"`,
        suggestion: FURTHER,
      };
    case "look-alike":
      return {
        message: `this reads like the heading "${right}" and is none, so everybody would read what follows: write "${right}" at the start of a line of its own, outside lists and quotations`,
        suggestion: right,
      };
    case "level":
      return { message: `"${section}" has a place of its own on the second level only`, suggestion: right };
    case "inside":
      return {
        message: `a heading within ${named(section)} is an error: that part ends only at a heading that the format names; leave out its marks, or write "${FURTHER}" where what everybody may read begins`,
        suggestion: FURTHER,
      };
    case "underline":
      return {
        message: `a line of --- or === right under words makes a heading of them, which is an error within ${named(section)}: put an empty line between, or write *** for a line across the page`,
        suggestion: "***",
      };
    case "unlisted":
      return {
        message: `a heading in this language may be meant for some readers only, and the tool cannot know: write "${FURTHER}" with its words if everybody may read what follows, "## Position", "## Ask", "## Common position" or "## Asks" if it is one of these, or put its text between ":::internal" and ":::"`,
        suggestion: FURTHER,
      };
    case "further":
      return {
        message: `such a heading is written "${FURTHER}", at the start of its line`,
        suggestion: FURTHER,
      };
  }
}

function named(section: string | undefined): string {
  return section === undefined ? "a part that not everybody may read" : `"## ${section}"`;
}

const KINDS = ["close", "kept", "look-alike", "level", "inside", "underline", "further", "unlisted"] as const;
const SECTIONS = [undefined, ...[...PROPOSAL_SECTIONS, ...ISSUE_SECTIONS].filter(isRestricted)];

/** Every message of this file: they may be printed for a confidential line. */
export const HEADING_MESSAGES: ReadonlySet<string> = new Set(
  KINDS.flatMap((kind) =>
    SECTIONS.map((section) => headingMessage({ kind, ...(section && { section }) }).message),
  ),
);
