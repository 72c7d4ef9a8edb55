import type { Place } from "../../finding.ts";
import { closestNumbered } from "../../itu/did-you-mean.ts";
import { loneNumber } from "../../itu/possible-numbers.ts";
import { highestResolution, mayBeResolution } from "../../itu/resolutions.ts";
import { parseTarget, type Target } from "../../itu/target.ts";
import { faultOfWords } from "../../itu/target-order.ts";
import { canonicalJson, compareCodeUnits } from "../../json-values.ts";
import { faultOfName, renamesOf, withNearest } from "../relation-keys.ts";
import { RELATION_NAMES } from "../schema/map-parsers.ts";
import type { Conference, Locator, Outcome, Proposal } from "../types.ts";
import { type Problem, placeName, type Rule, type RuleContext } from "./rule.ts";

/** A relation names another proposal of the conference, by its key or one that it had before. */
export const relation: Rule = {
  name: "relation",
  severity: "error",
  redacted: "there is no such other proposal",
  reads: { proposal: ["relations"] },
  *check({ proposals, proposalFiles, known }) {
    const renames = renamesOf(proposals);
    for (const proposal of proposals) {
      for (const { key, field } of RELATION_NAMES) {
        for (const [index, name] of proposal.relations[field].entries()) {
          yield* checkName(proposal, `relations.${key}.${index}`, name);
        }
      }
    }

    function* checkName(proposal: Proposal, path: string, name: string): Iterable<Problem> {
      const at = proposal.at(path);
      const target = proposalFiles.has(name) ? name : renames.get(name);
      if (target === proposal.key) yield { at, message: `"${name}" is this proposal itself` };
      if (target !== undefined) return;
      const fault = faultOfName(name, proposals, proposalFiles.keys(), known, proposal.key);
      if (fault !== undefined) yield { at, ...fault };
    }
  },
};

/** An earlier key belongs to one proposal only, and to no file of today. */
export const formerly: Rule = {
  name: "formerly",
  severity: "error",
  redacted:
    "this is not an earlier key of this proposal: a file has it today, or another proposal names it as its own",
  reads: { proposal: ["formerly"] },
  *check({ proposals, proposalFiles }) {
    const claimed = new Map<string, Place>();
    for (const proposal of proposals) {
      for (const [index, earlier] of proposal.formerly.entries()) {
        const at = proposal.at(`formerly.${index}`);
        const file = proposalFiles.get(earlier);
        const first = claimed.get(earlier);
        if (earlier === proposal.key) yield { at, message: `"${earlier}" is the key it has now; remove it` };
        else if (file !== undefined)
          yield { at, message: `"${earlier}" is not an earlier key: ${file} has it now; remove it` };
        else if (first !== undefined)
          yield { at, message: `"${earlier}" is listed in ${placeName(first)} already` };
        else claimed.set(earlier, at);
      }
    }
  },
};

/** `issue` and `also`, and the `issues` of a meeting, name files in `issues/`. */
export const unknownIssue: Rule = {
  name: "unknown-issue",
  severity: "error",
  redacted: "there is no such issue",
  reads: { proposal: [], outcome: [], conference: ["meetings"] },
  *check(context) {
    for (const proposal of context.proposals) {
      if (proposal.issue !== "") yield* unknownSlug(proposal, "issue", proposal.issue, context);
      for (const [index, slug] of proposal.also.entries()) {
        yield* unknownSlug(proposal, `also.${index}`, slug, context);
      }
    }
    for (const outcome of context.outcomes) {
      if (outcome.issue !== undefined) yield* unknownSlug(outcome, "issue", outcome.issue, context);
    }
    const { conference } = context;
    if (conference === undefined) return;
    for (const [meeting, { issues = [] }] of conference.meetings?.entries() ?? []) {
      for (const [index, slug] of issues.entries())
        yield* unknownSlug(conference, `meetings.${meeting}.issues.${index}`, slug, context);
    }
  },
};

function* unknownSlug(
  record: Conference | Proposal | Outcome,
  path: string,
  slug: string,
  { issueFiles, issues, known }: RuleContext,
): Iterable<Problem> {
  if (issueFiles.has(slug) || !known.files) return;
  const message = `there is no issue "${slug}"`;
  const otherwise = `: no file issues/${slug}.md${listed(issueFiles)}`;
  // Its title in place of its name; of two with one title, neither.
  const [titled, another] = issues.filter(({ title }) => title.toLowerCase() === slug.toLowerCase());
  const near = (another ? undefined : titled?.slug) ?? closestNumbered(slug, issueFiles.keys());
  yield { at: record.at(path), ...withNearest(message, near, known, otherwise) };
}

/** More would be no help. */
const MOST_LISTED = 12;

function listed(issueFiles: ReadonlyMap<string, string>): string {
  const slugs = [...issueFiles.keys()].sort(compareCodeUnits);
  if (slugs.length === 0 || slugs.length > MOST_LISTED) return "";
  return `; issues/ has ${slugs.map((slug) => `"${slug}"`).join(", ")}`;
}

