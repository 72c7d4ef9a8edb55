import { type Reader, scalar } from "./reader.ts";

const LONGEST_KEY = 120;

/** The key of a proposal, `citel/iap-63a1-5`: its path in the conference without `.md`. */
export function proposalKey(): Reader<string> {
  return scalar("key", { type: "string", pattern: "^[a-z0-9/-]+$", maxLength: LONGEST_KEY }, (text) => {
    if (isProposalKey(text)) return { ok: true, value: text };
    const near = text
      .replace(/\.md$/, "")
      .replace(/^\.?\//, "")
      .toLowerCase();
    const wrong = `"${text}" is not the key of a proposal: its path in the conference without ".md"`;
    if (near === text || !isProposalKey(near))
      return { ok: false, message: `${wrong}, such as "citel/iap-63a1-5"` };
    return { ok: false, message: `${wrong}; did you mean "${near}"?`, suggestion: near };
  });
}

function isProposalKey(text: string): boolean {
  return text.length <= LONGEST_KEY && text.split("/").every(isSegment);
}

function isSegment(segment: string): boolean {
  return segment.split("-").every((part) => /^[a-z0-9]+$/.test(part));
}
