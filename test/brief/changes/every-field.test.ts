import { describe, expect, it } from "vitest";
import { buildBrief } from "../../../src/brief/build-brief.ts";
import { changesBetween } from "../../../src/brief/changes/changes.ts";
import { proposalChanges } from "../../../src/brief/changes/proposal-changes.ts";
import { CONFERENCE_FIELDS } from "../../../src/brief/declaration/brief.ts";
import { ISSUE_FIELDS, PROPOSAL_FIELDS } from "../../../src/brief/declaration/issues-and-proposals.ts";
import { TEXT_OUTCOME, TEXT_OUTCOME_FIELDS } from "../../../src/brief/declaration/outcomes.ts";
import {
  copiedValues,
  type RecordFields,
  recordFields,
  visibleFields,
} from "../../../src/brief/declaration/record-fields.ts";
import type { Brief, BriefIssue, BriefProposal, Change, TextOutcome } from "../../../src/brief/types.ts";
import { sponsors } from "../../../src/corpus/schema/code-parsers.ts";
import { PROPOSAL_KEYS } from "../../../src/corpus/schema/proposal-schema.ts";
import {
  copied,
  EVERYONE,
  INTERNAL_ONLY,
  made,
  type RecordTable,
  type ReportedAs,
} from "../../../src/corpus/schema/record-keys.ts";
import { line } from "../../../src/corpus/schema/scalar-parsers.ts";
import { BRIEF_SCHEMA, readBySchema } from "../../../src/formats/brief-schema.ts";
import { type JsonSchema, object, optional } from "../../../src/typed-schema.ts";
import { load, proposal } from "../../corpus/small-conference.ts";

const { corpus } = await load({ "a.md": proposal() });
if (corpus === undefined) throw new Error("the conference has errors");
const brief = buildBrief(corpus, { asOf: "2026-10-20", today: "2026-10-20", audience: "internal" });
const [first] = brief.proposals;
const [issue] = brief.issues;
if (first === undefined || issue === undefined) throw new Error("nothing is on record");

const DEFINITIONS = BRIEF_SCHEMA.$defs as Readonly<Record<string, JsonSchema>>;

/** One of two values that a schema allows; the first of a value that is there or not is that it is not. */
function sample(schema: JsonSchema, which: 0 | 1): unknown {
  if (typeof schema.$ref === "string") {
    return sample(DEFINITIONS[schema.$ref.replace("#/$defs/", "")] ?? {}, which);
  }
  if (Array.isArray(schema.enum)) return schema.enum[which];
  if ("const" in schema) return which === 0 ? undefined : schema.const;
  if (schema.type === "array") return [sample(schema.items as JsonSchema, which)];
  if (schema.type === "integer") return which;
  if (schema.type === "boolean") return which === 1;
  if (schema.type === "string") {
    return schema.pattern === undefined ? ["Satellites", "Broadband"][which] : `2026-09-0${which + 1}`;
  }
  const properties = Object.entries(schema.properties as Readonly<Record<string, JsonSchema>>);
  return Object.fromEntries(properties.map(([name, property]) => [name, sample(property, which)]));
}

/** Two records that differ in one field alone. */
function pair<Value>(value: Value, field: string, schema: JsonSchema): { before: Value; now: Value } {
  const [before, now] = ([0, 1] as const).map((which) => {
    const { [field]: _, ...rest } = { ...value } as Record<string, unknown>;
    const other = sample(schema, which);
    return (other === undefined ? rest : { ...rest, [field]: other }) as Value;
  });
  return { before: before as Value, now: now as Value };
}

function reported(fields: RecordFields): [string, JsonSchema][] {
  return Object.entries(fields).flatMap(([name, { reportedAs, type }]) =>
    reportedAs === "derived" ? [] : [[name, type.schema] as [string, JsonSchema]],
  );
}

/** Reported by its name: all other fields are reported with what they were and what they are. */
const BY_NAME = "formerly";

/**
 * The fields of which a change is not reported, because it follows from other values that are: from statuses, dates and
 * relations, from the day, from the name of a file, or from what is under an issue. The title of a conference has its name.
 */
const DERIVED = {
  proposal: ["key", "open", "outcomeNotOnRecord", "dateNotStated", "direction", "voided", "staleDays"],
  issue: ["slug", "voided", "proposals", "pointers", "comparisons"],
  text: ["slug"],
  conference: ["id", "series", "delegations", "folder"],
};

/** A kind of record: its fields, and how two versions of one are compared. */
interface Kind {
  fields: RecordFields;
  derived: readonly string[];
  /** A record that has all that is required. */
  some: object;
  /** The Brief with this version of the record alone. */
  brief: (record: never) => Brief;
  /** The name by which changes have a field. */
  named: (field: string) => string;
}

