import { describe, expect, it } from "vitest";
import { seesFence } from "../../src/brief/viewer.ts";
import { sees, VISIBILITY } from "../../src/brief/visibility.ts";
import { CONFERENCE_KEYS } from "../../src/corpus/schema/conference-schema.ts";
import { ISSUE_KEYS } from "../../src/corpus/schema/issue-and-outcome-schema.ts";
import { PROPOSAL_KEYS } from "../../src/corpus/schema/proposal-schema.ts";
import { ISSUE_SECTIONS, PROPOSAL_SECTIONS, sectionName } from "../../src/corpus/sections/section-names.ts";

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

  it.each([
    ["internal", "delegation", false],
    ["delegation", "public", false],
    ["delegation", "internal", true],
    ["public", "public", true],
  ] as const)("a proposal for %s is seen by %s: %s", (of, audience, seen) => {
    expect(sees(VISIBILITY.audiences, of, audience)).toBe(seen);
  });

  it("a block for some states reaches those and no other delegation", () => {
    const fence = { audience: "delegation" as const, states: ["KEN", "B"], firstLine: 1, lastLine: 3 };
    const viewer = {
      audience: "delegation" as const,
      day: "2026-11-09",
      language: "en",
      visibility: VISIBILITY,
      voided: new Map(),
    };
    expect(seesFence({ ...viewer, state: "KEN" }, fence)).toBe(true);
    expect(seesFence({ ...viewer, state: "UGA" }, fence)).toBe(false);
    expect(seesFence(viewer, fence)).toBe(false);
    expect(seesFence(viewer, { ...fence, states: [] })).toBe(true);
    expect(seesFence({ ...viewer, audience: "internal" }, fence)).toBe(true);
  });
});
