// The types of the Brief, each from its declaration.
export type { Brief } from "./declaration/brief.ts";
export {
  CHANGE_KINDS,
  type Change,
  type ChangedField,
  type ChangeKind,
  type Changes,
  LAPSED_ASKS,
  type LapsedAsk,
} from "./declaration/changes.ts";
export type { Delegation } from "./declaration/delegation.ts";
export type {
  GlossaryEntry,
  Grid,
  GridCell,
  SponsorEntry,
  TargetEntry,
} from "./declaration/indexes.ts";
export type { BriefIssue, Comparison, ComparisonRow } from "./declaration/issue.ts";
export type { Movement } from "./declaration/movement.ts";
export type {
  BackerRef,
  LocalText,
  ProposalRef,
  RichText,
  SourceRef,
  SponsorRef,
  TargetRef,
} from "./declaration/parts.ts";
export {
  AGREED_PARTS,
  type AgreedPart,
  type BriefProposal,
  type HistoryLine,
  type VoidedAgreement,
} from "./declaration/proposal.ts";
export type { Figures } from "./figures.ts";
