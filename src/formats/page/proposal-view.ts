import { isAfterwards } from "../../brief/as-of.ts";
import { isPending, type Reservation, reservationOn, type Side, sideOn } from "../../brief/asks.ts";
import { type KindName, kindName } from "../../brief/declaration/changes.ts";
import type { ProposalVerdict, Verdict } from "../../brief/declaration/outcomes.ts";
import { shownPlace } from "../../brief/halftime/place.ts";
import { foremostChanges } from "../../brief/indexes.ts";
import { type TextKey, textKey } from "../../brief/text-changes/redline-html.ts";
import type {
  Brief,
  BriefIssue,
  BriefProposal,
  Change,
  ChangeKind,
  SponsorRef,
  TargetRef,
  TextOutcome,
} from "../../brief/types.ts";
import type { Position } from "../../corpus/types.ts";
import { optionalKeys } from "../../json-values.ts";
import { endsSentence } from "../templates/words.ts";
import { changeId, issueAnchor, outcomeAnchor, sponsorAnchor, targetAnchor, targetSlug } from "./anchors.ts";

/** A text that links to an id of the page. */
export interface Link {
  anchor: string;
  text: string;
}

/** A proposal as the templates read it: the brief's proposal, and what they would have to look up elsewhere. */
export interface ProposalView extends BriefProposal {
  anchor: string;
  /** Its ID, or its sponsor's number; null where it has neither. */
  label: string | null;
  /** `short`: the code of a group, which the key explains; the name of a state. */
  sponsorLinks: (SponsorRef & { anchor: string; short: string })[];
  /** What became of the texts that it acts on, or that answer it. */
  textResults: (TextResult & { isOwn: boolean })[];
  /** What its ending is for the group; empty where the group took no side, or in a brief of another kind. */
  verdict: Verdict | "";
  inferredVerdict: boolean;
  /** A short one is kept on one line. */
  targetLinks: (TargetRef & { anchor: string; isShort: boolean })[];
  home: Link;
  alsoLinks: Link[];
  /** The side that the group takes on it, for what there is to do; empty where there is nothing. */
  side: Side | "";
  /** The conference goes on, and delegations can still act on it. */
  isPending: boolean;
  /** The position as printed: `none` where this audience sees none. */
  shownPosition: Position;
  hasPosition: boolean;
  /** Why the position and the ask are not in force: a key of `reservation`, or empty. */
  reservation: Reservation | "";
  isReplaced: boolean;
  /** The most important change since the edition compared with; null where there is none, or an editorial one only. */
  change: ProposalChange | null;
  /** Its tokens for the page's filters. */
  facts: string;
  /** The signs in its text that need an explanation. */
  textKey: TextKey;
  /** The language of the original title, as far as its sources say it; empty where they do not. */
  originalLanguage: string;
  isSubmitted: boolean;
  /** It was touched on another day than its submission and the last entry of its history. */
  showsUpdated: boolean;
  history: HistoryEntry[];
  inferredRecord: boolean;
  inferredStatus: boolean;
  inferredPosition: boolean;
}

/** `isSentence`: its note has its own full stop, so that no semicolon follows. */
type HistoryEntry = BriefProposal["history"][number] & { isSentence: boolean };

/** What became of a text as it is beside a proposal or a target, in short. */
export type TextResult = Pick<TextOutcome, "result" | "label"> & { anchor: string; text: string };

export function textResult({ slug, target, result, label }: TextOutcome): TextResult {
  return { anchor: outcomeAnchor(slug), text: target.text, result, ...optionalKeys({ label }) };
}

/** A change, and its id in the list of changes, which states of a new proposal nothing that the proposal does not. `name` is a key of `changes.mark`. */
interface ProposalChange {
  kind: ChangeKind;
  name: KindName;
  id: string | null;
}

/** The most characters of a target that is kept on one line, such as `Res. 130` or `Dec. 5, Annex 2`. */
const SHORT_TARGET = 16;

/** A page, its message and a document of the same brief have the same views. */
const known = new WeakMap<Brief, ReadonlyMap<string, ProposalView>>();

/** All proposals of the brief by key, with their links resolved. */
export function proposalViews(brief: Brief): ReadonlyMap<string, ProposalView> {
  const views = known.get(brief) ?? newViews(brief);
  known.set(brief, views);
  return views;
}

