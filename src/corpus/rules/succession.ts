import { certainlyBefore } from "../record-date.ts";
import { renamesOf, withRenames } from "../relation-keys.ts";
import type { Audience, Proposal, Status } from "../types.ts";
import { AUDIENCES } from "../vocabulary.ts";
import type { Problem, Rule } from "./rule.ts";

/** A superseded proposal is named by its successor, and a proposal that is named so has a fitting status. */
export const superseded: Rule = {
  name: "superseded",
  severity: "warning",
  reads: { proposal: ["status", "relations"] },
  *check({ proposals, known }) {
    yield* notEnded(proposals);
    if (!known.relations) return;
    const named = supersededKeys(proposals);
    for (const proposal of proposals) {
      if (proposal.status !== "superseded" || named.has(proposal.key)) continue;
      yield {
        at: proposal.at("status"),
        message: `status superseded, but no proposal names "${proposal.key}" as "supersedes" under relations`,
      };
    }
  },
};

/** The current keys of all proposals that another one supersedes. */
function supersededKeys(proposals: readonly Proposal[]): Set<string> {
  const renames = renamesOf(proposals);
  const named = proposals.flatMap((proposal) => proposal.relations.supersedes);
  return new Set(named.flatMap((key) => [key, renames.get(key) ?? key]));
}

/** Proposals that another one supersedes but whose own status is different. */
function* notEnded(proposals: readonly Proposal[]): Iterable<Problem> {
  const byKey = new Map(proposals.map((proposal) => [proposal.key, proposal]));
  const renames = renamesOf(proposals);
  for (const proposal of proposals) {
    for (const [index, name] of proposal.relations.supersedes.entries()) {
      const earlier = byKey.get(name) ?? byKey.get(renames.get(name) ?? "");
      if (earlier === undefined || earlier.status === "superseded" || earlier.status === "merged") continue;
      yield {
        at: proposal.at(`relations.supersedes.${index}`),
        message: `supersedes "${name}", whose status is ${earlier.status}: the relation is shown only once that status is superseded`,
      };
    }
  }
}

/** A merged proposal names the one it went into, or another one supersedes it; one that names it is merged. */
export const merged: Rule = {
  name: "merged",
  severity: "error",
  reads: { proposal: ["status", "relations", "history"] },
  *check({ proposals, proposalFiles, known }) {
    yield* notMerged(proposals);
    yield* mergedTooLate(proposals, proposalFiles);
    if (!known.relations) return;
    const superseded = supersededKeys(proposals);
    for (const proposal of proposals) {
      if (proposal.status !== "merged" || superseded.has(proposal.key)) continue;
      if (proposal.relations.mergedInto.length > 0) continue;
      yield {
        at: proposal.at("status"),
        message: 'status merged needs the proposal that it went into, as "merged-into" under relations',
      };
    }
  },
};

const TAKEN_BACK: ReadonlySet<Status> = new Set(["withdrawn", "rejected"]);

/** Proposals that went into one which was withdrawn or rejected before. */
function* mergedTooLate(
  proposals: readonly Proposal[],
  files: ReadonlyMap<string, string>,
): Iterable<Problem> {
  const byKey = new Map(proposals.map((proposal) => [proposal.key, proposal]));
  const renames = renamesOf(proposals);
  for (const { status, relations, history, at } of proposals) {
    const merger = history.findLast((entry) => entry.status === "merged")?.date;
    if (status !== "merged" || merger === undefined) continue;
    for (const [index, name] of withRenames(relations, renames, files).mergedInto.entries()) {
      const into = byKey.get(name);
      if (into === undefined || !TAKEN_BACK.has(into.status)) continue;
      const end = into.history.findLast((entry) => entry.status === into.status)?.date;
      if (end === undefined || !certainlyBefore(end, merger)) continue;
      yield {
        at: at(`relations.merged-into.${index}`),
        severity: "warning",
        message: `merged on ${merger} into "${name}", which was ${into.status} on ${end}; is it another one that it went into?`,
      };
    }
  }
}

