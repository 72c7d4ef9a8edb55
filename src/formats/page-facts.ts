import type { BriefProposal } from "../brief/types.ts";
import { targetSlug } from "./anchors.ts";

/**
 * What the page's filters ask of a proposal, in the words that a filtered view's address has: tokens such as
 * `sponsor:ATU` and `status:in-committee`, without blanks in them, one blank between.
 *
 * @param changed whether anything but wording and layout changed since the edition compared with
 */
export function pageFacts(proposal: BriefProposal, changed: boolean): string {
  const sponsors = proposal.sponsors.map(({ code }) => code);
  const facts = [
    ["issue", [proposal.issue]],
    ["sponsor", sponsors.length > 0 ? sponsors : [NOT_STATED]],
    ["target", proposal.target.map(({ key }) => targetSlug(key))],
    ["action", [proposal.action ?? NOT_STATED]],
    ["status", [proposal.status]],
    ["position", [proposal.position ?? "none"]],
    ["changed", changed ? ["yes"] : []],
  ] as const;
  return facts.flatMap(([kind, values]) => values.map((value) => `${kind}:${value}`)).join(" ");
}

/** No code and no action is in lower case. */
const NOT_STATED = "not-stated";