function newViews(brief: Brief): ReadonlyMap<string, ProposalView> {
  const issues = new Map(brief.issues.map((issue) => [issue.slug, issue]));
  const verdicts = new Map(
    brief.outcomes?.issues.flatMap((issue) => issue.proposals.map((one) => [one.key, one])),
  );
  // Editorial changes are not marked.
  const changes = foremostChanges(brief.changes, (kind) => kind !== "editorial");
  const resultsOf = resultsByProposal(brief);
  return new Map(
    brief.proposals.map((proposal): [string, ProposalView] => {
      const foremost = changes.get(proposal.key);
      const change = foremost === undefined ? null : proposalChange(foremost);
      const facts = pageFacts(proposal, change !== null);
      const textResults = (resultsOf.get(proposal.key) ?? []).map((result) => ({
        ...result,
        isOwn: proposal.target.length === 1 && proposal.target[0]?.text === result.text,
      }));
      const verdict = verdictView(verdicts.get(proposal.key));
      return [
        proposal.key,
        { ...proposalView(proposal, issues, brief), ...verdict, textResults, change, facts },
      ];
    }),
  );
}

/** The results of the texts that a proposal acts on, by its key. */
function resultsByProposal({ texts }: Brief): Map<string, TextResult[]> {
  const results = new Map<string, TextResult[]>();
  for (const text of texts) {
    const result = textResult(text);
    for (const key of new Set(text.proposals)) results.set(key, [...(results.get(key) ?? []), result]);
  }
  return results;
}

/** The proposals of the keys, in their order; a key without a proposal is left out. */
export function proposalsOf(
  keys: readonly string[],
  proposals: ReadonlyMap<string, ProposalView>,
): ProposalView[] {
  return keys.flatMap((key) => proposals.get(key) ?? []);
}

function proposalChange(change: Change): ProposalChange {
  return { kind: change.kind, name: kindName(change), id: change.kind === "new" ? null : changeId(change) };
}

/** Verdicts that measure an ending against a side that the group took. */
export const MEASURES: ReadonlySet<Verdict> = new Set<Verdict>([
  "gained",
  "mixed",
  "lost",
  "deferred",
  "not-on-record",
]);

function verdictView(judged: ProposalVerdict | undefined): Pick<ProposalView, "verdict" | "inferredVerdict"> {
  const isMeasured = judged !== undefined && MEASURES.has(judged.verdict);
  return { verdict: isMeasured ? judged.verdict : "", inferredVerdict: judged?.inferred === true };
}

function proposalView(
  proposal: BriefProposal,
  issues: ReadonlyMap<string, BriefIssue>,
  brief: Brief,
): Omit<ProposalView, "change" | "facts" | "textResults" | "verdict" | "inferredVerdict"> {
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
    alsoLinks: proposal.also.filter((slug) => issues.has(slug)).map(link), // An extract has only some.
    side: sideOn(proposal, brief) ?? "",
    isPending: isPending(proposal) && !isAfterwards(brief),
    shownPosition,
    hasPosition: shownPosition !== "none",
    reservation: reservationOn(proposal, brief.asOf),
    history: historyOf(proposal),
    ...(proposal.committee !== undefined && { committee: shownPlace(proposal.committee, brief) }),
    isReplaced: proposal.successors !== undefined,
    originalLanguage: proposal.sources.find(({ language }) => language !== undefined)?.language ?? "",
    isSubmitted: proposal.status === "submitted",
    showsUpdated: isUpdatedApart(proposal),
    textKey: textKey(proposal.text?.html ?? ""),
    inferredRecord: proposal.confidence.record === "inferred",
    inferredStatus: proposal.confidence.status === "inferred",
    inferredPosition: proposal.confidence.position === "inferred",
  };
}

/**
 * The tokens of a proposal for the page's filters, such as `sponsor:ATU` and `status:in-committee`, separated by
 * spaces. The address of a filtered view has the same names and values.
 *
 * @param changed whether it has a change since the edition compared with, other than an editorial one
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
    ["backer", [...(proposal.supporters ?? []), ...(proposal.opponents ?? [])].map(({ code }) => code)],
    ["changed", changed ? ["yes"] : []],
  ] as const;
  return facts.flatMap(([kind, values]) => values.map((value) => `${kind}:${value}`)).join(" ");
}

/** Cannot be a code or an action, as these are in upper case. */
const NOT_STATED = "not-stated";

/** Its history without notes that equal its outcome, which is printed above it. */
function historyOf({ history, outcome }: BriefProposal): HistoryEntry[] {
  return history.map(({ note: written, ...entry }) => {
    const note = written === outcome ? undefined : written;
    return { ...entry, ...optionalKeys({ note }), isSentence: endsSentence(note ?? "") };
  });
}

function isUpdatedApart({ updated, submitted, history }: BriefProposal): boolean {
  return updated !== undefined && updated !== submitted && updated !== history.at(-1)?.date;
}
