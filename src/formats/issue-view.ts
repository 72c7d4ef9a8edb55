import type { IssueOutcome } from "../brief/declaration/outcomes.ts";
import type { BriefIssue } from "../brief/types.ts";
import type { ComparisonView } from "./comparison-view.ts";
import type { ProposalView } from "./proposal-view.ts";

/** An issue with its proposals in place of their keys. */
export interface IssueView extends Omit<BriefIssue, "proposals" | "pointers" | "resolutions"> {
  anchor: string;
  /** The class that gives the section its running head in print. */
  section: string;
  isBackground: boolean;
  resolutions: (BriefIssue["resolutions"][number] & { anchor: string; linked: boolean })[];
  /** A list in columns in place of running text. */
  hasManyResolutions: boolean;
  inferred: boolean;
  isNone: boolean;
  isAgreed: boolean;
  /** The common position fits where it stands: it is kept together in print. */
  hasShortPosition: boolean;
  /** How it ended for the group; null where it has no verdict. */
  outcome: IssueOutcome | null;
  /** Whether the table of the issue has a column of positions. */
  showsPositions: boolean;
  /** Printed in full. */
  proposals: ProposalView[];
  /** Superseded or merged: one line each. */
  replaced: ProposalView[];
  /** All of them, in the order of print: the rows of the issue's table. */
  rows: ProposalView[];
  pointers: ProposalView[];
  comparisonViews: ComparisonView[];
  count: number;
  /** How many changes are listed under it since the edition compared with; null for none. */
  changed: number | null;
}
