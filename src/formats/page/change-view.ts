import type {
  Brief,
  Change,
  ChangedField,
  ChangeKind,
  ProposalRef,
  RichText,
  SponsorRef,
} from "../../brief/types.ts";
import { changeId, issueAnchor } from "./anchors.ts";
import type { ProposalView } from "./proposal-view.ts";

/** A change in one line: its kind, where, and from what to what. */
export interface ChangeView {
  kind: Change["kind"];
  /** The name of its entry in the list, for links: the proposal's or issue's key and the kind. */
  id: string;
  /** Of the proposal or issue; empty where it is not in this brief any more. */
  anchor: string;
  label: string;
  title: string;
  /** Words of the catalogue under `words`; null where nothing of the kind changed. */
  step: { words: "status" | "position" | "delegation.agreement"; from: string; to: string } | null;
  outcome: string;
  successors: ProposalRef[];
  /** What was merged into it. */
  mergedFrom: ProposalRef[];
  /** What became of what was asked: a word of `changes.asks`, or empty. */
  asks: string;
  backers: { words: string; names: string }[];
  /** The earlier key; empty where the file has the name that it had. */
  renamedFrom: string;
  /** Said by name alone: only spelling, layout or our own notes changed. */
  isMinor: boolean;
  fields: FieldView[];
  /** Names of the fields; a new name of the file is told by `renamedFrom`. */
  edits: string[];
  /** What is new, as it stands: who proposes what; null for other kinds. */
  proposal: ProposalView | null;
  /** Something else than submitted on a stated day, which the day alone says. */
  showsStatus: boolean;
  /** Who proposed what is gone. */
  formerSponsors: string;
  /** What it came to is concluded from a source that does not state it. */
  isInferred: boolean;
}

/** A part that is not as it was, in words; empty where there was or is nothing. */
export interface FieldView {
  field: string;
  before: string;
  after: string;
  /** Both are days or months, to be written as the language does. */
  isDate: boolean;
  marked: RichText | null;
}

/** One change as the page tells it. */
export function changeView(
  change: Change,
  brief: Brief,
  proposals: ReadonlyMap<string, ProposalView>,
): ChangeView {
  const found = proposals.get(change.proposal?.key ?? "");
  return {
    kind: change.kind,
    id: changeId(change),
    ...placeOf(change, brief, proposals),
    step: stepOf(change),
    outcome: change.outcome ?? "",
    successors: change.successors ?? [],
    mergedFrom: change.mergedFrom ?? [],
    asks: change.asks ?? "",
    backers: [
      { words: "gainedSupporters", names: codes(change.gained?.supporters) },
      { words: "gainedOpponents", names: codes(change.gained?.opponents) },
      { words: "lostSupporters", names: codes(change.lost?.supporters) },
      { words: "lostOpponents", names: codes(change.lost?.opponents) },
    ].filter(({ names }) => names !== ""),
    renamedFrom: change.renamedFrom ?? "",
    isMinor: change.kind === "editorial",
    fields: (change.fields ?? []).map((field) => fieldView(field, brief)),
    edits: (change.fields ?? []).map(({ field }) => field).filter((field) => field !== "key"),
    proposal: change.kind === "new" ? (found ?? null) : null,
    showsStatus: found?.status !== "submitted" || found.submitted === undefined || found.inferredStatus,
    formerSponsors: change.kind === "gone" ? codes(change.sponsors) : "",
    isInferred:
      (STATUS_KINDS.has(change.kind) && found?.inferredStatus) ||
      (change.kind === "position" && found?.inferredPosition) ||
      false,
  };
}

const STATUS_KINDS: ReadonlySet<ChangeKind> = new Set([
  "moved",
  "outcome",
  "withdrawn",
  "superseded",
  "merged",
]);

function fieldView({ field, before = "", after = "", marked }: ChangedField, brief: Brief): FieldView {
  const titleOf = (slug: string) => brief.issues.find((issue) => issue.slug === slug)?.title ?? slug;
  const inWords = field === "issue" ? titleOf : (value: string) => value;
  return {
    field,
    before: inWords(before),
    after: inWords(after),
    isDate: field === "agreed",
    marked: marked ?? null,
  };
}

function placeOf(
  { proposal, issue }: Change,
  brief: Brief,
  proposals: ReadonlyMap<string, ProposalView>,
): Pick<ChangeView, "anchor" | "label" | "title"> {
  if (proposal === undefined) {
    const found = brief.issues.find(({ slug }) => slug === issue);
    if (issue === undefined) return { anchor: "", label: "", title: "" };
    return { anchor: found ? issueAnchor(found.slug) : "", label: "", title: found?.title ?? issue };
  }
  const anchor = proposals.get(proposal.key)?.anchor ?? "";
  return { anchor, label: proposal.label ?? "", title: proposal.title };
}

type Step = NonNullable<ChangeView["step"]>;

/** Of the other kinds the name says to what it came. */
const STEPS: ReadonlyMap<Change["kind"], Step["words"]> = new Map([
  ["moved", "status"],
  ["outcome", "status"],
  ["position", "position"],
  ["issue-position", "delegation.agreement"],
]);

function stepOf({ kind, from, to, asks }: Change): Step | null {
  const words = STEPS.get(kind);
  // "No position" would be another one: that it is under review is said instead.
  if (asks === "under-review") return null;
  if (words === undefined || from === undefined || to === undefined || from === to) return null;
  return { words, from, to };
}

function codes(backers: readonly SponsorRef[] = []): string {
  return backers.map(({ code }) => code).join(", ");
}
