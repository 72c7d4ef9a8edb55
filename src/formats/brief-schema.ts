import { BRIEF } from "../brief/declaration/brief.ts";
import type { Brief } from "../brief/types.ts";
import { DEFINITIONS } from "../corpus/schema/brief-shapes.ts";
import type { JsonSchema } from "../typed-schema.ts";
import { readBySchema } from "./read-by-schema.ts";

/** The JSON Schema (draft 2020-12) of `brief.json`. */
export const BRIEF_SCHEMA: JsonSchema = {
  $schema: "https://json-schema.org/draft/2020-12/schema",
  $id: "urn:plenibrief:brief:1",
  title: "A brief",
  description: "What a brief contains, as one value. What is not known is absent, never null.",
  ...BRIEF.schema,
  $defs: DEFINITIONS,
};

/** Derived properties, with which nothing is compared: they are not read from editions, so their shape may change. */
const DERIVED = new Set(["halftime", "outcomes", "movement"]);

const EDITION_SCHEMA: JsonSchema = {
  ...BRIEF_SCHEMA,
  properties: Object.fromEntries(
    Object.entries(BRIEF_SCHEMA.properties as Record<string, JsonSchema>).filter(
      ([name]) => !DERIVED.has(name),
    ),
  ),
};

/**
 * Reads a value as the Brief of a frozen edition, without halftime, outcomes and movement. A property that is newer than
 * the edition has the `default` of the schema. @throws ShapeError
 */
export function readBrief(value: unknown): Brief {
  return readBySchema(EDITION_SCHEMA, value) as Brief;
}
