import type { Brief } from "../brief/types.ts";
import type { JsonSchema } from "../typed-schema.ts";
import { BRIEF_SCHEMA } from "./brief-schema.ts";
import { readBySchema } from "./read-by-schema.ts";

/** What follows from the rest and is compared with nothing: read from no edition, so that its shape may change. */
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
 * Reads a value as the Brief of a frozen edition, halftime, outcomes and movement left out. A name that is newer than
 * the edition has the `default` of the schema. @throws ShapeError
 */
export function readBrief(value: unknown): Brief {
  return readBySchema(EDITION_SCHEMA, value) as Brief;
}
