import type { Place, Severity } from "../../finding.ts";
import type { RuleEntry } from "../format-rules.ts";
import type { Conference, Day, Issue, Proposal } from "../types.ts";

/** A file that could be read, even where some of its keys are wrong. */
export interface Draft<T> {
  record: T;
  /** Keys (or `body`) that are missing or wrong: their values in the record are only fillers. */
  broken: ReadonlySet<string>;
}

/** The input of a rule: the records without errors in the keys that it reads. */
export interface RuleContext {
  /** The folder's name: `pp-18`. */
  folder: string;
  conference?: Conference;
  issues: readonly Issue[];
  proposals: readonly Proposal[];
  /** The slugs of all issues with their files, also of those that cannot be read. */
  issueFiles: ReadonlyMap<string, string>;
  /** The keys of all proposals with their files, likewise. */
  proposalFiles: ReadonlyMap<string, string>;
  /** Whether the relations of every proposal could be read: else a missing reference proves nothing. */
  relationsKnown: boolean;
  /** The text of each file. */
  texts: ReadonlyMap<string, string>;
  /** The day of the check; absent where rules about it do not run. */
  today?: Day;
  /** Whether a font of the brief has a character; absent where fonts are not checked. */
  covers?: (codePoint: number) => boolean;
}

/** Something that a rule found; `severity` only where it differs from the rule's. */
export interface Problem {
  at: Place;
  message: string;
  suggestion?: string;
  severity?: Severity;
}

/** A rule about records. Its name is permanent and has a page in `docs/rules/`. */
export interface Rule extends RuleEntry {
  name: string;
  /** The keys that it reads; files with an error in one of them are left out. */
  reads: { conference?: readonly string[]; issue?: readonly string[]; proposal?: readonly string[] };
  check(context: RuleContext): Iterable<Problem>;
}

/** `a.md:3:1` for a message that points to a second place. */
export function placeName(place: Place): string {
  return `${place.file}:${place.line}:${place.column}`;
}

interface ProposalRule extends RuleEntry {
  name: string;
  /** Keys of the proposal that the rule reads. */
  reads: readonly string[];
  /** Keys of the conference that it reads; where one is wrong, `context.conference` is absent. */
  conference?: readonly string[];
  check(proposal: Proposal, context: RuleContext): Iterable<Problem>;
}

/** A rule that looks at one proposal at a time. */
export function proposalRule(rule: ProposalRule): Rule {
  return {
    ...rule,
    reads: { proposal: rule.reads, conference: rule.conference ?? [] },
    *check(context) {
      for (const proposal of context.proposals) yield* rule.check(proposal, context);
    },
  };
}
