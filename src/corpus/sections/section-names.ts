/** What a heading for some readers only announces: what the group asks for, its position, or what it keeps for itself. */
export type Meaning = "ask" | "position" | "kept";

/** The files that have a body. */
export type BodyKind = "conference" | "issue" | "proposal";

/** The sections of a proposal that the brief prints in their own places. */
export const PROPOSAL_SECTIONS = ["Text", "Analysis", "Position", "Ask"] as const;
/** Those of an issue. */
export const ISSUE_SECTIONS = ["Common position", "Asks"] as const;

/** The headings that the format names, by the kind of file. */
export const KNOWN_SECTIONS: Readonly<Record<BodyKind, readonly string[]>> = {
  conference: [],
  issue: ISSUE_SECTIONS,
  proposal: PROPOSAL_SECTIONS,
};

/** What stands before the first heading, as the table of who sees what calls it. */
export const OPENINGS: Readonly<Record<BodyKind, string>> = {
  conference: "introduction",
  issue: "stake",
  proposal: "summary",
};

/**
 * The section after a heading that may have been meant for some readers only: nobody reads it until the heading is
 * corrected.
 */
export const WITHHELD = "withheld";

/** Sections that not every reader of the file may read. */
const RESTRICTED: ReadonlySet<string> = new Set(["Position", "Ask", "Common position", "Asks"]);

export function isRestricted(heading: string): boolean {
  return RESTRICTED.has(heading);
}

/** The restricted section of a file of this kind that a heading with this meaning was meant as. */
export function restrictedSection(kind: BodyKind, meaning: Meaning): string | undefined {
  if (kind === "conference" || meaning === "kept") return undefined;
  if (kind === "proposal") return meaning === "ask" ? "Ask" : "Position";
  return meaning === "ask" ? "Asks" : "Common position";
}

/** `Common position` is `common-position` in the table of who sees what. */
export function sectionName(heading: string): string {
  return heading.toLowerCase().replaceAll(" ", "-");
}

/** The title of a heading that everybody may read, `Further: Our line`. */
export function furtherHeading(words: string): string | undefined {
  return /^Further: *(\S.*)$/.exec(words)?.[1];
}
