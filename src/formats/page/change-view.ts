import { type Reservation, reservationOnIssue } from "../../brief/asks.ts";
import { WITH_ISSUES, withNames } from "../../brief/changes/match-records.ts";
import { isOfWords, type KindName, kindName } from "../../brief/declaration/changes.ts";
import { shownPlace } from "../../brief/halftime/place.ts";
import type {
  Brief,
  Change,
  ChangedField,
  ChangeKind,
  ProposalRef,
  RichText,
  SponsorRef,
} from "../../brief/types.ts";
import { directionOf, directionOfParagraph } from "../../direction.ts";
import { changeId, issueAnchor } from "./anchors.ts";
import type { ProposalView } from "./proposal-view.ts";

/** A change in one line: its kind, where, and from what to what. */
export interface ChangeView {
  kind: Change["kind"];
  /** The name of the kind: a key of `changes.kind`. */
  name: KindName;
  /** The id of its entry in the list of changes. */
  id: string;
  /** The id of the proposal or issue; empty where the brief no longer has it. */
  anchor: string;
  label: string;
  title: string;
  /** What a change without a title is about: a key of `changes.subject`. */
  subject: Subject;
  /** From one value to another; `words` is the catalogue key of their names. Null where the kind has no values. */
  step: { words: "status" | "position" | "delegation.agreement"; from: string; to: string } | null;
  /** Why the position, or the common position, is not in force: a key of `reservation`, or empty. */
  reservation: Reservation | "";
  outcome: string;
  successors: ProposalRef[];
  /** The proposals that were merged into it. */
  mergedFrom: ProposalRef[];
  /** What happened to the asks: a key of `changes.asks`, or empty. */
  asks: string;
  backers: { words: string; names: string }[];
  /** The earlier key; empty where the file was not renamed. */
  renamedFrom: string;
  /** Listed by names alone: only wording, spelling or layout changed. */
  isMinor: boolean;
  /** The fields that a list of names states as well: only they state what changed, and of words there are few. */
  listed: FieldView[];
  /** The name of the kind states which field these are. */
  isNamed: boolean;
  fields: FieldView[];
  /** Names of the fields; `renamedFrom` reports a new key. */
  edits: string[];
  /** The new proposal; null for other kinds. */
  proposal: ProposalView | null;
  /** Whether the status is printed; the date of submission implies the status `submitted`. */
  showsStatus: boolean;
  /** The sponsors of a proposal that was removed. */
  formerSponsors: string;
  /** The new status or position is inferred from a source that does not state it. */
  isInferred: boolean;
}

/** What changes of no proposal and no issue are about: the conference and the brief, or texts that no issue covers. */
export type Subject = "conference" | "texts";

/** A changed field; `before` and `after` are empty where the field was or is absent. */
export interface FieldView {
  field: string;
  before: string;
  after: string;
  /** Both are days or months, or have some in them, which are printed in the format of the language. */
  isDate: boolean;
  /** Both together have another direction than the page: an arrow between them would point to the former value. */
  isTurned: boolean;
  marked: RichText | null;
}

