import { BRIEF } from "../brief/declaration/brief.ts";
import { DEFINITIONS } from "../brief/declaration/parts.ts";
import type { JsonSchema } from "../typed-schema.ts";

/** The JSON Schema (draft 2020-12) of `brief.json`. */
export const BRIEF_SCHEMA: JsonSchema = {
  $schema: "https://json-schema.org/draft/2020-12/schema",
  $id: "urn:plenibrief:brief:1",
  title: "A brief",
  description: "What a brief tells, as one value. What is not known is absent, never null.",
  ...BRIEF.schema,
  $defs: DEFINITIONS,
};