const TEXT = { ...(sample(TEXT_OUTCOME.schema, 1) as TextOutcome), issue: issue.slug };

const KINDS: Readonly<Record<string, Kind>> = {
  "a proposal": {
    fields: PROPOSAL_FIELDS,
    derived: DERIVED.proposal,
    some: first,
    brief: (each: BriefProposal) => ({ ...brief, proposals: [each] }),
    named: (field) => field,
  },
  "an issue": {
    fields: ISSUE_FIELDS,
    derived: DERIVED.issue,
    some: issue,
    brief: (each: BriefIssue) => ({ ...brief, issues: [each] }),
    named: (field) => field,
  },
  "what became of a text": {
    fields: TEXT_OUTCOME_FIELDS,
    derived: DERIVED.text,
    some: TEXT,
    brief: (each: TextOutcome) => ({ ...brief, texts: [each] }),
    named: (field) => (["target", "result", "date", "label"].includes(field) ? "texts" : field),
  },
  "the conference": {
    fields: CONFERENCE_FIELDS,
    derived: DERIVED.conference,
    some: brief.conference,
    brief: (conference: Brief["conference"]) => ({ ...brief, conference }),
    named: (field) => `conference.${field}`,
  },
};

const kinds = Object.entries(KINDS);
const allFields = kinds.flatMap(([name, kind]) =>
  reported(kind.fields).map(([field, schema]) => [name, field, schema, kind] as const),
);

/** A record with what makes a change of the field possible. */
function suited({ some }: Kind, field: string): object {
  return field === "successors" ? { ...some, status: "superseded" } : some;
}

function changesOf({ brief: of }: Kind, before: object, now: object): Change[] {
  return changesBetween(of(before as never), of(now as never), new Map());
}

/** Whether the changes state the old and the new value of a field, in words, marks, or in keys of the kind of change. */
function statesValues(changes: readonly Change[], field: string): boolean {
  return changes.some(({ kind, fields = [], from, to, outcome, successors, mergedFrom, gained }) => {
    const named = fields.find((each) => each.field === field);
    const isStep = from !== undefined && to !== undefined && from !== to;
    if (named !== undefined) return kind !== "editorial" && (named.before ?? named.after) !== undefined;
    return isStep || outcome !== undefined || (successors ?? mergedFrom ?? gained) !== undefined;
  });
}

/** Whether a field of a change, or the kind of it, has these words in what was or what is. */
function states(changes: readonly Change[], words: string): boolean {
  return changes.some(({ fields = [], ...change }) =>
    [JSON.stringify(change), ...fields.flatMap(({ before = "", after = "" }) => [before, after])].some(
      (text) => text.includes(words),
    ),
  );
}

describe("a field that differs between two editions is reported, with its old and new value", () => {
  it.each(allFields)("of %s: %s", (_name, field, schema, kind) => {
    const { before, now } = pair<object>(suited(kind, field), field, schema);
    const changes = changesOf(kind, before, now);
    expect(changes).not.toEqual([]);
    expect(new Set(changes.map(({ proposal: of, issue: slug }) => of?.key ?? slug)).size).toBe(1);
    expect(statesValues(changes, kind.named(field))).toBe(field !== BY_NAME);
  });

  it.each(kinds)(
    "and no field of %s is left out but those that follow from others",
    (_name, { fields, derived }) => {
      const left = Object.keys(fields).filter((field) => fields[field]?.reportedAs === "derived");
      expect(left.sort()).toEqual([...derived].sort());
      const byName = Object.keys(fields).filter((field) => fields[field]?.reportedAs === "editorial");
      expect(byName.filter((field) => field !== BY_NAME)).toEqual([]);
    },
  );

  it.each(allFields.filter(([, field]) => !["title", BY_NAME, "updated", "status"].includes(field)))(
    "of %s, also where something else changed: %s",
    (_name, field, schema, kind) => {
      const { before, now } = pair<object>(suited(kind, field), field, schema);
      const changes = changesOf(kind, { ...before, title: "Satellites" }, { ...now, title: "Broadband" });
      expect(changes.some(({ fields = [] }) => fields.some((each) => each.field.endsWith("title")))).toBe(
        true,
      );
      expect(statesValues(changes, kind.named(field))).toBe(true);
    },
  );
});

/**
 * The parts of values that are not compared: names and titles of codes and numbers come from reference tables, those of
 * proposals are of these themselves, and of a text the plain words are compared.
 */
const NOT_COMPARED = ["html", "language", "direction", "kind", "name", "key", "label"];

/** The parts of the values of a field: of an item of a list, or of a text. */
function partsOf(schema: JsonSchema): [string, JsonSchema][] {
  const { $ref, items, properties } = schema;
  if (typeof $ref === "string") return partsOf(DEFINITIONS[$ref.replace("#/$defs/", "")] ?? {});
  if (items !== undefined) return partsOf(items as JsonSchema);
  return Object.entries((properties ?? {}) as Record<string, JsonSchema>);
}

