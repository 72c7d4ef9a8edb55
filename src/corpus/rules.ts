import { compareCodeUnits } from "../json-values.ts";
import { FORMAT_RULES, type RuleEntry } from "./format-rules.ts";
import { blockWithoutPack, textFence, unreachableBlock } from "./rules/blocks.ts";
import {
  conferenceDates,
  conferenceName,
  meetingDate,
  membershipRule,
  outsideConference,
} from "./rules/conference.ts";
import {
  agreedDate,
  audienceName,
  bothSides,
  documentSponsors,
  idDocument,
  idSponsor,
  signatory,
} from "./rules/contradictions.ts";
import {
  farDate,
  futureDate,
  submittedLate,
  updatedBeforeHistory,
  updatedBeforeSubmitted,
} from "./rules/dates.ts";
import { duplicateFile, duplicateId, duplicateOrder } from "./rules/duplicates.ts";
import { heading } from "./rules/heading.ts";
import {
  afterTheEnd,
  historyEnd,
  historyOrder,
  stale,
  submittedHistory,
  submittedStatus,
  undatedEnd,
} from "./rules/history.ts";
import { fontCoverage, languageScript } from "./rules/letters.ts";
import { doubtfulCode, lookAlikeHost, repeatedParagraph } from "./rules/look-alikes.ts";
import {
  actionTarget,
  earlyOutcome,
  missingOutcome,
  outcomeLabel,
  outcomeProposal,
  outcomeResult,
  outcomeTarget,
} from "./rules/outcomes.ts";
import { personalNote } from "./rules/personal-note.ts";
import { placeholder, plainText, summary } from "./rules/printed-texts.ts";
import {
  formerly,
  relation,
  repeatedEntry,
  repeatedIssue,
  targetNumber,
  unknownIssue,
  unknownResolution,
} from "./rules/references.ts";
import type { Rule } from "./rules/rule.ts";
import { hiddenSuccessor, merged, successionCircle, superseded } from "./rules/succession.ts";
import { textTarget } from "./rules/text-target.ts";

/** Every rule about records and how they fit together. A new one is declared in `rules/`, and has a line here and a page in `docs/rules/`. */
export const RULES: readonly Rule[] = [
  actionTarget,
  afterTheEnd,
  agreedDate,
  audienceName,
  blockWithoutPack,
  bothSides,
  conferenceDates,
  conferenceName,
  documentSponsors,
  doubtfulCode,
  duplicateFile,
  duplicateId,
  duplicateOrder,
  earlyOutcome,
  farDate,
  fontCoverage,
  formerly,
  futureDate,
  heading,
  hiddenSuccessor,
  historyEnd,
  historyOrder,
  idDocument,
  idSponsor,
  languageScript,
  lookAlikeHost,
  meetingDate,
  membershipRule,
  merged,
  missingOutcome,
  outcomeLabel,
  outcomeProposal,
  outcomeResult,
  outcomeTarget,
  outsideConference,
  personalNote,
  placeholder,
  plainText,
  relation,
  repeatedEntry,
  repeatedIssue,
  repeatedParagraph,
  signatory,
  stale,
  submittedHistory,
  submittedLate,
  submittedStatus,
  successionCircle,
  summary,
  superseded,
  targetNumber,
  textFence,
  textTarget,
  undatedEnd,
  unknownIssue,
  unknownResolution,
  unreachableBlock,
  updatedBeforeHistory,
  updatedBeforeSubmitted,
];

/** The rules that look at each file by itself, and those that look at several together or at the day. */
export const FILE_RULES = RULES.filter(({ isOfOneFile }) => isOfOneFile === true);
export const CORPUS_RULES = RULES.filter(({ isOfOneFile }) => isOfOneFile !== true);

/** Every rule by its permanent name, in the order of names. Each has a page in `docs/rules/`, and each page a rule. */
export const RULE_CATALOGUE: ReadonlyMap<string, RuleEntry> = new Map(
  [...Object.entries<RuleEntry>(FORMAT_RULES), ...RULES.map((rule) => [rule.name, rule] as const)].sort(
    ([a], [b]) => compareCodeUnits(a, b),
  ),
);
