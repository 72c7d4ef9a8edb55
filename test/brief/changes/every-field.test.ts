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

/** Wording and layout: all other fields are reported with what they were and what they are. */
const WORDING = {
  proposal: ["analysis", "further", "formerly"],
  issue: ["stake", "further"],
  conference: ["introduction", "further"],
  text: ["summary", "further"],
};

/** Whether the changes state the old and the new value of a field, in words, marks, or in keys of the kind of change. */
function statesValues(changes: readonly Change[], field: string): boolean {
  return changes.some(({ kind, fields = [], from, to, outcome, successors, mergedFrom, gained }) => {
    const named = fields.find((each) => each.field === field);
    const isStep = from !== undefined && to !== undefined && from !== to;
    if (named !== undefined) return kind !== "editorial" && (named.before ?? named.after) !== undefined;
    return isStep || outcome !== undefined || (successors ?? mergedFrom ?? gained) !== undefined;
  });
}

describe("a field that differs between two editions is reported, with its old and new value unless it is wording", () => {
  it.each(reported(PROPOSAL_FIELDS))("of a proposal: %s", (field, schema) => {
    const status = field === "successors" ? "superseded" : first.status;
    const { before, now } = pair<BriefProposal>({ ...first, status }, field, schema);
    const of = (each: BriefProposal): Brief => ({ ...brief, proposals: [each] });
    const changes = changesBetween(of(before), of(now), new Map());
    expect(changes.map((change) => change.proposal?.key)).toEqual([first.key]);
    expect(statesValues(changes, field)).toBe(!WORDING.proposal.includes(field));
  });

  it.each(reported(ISSUE_FIELDS))("of an issue: %s", (field, schema) => {
    const { before, now } = pair<BriefIssue>(issue, field, schema);
    const of = (each: BriefIssue): Brief => ({ ...brief, issues: [each] });
    const changes = changesBetween(of(before), of(now), new Map());
    expect(changes.map((change) => change.issue)).toEqual([issue.slug]);
    expect(statesValues(changes, field)).toBe(!WORDING.issue.includes(field));
  });

  it.each(reported(TEXT_OUTCOME_FIELDS))("of what became of a text: %s", (field, schema) => {
    const text = { ...(sample(TEXT_OUTCOME.schema, 1) as TextOutcome), issue: issue.slug };
    const { before, now } = pair(text, field, schema);
    const of = (each: TextOutcome): Brief => ({ ...brief, texts: [each] });
    const changes = changesBetween(of(before), of(now), new Map());
    expect(changes.map((change) => change.issue)).toEqual([issue.slug]);
    const named = ["title", "proposals", "sources", "confidence"].includes(field) ? field : "texts";
    expect(statesValues(changes, named)).toBe(!WORDING.text.includes(field));
  });

  it.each(reported(CONFERENCE_FIELDS))("of the conference: %s", (field, schema) => {
    const { before, now } = pair<Brief["conference"]>(brief.conference, field, schema);
    const of = (conference: Brief["conference"]): Brief => ({ ...brief, conference });
    const changes = changesBetween(of(before), of(now), new Map());
    expect(changes.map((change) => change.fields?.map((each) => each.field))).toEqual([
      [`conference.${field}`],
    ]);
    expect(statesValues(changes, `conference.${field}`)).toBe(!WORDING.conference.includes(field));
  });
});

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
