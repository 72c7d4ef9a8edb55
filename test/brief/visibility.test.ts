import { describe, expect, it } from "vitest";
import { issueSectionNames, proposalSectionNames, sectionName } from "../../src/brief/section-names.ts";
import { maySeeProposal, sees, VISIBILITY } from "../../src/brief/visibility.ts";
import { ISSUE_SECTIONS, PROPOSAL_SECTIONS } from "../../src/corpus/rules/sections.ts";
import { CONFERENCE_KEYS } from "../../src/corpus/schema/conference-schema.ts";
import { ISSUE_KEYS } from "../../src/corpus/schema/issue-schema.ts";
import { PROPOSAL_KEYS } from "../../src/corpus/schema/proposal-schema.ts";

describe("who sees what", () => {
  it.each([
    ["proposal", Object.keys(PROPOSAL_KEYS), VISIBILITY.proposal],
    ["issue", Object.keys(ISSUE_KEYS), VISIBILITY.issue],
    ["conference", Object.keys(CONFERENCE_KEYS), VISIBILITY.conference],
  ])("every key of a %s has a row in the table", (_, keys, table) => {
    expect(keys.filter((key) => !table.has(key))).toEqual([]);
  });

  it.each([
    ["proposal", PROPOSAL_SECTIONS, VISIBILITY.proposalSections],
    ["issue", ISSUE_SECTIONS, VISIBILITY.issueSections],
  ])("every heading of a %s that has a place of its own has a row", (_, headings, table) => {
    expect(headings.map(sectionName).filter((name) => !table.has(name))).toEqual([]);
  });

  it("a heading that is nearly a restricted one has no more readers than that one", () => {
    expect(["Asks", "ask", "Ask:", "Positions"].map(proposalSectionNames.nameOf)).toEqual([
      "ask",
      "ask",
      "ask",
      "position",
    ]);
    expect(["Ask", "Common positions"].map(issueSectionNames.nameOf)).toEqual(["asks", "common-position"]);
    expect(["Texte", "Background"].map(proposalSectionNames.nameOf)).toEqual(["further", "further"]);
  });

  it("a key without a row reaches nobody", () => {
    expect(sees(VISIBILITY.proposal, "strategy", "internal", "agreed")).toBe(false);
  });

  it("the group's position is public only where it is agreed, and its ask never", () => {
    expect(sees(VISIBILITY.proposal, "position", "public", "none")).toBe(false);
    expect(sees(VISIBILITY.proposal, "position", "public", "agreed")).toBe(true);
    expect(sees(VISIBILITY.proposalSections, "ask", "public", "agreed")).toBe(false);
    expect(sees(VISIBILITY.proposalSections, "ask", "delegation", "agreed")).toBe(true);
  });

  it("a proposed common position is for delegations, an agreed one for everybody", () => {
    expect(sees(VISIBILITY.issue, "position", "public", "proposed")).toBe(false);
    expect(sees(VISIBILITY.issue, "position", "delegation", "proposed")).toBe(true);
    expect(sees(VISIBILITY.issue, "position", "public", "agreed")).toBe(true);
  });

  it("each audience sees its own proposals and those of the wider ones", () => {
    expect(maySeeProposal("internal", "delegation")).toBe(false);
    expect(maySeeProposal("delegation", "public")).toBe(false);
    expect(maySeeProposal("delegation", "internal")).toBe(true);
    expect(maySeeProposal("public", "public")).toBe(true);
  });
});
