import type { Backer } from "../corpus/types.ts";
import { stateBySymbol, stateName } from "../itu/member-states.ts";
import { groupByCode } from "../itu/regional-groups.ts";
import { optionalKeys } from "../optional-keys.ts";
import type { BackerRef, SponsorRef } from "./types.ts";

/** Bodies of ITU that submit proposals as a state does. */
const BODIES = new Map([
  ["COUNCIL", "ITU Council"],
  ["SG", "ITU Secretary-General"],
]);

/** A sponsor's code with its kind and its name in the brief's language (BCP 47). */
export function sponsorRef(code: string, language: string): SponsorRef {
  const group = groupByCode(code);
  if (group?.key === code) return { code, kind: "group", name: group.name };
  if (stateBySymbol(code) !== undefined) return { code, kind: "state", name: stateName(code, language) };
  return { code, kind: "other", name: BODIES.get(code) ?? stateName(code, language) };
}

/** A supporter or opponent, with the day from which it is known where that is stated. */
export function backerRef(backer: Backer, language: string): BackerRef {
  return { ...sponsorRef(backer.code, language), ...optionalKeys({ from: backer.from }) };
}
