import type { Place, Severity } from "../../finding.ts";
import type { RuleEntry } from "../format-rules.ts";
import type { Conference, Day, Issue, Proposal } from "../types.ts";

/** A file that could be read, even where some of its keys are wrong. */
export interface Draft<T> {
  record: T;
  /** Keys (or `body`) that are missing or wrong: their values in the record are only fillers. */
  broken: ReadonlySet<string>;
}

/** What a rule looks at: the records whose keys it reads are all right. */
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
  /** Whether the relations of every proposal can be read: only then is it known that nothing names another. */
  relationsKnown: boolean;
  /** The text of each file. */
  texts: ReadonlyMap<string, string>;
  /** The day on which it is checked, for what goes stale; absent where that is not asked. */
  today?: Day;
  /** Whether a font that comes with the brief has a character; absent where that is not asked. */
  covers?: (codePoint: number) => boolean;
}

/** Something that a rule found; `severity` only where it differs from the rule's. */
export interface Problem {
  at: Place;
  message: string;
  suggestion?: string;
  severity?: Severity;
}

/** One thing that has to hold. Its name is permanent and has a page in `docs/rules/`. */
export interface Rule extends RuleEntry {
  name: string;
  /** The keys that it reads; a file in which one of them is wrong already is left out. */
  reads: { conference?: readonly string[]; issue?: readonly string[]; proposal?: readonly string[] };
  check(context: RuleContext): Iterable<Problem>;
}

/** `a.md:3:1` for a message that points to a second place. */
export function placeName(place: Place): string {
  return `${place.file}:${place.line}:${place.column}`;
}
