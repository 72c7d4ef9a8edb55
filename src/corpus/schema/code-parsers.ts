import { stateBySymbol } from "../../itu/member-states.ts";
import type { Failure, Parsed } from "../../itu/parsed.ts";
import { groupByCode, regionalGroups } from "../../itu/regional-groups.ts";
import { parseSponsor, separated } from "../../itu/sponsors.ts";
import { resolveState, statesNamedAlike } from "../../itu/state-readings.ts";
import { type JsonSchema, optional } from "../../typed-schema.ts";
import type { Backer, Membership } from "../vocabulary.ts";
import { parseRecordDate } from "./calendar-date.ts";
import { mapBy } from "./key-table.ts";
import { explained } from "./reference-parsers.ts";
import { listOf, scalar, type ValueParser } from "./value-parser.ts";

const CODE: JsonSchema = { type: "string", pattern: "^[A-Z]{1,7}$" };
const FROM = " from ";

/** Codes of those who propose: groups, member states, `PSE`, `COUNCIL`, `SG`; `[]` where the source names nobody. */
export function sponsors(): ValueParser<string[]> {
  return distinct(listOf(scalar("sponsor", CODE, sponsorCode)), (code) => code);
}

/** Those who support or oppose: a code, or a code and the day it became known, `CEPT from 2018-11-16`. */
export function backers(): ValueParser<Backer[]> {
  const schema = { type: "string", pattern: "^[A-Z]{1,7}( from \\d{4}-\\d{2}(-\\d{2})?)?$" };
  return distinct(listOf(scalar("sponsor", schema, parseBacker)), (backer) => backer.code);
}

/** ITU symbols of member states. */
export function states(): ValueParser<string[]> {
  return distinct(listOf(scalar("member-state", CODE, stateCode)), (code) => code);
}

/** Corrections to the members of regional groups: `ATU: {add: [..], remove: [..]}`. */
export function membership(): ValueParser<Membership> {
  const change = mapBy({
    add: optional("states that are members of the group", listOf(scalar("member-state", CODE, memberCode))),
    remove: optional("states that are not", listOf(scalar("member-state", CODE, memberCode))),
  });
  const groups = Object.fromEntries(
    regionalGroups().map(({ key, name }) => [
      key,
      { description: `corrections to the members of ${name}`, ...change.schema },
    ]),
  );
  return {
    schema: { type: "object", properties: groups, additionalProperties: false },
    parse(value, context) {
      if (value.kind !== "map") {
        context.report(
          value.place,
          "value-kind",
          `"${context.key}" takes groups, each with the states to add or to remove: ATU: {add: [KEN], remove: [B]}`,
        );
        return undefined;
      }
      const read = value.entries.map((entry) => {
        const wrong = wrongGroup(entry.key);
        if (wrong)
          context.report(entry.keyPlace, "group", `${context.key} ${wrong.message}`, wrong.suggestion);
        const changes = change.parse(entry.value, { ...context, key: `${context.key} ${entry.key}` });
        if (wrong || changes === undefined) return undefined;
        return [entry.key, { add: changes.add ?? [], remove: changes.remove ?? [] }] as const;
      });
      const good = read.filter((entry) => entry !== undefined);
      return good.length === read.length ? new Map(good) : undefined;
    },
  };
}

/** A member state by its ITU symbol exactly as printed; the symbol is suggested for other names of it. */
export function stateByCode(code: string): Parsed<string> {
  if (stateBySymbol(code)) return { ok: true, value: code };
  const state = resolveState(code);
  if (!state.ok) return state;
  const { symbol, name } = state.value;
  const others = statesNamedAlike(code).map((other) => `; ${other.name} is ${other.symbol}`);
  return { ok: false, message: `ITU's symbol of ${name} is ${symbol}${others.join("")}`, suggestion: symbol };
}

function stateCode(text: string, key: string): Parsed<string> {
  const parsed = stateByCode(text);
  if (parsed.ok) return parsed;
  return severalCodes(text, key, stateByCode) ?? explained(`${key} "${text}"`, parsed);
}

/** The message for `CITEL, B` without brackets, where each part is a code, or nearly one. */
function severalCodes(
  text: string,
  key: string,
  parse: (code: string) => Parsed<unknown>,
): Parsed<never> | undefined {
  const codes = separated(text);
  if (codes.length < 2) return undefined;
  const right = codes.map((code) => {
    const parsed = parse(code);
    return parsed.ok ? code : parsed.suggestion;
  });
  if (right.includes(undefined)) return undefined;
  const [only, ...others] = new Set(right);
  const message = "several codes are a list, in brackets";
  return explained(`${key} "${text}"`, {
    message,
    suggestion: others.length === 0 ? (only ?? "") : `[${[only, ...others].join(", ")}]`,
  });
}

/** Palestine is a member of a group without being a member state. */
function memberCode(text: string, key: string): Parsed<string> {
  return text === "PSE" ? { ok: true, value: text } : stateCode(text, key);
}

function sponsorCode(text: string, key: string): Parsed<string> {
  const parsed = parseSponsor(text);
  if (parsed.ok) return { ok: true, value: parsed.value.code };
  return severalCodes(text, key, parseSponsor) ?? explained(key, parsed);
}

function parseBacker(text: string, key: string): Parsed<Backer> {
  const at = text.indexOf(FROM);
  const code = sponsorCode(at < 0 ? text : text.slice(0, at).trim(), key);
  if (at < 0) return code.ok ? { ok: true, value: { code: code.value } } : code;
  // What is suggested is the whole value, with its day.
  if (!code.ok) return withSuggestion(code, (right) => `${right}${text.slice(at)}`);
  const from = parseRecordDate(text.slice(at + FROM.length).trim());
  if (!from.ok) {
    const wrong = { ...from, message: `${key} "${text}": ${from.message}` };
    return withSuggestion(wrong, (right) => `${code.value}${FROM}${right}`);
  }
  return { ok: true, value: { code: code.value, from: from.value } };
}

/** None where the whole would not be right either: it has another mistake, or is one day of several. */
function withSuggestion({ suggestion, ...failure }: Failure, whole: (right: string) => string): Failure {
  const right = suggestion === undefined ? undefined : whole(suggestion);
  return right !== undefined && parseBacker(right, "").ok ? { ...failure, suggestion: right } : failure;
}

function wrongGroup(key: string): { message: string; suggestion?: string } | undefined {
  const group = groupByCode(key);
  if (group?.key === key) return undefined;
  const keys = regionalGroups().map((one) => one.key);
  if (!group) return { message: `"${key}" is not a regional group: ${keys.join(", ")}` };
  return { message: `"${key}": ${group.name} is written ${group.key}`, suggestion: group.key };
}

/** A list without repeated codes. */
function distinct<T>(list: ValueParser<T[]>, codeOf: (item: T) => string): ValueParser<T[]> {
  return {
    schema: list.schema,
    parse(value, context) {
      const read = list.parse(value, context);
      if (read === undefined) return undefined;
      const codes = read.map(codeOf);
      const twice = codes.findIndex((code, index) => codes.indexOf(code) < index);
      if (twice < 0) return read;
      const place = value.kind === "list" ? value.items[twice]?.place : undefined;
      context.report(
        place ?? value.place,
        "repeated-code",
        `${codes[twice]} is repeated in ${context.key}; remove one`,
      );
      return undefined;
    },
  };
}
