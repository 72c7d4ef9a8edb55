import { closest } from "../../itu/did-you-mean.ts";
import { groupByCode, regionalGroups } from "../../itu/regional-groups.ts";
import { optionalKeys } from "../../json-values.ts";
import { optional, required } from "../../typed-schema.ts";
import {
  CONFIDENCES,
  type ConfidenceByPart,
  type HistoryEntry,
  type Membership,
  POSITIONS,
  type Relations,
  type Source,
  STATUSES,
} from "../vocabulary.ts";
import { CODE } from "./code-parsers.ts";
import { mapBy } from "./key-table.ts";
import { language } from "./language-parser.ts";
import { memberCode, proposalName } from "./reference-parsers.ts";
import { choice, dayOrMonth, line, webAddress, words } from "./scalar-parsers.ts";
import { listOf, scalar, type ValueParser } from "./value-parser.ts";

/** `explicit` or `inferred`. */
export function confidence() {
  return choice("confidence", "degrees of confidence", CONFIDENCES);
}

/** One word for the whole record, or a map with one each for the record, its status and its position. */
export function confidenceByPart(): ValueParser<ConfidenceByPart> {
  const whole = confidence();
  const parts = mapBy({
    record: optional("of the record as a whole", confidence()),
    status: optional("of the status", confidence()),
    position: optional("of the position", confidence()),
  });
  return {
    schema: { anyOf: [whole.schema, parts.schema] },
    parse(value, context) {
      if (value.kind === "scalar") {
        const one = whole.parse(value, context);
        return one && { record: one, status: one, position: one };
      }
      const read = parts.parse(value, context);
      return read && { record: "explicit", status: "explicit", position: "explicit", ...read };
    },
  };
}

/** The status of a proposal. */
export function status() {
  return choice("status", "statuses", STATUSES);
}

/** The group's position on a proposal. */
export function position() {
  return choice("position", "positions", POSITIONS);
}

/** What happened to a proposal, oldest first; each entry has a status, a position or both. */
export function history(): ValueParser<HistoryEntry[]> {
  return listOf(entry());
}

function entry(): ValueParser<HistoryEntry> {
  const fields = mapBy(
    {
      date: required("when it happened, YYYY-MM-DD or YYYY-MM", dayOrMonth()),
      status: optional("the status from then on", status()),
      position: optional("the group's position from then on", position()),
      note: optional("what happened, in words", words()),
    },
    "{date: 2026-10-05, status: submitted}",
  );
  return {
    schema: { ...fields.schema, anyOf: [{ required: ["status"] }, { required: ["position"] }] },
    parse(value, context) {
      const read = fields.parse(value, context);
      if (read === undefined) return undefined;
      if (read.status === undefined && read.position === undefined) {
        context.report(
          value.place,
          "history-entry",
          "an entry of history needs a status, a position or both",
        );
        return undefined;
      }
      return {
        date: read.date,
        ...optionalKeys({ status: read.status, position: read.position, note: read.note }),
      };
    },
  };
}

const RELATION_KEYS = {
  supersedes: optional("keys or IDs of proposals that this one replaces", listOf(proposalName())),
  "merged-into": optional("keys or IDs of proposals that this one went into", listOf(proposalName())),
  "same-subject": optional("keys or IDs of proposals on the same subject", listOf(proposalName())),
  opposes: optional("keys or IDs of proposals that this one opposes", listOf(proposalName())),
} as const;

/** The names under `relations:` and the fields of a proposal that contain them. */
export const RELATION_NAMES = [
  { key: "supersedes", field: "supersedes" },
  { key: "merged-into", field: "mergedInto" },
  { key: "same-subject", field: "sameSubject" },
  { key: "opposes", field: "opposes" },
] as const satisfies readonly { key: keyof typeof RELATION_KEYS; field: keyof Relations }[];

/** A map from kinds of relation to keys of other proposals; an empty list for each kind that is left out. */
export function relations(): ValueParser<Relations> {
  const parts = mapBy(RELATION_KEYS, "{supersedes: citel/iap-63a1-5}");
  return {
    schema: parts.schema,
    parse(value, context) {
      const read = parts.parse(value, context);
      return (
        read && {
          supersedes: read.supersedes ?? [],
          mergedInto: read["merged-into"] ?? [],
          sameSubject: read["same-subject"] ?? [],
          opposes: read.opposes ?? [],
        }
      );
    },
  };
}

/**
 * A list of sources. `keys` are those of the file that a source may be `for`; it is a function, since the
 * table of keys itself has a row of sources.
 */
export function sources(keys: () => readonly string[], least: number): ValueParser<Source[]> {
  return listOf(source(keys), least);
}

function source(keys: () => readonly string[]): ValueParser<Source> {
  const fields = mapBy(
    {
      title: required("what the source is called", line()),
      url: optional("where it can be read", webAddress()),
      locator: optional("where in it, or where it is kept: a page, a section, a file", line()),
      language: optional("the language it was read in, as a code such as en, fr or zh", language()),
      for: optional("the keys that it supports, all where left out", listOf(keyName(keys))),
    },
    "{title: Document 63, locator: page 1}",
  );
  return {
    schema: { ...fields.schema, anyOf: [{ required: ["url"] }, { required: ["locator"] }] },
    parse(value, context) {
      const read = fields.parse(value, context);
      if (read === undefined) return undefined;
      if (read.url === undefined && read.locator === undefined) {
        context.report(
          value.place,
          "source",
          'a source needs its address as "url", or its place (a page, or where it is kept) as "locator", so that others can find it',
        );
        return undefined;
      }
      return {
        title: read.title,
        ...optionalKeys({ url: read.url, locator: read.locator, language: read.language }),
        for: read.for ?? [],
      };
    },
  };
}

function keyName(keys: () => readonly string[]): ValueParser<string> {
  return scalar("source", { type: "string" }, (text) => {
    if (keys().includes(text)) return { ok: true, value: text };
    const near = closest(text, keys());
    const wrong = `"${text}" is not a key that a source can be for`;
    if (near === undefined) return { ok: false, message: `${wrong}: ${keys().join(", ")}` };
    return { ok: false, message: `${wrong}; did you mean "${near}"?`, suggestion: near };
  });
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

function wrongGroup(key: string): { message: string; suggestion?: string } | undefined {
  const group = groupByCode(key);
  if (group?.key === key) return undefined;
  const keys = regionalGroups().map((one) => one.key);
  if (!group) return { message: `"${key}" is not a regional group: ${keys.join(", ")}` };
  return { message: `"${key}": ${group.name} is written ${group.key}`, suggestion: group.key };
}