const parts = allFields.flatMap(([name, field, schema, kind]) =>
  partsOf(schema)
    .filter(([part]) => !NOT_COMPARED.includes(part) || (part === "language" && field === "sources"))
    .filter(([part]) => part !== "title" || ["sources", "meetings", "deadlines"].includes(field))
    .map(([part, of]) => [name, field, part, schema, of, kind] as const),
);

describe("a part of an item that differs is reported, with its old and new value", () => {
  it.each(parts)("of %s: %s, %s", (_name, field, part, schema, of, kind) => {
    const before = { ...suited(kind, field), [field]: sample(schema, 1) };
    const [was, is] = [sample(of, 0), sample(of, 1)];
    const value = sample(schema, 1);
    const having = (other: unknown) => {
      const item = (old: object) => (other === undefined ? without(old, part) : { ...old, [part]: other });
      return Array.isArray(value) ? value.map(item) : item(value as object);
    };
    const changes = changesOf(kind, { ...before, [field]: having(was) }, { ...before, [field]: having(is) });
    if (part === "for") {
      // Which keys a source supports depends on the day.
      expect(changes.map((change) => change.kind)).toEqual(["editorial"]);
      return;
    }
    expect(changes.filter(({ kind: way }) => way !== "editorial")).not.toEqual([]);
    if (typeof is === "string") expect(states(changes, is)).toBe(true);
  });
});

function without(record: object, part: string): object {
  return Object.fromEntries(Object.entries(record).filter(([name]) => name !== part));
}

describe("a key that is added with a row of its own", () => {
  const withVenue = <const Way extends ReportedAs>(way: Way) => ({
    ...PROPOSAL_KEYS,
    "side-event": optional("where it is presented", line(), copied(EVERYONE, way)),
  });
  const venue = (table: RecordTable, values: object, sees = true) => {
    const fields = {
      sideEvent: recordFields(table, PROPOSAL_FIELDS as never)["sideEvent" as never],
    } as RecordFields;
    return visibleFields(fields, copiedValues(table, values) as never, () => sees);
  };

  it("stands in the brief where the audience sees it, and nowhere else", () => {
    const table = withVenue("editorial");
    expect(venue(table, { sideEvent: "Room C" })).toEqual({ sideEvent: "Room C" });
    expect(venue(table, { sideEvent: "Room C" }, false)).toEqual({});
    expect(venue(table, {})).toEqual({});
  });

  it("stands in the schema, and an edition that was frozen before it is read", () => {
    const { schema } = object(recordFields(withVenue("editorial"), PROPOSAL_FIELDS));
    expect(schema.properties).toMatchObject({
      sideEvent: { description: "where it is presented", type: "string" },
    });
    expect(() => readBySchema({ ...schema, $defs: DEFINITIONS }, first)).not.toThrow();
  });

  it.each<[ReportedAs, string]>([
    ["revision", "revised"],
    ["position", "position"],
    ["step", "moved"],
    ["special", "details"],
    ["detail", "details"],
    ["accompanying", "details"],
    ["editorial", "editorial"],
  ])("as %s, a change of it is reported as %s", (way, kind) => {
    const fields = recordFields(withVenue(way), PROPOSAL_FIELDS);
    const context = { language: "en", audience: "internal" as const, renames: new Map(), fields };
    const now = { ...first, sideEvent: "Room C" };
    expect(
      proposalChanges({ before: first, now }, context).map((change) => [
        change.kind,
        change.fields?.[0]?.field,
      ]),
    ).toEqual([[kind, "sideEvent"]]);
    expect(proposalChanges({ before: now, now }, context)).toEqual([]);
  });

  it("does not compile without who sees it, how a change is reported, or a field that shows it", () => {
    const row = (valid: RecordTable[string]) => expect(valid.holds).toBe("where");
    // @ts-expect-error nothing says who sees it
    row(optional("where", line(), { inBrief: "copied", reportedAs: "editorial" }));
    // @ts-expect-error nothing says how a change is reported
    row(optional("where", line(), { inBrief: "copied", visibility: EVERYONE }));
    // @ts-expect-error the brief has no form of codes as they are
    row(optional("where", sponsors(), copied(EVERYONE, "editorial")));
    // @ts-expect-error what stands for it where it is left out is no such value
    row(optional("where", line(), { otherwise: 7, ...copied(EVERYONE, "editorial") }));
    const table = { ...PROPOSAL_KEYS, venue: optional("where", line(), made(INTERNAL_ONLY, "editorial")) };
    // @ts-expect-error no field shows "venue"
    recordFields(table, PROPOSAL_FIELDS);
  });
});
