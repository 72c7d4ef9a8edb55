import { ACTIONS, POSITIONS, STATUSES } from "../corpus/types.ts";
import { type Infer, list, object, oneOf, required, WHOLE_NUMBER, withDefault } from "../typed-schema.ts";
import { COUNT, POSITION_COUNTS } from "./declaration/indexes.ts";
import type { BriefIssue, BriefProposal } from "./declaration/issues-and-proposals.ts";

/** The figures of the cover. Lists are in the order of the closed lists and have only what occurs. */
export const FIGURES = object({
  proposals: required("proposals on record, those superseded or merged not counted", WHOLE_NUMBER),
  supersededOrMerged: required("those superseded or merged", WHOLE_NUMBER),
  reported: required(
    "of the proposals, those with status reported: known from accounts only",
    withDefault(WHOLE_NUMBER, 0),
  ),
  issues: required("issues", WHOLE_NUMBER),
  priorityIssues: required("issues that the group listed", WHOLE_NUMBER),
  groups: required("regional groups that propose", WHOLE_NUMBER),
  states: required("member states that propose", WHOLE_NUMBER),
  byStatus: required(
    "proposals by status",
    list(object({ status: required("the status", oneOf(STATUSES)), count: COUNT })),
  ),
  byAction: required(
    "proposals by action",
    list(object({ action: required("the action", oneOf([...ACTIONS, "not-stated"])), count: COUNT })),
  ),
  byPosition: required("proposals by the group's position", POSITION_COUNTS),
  inferred: required("proposals of which something is inferred", WHOLE_NUMBER),
});
export type Figures = Infer<typeof FIGURES>;

/** The figures of the cover. Superseded and merged proposals are counted only in the figure of their own. */
export function figuresOf(issues: BriefIssue[], proposals: BriefProposal[]): Figures {
  const counted = proposals.filter((proposal) => proposal.successors === undefined);
  const sponsors = (kind: string) =>
    new Set(
      counted
        .flatMap((proposal) => proposal.sponsors)
        .filter((sponsor) => sponsor.kind === kind)
        .map((sponsor) => sponsor.code),
    ).size;
  return {
    proposals: counted.length,
    supersededOrMerged: proposals.length - counted.length,
    reported: counted.filter(({ status }) => status === "reported").length,
    issues: issues.length,
    priorityIssues: issues.filter((issue) => issue.priority === "listed").length,
    groups: sponsors("group"),
    states: sponsors("state"),
    byStatus: tally(STATUSES, counted, (proposal) => proposal.status).map(([status, count]) => ({
      status,
      count,
    })),
    byAction: tally(
      [...ACTIONS, "not-stated" as const],
      counted,
      (proposal) => proposal.action ?? "not-stated",
    ).map(([action, count]) => ({ action, count })),
    byPosition: tally(POSITIONS, counted, (proposal) => proposal.position ?? "none").map(
      ([position, count]) => ({
        position,
        count,
      }),
    ),
    inferred: counted.filter(isInferred).length,
  };
}

function isInferred({ confidence }: BriefProposal): boolean {
  return [confidence.record, confidence.status, confidence.position].includes("inferred");
}

/** How often each value occurs, in the order of the list, without those that do not occur. */
function tally<Value>(
  values: readonly Value[],
  proposals: BriefProposal[],
  readValue: (proposal: BriefProposal) => Value,
): [Value, number][] {
  return values
    .map((value): [Value, number] => [value, proposals.filter((each) => readValue(each) === value).length])
    .filter(([, count]) => count > 0);
}