/** One change as the templates read it. */
export function changeView(
  change: Change,
  brief: Brief,
  proposals: ReadonlyMap<string, ProposalView>,
): ChangeView {
  const found = proposals.get(change.proposal?.key ?? "");
  const name = kindName(change);
  const fields = (change.fields ?? []).map((field) => {
    const view = fieldView(field, brief);
    return isNewIssue(change, view) ? { ...view, field: "newIssue" } : view;
  });
  return {
    kind: change.kind,
    name,
    id: changeId(change),
    ...placeOf(change, brief, proposals),
    subject: subjectOf(change),
    step: stepOf(change),
    reservation: reservationIn(change, found, brief),
    // Where it replaces another one, both are among the fields.
    outcome: change.fields?.some(({ field }) => field === "outcome") ? "" : (change.outcome ?? ""),
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
    listed: isListed(change, name) ? fields.filter(isShort) : [],
    isNamed: isOfWords(name) && fields.length === 1,
    fields,
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

/** Of a new issue its title is the whole change: "Issue" alone reads as if it were another one. */
function isNewIssue({ proposal }: Change, { field, before }: FieldView): boolean {
  return proposal === undefined && field === "issue" && before === "";
}

const STATUS_KINDS: ReadonlySet<ChangeKind> = new Set([
  "moved",
  "outcome",
  "withdrawn",
  "superseded",
  "merged",
]);

const WITH_DATES: ReadonlySet<string> = new Set([
  ...["agreed", "reviewedOn", "submitted", "updated", "history", "supporters", "opponents", "texts"],
  ...["starts", "ends", "meetings", "deadlines"].map((field) => `conference.${field}`),
]);

function subjectOf({ fields = [] }: Change): Subject {
  return fields.some(({ field }) => field.startsWith("conference.")) ? "conference" : "texts";
}

/** "Proposed" as the new state of a common position states it already. */
function reservationIn(
  change: Change,
  proposal: ProposalView | undefined,
  { issues }: Brief,
): Reservation | "" {
  if (change.kind === "position") return proposal?.reservation ?? "";
  const issue = issues.find(({ slug }) => change.kind === "issue-position" && slug === change.issue);
  const reservation = issue === undefined ? "" : reservationOnIssue(issue);
  return stepOf(change)?.to === reservation ? "" : reservation;
}

/** Whether values are stated beside the name on a page where others are not. */
function isListed({ kind, proposal }: Change, name: KindName): boolean {
  return kind === "details" || isOfWords(name) || (kind === "outcome" && proposal === undefined);
}

/** The most characters of changed words beside a name. */
const MOST_WORDS = 160;

/** Whether a value is one of a record, or a text of few words. */
function isShort({ field, before, after, marked }: FieldView): boolean {
  return !TEXTS.has(field) || (marked?.text ?? (after === "" ? before : after)).length <= MOST_WORDS;
}

const TEXTS: ReadonlySet<string> = new Set([
  ...["summary", "analysis", "stake", "further", "positionText", "ask", "commonPosition", "asks"],
  ...["conference.introduction", "conference.further"],
]);

function fieldView({ field, before = "", after = "", marked }: ChangedField, brief: Brief): FieldView {
  const inWords = (value: string) => {
    if (field === "committee") return shownPlace(value, brief);
    return WITH_ISSUES.has(field) ? withNames(value, (slug) => issueTitle(slug, brief)) : value;
  };
  const values = [inWords(before), inWords(after)] as const;
  const page = directionOf(brief.language);
  return {
    field,
    before: values[0],
    after: values[1],
    isDate: WITH_DATES.has(field),
    isTurned: (directionOfParagraph(values.join(" "), page) ?? page) !== page,
    marked: marked ?? null,
  };
}

/** The title of an issue of the brief, or of one that is gone since the edition compared with. */
export function issueTitle(slug: string, { issues, changes }: Brief): string {
  const found = issues.find((issue) => issue.slug === slug);
  return found?.title ?? changes.list.flatMap((change) => goneTitle(change, slug))[0] ?? slug;
}

function goneTitle({ issue, proposal, fields = [] }: Change, slug: string): string[] {
  if (issue !== slug || proposal !== undefined) return [];
  return fields.flatMap(({ field, before }) => (field === "issue" && before !== undefined ? [before] : []));
}

function placeOf(
  { proposal, issue }: Change,
  brief: Brief,
  proposals: ReadonlyMap<string, ProposalView>,
): Pick<ChangeView, "anchor" | "label" | "title"> {
  if (proposal === undefined) {
    const found = brief.issues.find(({ slug }) => slug === issue);
    if (issue === undefined) return { anchor: "", label: "", title: "" };
    return { anchor: found ? issueAnchor(found.slug) : "", label: "", title: issueTitle(issue, brief) };
  }
  const anchor = proposals.get(proposal.key)?.anchor ?? "";
  return { anchor, label: proposal.label ?? "", title: proposal.title };
}

type Step = NonNullable<ChangeView["step"]>;

/** The kinds whose change has two values. */
const STEPS: ReadonlyMap<Change["kind"], Step["words"]> = new Map([
  ["moved", "status"],
  ["outcome", "status"],
  ["position", "position"],
  ["issue-position", "delegation.agreement"],
]);

function stepOf({ kind, from, to, asks }: Change): Step | null {
  const words = STEPS.get(kind);
  // While asks are under review, the review is reported in place of "no position".
  if (asks === "under-review") return null;
  if (words === undefined || from === undefined || to === undefined || from === to) return null;
  return { words, from, to };
}

function codes(backers: readonly SponsorRef[] = []): string {
  return backers.map(({ code }) => code).join(", ");
}
