import { closest } from "./did-you-mean.ts";
import { memberStates, resolveState, stateBySymbol, statesAndTerritoriesNamed } from "./member-states.ts";
import type { Parsed } from "./parsed.ts";
import { groupByCode, regionalGroups } from "./regional-groups.ts";

/** Who proposes, supports or opposes. */
export interface Sponsor {
  /** A group's key, a member state's ITU symbol, `PSE`, `COUNCIL` or `SG`. */
  code: string;
  kind: "group" | "state" | "other";
}

const OTHERS = ["PSE", "COUNCIL", "SG"];
const OTHER_NAMES = new Map([
  ["palestine", "PSE"],
  ["state of palestine", "PSE"],
  ["secretary-general", "SG"],
  ["secretary general", "SG"],
  ["itu council", "COUNCIL"],
]);
const COMMITTEE = /^(?:COM ?\d{1,2}|WG-?PL)$/i;

/**
 * A code exactly as it is written in `sponsors`. Anything else fails, with the right code where it can be told: `EUR`
 * for CEPT, `BRA` or `Brazil` for B. Committees and territories are no sponsors.
 */
export function parseSponsor(text: string): Parsed<Sponsor> {
  const code = text.trim();
  if (groupByCode(code)?.key === code) return { ok: true, value: { code, kind: "group" } };
  if (stateBySymbol(code)) return { ok: true, value: { code, kind: "state" } };
  if (OTHERS.includes(code)) return { ok: true, value: { code, kind: "other" } };
  return misnamed(code);
}

/** Every code that `parseSponsor` takes: groups in their order, member states by symbol, the others. */
export function sponsorCodes(): string[] {
  return [
    ...regionalGroups().map((group) => group.key),
    ...memberStates().map((state) => state.symbol),
    ...OTHERS,
  ];
}

function misnamed(text: string): Parsed<Sponsor> {
  if (COMMITTEE.test(text))
    return { ok: false, message: `${text} is a committee and no sponsor: see "committee"` };
  const group = groupByCode(text);
  if (group) return wrong(text, `${group.name} is written ${group.key}`, group.key);
  const groupName = regionalGroups().find((one) => one.name.toLowerCase() === text.toLowerCase());
  if (groupName) return wrong(text, `${groupName.name} is written ${groupName.key}`, groupName.key);
  const other = OTHER_NAMES.get(text.toLowerCase()) ?? OTHERS.find((one) => one === text.toUpperCase());
  if (other) return wrong(text, `this sponsor is written ${other}`, other);
  return misnamedState(text);
}

function misnamedState(text: string): Parsed<Sponsor> {
  const readings = statesAndTerritoriesNamed(text);
  const states = readings.filter((entry) => entry.member);
  const [state] = states;
  if (readings.length > 0) {
    const meanings = readings.map((entry) =>
      entry.member ? `ITU's symbol of ${entry.name} is ${entry.symbol}` : `${entry.name} is no member state`,
    );
    return wrong(text, meanings.join("; "), states.length === 1 ? state?.symbol : undefined);
  }
  const unknown = "no regional group, no ITU symbol of a member state, and not PSE, COUNCIL or SG";
  return wrong(text, unknown, nearestCode(text));
}

function nearestCode(text: string): string | undefined {
  const code = closest(text, sponsorCodes());
  if (code !== undefined) return code;
  const state = resolveState(text);
  return state.ok ? state.value.symbol : state.suggestion;
}

function wrong(text: string, why: string, suggestion: string | undefined): Parsed<Sponsor> {
  const message = `"${text}" is no sponsor's code: ${why}`;
  return suggestion ? { ok: false, message, suggestion } : { ok: false, message };
}
