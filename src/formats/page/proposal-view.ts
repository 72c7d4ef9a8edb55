import type {
  Brief,
  BriefIssue,
  BriefProposal,
  ChangeKind,
  SponsorRef,
  TargetRef,
} from "../../brief/types.ts";
import type { Position } from "../../corpus/types.ts";
import { changeId, issueAnchor, sponsorAnchor, targetAnchor, targetSlug } from "./anchors.ts";

/** A word that links to a place of the page. */
export interface Link {
  anchor: string;
  text: string;
}

/** A proposal as the templates read it: the brief's, and what they would have to look up elsewhere. */
export interface ProposalView extends BriefProposal {
  anchor: string;
  /** What readers call it: the ID, the sponsor's number, or nothing. */
  label: string | null;
  /** `short`: a group by its code, which the key explains; a state by its name. */
  sponsorLinks: (SponsorRef & { anchor: string; short: string })[];
  /** A short one stays on one line. */
  targetLinks: (TargetRef & { anchor: string; isShort: boolean })[];
  home: Link;
  alsoLinks: Link[];
  /** The position as printed: `none` where this audience sees none. */
  shownPosition: Position;
  hasPosition: boolean;
  isReplaced: boolean;
  /** The most important thing that changed at it since the edition compared with; null where nothing did. */
  change: { kind: ChangeKind; id: string } | null;
  /** What the page's filters ask of it. */
  facts: string;
  /** What the signs in its text mean. */
  textKey: TextKey;
  inferredRecord: boolean;
  inferredStatus: boolean;
  inferredPosition: boolean;
}

/** Characters of a target that stays on one line: a numbered reference such as `Res. 130` or `Dec. 5, Annex 2`. */
const SHORT_TARGET = 16;

/** All proposals of the brief by key, with their links resolved. */
export function proposalViews(brief: Brief): ReadonlyMap<string, ProposalView> {
  const issues = new Map(brief.issues.map((issue) => [issue.slug, issue]));
  const changes = foremostChanges(brief);
  return new Map(
    brief.proposals.map((proposal) => {
      const change = changes.get(proposal.key) ?? null;
      const facts = pageFacts(proposal, change !== null);
      return [proposal.key, { ...proposalView(proposal, issues), change, facts }];
    }),
  );
}

/** The proposals of the keys, in their order; a key without a proposal is left out. */
export function proposalsOf(
  keys: readonly string[],
  proposals: ReadonlyMap<string, ProposalView>,
): ProposalView[] {
  return keys.flatMap((key) => proposals.get(key) ?? []);
}

/** The most important change at each proposal; an edit alone is no mark worth a reader's eye. */
function foremostChanges(brief: Brief): Map<string, { kind: ChangeKind; id: string }> {
  const foremost = new Map<string, { kind: ChangeKind; id: string }>();
  for (const change of brief.changes.list) {
    const key = change.proposal?.key;
    if (key === undefined || change.kind === "editorial" || foremost.has(key)) continue;
    foremost.set(key, { kind: change.kind, id: changeId(change) });
  }
  return foremost;
}

function proposalView(
  proposal: BriefProposal,
  issues: ReadonlyMap<string, BriefIssue>,
): Omit<ProposalView, "change" | "facts"> {
  const link = (slug: string): Link => ({ anchor: issueAnchor(slug), text: issues.get(slug)?.title ?? slug });
  const shownPosition = proposal.position ?? "none";
  return {
    ...proposal,
    anchor: proposal.key,
    label: proposal.id ?? proposal.number ?? null,
    sponsorLinks: proposal.sponsors.map((sponsor) => ({
      ...sponsor,
      anchor: sponsorAnchor(sponsor.code),
      short: sponsor.kind === "group" ? sponsor.code : sponsor.name,
    })),
    targetLinks: proposal.target.map((target) => ({
      ...target,
      anchor: targetAnchor(target.key),
      isShort: target.text.length <= SHORT_TARGET,
    })),
    home: link(proposal.issue),
    alsoLinks: proposal.also.map(link),
    shownPosition,
    hasPosition: shownPosition !== "none",
    isReplaced: proposal.successors !== undefined,
    textKey: textKey(proposal.text?.html ?? ""),
    inferredRecord: proposal.confidence.record === "inferred",
    inferredStatus: proposal.confidence.status === "inferred",
    inferredPosition: proposal.confidence.position === "inferred",
  };
}

/**
 * What the page's filters ask of a proposal, in the words that a filtered view's address has: tokens such as
 * `sponsor:ATU` and `status:in-committee`, without blanks in them, one blank between.
 *
 * @param changed whether anything but wording and layout changed since the edition compared with
 */
function pageFacts(proposal: BriefProposal, changed: boolean): string {
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

/** What has to be explained about the signs of a text with changes. */
interface TextKey {
  hasChanges: boolean;
  hasMoved: boolean;
  hasRestyled: boolean;
}

/** The signs that a text's HTML, sanitised and ours, holds. */
function textKey(html: string): TextKey {
  return {
    hasChanges: /<(?:ins|del)>/.test(html),
    hasMoved: /<(?:ins|del) class="moved-/.test(html),
    hasRestyled: html.includes('<span class="restyled">'),
  };
}
