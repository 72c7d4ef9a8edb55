// The types of the Brief for all who read one; the values (schemas, closed lists) are in `declaration/`.

export type {
  BackerRef,
  HistoryLine,
  LocalText,
  ProposalRef,
  RichText,
  SourceRef,
  SponsorRef,
  TargetRef,
} from "../corpus/schema/brief-shapes.ts";
export type { Brief } from "./declaration/brief.ts";
export type {
  Change,
  ChangedField,
  ChangeKind,
  Changes,
  LapsedAsk,
  Movement,
} from "./declaration/changes.ts";
export type {
  Delegation,
  GlossaryEntry,
  Grid,
  GridCell,
  SponsorEntry,
  TargetEntry,
} from "./declaration/indexes.ts";
export type {
  AgreedPart,
  BriefIssue,
  BriefProposal,
  Comparison,
  ComparisonRow,
  VoidedAgreement,
} from "./declaration/issues-and-proposals.ts";
export type { TextOutcome } from "./declaration/outcomes.ts";
export type { Figures } from "./figures.ts";
