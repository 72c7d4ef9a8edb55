import { BRIEF } from "../brief/declaration/brief.ts";
import type { Brief } from "../brief/types.ts";
import { DEFINITIONS } from "../corpus/schema/brief-shapes.ts";
import type { JsonSchema } from "../typed-schema.ts";

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

/** A value does not match its schema. The message has the path and the reason, and quotes no values. */
export class ShapeError extends Error {
  override name = "ShapeError";
}

/** Control, bidirectional formatting and tag characters: proposals cannot have them, so no Brief has them. */
const FORBIDDEN =
  /[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u2028\u2029\u202A-\u202E\u2066-\u2069\u{E0000}-\u{E007F}\p{Cs}]/u;

type Properties = Readonly<Record<string, JsonSchema>>;

/** The path of a value for messages, and the definitions to which a schema may refer. */
interface Place {
  path: string;
  definitions: Properties;
}

/**
 * Reads a value by a schema of closed objects, as `typed-schema.ts` makes them. Returns a copy with the properties of the
 * schema only; missing ones with a `default` are filled in. @throws ShapeError
 */
export function readBySchema(schema: JsonSchema, value: unknown): unknown {
  return read(schema, value, { path: "", definitions: (schema.$defs ?? {}) as Properties });
}

function read(schema: JsonSchema, value: unknown, place: Place): unknown {
  if (typeof schema.$ref === "string") return read(definition(schema.$ref, place), value, place);
  if (Array.isArray(schema.anyOf)) return readAny(schema.anyOf as JsonSchema[], value, place);
  if ("const" in schema)
    return value === schema.const ? value : wrong(place, "has a value that is not known");
  if (Array.isArray(schema.enum)) {
    return schema.enum.includes(value) ? value : wrong(place, "is none of the words that may stand there");
  }
  switch (schema.type) {
    case "object":
      return readObject(schema, value, place);
    case "array":
      if (!Array.isArray(value)) return wrong(place, "is no list");
      return value.map((item, at) => read(schema.items as JsonSchema, item, within(place, `[${at}]`)));
    case "string":
      return readText(schema, value, place);
    case "boolean":
      return typeof value === "boolean" ? value : wrong(place, "is neither true nor false");
    case "integer":
      return isWhole(value, Number(schema.minimum ?? 0)) ? value : wrong(place, "is no whole number");
    default:
      throw new Error(`the schema has a part of a kind that is not read: ${JSON.stringify(schema)}`);
  }
}

function readObject(schema: JsonSchema, value: unknown, place: Place): unknown {
  if (typeof value !== "object" || value === null || Array.isArray(value))
    return wrong(place, "is no object");
  const required = new Set(schema.required as string[]);
  const given = new Map<string, unknown>(Object.entries(value));
  const names: [string, unknown][] = [];
  for (const [name, property] of Object.entries(schema.properties as Properties)) {
    const inside = within(place, place.path === "" ? name : `.${name}`);
    if (given.has(name)) names.push([name, read(property, given.get(name), inside)]);
    else if ("default" in property) names.push([name, structuredClone(property.default)]);
    else if (required.has(name)) wrong(inside, "is missing");
  }
  return Object.fromEntries(names);
}

function readAny(schemas: readonly JsonSchema[], value: unknown, place: Place): unknown {
  for (const schema of schemas) {
    try {
      return read(schema, value, place);
    } catch (error) {
      if (!(error instanceof ShapeError)) throw error;
    }
  }
  return wrong(place, "has a shape that is not known");
}

function readText(schema: JsonSchema, value: unknown, place: Place): string {
  if (typeof value !== "string") return wrong(place, "is no text");
  if (FORBIDDEN.test(value))
    return wrong(place, "has characters that no text has: controls, or such as reorder it");
  const { pattern } = schema;
  if (typeof pattern === "string" && !new RegExp(pattern, "u").test(value)) return wrong(place, "is no date");
  return value;
}

function isWhole(value: unknown, least: number): boolean {
  return typeof value === "number" && Number.isSafeInteger(value) && value >= least;
}

function within({ path, definitions }: Place, step: string): Place {
  return { path: path + step, definitions };
}

function definition(reference: string, { definitions }: Place): JsonSchema {
  const found = definitions[reference.replace("#/$defs/", "")];
  if (found === undefined) throw new Error(`the schema has no ${reference}`);
  return found;
}

function wrong({ path }: Place, why: string): never {
  throw new ShapeError(`${path === "" ? "what it holds" : path} ${why}`);
}
