import { hasEnded, STATUSES } from "../../corpus/vocabulary.ts";
import { namesReportedAs, type RecordFields } from "../declaration/record-fields.ts";
import type { BackerRef, BriefProposal, ChangedField, HistoryLine } from "../types.ts";
import { changedDetails, differing } from "./changed-fields.ts";
import type { FieldChanges } from "./changed-texts.ts";
import { isSameButForSpelling } from "./same-wording.ts";

/** The supporters and opponents that both versions have, with other dates. */
function changedDays(before: BriefProposal, now: BriefProposal): ChangedField[] {
  return (["supporters", "opponents"] as const).flatMap((field) => {
    const inBoth = (these: BackerRef[], those: BackerRef[]) =>
      these.filter(({ code }) => those.some((other) => other.code === code)).map(withDay);
    const [left, right] = [before[field], now[field]];
    const words = differing(inBoth(left, right), inBoth(right, left));
    return words.before === undefined ? [] : [{ field, ...words }];
  });
}

function withDay({ code, from }: BackerRef): string {
  return from === undefined ? code : `${code} from ${from}`;
}

/** Its outcome and its successors, where other ones were on record before. */
export function replaced(before: BriefProposal, now: BriefProposal, language: string): ChangedField[] {
  const changes = changedDetails(["outcome", "successors"], before, now, language);
  return changes.filter(({ before: was }) => was !== undefined);
}

/** A further revision of a revised proposal, of which the record has nothing but the entry of its history. */
export function furtherRevision(before: BriefProposal, now: BriefProposal, language: string): ChangedField[] {
  const revisions = ({ history }: BriefProposal) =>
    history.filter(({ status }) => status === "revised").length;
  if (before.status !== "revised" || now.status !== "revised" || revisions(now) <= revisions(before))
    return [];
  return changedDetails(["history"], before, now, language);
}

/** Whether a proposal is at an earlier stage again, and its history does not have the one that it was at. */
export function isSetBack(before: BriefProposal, now: BriefProposal): boolean {
  if (before.status === "unknown") return false;
  if (now.history.some(({ status }) => status === before.status)) return false;
  if (hasEnded(before.status)) return !hasEnded(now.status);
  // A proposal is revised at any stage: that it is now revised sets nothing back.
  const stage = ({ status }: BriefProposal) => STATUSES.indexOf(status);
  return now.status !== "revised" && stage(now) < stage(before);
}

/** The steps of the earlier history that the later one does not have, neither with another date nor another status on their day. */
export function lostSteps(before: BriefProposal, now: BriefProposal): HistoryLine[] {
  let lost = before.history.filter(({ status }) => status !== undefined);
  let rest = now.history.filter(({ status }) => status !== undefined);
  for (const isSame of SAME_STEP) {
    lost = lost.filter((was) => {
      const is = rest.find((step) => isSame(was, step));
      rest = rest.filter((step) => step !== is);
      return is === undefined;
    });
  }
  return lost;
}

/** What makes two entries the same step: all of it, or else one half, where the other was corrected. */
const SAME_STEP: readonly ((was: HistoryLine, is: HistoryLine) => boolean)[] = [
  (was, is) => was.status === is.status && was.date === is.date,
  (was, is) => was.status === is.status,
  (was, is) => was.date === is.date,
];

/** A summary whose words about gaps of the record only moved to or from `limits` is not revised. */
export function withoutMovedLimits(
  changes: FieldChanges,
  before: BriefProposal,
  now: BriefProposal,
): FieldChanges {
  const moved = changes.substance.filter(({ field }) => field === "summary");
  const words = ({ summary, limits = "" }: BriefProposal) => `${summary?.text ?? ""} ${limits}`;
  if (moved.length === 0 || !isSameButForSpelling(words(before), words(now))) return changes;
  return {
    substance: changes.substance.filter(({ field }) => field !== "summary"),
    spelling: [...changes.spelling, ...moved],
  };
}

interface DetailSetting {
  before: BriefProposal;
  now: BriefProposal;
  fields: RecordFields;
  /** The fields with kinds of change of their own, none of which was found. */
  unreported: readonly string[];
  /** No other change was found. */
  isAlone: boolean;
  /** BCP 47, for the borders of words. */
  language: string;
}

/** What else of a proposal is not as it was, with its old and new values. */
export function detailsOf({
  before,
  now,
  fields,
  unreported,
  isAlone,
  language,
}: DetailSetting): ChangedField[] {
  const details = (names: readonly string[]) => changedDetails(names, before, now, language);
  const own = [
    ...details(namesReportedAs(fields, "detail").filter((field) => field !== "confidence")),
    ...changedConfidence(before, now),
    // Who is for or against is compared as a whole, and reported by a kind of its own.
    ...details(unreported.filter((field) => field !== "supporters" && field !== "opponents")),
    ...changedDays(before, now),
  ];
  const along = details(namesReportedAs(fields, "accompanying"));
  // "updated" follows from whatever changed; of all others, what was on record and no longer is, is a change of its own.
  const isOwn = ({ field, before: was }: ChangedField) => was !== undefined && field !== "updated";
  return [...own, ...along.filter((change) => (isAlone && own.length === 0) || isOwn(change))];
}

/** A new status or position is marked as inferred where it is reported. */
function changedConfidence(before: BriefProposal, now: BriefProposal): ChangedField[] {
  const differing = (["record", "status", "position"] as const).filter((part) => {
    const [was, is] = [before.confidence[part], now.confidence[part]];
    const isStatedInBoth = was !== undefined && is !== undefined && was !== is;
    return isStatedInBoth && (part === "record" || before[part] === now[part]);
  });
  const words = ({ confidence }: BriefProposal) =>
    differing.map((part) => `${part}: ${confidence[part]}`).join("; ");
  return differing.length === 0 ? [] : [{ field: "confidence", before: words(before), after: words(now) }];
}
