import type { Backer, Day } from "../corpus/types.ts";
import { stateBySymbol } from "../itu/member-states.ts";
import { groupByCode } from "../itu/regional-groups.ts";
import { decision, resolutionTitle } from "../itu/resolutions.ts";
import { stateName } from "../itu/state-names.ts";
import { printTarget, type Target, targetKey } from "../itu/target.ts";
import { optionalKeys } from "../optional-keys.ts";
import type { BackerRef, SponsorRef, TargetEntry, TargetRef } from "./types.ts";

/** Bodies of ITU that submit proposals. */
const BODIES = new Map([
  ["COUNCIL", "ITU Council"],
  ["SG", "ITU Secretary-General"],
]);

/** A sponsor with its kind and its name in the brief's language (BCP 47). */
export function sponsorRef(code: string, language: string, day: Day): SponsorRef {
  const group = groupByCode(code);
  if (group?.key === code) return { code, kind: "group", name: group.name };
  if (stateBySymbol(code) !== undefined) return { code, kind: "state", name: stateName(code, language, day) };
  return { code, kind: "other", name: BODIES.get(code) ?? stateName(code, language, day) };
}

/** A supporter or opponent, with the date from which that is known, where it is stated. */
export function backerRef(backer: Backer, language: string, day: Day): BackerRef {
  return { ...sponsorRef(backer.code, language, day), ...optionalKeys({ from: backer.from }) };
}

/** A target as printed, with its short title where one is documented. */
export function targetRef(target: Target, day: Day): TargetRef {
  return {
    text: printTarget(target),
    key: targetKey(target),
    ...optionalKeys({ title: titleOf(target, day) }),
  };
}

/** The group of the index by target that a target belongs to. */
export function targetKind(target: Target): TargetEntry["kind"] {
  switch (target.kind) {
    case "whole":
    case "article":
    case "provision":
      return target.instrument;
    case "words":
      return "other";
    default:
      return target.kind;
  }
}

function titleOf(target: Target, day: Day): string | undefined {
  if (target.kind === "resolution") return resolutionTitle(target.number, day);
  if (target.kind === "decision") return decision(target.number)?.title;
  return undefined;
}
