import { compareCodeUnits } from "../compare-code-units.ts";
import { FORMAT_RULES, type RuleEntry } from "./format-rules.ts";
import { afterTheEnd } from "./rules/after-the-end.ts";
import { agreedDate } from "./rules/agreed-date.ts";
import { bothSides } from "./rules/both-sides.ts";
import { conferenceDates } from "./rules/conference-dates.ts";
import { conferenceName } from "./rules/conference-name.ts";
import { duplicateFile } from "./rules/duplicate-file.ts";
import { duplicateId } from "./rules/duplicate-id.ts";
import { duplicateOrder } from "./rules/duplicate-order.ts";
import { earlyOutcome } from "./rules/early-outcome.ts";
import { farDate } from "./rules/far-date.ts";
import { fontCoverage } from "./rules/font-coverage.ts";
import { formerly } from "./rules/formerly.ts";
import { futureDate } from "./rules/future-date.ts";
import { heading } from "./rules/heading.ts";
import { historyEnd } from "./rules/history-end.ts";
import { historyOrder } from "./rules/history-order.ts";
import { idDocument } from "./rules/id-document.ts";
import { idSponsor } from "./rules/id-sponsor.ts";
import { lookAlikeHost } from "./rules/look-alike-host.ts";
import { membershipRule } from "./rules/membership.ts";
import { merged } from "./rules/merged.ts";
import { missingOutcome } from "./rules/missing-outcome.ts";
import { plainText } from "./rules/plain-text.ts";
import { relation } from "./rules/relation.ts";
import { repeatedIssue } from "./rules/repeated-issue.ts";
import type { Rule } from "./rules/rule.ts";
import { stale } from "./rules/stale.ts";
import { submittedLate } from "./rules/submitted-late.ts";
import { successionCircle } from "./rules/succession-circle.ts";
import { summary } from "./rules/summary.ts";
import { superseded } from "./rules/superseded.ts";
import { textFence } from "./rules/text-fence.ts";
import { undatedEnd } from "./rules/undated-end.ts";
import { unknownIssue } from "./rules/unknown-issue.ts";
import { unknownResolution } from "./rules/unknown-resolution.ts";
import { unreachableBlock } from "./rules/unreachable-block.ts";
import { updatedBeforeHistory } from "./rules/updated-before-history.ts";
import { updatedBeforeSubmitted } from "./rules/updated-before-submitted.ts";

/** Every rule about records and how they fit together. A new one is a file, a line here and a page in `docs/rules/`. */
export const RULES: readonly Rule[] = [
  afterTheEnd,
  agreedDate,
  bothSides,
  conferenceDates,
  conferenceName,
  duplicateFile,
  duplicateId,
  duplicateOrder,
  earlyOutcome,
  farDate,
  fontCoverage,
  formerly,
  futureDate,
  heading,
  historyEnd,
  historyOrder,
  idDocument,
  idSponsor,
  lookAlikeHost,
  membershipRule,
  merged,
  missingOutcome,
  plainText,
  relation,
  repeatedIssue,
  stale,
  submittedLate,
  successionCircle,
  summary,
  superseded,
  textFence,
  undatedEnd,
  unknownIssue,
  unknownResolution,
  unreachableBlock,
  updatedBeforeHistory,
  updatedBeforeSubmitted,
];

/** Every rule by its permanent name, in the order of names. Each has a page in `docs/rules/`, and each page a rule. */
export const RULE_CATALOGUE: ReadonlyMap<string, RuleEntry> = new Map(
  [...Object.entries<RuleEntry>(FORMAT_RULES), ...RULES.map((rule) => [rule.name, rule] as const)].sort(
    ([a], [b]) => compareCodeUnits(a, b),
  ),
);
