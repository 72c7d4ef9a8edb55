import type { SectionNames } from "./sections.ts";

const PROPOSAL: ReadonlyMap<string, string> = new Map([
  ["text", "text"],
  ["analysis", "analysis"],
  ["position", "position"],
  ["ask", "ask"],
]);

const ISSUE: ReadonlyMap<string, string> = new Map([
  ["common position", "common-position"],
  ["asks", "asks"],
]);

/** How the sections of a proposal's body are called in the table of who sees what. */
export const proposalSectionNames: SectionNames = {
  opening: "summary",
  nameOf: (heading) => PROPOSAL.get(plain(heading)) ?? "further",
};

/** Likewise of an issue's body. */
export const issueSectionNames: SectionNames = {
  opening: "stake",
  nameOf: (heading) => ISSUE.get(plain(heading)) ?? "further",
};

/** Likewise of `conference.md`. */
export const conferenceSectionNames: SectionNames = {
  opening: "introduction",
  nameOf: () => "further",
};

/** Letter case and blanks never decide who reads a section. */
function plain(heading: string): string {
  return heading.toLowerCase().replace(/\s+/g, " ").trim();
}
