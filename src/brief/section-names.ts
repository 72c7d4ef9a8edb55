import { ISSUE_SECTIONS, PROPOSAL_SECTIONS, restrictedSection } from "../corpus/rules/sections.ts";
import type { SectionNames } from "./sections.ts";

/** How the sections of a proposal's body are called in the table of who sees what. */
export const proposalSectionNames = sectionNames("summary", PROPOSAL_SECTIONS);

/** Likewise of an issue's body. */
export const issueSectionNames = sectionNames("stake", ISSUE_SECTIONS);

/** Likewise of `conference.md`, where every heading is printed as written. */
export const conferenceSectionNames = sectionNames("introduction", []);

/**
 * A heading that is nearly one of a section with fewer readers (`## Asks` in a proposal) is taken for that
 * section: a slip of the pen must not publish what it was meant to keep. `check` warns of it.
 */
function sectionNames(opening: string, known: readonly string[]): SectionNames {
  return {
    opening,
    nameOf: (heading) => {
      if (known.includes(heading)) return sectionName(heading);
      const restricted = restrictedSection(heading, known);
      return restricted === undefined ? "further" : sectionName(restricted);
    },
  };
}

/** `Common position` is `common-position` in the table. */
export function sectionName(heading: string): string {
  return heading.toLowerCase().replaceAll(" ", "-");
}
