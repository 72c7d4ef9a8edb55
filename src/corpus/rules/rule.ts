import type { Node } from "unist";
import type { Finding, Place, Severity } from "../../finding.ts";
import { optionalKeys } from "../../json-values.ts";
import { codePointLength, columnAt } from "../characters/code-points.ts";
import type { RuleEntry } from "../format-rules.ts";
import { linesOfNode, walk } from "../markdown/walk-tree.ts";
import type { Body, Conference, Day, Issue, Outcome, Proposal } from "../types.ts";

/** A file that could be read, even where some of its keys are wrong. */
export interface Draft<T> {
  record: T;
  /** Keys (or `body`) that are missing or wrong: their values in the record are only fillers. */
  broken: ReadonlySet<string>;
}

/** Which names that files refer to each other by could be read. */
export interface KnownNames {
  /** Whether every file could be read and has the name that it is meant to have: else a name that no file has may be right. */
  files: boolean;
  /** Whether, besides, the ID and the earlier keys of every proposal could be read: else an ID that none has may be right. */
  ids: boolean;
  /** Whether, besides, the relations and the status of every proposal could be read: else a missing reference proves nothing. */
  relations: boolean;
  /** Files that are not read since their names do not end in `.md`, for which there is a warning. */
  lost: readonly string[];
}

/** The input of a rule: the records without errors in the keys that it reads. */
export interface RuleContext {
  /** The folder's name: `pp-18`. */
  folder: string;
  conference?: Conference;
  issues: readonly Issue[];
  outcomes: readonly Outcome[];
  proposals: readonly Proposal[];
  /** The slugs of all issues with their files, also of those that cannot be read. */
  issueFiles: ReadonlyMap<string, string>;
  /** The keys of all proposals with their files, likewise. */
  proposalFiles: ReadonlyMap<string, string>;
  known: KnownNames;
  /** The text of each file. */
  texts: ReadonlyMap<string, string>;
  /** The folders of all conferences, where they are known. */
  folders?: readonly string[];
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
  /** No report shows the line. */
  confidential?: true;
}

/** A rule about records. Its name is permanent and has a page in `docs/rules/`. */
export interface Rule extends RuleEntry {
  name: string;
  /** The keys that it reads; files with an error in one of them are left out. */
  reads: { readonly [Kind in "conference" | "issue" | "outcome" | "proposal"]?: readonly string[] };
  /** It looks at each record by itself, and at nothing else of the context. */
  isOfOneFile?: true;
  check(context: RuleContext): Iterable<Problem>;
}

interface ProposalRule extends RuleEntry {
  name: string;
  /** Keys of the proposal that the rule reads. */
  reads: readonly string[];
  /** It looks at nothing but the proposal. */
  isOfOneFile?: true;
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

/** The files of a conference, valid or not. */
export interface Drafts {
  conference?: Draft<Conference>;
  issues: readonly Draft<Issue>[];
  outcomes: readonly Draft<Outcome>[];
  proposals: readonly Draft<Proposal>[];
}

type Surroundings = Omit<RuleContext, "conference" | "issues" | "outcomes" | "proposals">;

/** The surroundings of a file that is looked at by itself: nothing is known of the others. */
export const OF_ONE_FILE: Surroundings = {
  folder: "",
  issueFiles: new Map(),
  proposalFiles: new Map(),
  known: { files: false, ids: false, relations: false, lost: [] },
  texts: new Map(),
};

/** The findings of each rule in the files that are valid in the keys that it reads. */
export function runRules(rules: readonly Rule[], drafts: Drafts, surroundings: Surroundings): Finding[] {
  const conferences = recordsOf(drafts.conference ? [drafts.conference] : []);
  const issues = recordsOf(drafts.issues);
  const outcomes = recordsOf(drafts.outcomes);
  const proposals = recordsOf(drafts.proposals);
  return rules.flatMap((rule) => {
    const [conference] = conferences(rule.reads.conference);
    const context: RuleContext = {
      ...surroundings,
      ...(conference && { conference }),
      issues: issues(rule.reads.issue),
      outcomes: outcomes(rule.reads.outcome),
      proposals: proposals(rule.reads.proposal),
    };
    return [...rule.check(context)].map((problem) => findingOf(rule, problem));
  });
}

/** The records of the files that are valid in some keys. Nearly always all are, for each of the many rules. */
function recordsOf<T>(drafts: readonly Draft<T>[]): (reads?: readonly string[]) => readonly T[] {
  const all = drafts.map(({ record }) => record);
  if (drafts.every(({ broken }) => broken.size === 0)) return () => all;
  return (reads = []) =>
    all.filter((_, index) => reads.every((key) => drafts[index]?.broken.has(key) !== true));
}

function findingOf(rule: Rule, problem: Problem): Finding {
  return {
    ...problem.at,
    severity: problem.severity ?? rule.severity,
    rule: rule.name,
    message: problem.message,
    ...optionalKeys({ suggestion: problem.suggestion, confidential: problem.confidential }),
  };
}

/** `a.md:3:1` for a message that points to a second place. */
export function placeName(place: Place): string {
  return `${place.file}:${place.line}:${place.column}`;
}

const linesByBody = new WeakMap<Body, readonly string[]>();

/** The lines of a body. They are found once for it: it may have thousands of headings, each with a place. */
export function bodyLines(body: Body): readonly string[] {
  const lines = linesByBody.get(body) ?? body.markdown.split("\n");
  linesByBody.set(body, lines);
  return lines;
}

/** The place of a node of a body: its start, and its length on its first line. */
export function bodyPlace(file: string, body: Body, node: Node): Place {
  const { start, end } = node.position ?? { start: { line: 1, column: 1 }, end: { line: 1, column: 1 } };
  const line = bodyLines(body)[start.line - 1] ?? "";
  const from = start.column - 1;
  const to = end.line === start.line ? end.column - 1 : line.length;
  return {
    file,
    line: start.line,
    column: columnAt(line, from),
    length: Math.max(codePointLength(line.slice(from, to)), 1),
  };
}

const JUDGED: ReadonlySet<string> = new Set(["paragraph", "tableCell", "html"]);

/** Lines of paragraphs, cells and HTML, and of the texts of treaties, which contain no names of persons. */
export function judgedLines({ tree }: Body): Map<number, "code" | "paragraph"> {
  const types = new Map<number, "code" | "paragraph">();
  walk(tree, (node) => {
    const isText = node.type === "code" && (node.lang === "current" || node.lang === "proposed");
    const isComment = node.type === "html" && node.value.startsWith("<!--");
    if ((!JUDGED.has(node.type) && !isText) || isComment) return;
    for (const line of linesOfNode(node)) types.set(line, isText ? "code" : "paragraph");
  });
  return types;
}
