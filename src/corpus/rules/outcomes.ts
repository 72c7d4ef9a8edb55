import { withPlainDigits } from "../../itu/letter-forms.ts";
import { yearOfCity } from "../../itu/reference-words.ts";
import { existsBefore, highestResolution, mayBeResolution } from "../../itu/resolutions.ts";
import { isOnText, printTarget, type Target, targetKey } from "../../itu/target.ts";
import { faultOfName, renamesOf } from "../relation-keys.ts";
import type { Action, Conference, Outcome, Proposal, Result } from "../types.ts";
import { hasEnded, needsOutcome } from "../vocabulary.ts";
import { type Problem, placeName, proposalRule, type Rule } from "./rule.ts";

/** A proposal that has ended has an outcome. */
export const missingOutcome = proposalRule({
  name: "missing-outcome",
  severity: "error",
  reads: ["status", "outcome"],
  *check(proposal) {
    const { status, outcome } = proposal;
    if (outcome !== undefined || !needsOutcome(status)) return;
    yield {
      at: proposal.at("status"),
      message: `status ${status} needs an outcome: describe the result in words`,
    };
  },
});

/** An outcome is only printed of a proposal that has ended. */
export const earlyOutcome = proposalRule({
  name: "early-outcome",
  severity: "warning",
  reads: ["status", "outcome"],
  *check(proposal) {
    if (proposal.outcome === undefined || hasEnded(proposal.status)) return;
    yield {
      at: proposal.at("outcome"),
      message: `the outcome is not printed as long as the status is ${proposal.status}; change the status, or make it a note in history`,
    };
  },
});

/** What became of a text is stated once, of a text that a proposal acts on or that an issue is named for. */
export const outcomeTarget: Rule = {
  name: "outcome-target",
  severity: "error",
  reads: { outcome: ["target"], proposal: ["target"] },
  *check({ outcomes, proposals, proposalFiles, known }) {
    const first = new Map<string, Outcome>();
    for (const outcome of outcomes) {
      const { target } = outcome;
      const at = outcome.at("target");
      const other = first.get(targetKey(target));
      if (other !== undefined) {
        const message = `what became of ${printTarget(target)} stands in ${placeName(other.at("target"))} already; put both into one file`;
        yield { at, message };
        continue;
      }
      first.set(targetKey(target), outcome);
      const isNamed = proposals.some((proposal) => proposal.target.some((named) => isOnText(named, target)));
      // Where a proposal cannot be read, it may be the one that names the text.
      const isKnown = known.files && proposals.length === proposalFiles.size;
      if (isNamed || !isKnown || outcome.proposals.length > 0 || outcome.issue !== undefined) continue;
      const message = `no proposal acts on ${printTarget(target)}: name those that it answers under "proposals", or the issue that it belongs to under "issue"`;
      yield { at, message, severity: "warning" };
    }
  },
};

/** `proposals` of an outcome names proposals of the conference, by their keys or ones that they had before. */
export const outcomeProposal: Rule = {
  name: "outcome-proposal",
  severity: "error",
  reads: { outcome: ["proposals"] },
  *check({ outcomes, proposals, proposalFiles, known }) {
    const renames = renamesOf(proposals);
    for (const { at, proposals: named } of outcomes) {
      for (const [index, name] of named.entries()) {
        if (proposalFiles.has(name) || renames.has(name)) continue;
        const fault = faultOfName(name, proposals, proposalFiles.keys(), known);
        if (fault !== undefined) yield { at: at(`proposals.${index}`), ...fault };
      }
    }
  },
};

/** Whether a text exists before the conference; undefined where it is not known, or another number must be meant. */
function existsAlready(target: Target, { starts }: Conference): boolean | undefined {
  if (target.kind === "new") return false;
  if (target.kind === "resolution" && !mayBeResolution(target.number)) return undefined;
  const isNumbered = target.kind === "resolution" || target.kind === "decision";
  return isNumbered ? existsBefore(target.kind, target.number, starts) : undefined;
}

function notYet(target: Target): string {
  const last = `Res. ${highestResolution()} is the last one known`;
  return target.kind === "new"
    ? `"${printTarget(target)}" does not exist yet`
    : `${printTarget(target)} does not exist before the conference: ${last}`;
}

/** A proposal changes, abrogates or leaves a text that exists, and adds one that does not. */
export const actionTarget = proposalRule({
  name: "action-target",
  severity: "warning",
  reads: ["action", "target"],
  conference: ["starts"],
  *check({ action, target, at }, { conference }) {
    const [first] = target;
    if (conference === undefined || action === undefined || first === undefined) return;
    const isWrong = (one: Target) =>
      existsAlready(one, conference) === (action === "ADD") && !("annex" in one && one.annex !== undefined);
    if (!target.every(isWrong)) return;
    const suggestion = action === "ADD" ? "MOD" : "ADD";
    const why = action === "ADD" ? `${printTarget(first)} exists already` : notYet(first);
    yield {
      at: at("action"),
      message: `action ${action}, but ${why}; did you mean "${suggestion}"?`,
      suggestion,
    };
  },
});

/** Which results an adopted proposal on the text rules out. */
const RULED_OUT: Record<Action, readonly Result[]> = {
  ADD: ["no-agreement", "abrogated"],
  MOD: ["unchanged", "no-agreement", "abrogated"],
  SUP: ["revised", "new", "unchanged", "no-agreement"],
  NOC: ["revised", "new", "abrogated", "no-agreement"],
};

