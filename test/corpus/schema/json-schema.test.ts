import { expect, test } from "vitest";
import { CONFERENCE_KEYS } from "../../../src/corpus/schema/conference-schema.ts";
import { ISSUE_KEYS } from "../../../src/corpus/schema/issue-and-outcome-schema.ts";
import { PROPOSAL_KEYS } from "../../../src/corpus/schema/proposal-schema.ts";
import { object } from "../../../src/typed-schema.ts";

test("the tables of keys describe themselves as closed JSON Schemas", () => {
  expect(JSON.parse(JSON.stringify(object(ISSUE_KEYS).schema))).toMatchObject({
    type: "object",
    required: ["title", "order"],
    additionalProperties: false,
    properties: {
      title: { description: "the issue's name, on one line", type: ["string", "number", "boolean"] },
      position: { enum: ["agreed", "proposed", "none"] },
    },
  });
  expect(object(CONFERENCE_KEYS).schema).toMatchObject({
    required: ["format", "conference", "title", "place", "starts", "ends", "publisher"],
  });
  expect(object(PROPOSAL_KEYS).schema).toMatchObject({
    required: ["title", "sponsors", "issue", "target", "status", "sources"],
  });
});

test("a list may be a single value, and an entry of history has a status, a position or both", () => {
  const { properties } = object(PROPOSAL_KEYS).schema as { properties: Record<string, unknown> };
  expect(properties.sponsors).toMatchObject({ anyOf: [{ type: "string" }, { type: "array" }] });
  expect(properties.history).toMatchObject({
    anyOf: [{ required: ["date"], anyOf: [{ required: ["status"] }, { required: ["position"] }] }, {}],
  });
});