/** A proposal names each of its issues once. */
export const repeatedIssue: Rule = {
  name: "repeated-issue",
  severity: "error",
  reads: { proposal: ["issue", "also"] },
  *check({ proposals }) {
    for (const proposal of proposals) {
      const seen = new Set([proposal.issue]);
      for (const [index, slug] of proposal.also.entries()) {
        if (seen.has(slug)) {
          const why = slug === proposal.issue ? "is the primary issue already" : "is repeated";
          yield { at: proposal.at(`also.${index}`), message: `"${slug}" ${why}; remove it` };
        }
        seen.add(slug);
      }
    }
  },
};

/** A meeting at a certain time is one meeting, whatever its agenda is. */
const ofMeeting = ({ issues, targets, ...meeting }: NonNullable<Conference["meetings"]>[number]) =>
  meeting.time === undefined ? { ...meeting, issues, targets } : meeting;

/** No entry of a list is pasted twice: a calendar would have the meeting twice, a brief its source. */
export const repeatedEntry: Rule = {
  name: "repeated-entry",
  isOfOneFile: true,
  severity: "warning",
  redacted: "this entry repeats an earlier one of its list; remove one of them",
  reads: {
    conference: ["meetings", "deadlines"],
    issue: ["sources"],
    outcome: ["sources"],
    proposal: ["history", "sources", "target"],
  },
  *check({ conference, issues, outcomes, proposals }) {
    if (conference !== undefined) {
      yield* repeatedIn(conference, "meetings", conference.meetings?.map(ofMeeting));
      yield* repeatedIn(conference, "deadlines", conference.deadlines);
    }
    for (const record of [...issues, ...outcomes, ...proposals])
      yield* repeatedIn(record, "sources", record.sources);
    for (const proposal of proposals) {
      yield* repeatedIn(proposal, "history", proposal.history);
      yield* repeatedIn(proposal, "target", proposal.target);
    }
  },
};

function* repeatedIn(
  { at }: { at: Locator },
  key: string,
  entries: readonly (Target | { date?: string; title?: string })[] = [],
): Iterable<Problem> {
  if (entries.length < 2) return;
  const begin = entries.map((entry) => ("date" in entry ? entry.date : "title" in entry && entry.title));
  if (new Set(begin).size === entries.length) return;
  const first = new Map<string, number>();
  for (const [index, entry] of entries.entries()) {
    const whole = canonicalJson(entry);
    const other = first.get(whole);
    if (other === undefined) first.set(whole, index);
    else {
      const earlier = at(`${key}.${other}`);
      const message = `this entry of "${key}" repeats that of line ${earlier.line}; remove one of them, or correct it if another one is meant`;
      yield { at: at(`${key}.${index}`), message };
    }
  }
}

/** A target of a few words with a number may be a text in a language that the tables do not have; a new text has a subject in English. */
export const targetNumber: Rule = {
  name: "target-number",
  severity: "warning",
  redacted: "this target may be meant for another one",
  reads: { proposal: ["target"], outcome: ["target"] },
  *check({ proposals, outcomes }) {
    for (const { target, at } of proposals)
      for (const [index, one] of target.entries()) yield* mayBeNumbered(one, at(`target.${index}`));
    for (const { target, at } of outcomes) yield* mayBeNumbered(target, at("target"));
  },
};

function* mayBeNumbered(target: Target, at: Place): Iterable<Problem> {
  const fault = faultOfWords(target);
  if (fault !== undefined) yield { at, message: fault };
  const number = target.kind === "words" ? loneNumber(target.text) : undefined;
  if (number === undefined) return;
  const message = `is this Res. ${number}? In other words than "Res. ${number}" the proposal is not listed under it; where the number is that of something else, begin with an article, "the"`;
  yield { at, message, suggestion: `Res. ${number}` };
}

/** The number of a resolution is at most the last one of the table, plus those that later conferences may have added. */
export const unknownResolution: Rule = {
  name: "unknown-resolution",
  severity: "warning",
  redacted: "there is no resolution with this number",
  reads: {
    proposal: ["target"],
    issue: ["resolutions"],
    outcome: ["target"],
    conference: ["meetings"],
  },
  *check({ conference, proposals, issues, outcomes }) {
    if (conference !== undefined) yield* checkAgendas(conference);
    for (const { target, at } of proposals) {
      for (const [index, one] of target.entries()) {
        if (one.kind === "resolution") yield* checkResolution(one.number, at(`target.${index}`));
      }
    }
    for (const { target, at } of outcomes) {
      if (target.kind === "resolution") yield* checkResolution(target.number, at("target"));
    }
    for (const { resolutions, at } of issues) {
      for (const [index, number] of resolutions.entries())
        yield* checkResolution(number, at(`resolutions.${index}`));
    }
  },
};

function* checkAgendas({ meetings = [], at }: Conference): Iterable<Problem> {
  for (const [meeting, { targets = [] }] of meetings.entries()) {
    for (const [index, text] of targets.entries()) {
      const parsed = parseTarget(text);
      if (parsed.ok && parsed.value.kind === "resolution")
        yield* checkResolution(parsed.value.number, at(`meetings.${meeting}.targets.${index}`));
    }
  }
}

function* checkResolution(number: number, at: Place): Iterable<Problem> {
  if (mayBeResolution(number)) return;
  yield {
    at,
    message: `there is no resolution ${number}: the last one known is Res. ${highestResolution()}`,
  };
}