/** The result of a text fits whether the text existed before, and what was adopted on it. */
export const outcomeResult: Rule = {
  name: "outcome-result",
  severity: "warning",
  reads: {
    conference: ["starts"],
    outcome: ["target", "result"],
    proposal: ["target", "action", "status", "audience"],
  },
  *check({ conference, outcomes, proposals }) {
    if (conference === undefined) return;
    for (const { target, result, at } of outcomes) {
      const place = at("result");
      const existed = existsAlready(target, conference);
      if (result === "new" && existed === true) {
        const message = `result new, but ${printTarget(target)} existed before the conference; did you mean "revised"?`;
        yield { at: place, message, suggestion: "revised" };
      } else if (result !== "new" && result !== "no-agreement" && existed === false) {
        yield {
          at: place,
          message: `result ${result}, but ${notYet(target)}; did you mean "new"?`,
          suggestion: "new",
        };
      } else yield* ruledOut(proposals, target, result, place);
    }
  },
};

function* ruledOut(
  proposals: readonly Proposal[],
  target: Target,
  result: Result,
  at: Problem["at"],
): Iterable<Problem> {
  const decided = proposals.find(
    ({ action, status, target: named, audience }) =>
      // Not everybody may learn that others exist.
      audience === "public" &&
      action !== undefined &&
      (status === "adopted" || (status === "adopted-in-part" && action === "MOD")) &&
      RULED_OUT[action].includes(result) &&
      named.some((each) => targetKey(each) === targetKey(target)),
  );
  if (decided === undefined) return;
  const message = `result ${result}, but "${decided.key}" to ${decided.action} ${printTarget(target)} has status ${decided.status}: correct one of the two`;
  yield { at, message };
}

const LABEL = /^(?<rev>\p{L}{3,6}\. ?)?(?<city>\D+?),? (?<year>\d{4})(?: ?г\.?|م)?$|^(?<first>\d{4})年/u;
/** The name of the text before its label: "Res. 130 (Rev. Doha, 2026)", "Resolution 130 Rev. Doha, 2026". */
const BEFORE_LABEL = [
  /^[^()（）]*\d[^()（）]*[(（](?<label>[^()（）]*\d{4}[^()（）]*)[)）]$/u,
  /^[\p{L}\p{M}.]+(?: [\p{L}\p{M}.]+){0,3} \d{1,3}[,،]? (?<label>\D+\d{4})$/u,
];
const LONGEST_LABEL = 200;
const AROUND = /^[\s([（［【]+|[\s)\]）］】]+$/gu;

/** A text is cited by its revision at the conference, without brackets, which are printed around it. */
export const outcomeLabel: Rule = {
  name: "outcome-label",
  severity: "warning",
  reads: { conference: ["starts", "ends", "place"], outcome: ["target", "result", "label"] },
  *check({ conference, outcomes }) {
    if (conference === undefined) return;
    for (const outcome of outcomes) {
      const { label, at } = outcome;
      if (label === undefined) continue;
      const { own, isNamed } = withoutName(label);
      const bare = own.replace(AROUND, "");
      const isBracketed = bare !== own && /^[([（［【]/u.test(own);
      const wrong = wrongLabel(withPlainDigits(isBracketed ? bare : own), outcome, conference);
      const needless = isNamed
        ? "has the name of the text, which is printed before it"
        : isBracketed
          ? "is printed in brackets already"
          : undefined;
      const why = wrong?.why ?? needless;
      if (why === undefined) continue;
      const right = wrong === undefined ? bare : wrong.right;
      const advice = right === undefined ? "" : `; did you mean "${right}"?`;
      yield {
        at: at("label"),
        message: `label "${label}" ${why}${advice}`,
        ...(right !== undefined && { suggestion: right }),
      };
    }
  },
};

/** A label without the name of its text. */
function withoutName(label: string): { own: string; isNamed: boolean } {
  const plain = label.length > LONGEST_LABEL ? "" : withPlainDigits(label);
  const own = BEFORE_LABEL.map((form) => form.exec(plain)?.groups?.label).find((each) => each !== undefined);
  return { own: own ?? label, isNamed: own !== undefined };
}

/** What is wrong with a label without brackets, and the right one where it is known. */
function wrongLabel(
  label: string,
  { target, result }: Outcome,
  { place, starts, ends }: Conference,
): { why: string; right?: string } | undefined {
  const { rev, city = "", first = "", year = first } = LABEL.exec(label)?.groups ?? {};
  if (year === "") return undefined;
  const isOfYear = year === starts.slice(0, 4) || year === ends.slice(0, 4);
  if (result !== "new" && result !== "revised")
    return isOfYear ? { why: `is of this conference, but the result is ${result}` } : undefined;
  const ownCity = place?.split(",")[0]?.trim() ?? city;
  const isNumbered = target.kind === "resolution" || target.kind === "decision";
  const isRevised = isNumbered ? result === "revised" : rev !== undefined;
  const right = `${isRevised ? "Rev. " : ""}${ownCity}, ${isOfYear ? year : ends.slice(0, 4)}`;
  if (!isOfYear) return { why: `has another year than the conference, ${starts.slice(0, 4)}`, right };
  const cityYear = yearOfCity(city);
  if (cityYear !== undefined && String(cityYear) !== year && yearOfCity(ownCity) !== cityYear)
    return { why: `has another place than the conference, ${place}`, right };
  if (isRevised === (rev !== undefined)) return undefined;
  return { why: isRevised ? 'of a revised text begins with "Rev."' : "of a new text has no revision", right };
}