/** Proposals that went into another one by their relations but not by their status. */
function* notMerged(proposals: readonly Proposal[]): Iterable<Problem> {
  for (const { status, relations, at } of proposals) {
    if (status === "merged" || status === "superseded") continue;
    for (const [index, name] of relations.mergedInto.entries()) {
      yield {
        at: at(`relations.merged-into.${index}`),
        severity: "warning",
        message: `merged into "${name}", but the status is ${status}: the relation is shown, and the proposal no longer counted, only once the status is merged`,
      };
    }
  }
}

const READERS: Readonly<Record<Audience, string>> = {
  public: "the public",
  delegation: "delegations",
  internal: "the group",
};

/** The readers of a proposal that was superseded or merged may read one of its successors at least. */
export const hiddenSuccessor: Rule = {
  name: "hidden-successor",
  severity: "warning",
  redacted: "not all readers of this proposal may read what it went into",
  reads: { proposal: ["status", "relations", "audience"] },
  *check({ proposals, proposalFiles }) {
    const replaced = proposals.filter(({ status }) => status === "superseded" || status === "merged");
    if (replaced.length === 0 || proposals.every(({ audience }) => audience === "public")) return;
    const successors = successorsOf(proposals, proposalFiles);
    const byKey = new Map(proposals.map((proposal) => [proposal.key, proposal]));
    for (const { key, status, audience, at } of replaced) {
      const named = [...(successors.get(key) ?? [])].map((name) => byKey.get(name));
      const [first] = named;
      // Of a successor that cannot be read the audience is not known.
      const isHidden = named.every((other) => other !== undefined && isForFewer(other.audience, audience));
      if (first === undefined || !isHidden) continue;
      const verb = status === "merged" ? "merged into" : "superseded by";
      const message = `${verb} "${first.key}", which is not for ${READERS[audience]} (audience: ${first.audience}): they lose the summary of this proposal, and read "successor not on record" in its place; let them read the other one too, or leave the status of this one as it was until they may`;
      yield { at: at("status"), message };
    }
  },
};

function isForFewer(one: Audience, other: Audience): boolean {
  return AUDIENCES.indexOf(one) > AUDIENCES.indexOf(other);
}

/** No proposal is its own successor, directly or through others. */
export const successionCircle: Rule = {
  name: "succession-circle",
  severity: "error",
  reads: { proposal: ["relations"] },
  *check({ proposals, proposalFiles }) {
    const successors = successorsOf(proposals, proposalFiles);
    const reported = new Set<string>();
    for (const proposal of proposals) {
      if (reported.has(proposal.key)) continue;
      const circle = circleFrom(proposal.key, successors);
      if (circle === undefined) continue;
      for (const key of circle) reported.add(key);
      const path = [...circle, proposal.key].join('" → "');
      yield { at: proposal.at("relations"), message: `superseded or merged in a circle: "${path}"` };
    }
  },
};

/** For each proposal the ones that supersede it or that it was merged into, itself excepted. */
function successorsOf(
  proposals: readonly Proposal[],
  files: ReadonlyMap<string, string>,
): Map<string, Set<string>> {
  const renames = renamesOf(proposals);
  const successors = new Map<string, Set<string>>();
  const add = (from: string, to: string) => {
    if (from !== to) successors.set(from, (successors.get(from) ?? new Set()).add(to));
  };
  for (const { key, relations } of proposals) {
    const { mergedInto, supersedes } = withRenames(relations, renames, files);
    for (const into of mergedInto) add(key, into);
    for (const earlier of supersedes) add(earlier, key);
  }
  return successors;
}

/** The shortest path from a key back to itself, without its end; undefined where there is none. */
function circleFrom(start: string, successors: ReadonlyMap<string, Set<string>>): string[] | undefined {
  const cameFrom = new Map<string, string>();
  const open = [start];
  for (let key = open.shift(); key !== undefined; key = open.shift()) {
    for (const next of successors.get(key) ?? []) {
      if (next === start) return wayTo(key, cameFrom);
      if (cameFrom.has(next)) continue;
      cameFrom.set(next, key);
      open.push(next);
    }
  }
  return undefined;
}

function wayTo(key: string, cameFrom: ReadonlyMap<string, string>): string[] {
  const way: string[] = [];
  for (let step: string | undefined = key; step !== undefined; step = cameFrom.get(step)) way.unshift(step);
  return way;
}
