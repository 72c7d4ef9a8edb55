import type { Proposal } from "../../src/corpus/types.ts";

/** A proposal with nothing but what the format requires, and the keys that a test gives. */
export function proposalRecord(stated: Partial<Proposal> = {}): Proposal {
  return {
    file: "proposals/pp-26/a.md",
    at: () => ({ file: "proposals/pp-26/a.md", line: 1, column: 1 }),
    body: { markdown: "", fences: [], tree: { type: "root", children: [] } },
    key: "a",
    title: "A title",
    formerly: [],
    sponsors: [],
    issue: "cybersecurity",
    also: [],
    target: [],
    status: "submitted",
    position: "none",
    review: "draft",
    signatories: [],
    supporters: [],
    opponents: [],
    relations: { supersedes: [], mergedInto: [], sameSubject: [], opposes: [] },
    history: [],
    sources: [],
    confidence: { record: "explicit", status: "explicit", position: "explicit" },
    audience: "public",
    ...stated,
  };
}
